// Makes the search index of the pages in a folder. The only file that imports Pagefind.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import * as pagefind from 'pagefind';

import { removeUnusedInterfaces, stabiliseIndex } from './stable-index.ts';
import { writeQueryData } from './write-query-data.ts';

type WordList = Parameters<typeof writeQueryData>[1];

/**
 * Indexes the `pages` (paths in the folder) that have a body marked with `data-pagefind-body`. Throws when Pagefind
 * reports an error.
 */
export async function indexPages(folder: string, pages: readonly string[], wordList: WordList): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'da', includeCharacters: '%§' });
  if (!index) throw new Error(errors.join('\n'));
  // Adds pages one by one in a fixed order; a whole folder would be numbered in the order of the disk.
  const faults: string[] = [];
  for (const sourcePath of pages) {
    const content = joinLetters(readFileSync(join(folder, sourcePath), 'utf8'));
    if (content.includes('data-pagefind-body'))
      faults.push(...(await index.addHTMLFile({ sourcePath, content })).errors);
  }
  // Written here, because on a busy machine Pagefind reports that it is done before its last file is on disk.
  const made = await index.getFiles();
  await pagefind.close();
  faults.push(...made.errors);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const target = join(folder, 'pagefind');
  for (const { path, content } of made.files) {
    const file = join(target, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  stabiliseIndex(target);
  removeUnusedInterfaces(target);
  writeQueryData(target, wordList);
}

/** A letter and its accent become one, and the places where a word may be broken go. */
function joinLetters(html: string): string {
  return html.normalize('NFC').replaceAll('\u00AD', '');
}
