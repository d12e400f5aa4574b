// Among the pages to be shown, pages with the words as the reader wrote them come first. Their texts are fetched for the
// excerpts anyway.
import { isWrittenSo } from '../query/is-written-so.ts';

import type { FoundPage } from './find-pages.ts';
import { placeWholeWords } from './place-whole-words.ts';
import { byName } from './put-named-first.ts';

const OTHERWISE = 0.6;
/** What a page gains when at least so great a share of its words are the words asked for. */
const DENSE = 0.2;
const DENSEST = 0.05;

/** Reorders the first `count` pages; the others keep their places. */
export async function preferAsWritten(pages: readonly FoundPage[], count: number): Promise<FoundPage[]> {
  const first = await Promise.all(
    pages.slice(0, count).map(async (page) => ({ page, score: page.score * (await rate(page)) })),
  );
  return [
    ...first.sort((a, b) => byName(a.page, b.page) || b.score - a.score).map(({ page }) => page),
    ...pages.slice(count),
  ];
}

async function rate({ matches, load }: FoundPage): Promise<number> {
  if (matches.size === 0) return 1;
  const { content } = await load();
  placeWholeWords({ matches }, content);
  const words = content.split(/\s+/);
  const rates = [...matches].map(([{ written, variants }, { places }]) => {
    // The list of whole words does not say how much of a page is about them.
    if (variants.some(({ isWhole }) => isWhole)) return 1 + DENSE * Math.min(1, places.size / words.length / DENSEST);
    return places.size === 0 || [...places.keys()].some((place) => isWrittenSo(words[place] ?? '', written))
      ? 1
      : OTHERWISE;
  });
  return rates.reduce((sum, own) => sum + own, 0) / rates.length;
}
