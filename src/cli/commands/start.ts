import { once } from 'node:events';

import { build } from './build.ts';
import { UsageError, type Options } from '../console/options.ts';
import { isPortTaken, serve } from '../output/serve.ts';
import { print } from '../console/terminal.ts';
import { words } from '../console/words.ts';

/**
 * Checks, builds and serves the site until Ctrl-C. The port is tried first, so that a long build does not end in "port
 * taken".
 */
export async function start(options: Options): Promise<number> {
  const say = words[options.language];
  await tryPort(options);
  const code = await build(options);
  if (code !== 0) return code;
  const server = await openPort(options);
  print(say.serving(`http://localhost:${options.port}/`));
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  server.close();
  server.closeAllConnections();
  return 0;
}

async function tryPort(options: Options): Promise<void> {
  const server = await openPort(options);
  server.close();
}

async function openPort({ out, port, language }: Options) {
  try {
    return await serve(out, port);
  } catch (fault) {
    if (isPortTaken(fault)) throw new UsageError(words[language].portTaken(port), { cause: fault });
    throw fault;
  }
}
