// `gæld` and `gælder` have the same stem but differ in meaning. Among the pages to be shown, pages with the words as
// the reader wrote them come first, and above all a page with that title. Their texts are fetched for the excerpts
// anyway.
import { isSameName, isWrittenSo } from '../query/is-written-so.ts';

import type { FoundPage } from './find-pages.ts';

const OTHERWISE = 0.6;
const SAME_NAME = 2;

/** Reorders the first `count` pages; the others keep their places. */
export async function preferAsWritten(pages: readonly FoundPage[], query: string, count: number): Promise<FoundPage[]> {
  const first = await Promise.all(
    pages.slice(0, count).map(async (page) => ({ page, score: page.score * (await rate(page, query)) })),
  );
  return [...first.sort((a, b) => b.score - a.score).map(({ page }) => page), ...pages.slice(count)];
}

async function rate({ matches, load }: FoundPage, query: string): Promise<number> {
  if (matches.size === 0) return 1;
  const { content, meta } = await load();
  const words = content.split(/\s+/);
  const rates = [...matches].map(([term, { places }]) =>
    places.size === 0 || [...places.keys()].some((place) => isWrittenSo(words[place] ?? '', term.written))
      ? 1
      : OTHERWISE,
  );
  return (
    (rates.reduce((sum, own) => sum + own, 0) / rates.length) * (isSameName(meta.title ?? '', query) ? SAME_NAME : 1)
  );
}
