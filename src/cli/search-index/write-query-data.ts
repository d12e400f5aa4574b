// Writes the file that the search page fetches, beside the index, to understand a query. It is made from what Pagefind
// has read, so the two never disagree.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { buildQueryData, type IndexedPage, type WordPair } from '#site/search/query/query-data.ts';

const SIGNATURE = 'pagefind_dcd';
const ENDING = '.pf_fragment';

export function writeQueryData(folder: string, wordList: readonly WordPair[]): void {
  const fragments = join(folder, 'fragment');
  const pages = readdirSync(fragments)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => readFragment(fragments, file));
  writeFileSync(join(folder, 'query-data.json'), JSON.stringify(buildQueryData(pages, wordList)));
}

function readFragment(folder: string, file: string): IndexedPage {
  const { content, filters, meta, anchors } = JSON.parse(
    gunzipSync(readFileSync(join(folder, file)))
      .toString('utf8')
      .slice(SIGNATURE.length),
  ) as Omit<IndexedPage, 'id'>;
  return { id: file.slice(0, -ENDING.length), content, filters, meta, anchors };
}
