// Finds where on a page the whole words of the query are: the list of them only says on which pages.
import { listWholeWords } from '../query/whole-words.ts';

import type { FoundPage } from './find-pages.ts';

/** Adds the places, as word numbers in the text of the page. */
export function placeWholeWords({ matches }: Pick<FoundPage, 'matches'>, content: string): void {
  const asked = [...matches].flatMap(([{ variants }, { places }]) =>
    variants.flatMap(({ isWhole, words: [key = ''], weight }) => (isWhole ? [{ key, weight, places }] : [])),
  );
  if (asked.length === 0) return;
  const starts = [...content.matchAll(/\S+/gu)].map(({ index }) => index);
  for (const { key, from, to } of listWholeWords(content))
    for (const { places, weight } of asked.filter((one) => one.key === key))
      starts.forEach((start, place) => {
        if (start < to && (starts[place + 1] ?? content.length) > from)
          places.set(place, Math.max(places.get(place) ?? 0, weight));
      });
}
