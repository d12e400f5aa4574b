// The publication → a folder of pages with a search index. The only file that starts Astro and Pagefind for a build.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build as buildAstro } from 'astro';
import * as pagefind from 'pagefind';

import { roedtraad } from '#astro/integration.ts';
import { setHistory, type ContentHistory } from '#astro/history.ts';
import { countPagesWith } from '#astro/page-progress.ts';
import { setPublication } from '#astro/publication.ts';
import type { Publication } from '#core/model/publication.ts';

import { removeUnusedInterfaces, settleSearchIndex } from './settle-search-index.ts';
import { removeAbandoned } from './staging.ts';
import { writeRegister } from './write-register.ts';

const PACKAGE_ROOT = fileURLToPath(new URL('../../', import.meta.url));
const RENDER_FOLDER = '.dist-render-';

export interface RenderSteps {
  onPage: (pages: number) => void;
  onIndex: () => void;
}

export async function renderSite(publication: Publication, history: ContentHistory, folder: string, { onPage, onIndex }: RenderSteps): Promise<void> {
  let pages = 0;
  setPublication(publication);
  setHistory(history);
  countPagesWith(() => onPage((pages += 1)));
  await renderPages(publication, folder);
  onIndex();
  await indexPages(folder);
  writeRegister(join(folder, 'pagefind'), publication.wordList);
}

/**
 * Astro keeps its own workings below the working folder unless it writes there, and moves files with a plain
 * rename: so it always renders inside the package, and the pages are moved to where they belong.
 */
async function renderPages(publication: Publication, folder: string): Promise<void> {
  const isInside = folder.startsWith(PACKAGE_ROOT);
  const outDir = isInside ? folder : join(PACKAGE_ROOT, `${RENDER_FOLDER}${process.pid}`);
  const workingFolder = process.cwd();
  removeAbandoned(PACKAGE_ROOT, RENDER_FOLDER);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.chdir(PACKAGE_ROOT);
  try {
    await buildAstro({
      root: PACKAGE_ROOT,
      outDir,
      logLevel: 'error',
      integrations: [roedtraad()],
      ...(publication.site.url ? { site: publication.site.url } : {}),
    });
    if (!isInside) cpSync(outDir, folder, { recursive: true });
  } finally {
    process.chdir(workingFolder);
    if (!isInside) rmSync(outDir, { recursive: true, force: true });
  }
}

/** Addresses of the pages, `/…/`, in the same order on every disk. */
export function listAddresses(folder: string): string[] {
  return listPages(folder).map((file) => `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`);
}

/** Paths of the pages below the folder, with `/`, in the same order on every disk. */
function listPages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.split(sep).join('/'))
    .sort();
}

async function indexPages(folder: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'da', includeCharacters: '%§' });
  if (!index) throw new Error(errors.join('\n'));
  // One by one in a fixed order: a whole folder would be numbered in the order its disk lists it.
  const faults: string[] = [];
  for (const sourcePath of listPages(folder)) {
    const content = readFileSync(join(folder, sourcePath), 'utf8');
    if (content.includes('data-pagefind-body')) faults.push(...(await index.addHTMLFile({ sourcePath, content })).errors);
  }
  // Written here: on a busy machine Pagefind says it is done before its last file is on the disk.
  const made = await index.getFiles();
  await pagefind.close();
  faults.push(...made.errors);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  for (const { path, content } of made.files) {
    const file = join(folder, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  settleSearchIndex(join(folder, 'pagefind'));
  removeUnusedInterfaces(join(folder, 'pagefind'));
}
