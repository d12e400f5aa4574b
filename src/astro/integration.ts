// The Astro integration. It reads and checks the content, gives it to the pages, reads it again when a text is saved,
// and adds search index, cards and other files to the built pages. Both `npx astro build` and `npm run build` use it.
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import type { Plugin, ViteDevServer } from 'vite';

import { parseOptions, type Options } from '#cli/console/options.ts';
import { print } from '#cli/console/terminal.ts';
import { finishSite } from '#cli/output/finish-site.ts';
import { readPublishedBytes } from '#cli/output/published-bytes.ts';
import { createSiteSource, type SiteReading, type SiteSource } from '#cli/reading/site-source.ts';
import { kindByName } from '#core/files/file-kind.ts';
import { decodeAddress } from '#core/rules/resolve-address.ts';
import type { SourceFile } from '#core/source/source-file.ts';
import { findTreePlace, isDropping } from '#core/source/tree-place.ts';

import { faultWords } from './fault-words.ts';
import { setSiteContent } from './site-content.ts';

/** Options with the same meaning as the command line's flags. */
export type RoedtraadOptions = Partial<Pick<Options, 'content' | 'today' | 'language'>>;

/** What a command passes on when it starts Astro. */
export interface CommandPart {
  source: SiteSource;
  /** Whether the command prints the strategies as PDFs after the pages are rendered. */
  hasPdf: boolean;
  onPage: () => void;
  onIndex: () => void;
}

const CONTENT_DOOR = new URL('./site-content.ts', import.meta.url);
let commandPart: CommandPart | null = null;

/** Called by a command before it starts Astro. */
export function setCommandPart(part: CommandPart): void {
  commandPart = part;
}

/** The integration for astro.config. In a build it throws when the content has errors; the report is printed first. */
export function roedtraad(own: RoedtraadOptions = {}): AstroIntegration {
  const nothing = () => {};
  const { source, hasPdf, onPage, onIndex } = commandPart ?? {
    source: createSiteSource({ ...parseOptions([]), ...own }),
    hasPdf: false,
    onPage: nothing,
    onIndex: nothing,
  };
  let reading: SiteReading;
  const read = (): SiteReading => {
    reading = source.read();
    setSiteContent({ publication: reading.publication, history: reading.history, hasPdf, onPage });
    if (reading.report !== '') print(reading.report);
    return reading;
  };
  return {
    name: 'roedtraad',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware, updateConfig }) => {
        if (command !== 'build' && command !== 'dev') return;
        if (command === 'build') forgetShell();
        const { publication, errors } = read();
        if (command === 'build' && errors !== null) throw new ContentFault(faultWords[own.language ?? 'da'].notBuilt);
        addMiddleware({ order: 'pre', entrypoint: fileURLToPath(new URL('./middleware.ts', import.meta.url)) });
        updateConfig({
          ...(publication.site.url ? { site: publication.site.url } : {}),
          vite: { plugins: [keepDoorOutside()] },
        });
      },
      'astro:server:setup': ({ server }) => {
        showPictures(server, source.folder, () => reading.sources);
        server.watcher.add(source.folder);
        server.watcher.on('all', (_event, path) => {
          if (isOfContent(path, source.folder)) showAgain(server, read());
        });
      },
      'astro:build:done': ({ dir }) => finishSite({ ...reading, content: source.folder }, fileURLToPath(dir), onIndex),
    },
  };
}

/**
 * What is built is for readers, whatever the shell is used for: Astro takes `import.meta.env.DEV` from there, and with it
 * the pages would lose their policy.
 */
function forgetShell(): void {
  process.env['NODE_ENV'] = 'production';
  for (const name of ['DEV', 'PROD', 'MODE']) delete process.env[name];
}

/** The fault is in the content, not in the program, so there is no stack trace to show. */
class ContentFault extends Error {
  override name = 'Rød Tråd';
  override stack = '';
}

/**
 * If Vite bundled `site-content.ts`, pages would get a second copy of the module that nobody has filled. `require`
 * returns the copy that Node has already loaded.
 */
function keepDoorOutside(): Plugin {
  const door = fileURLToPath(CONTENT_DOOR);
  const id = '\0roedtraad:site-content';
  return {
    name: 'roedtraad:site-content',
    enforce: 'pre',
    resolveId: (source) => (/(?:^#astro|^\.)\/site-content\.ts$/.test(source) ? id : null),
    load: (asked) =>
      asked === id
        ? `import { createRequire } from 'node:module';\nexport const { getSiteContent, getPublication } = createRequire(${JSON.stringify(CONTENT_DOOR.href)})(${JSON.stringify(door)});`
        : null,
  };
}

/** Whether a changed file is the content's own, and not one that an editor or a system keeps beside it for a while. */
function isOfContent(path: string, folder: string): boolean {
  if (!path.startsWith(folder + sep)) return false;
  const below = path.slice(folder.length + 1).split(sep);
  return !below.some((name, at) => isDropping(name, at < below.length - 1));
}

/**
 * Pictures are stored among the texts. A build copies them; the dev server shows them from there, with the same bytes
 * as a build would publish.
 */
function showPictures(server: ViteDevServer, folder: string, getSources: () => readonly SourceFile[]): void {
  const files = sirv(folder, { dev: true });
  server.middlewares.use((request, response, next) => {
    const path = decodeAddress(URL.parse(request.url ?? '', 'http://localhost')?.pathname ?? '/').slice(1);
    if (findTreePlace(path).kind !== 'asset') return next();
    const source = getSources().find((file) => file.path === path);
    const bytes = source && readPublishedBytes(source);
    if (!bytes) return files(request, response, next);
    response.setHeader('Content-Type', `image/${kindByName(path) ?? 'png'}`);
    response.setHeader('Cache-Control', 'no-cache');
    return response.end(bytes);
  });
}

/**
 * Shows faults on top of the page until they are fixed. Astro's own overlay shows the error's name and title beside the
 * message.
 */
function showAgain(server: ViteDevServer, { publication, errors }: SiteReading): void {
  server.moduleGraph.invalidateAll();
  if (errors === null) server.ws.send({ type: 'full-reload', path: '*' });
  else
    server.ws.send({
      type: 'error',
      err: { ...{ name: 'Rød Tråd', title: faultWords[publication.site.language].title }, message: errors, stack: '' },
    });
}
