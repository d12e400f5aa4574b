// The one way from content to pages: reads and checks the content, gives it to the pages, looks again when a text is
// saved, and puts beside the built pages what a site needs. `npx astro build` and `npm run build` both come through
// here.
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import type { Plugin, ViteDevServer } from 'vite';

import { parseOptions, type Options } from '#cli/console/options.ts';
import { print } from '#cli/console/terminal.ts';
import { finishSite } from '#cli/output/finish-site.ts';
import { createSiteSource, type SiteReading, type SiteSource } from '#cli/reading/site-source.ts';
import { decodeAddress } from '#core/rules/resolve-address.ts';
import { findTreePlace } from '#core/source/tree-place.ts';

import { faultWords } from './fault-words.ts';
import { setSiteContent } from './site-content.ts';

/** The same as the command line's flags of these names. */
export type RoedtraadOptions = Partial<Pick<Options, 'content' | 'today' | 'language'>>;

/** What a command of the program brings when it starts Astro. */
export interface CommandPart {
  source: SiteSource;
  /** Whether the command prints the strategies when the pages are there. */
  hasPdf: boolean;
  onPage: () => void;
  onIndex: () => void;
}

const CONTENT_DOOR = new URL('./site-content.ts', import.meta.url);
let commandPart: CommandPart | null = null;

/** To be called before Astro is started by a command of ours. */
export function setCommandPart(part: CommandPart): void {
  commandPart = part;
}

/** In a build, throws when the content has errors: the report has been printed by then. */
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
        showPictures(server, source.folder);
        server.watcher.add(source.folder);
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(source.folder)) showAgain(server, read());
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

/** The content is at fault, not the program: there is no trace to follow. */
class ContentFault extends Error {
  override name = 'Rød Tråd';
  override stack = '';
}

/**
 * Bundled or run by Vite, `site-content.ts` would be a second module that nobody has filled. `require` returns the very
 * module that Node has loaded already.
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

/** Pictures lie among the texts; a build copies them, and here they are shown from where they lie. */
function showPictures(server: ViteDevServer, folder: string): void {
  const files = sirv(folder, { dev: true });
  server.middlewares.use((request, response, next) =>
    isAsset(request.url ?? '') ? files(request, response, next) : next(),
  );
}

function isAsset(address: string): boolean {
  const path = URL.parse(address, 'http://localhost')?.pathname ?? '/';
  return findTreePlace(decodeAddress(path).slice(1)).kind === 'asset';
}

/**
 * Faults lie over the page until they are mended: Astro's own overlay shows the name and the title beside the message.
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
