// Starts the language server of the Astro extension of VS Code and talks to it as the editor does: JSON messages over
// standard input and output, each preceded by its length.
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Message {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
}

const require = createRequire(import.meta.url);
const SERVER = join(dirname(require.resolve('@astrojs/language-server/package.json')), 'bin', 'nodeServer.js');
const TYPESCRIPT = dirname(require.resolve('typescript'));

export interface LanguageServer {
  request: <T>(method: string, params: unknown) => Promise<T>;
  notify: (method: string, params: unknown) => void;
  stop: () => void;
}

/** Opens the folder as a workspace, with support for content collections turned on. */
export async function startLanguageServer(folder: string): Promise<LanguageServer> {
  const server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: 'pipe' });
  const answers = new Map<number, (result: unknown) => void>();
  let nextId = 0;
  const send = (message: object) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  listen(server, (message) => {
    // Answers every question from the server with nothing, so that it uses its default settings.
    if (message.method !== undefined && message.id !== undefined) send({ id: message.id, result: null });
    else if (message.id !== undefined) answers.get(message.id)?.(message.result);
  });
  const request = <T>(method: string, params: unknown) =>
    new Promise<T>((resolve) => {
      const id = (nextId += 1);
      answers.set(id, resolve as (result: unknown) => void);
      send({ id, method, params });
    });
  const uri = pathToFileURL(folder).href;
  await request('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'content' }],
    capabilities: { textDocument: { hover: { contentFormat: ['markdown'] }, diagnostic: {} } },
    initializationOptions: { typescript: { tsdk: TYPESCRIPT }, contentIntellisense: true },
  });
  send({ method: 'initialized', params: {} });
  return { request, notify: (method, params) => send({ method, params }), stop: () => server.kill() };
}

function listen(server: ChildProcessWithoutNullStreams, onMessage: (message: Message) => void): void {
  let rest = Buffer.alloc(0);
  server.stdout.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const head = rest.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(rest.subarray(0, Math.max(head, 0)).toString())?.[1]);
      if (head === -1 || rest.length < head + 4 + length) return;
      onMessage(JSON.parse(rest.subarray(head + 4, head + 4 + length).toString()) as Message);
      rest = rest.subarray(head + 4 + length);
    }
  });
}
