// Live editing: reads the texts again when they change, and sees to it that no page of the dev server shows anything but
// the last reading, or says what is wrong with it.
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Plugin, ViteDevServer } from 'vite';

import { explainFault } from '#cli/console/explain-fault.ts';
import { complain } from '#cli/console/terminal.ts';
import { words } from '#cli/console/words.ts';
import type { SiteReading, SiteSource } from '#cli/reading/site-source.ts';
import { watchFolder, type Answer, type FolderWatch } from '#cli/reading/watch-folder.ts';

import { addFault, renderFaultPage, SCRIPT, type Fault } from './fault-panel.ts';
import { markPage } from './mark-page.ts';

interface Shown {
  /** Another one for each reading, also after the server was started anew. */
  id: string;
  fault: Fault | null;
}

const PAGES = fileURLToPath(new URL('../pages/', import.meta.url)).replaceAll('\\', '/');
/** What Vite itself answers; everything else may be made from the texts. */
const OF_VITE = /^\/(?:@|src\/|node_modules\/)/;

/** `first` has been put already. The watch that is returned goes on until it is closed. */
export function followContent(
  server: ViteDevServer,
  source: SiteSource,
  first: SiteReading,
  put: (reading: SiteReading) => void,
): FolderWatch {
  const { content, language } = source;
  const say = words[language];
  let readings = Date.now();
  let shown: Shown = { id: `${readings}`, fault: toFault(first, source) };

  const answer: Answer = ({ isGone, cameBack }, isCurrent) => {
    const outcome = attempt(source.read);
    if (!isCurrent()) return;
    if (cameBack) complain(say.contentBack(content));
    const sentence = isGone ? say.contentGone(content) : 'thrown' in outcome && explainFault(outcome.thrown, language);
    if (sentence) complain(sentence);
    else if ('reading' in outcome) put(outcome.reading);
    readings += 1;
    shown = {
      id: `${readings}`,
      fault: sentence
        ? { text: sentence.trim(), language, hasPages: false }
        : 'reading' in outcome
          ? toFault(outcome.reading, source)
          : null,
    };
    forgetPages(server);
    server.ws.send('roedtraad:now', shown.id);
  };
  const watch = watchFolder(source.folder, answer, first.seen ?? undefined);

  server.ws.on('roedtraad:shown', (id: unknown, client) => {
    if (id !== shown.id) client.send('roedtraad:now', shown.id);
  });
  server.middlewares.use((request, response, next) => {
    if (OF_VITE.test(request.url ?? '')) return next();
    watch.look();
    const { id, fault } = shown;
    markPage(response, (html) => addFault(html, id, fault));
    response.setHeader('Cache-Control', 'no-store');
    if (!fault || fault.hasPages) return next();
    response.writeHead(503, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(renderFaultPage(fault));
  });
  return watch;
}

/** Gives pages their script, keeps Vite's own watch away from the texts, and calls `stop` when the server ends. */
export function serveLivePages({ folder }: SiteSource, stop: () => void): Plugin {
  return {
    name: 'roedtraad:live-pages',
    config: () => ({
      server: { watch: { ignored: (path: string) => path === folder || path.startsWith(`${folder}${sep}`) } },
    }),
    resolveId: (asked) => (asked === SCRIPT ? fileURLToPath(new URL('./live-page.ts', import.meta.url)) : null),
    closeBundle: stop,
  };
}

/** Astro keeps the list of pages that a route made from the reading before, for as long as it has the same module. */
function forgetPages(server: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(server.environments))
    for (const module of moduleGraph.idToModuleMap.values())
      if (module.file?.startsWith(PAGES)) moduleGraph.invalidateModule(module);
}

function toFault({ errors }: SiteReading, { language }: SiteSource): Fault | null {
  return errors === null ? null : { text: errors, language, hasPages: true };
}

function attempt(read: () => SiteReading): { reading: SiteReading } | { thrown: unknown } {
  try {
    return { reading: read() };
  } catch (thrown) {
    return { thrown };
  }
}
