// What the search page knows besides Pagefind's index: every word in the texts, the filter values of each page, and the
// word list from everyday to official words. Built after the index and fetched on first use.
import { foldLetters, isNumber, listWords } from '#core/language/letters-and-words.ts';
import { toNameKey } from './name-key.ts';
import { listWholeWords } from './whole-words.ts';

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
  /** For each of `pages`, the key of its title, then those of the headings that an author wrote. */
  names: string[];
  /** Key from `listWholeWords` → the pages that have the word, as steps in `pages`, and those that have it in the title. */
  whole: Record<string, [having: number[], named?: number[]]>;
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
  anchors?: { element: string; id: string; text: string }[];
}

/** Matches the anchor of a heading that the site wrote; every other heading is an author's. */
const OWN_HEADING = /^(?:.*--)?afsnit-/;
/** Words joined by a dash, which many write as one: `e-handel`. */
const JOINED = /\p{L}[\p{L}\p{N}]*(?:[-‐-―][\p{L}\p{N}]+)+/gu;

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
    names: ordered.map((page) => listNames(page).join(' ')),
    whole: listWhole(ordered),
    wordList: wordList.map(({ everyday, official }) => ({ everyday, official })),
  };
}

/** Numbers are searched for as written, so the vocabulary leaves them out. */
function listVocabulary(pages: readonly IndexedPage[]): string[] {
  const texts = pages.flatMap(({ content, meta }) => [content, ...Object.values(meta)]);
  const words = texts
    .flatMap((text) => [...listWords(text), ...(text.match(JOINED) ?? []).map((joined) => listWords(joined).join(''))])
    .map((word) => word.toLowerCase());
  return listUnique(words).filter((word) => !isNumber(word) && foldLetters(word).length > 1);
}

function listNames({ meta, anchors = [] }: IndexedPage): string[] {
  const headings = anchors.filter(
    ({ element, id, text }) => /^h[2-6]$/.test(element) && !OWN_HEADING.test(id) && / /.test(text.trim()),
  );
  return [meta['title'] ?? '', ...headings.map(({ text }) => text)].map(toNameKey);
}

function listWhole(pages: readonly IndexedPage[]): QueryData['whole'] {
  const found = new Map<string, { having: number[]; named: number[] }>();
  const add = (text: string, page: number, list: 'having' | 'named') => {
    for (const key of new Set(listWholeWords(text).map(({ key }) => key))) {
      const places = found.get(key) ?? { having: [], named: [] };
      if (list === 'having' || places.having.includes(page)) places[list].push(page);
      found.set(key, places);
    }
  };
  pages.forEach(({ content, meta }, page) => {
    add(`${content}\n${meta['title'] ?? ''}`, page, 'having');
    add(meta['title'] ?? '', page, 'named');
  });
  return Object.fromEntries(
    [...found]
      .sort(([a], [b]) => compareCodes(a, b))
      .map(([key, { having, named }]) => [
        key,
        named.length > 0 ? [toSteps(having), toSteps(named)] : [toSteps(having)],
      ]),
  );
}

/** The difference from the number before: `[3, 5, 9]` → `[3, 2, 4]`. Small numbers weigh less. */
function toSteps(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}

export function fromSteps(steps: readonly number[]): number[] {
  let number = 0;
  return steps.map((step) => (number += step));
}

function listUnique(words: readonly string[]): string[] {
  return [...new Set(words)].sort(compareCodes);
}

function compareCodes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
