// What Astro is told beyond its configuration: count the pages, and in dev look at the texts again when one is saved.
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';
import sirv from 'sirv';

import { decodeAddress } from '#core/rules/resolve-address.ts';
import { findTreePlace } from '#core/source/tree-place.ts';
import { staffWords } from '#words/staff.ts';

import { getPublication } from './publication.ts';

export interface DevContent {
  folder: string;
  /** Checks the content again and sets the publication; the text of the faults, or null when it is sound. */
  reload: () => string | null;
}

export function roedtraad(dev?: DevContent): AstroIntegration {
  return {
    name: 'roedtraad',
    hooks: {
      'astro:config:setup': ({ addMiddleware, updateConfig }) => {
        addMiddleware({ order: 'pre', entrypoint: fileURLToPath(new URL('./page-progress.ts', import.meta.url)) });
        addMiddleware({ order: 'pre', entrypoint: fileURLToPath(new URL('./page-language.ts', import.meta.url)) });
        if (dev) updateConfig({ vite: { define: { 'import.meta.env.ROEDTRAAD_LIVE': 'true' } } });
      },
      'astro:server:setup': ({ server }) => {
        if (!dev) return;
        const files = sirv(dev.folder, { dev: true });
        // Pictures lie among the texts; a build copies them, and here they are shown from where they lie.
        server.middlewares.use((request, response, next) => (isAsset(request.url ?? '') ? files(request, response, next) : next()));
        server.watcher.add(dev.folder);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(dev.folder)) return;
          const faults = dev.reload();
          server.moduleGraph.invalidateAll();
          if (faults === null) server.ws.send({ type: 'full-reload', path: '*' });
          else server.ws.send({ type: 'error', err: { ...describeOverlay(), message: faults, stack: '' } });
        });
      },
    },
  };
}

function isAsset(address: string): boolean {
  const path = URL.parse(address, 'http://localhost')?.pathname ?? '/';
  return findTreePlace(decodeAddress(path).slice(1)).kind === 'asset';
}

/** Astro's own overlay shows these beside the message. */
function describeOverlay() {
  return { name: 'Rød Tråd', title: staffWords[getPublication().site.language].faults };
}
