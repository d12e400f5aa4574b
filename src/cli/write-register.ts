// Pagefind's index → the register the search page fetches beside it. It is made from what Pagefind has read, so the two never disagree.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { buildRegister, type IndexedPage, type WordPair } from '#astro/view/search/register.ts';

const SIGNATURE = 'pagefind_dcd';
const ENDING = '.pf_fragment';

export function writeRegister(folder: string, wordList: readonly WordPair[]): void {
  const fragments = join(folder, 'fragment');
  const pages = readdirSync(fragments).filter((file) => file.endsWith(ENDING)).map((file) => readFragment(fragments, file));
  writeFileSync(join(folder, 'register.json'), JSON.stringify(buildRegister(pages, wordList)));
}

function readFragment(folder: string, file: string): IndexedPage {
  const { content, filters, meta } = JSON.parse(gunzipSync(readFileSync(join(folder, file))).toString('utf8').slice(SIGNATURE.length)) as Omit<IndexedPage, 'id'>;
  return { id: file.slice(0, -ENDING.length), content, filters, meta };
}
