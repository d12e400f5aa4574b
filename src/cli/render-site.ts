// The publication → a folder of pages with a search index. The only file that starts Astro and Pagefind for a build.
import { cpSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build as buildAstro } from 'astro';
import * as pagefind from 'pagefind';

import { roedtraad } from '#astro/integration.ts';
import { countPagesWith } from '#astro/page-progress.ts';
import { setPublication } from '#astro/publication.ts';
import type { Publication } from '#core/model/publication.ts';

import { removeUnusedInterfaces, settleSearchIndex } from './settle-search-index.ts';

const PACKAGE_ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface RenderSteps {
  onPage: (pages: number) => void;
  onIndex: () => void;
}

export async function renderSite(publication: Publication, folder: string, { onPage, onIndex }: RenderSteps): Promise<void> {
  let pages = 0;
  setPublication(publication);
  countPagesWith(() => onPage((pages += 1)));
  await renderPages(publication, folder);
  onIndex();
  await indexPages(folder);
}

/** Astro moves files with a plain rename and so cannot render onto another disk: there, its pages are copied. */
async function renderPages(publication: Publication, folder: string): Promise<void> {
  const isOtherDisk = statSync(folder).dev !== statSync(PACKAGE_ROOT).dev;
  const outDir = isOtherDisk ? join(PACKAGE_ROOT, `.dist-render-${process.pid}`) : folder;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  try {
    await buildAstro({
      root: PACKAGE_ROOT,
      outDir,
      logLevel: 'error',
      integrations: [roedtraad()],
      ...(publication.site.url ? { site: publication.site.url } : {}),
    });
    if (isOtherDisk) cpSync(outDir, folder, { recursive: true });
  } finally {
    if (isOtherDisk) rmSync(outDir, { recursive: true, force: true });
  }
}

export function countPages(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).length;
}

async function indexPages(folder: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'da' });
  if (!index) throw new Error(errors.join('\n'));
  const added = await index.addDirectory({ path: folder });
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await pagefind.close();
  const faults = [...added.errors, ...written.errors];
  if (faults.length > 0) throw new Error(faults.join('\n'));
  settleSearchIndex(join(folder, 'pagefind'));
  removeUnusedInterfaces(join(folder, 'pagefind'));
}
