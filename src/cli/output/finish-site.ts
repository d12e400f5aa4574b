// Adds what a site needs besides its pages: the search index, social cards, files that hosts look for, and the authors'
// pictures.
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

import type { Publication } from '#core/model/publication.ts';
import type { SourceFile } from '#core/source/source-file.ts';
import { findTreePlace } from '#core/source/tree-place.ts';
import { listCards } from '#exporters/social-cards.ts';

import { indexPages } from '../search-index/index-pages.ts';
import { readPublishedBytes } from './published-bytes.ts';
import { writeSiteFiles } from './site-files.ts';

export interface SiteParts {
  publication: Publication;
  sources: readonly SourceFile[];
  /** The folder that the sources were read from. */
  content: string;
}

/** Finishes the site in `folder`, which has the pages. Calls `onIndex` before the slowest step. */
export async function finishSite(
  { publication, sources, content }: SiteParts,
  folder: string,
  onIndex: () => void,
): Promise<void> {
  onIndex();
  await indexPages(folder, listPages(folder), publication.wordList);
  const cards = listCards(publication);
  // Loaded only when there are cards to draw.
  if (cards.length > 0) await (await import('./draw-cards.ts')).drawCards(cards, folder);
  writeSiteFiles(publication, listAddresses(folder), folder);
  copyPictures(sources, content, folder);
}

/** The addresses of the pages, `/…/`, in the same order on every disk. */
export function listAddresses(folder: string): string[] {
  return listPages(folder).map((file) => `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`);
}

/** The paths of the pages in the folder, with `/`, in the same order on every disk. */
function listPages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.split(sep).join('/'))
    .sort();
}

/** Copies files to the same path as in the content: pictures without their details, other known kinds as they are. */
function copyPictures(sources: readonly SourceFile[], content: string, folder: string): void {
  for (const source of sources) {
    const { path } = source;
    if (findTreePlace(path).kind !== 'asset') continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    const bytes = readPublishedBytes(source);
    if (bytes) writeFileSync(join(folder, path), bytes);
    else cpSync(join(content, path), join(folder, path));
  }
}
