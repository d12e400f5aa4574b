// The Astro integration. It reads and checks the content, gives it to the pages, reads it again when a text is saved,
// and adds search index, cards and other files to the built pages. Both `npx astro build` and `npm run build` use it.
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';

import { parseOptions, type Options } from '#cli/console/options.ts';
import { print } from '#cli/console/terminal.ts';
import { finishSite } from '#cli/output/finish-site.ts';
import { readPublishedBytes } from '#cli/output/published-bytes.ts';
import { serveFiles } from '#cli/output/serve-files.ts';
import type { FolderWatch } from '#cli/reading/watch-folder.ts';
import { createSiteSource, type SiteReading, type SiteSource } from '#cli/reading/site-source.ts';
import { kindByName } from '#core/files/file-kind.ts';
import { decodeAddress } from '#core/rules/resolve-address.ts';
import type { SourceFile } from '#core/source/source-file.ts';
import { findTreePlace } from '#core/source/tree-place.ts';

import { faultWords } from './fault-words.ts';
import { followContent, serveLivePages } from './follow-content.ts';
import { shortenScopes } from './short-scopes.ts';
import { orderLayers, stylesheets } from './stylesheets.ts';
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
  let watch: FolderWatch | undefined;
  const put = (read: SiteReading): void => {
    reading = read;
    setSiteContent({ publication: reading.publication, history: reading.history, hasPdf, onPage });
    if (reading.report !== '') print(reading.report);
  };
  return {
    name: 'roedtraad',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware, updateConfig }) => {
        if (command !== 'build' && command !== 'dev') return;
        if (command === 'build') forgetShell();
        put(source.read());
        const { publication, errors } = reading;
        if (command === 'build' && errors !== null) throw new ContentFault(faultWords[own.language ?? 'da'].notBuilt);
        addMiddleware({ order: 'pre', entrypoint: fileURLToPath(new URL('./middleware.ts', import.meta.url)) });
        updateConfig({
          ...(publication.site.url ? { site: publication.site.url } : {}),
          vite: {
            build: stylesheets,
            plugins: [
              keepDoorOutside(),
              shortenScopes(),
              orderLayers(),
              ...(command === 'dev' ? [serveLivePages(source, () => watch?.close())] : []),
            ],
          },
        });
      },
      'astro:server:setup': ({ server }) => {
        showPictures(server, source.folder, () => reading.sources);
        watch = followContent(server, source, reading, put);
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

/**
 * Pictures are stored among the texts. A build copies them; the dev server shows them from there, with the same bytes
 * as a build would publish.
 */
function showPictures(server: ViteDevServer, folder: string, getSources: () => readonly SourceFile[]): void {
  const files = serveFiles(folder, { etag: false }, (response) => response.writeHead(404).end());
  server.middlewares.use((request, response, next) => {
    const path = decodeAddress(URL.parse(request.url ?? '', 'http://localhost')?.pathname ?? '/').slice(1);
    if (findTreePlace(path).kind !== 'asset') return next();
    const source = getSources().find((file) => file.path === path);
    const bytes = source && readBytes(source);
    if (!bytes) return files(request, response, next);
    response.setHeader('Content-Type', `image/${kindByName(path) ?? 'png'}`);
    response.setHeader('Cache-Control', 'no-cache');
    return response.end(bytes);
  });
}

/** Null when the picture has been moved or deleted since the content was read. */
function readBytes(source: SourceFile): Uint8Array | null {
  try {
    return readPublishedBytes(source);
  } catch {
    return null;
  }
}
