// What the search page knows besides Pagefind's index: every word in the texts, the filter values of each page, and the
// word list from everyday to official words. Built after the index and fetched on first use.
import { foldLetters, isNumber, listWords } from '#core/language/letters-and-words.ts';

export const FACETS = ['kommune', 'slags', 'strategi', 'omraade', 'aar', 'forum'] as const;
export type FacetName = (typeof FACETS)[number];

export interface QueryData {
  /** Every word once, in lower case, sorted. */
  words: string;
  /** Facet → its values; pages refer to the values by number. */
  facets: Record<FacetName, string[]>;
  /** Pagefind's id of the page, and its values of each facet in the order of `FACETS`. */
  pages: [id: string, ...values: number[][]][];
  /** Ids of the pages about invented municipalities, which rank after the real ones. */
  examples: string[];
  wordList: WordPair[];
}

/** Everyday words, and the official words that the texts use instead. */
export interface WordPair {
  everyday: string[];
  official: string[];
}

export interface IndexedPage {
  id: string;
  content: string;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
}

export function buildQueryData(pages: readonly IndexedPage[], wordList: readonly WordPair[]): QueryData {
  const ordered = [...pages].sort((a, b) => compareCodes(a.id, b.id));
  const facets = Object.fromEntries(
    FACETS.map((name) => [name, listUnique(ordered.flatMap(({ filters }) => filters[name] ?? []))]),
  ) as QueryData['facets'];
  return {
    words: listVocabulary(ordered).join(' '),
    facets,
    pages: ordered.map(({ id, filters }) => [
      id,
      ...FACETS.map((name) => (filters[name] ?? []).map((value) => facets[name].indexOf(value))),
    ]),
    examples: ordered.filter(({ filters }) => filters['eksempel'] !== undefined).map(({ id }) => id),
    wordList: wordList.map(({ everyday, official }) => ({ everyday, official })),
  };
}

/** Numbers are searched for as written, so the vocabulary leaves them out. */
function listVocabulary(pages: readonly IndexedPage[]): string[] {
  const texts = pages.flatMap(({ content, meta }) => [content, ...Object.values(meta)]);
  const words = texts.flatMap((text) => listWords(text).map((word) => word.toLowerCase()));
  return listUnique(words).filter((word) => !isNumber(word) && foldLetters(word).length > 1);
}

function listUnique(words: readonly string[]): string[] {
  return [...new Set(words)].sort(compareCodes);
}

function compareCodes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
