// The part of Pagefind's JS API that the search page uses, https://pagefind.app/docs/api/, and our data beside its
// index.
import { readVocabulary, type Vocabulary } from '../query/vocabulary.ts';
import { fromSteps, type QueryData } from '../query/query-data.ts';

import { loadFragment, type Fragment } from './load-fragment.ts';

interface Pagefind {
  options: (options: { exactDiacritics: boolean }) => Promise<void>;
  init: () => Promise<void>;
  /** `null` finds every page. */
  search: (query: string | null) => Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  id: string;
  score: number;
  /** Where the words are on the page, as word numbers. */
  words: number[];
  matchedMetaFields?: string[];
  data: () => Promise<Fragment>;
}

export interface SearchEngine {
  search: (words: string | null) => Promise<PagefindResult[]>;
  /** Finds the pages that have a key from `listWholeWords`. Where on the page is not known. */
  findWhole: (key: string) => PagefindResult[];
  /** Finds the page with this position in the list of pages. */
  findByNumber: (number: number) => PagefindResult[];
  queryData: QueryData;
  vocabulary: Vocabulary;
}

/** The score of a page that has the word, against 1 for one that has it in its title. */
const BELOW_TITLE = 0.6;

/** Loads the index, which is beside the search page wherever the site is published. */
export async function loadEngine(searchPage: string): Promise<SearchEngine> {
  const [pagefind, queryData] = await Promise.all([loadPagefind(searchPage), loadQueryData(searchPage)]);
  const known = new Map<string | null, Promise<PagefindResult[]>>();
  const search = (words: string | null) =>
    known.get(words) ??
    remember(
      words,
      pagefind.search(words).then(({ results }) => results),
    );
  const remember = (words: string | null, answer: Promise<PagefindResult[]>) => (known.set(words, answer), answer);
  const remembered = new Map<string, Promise<Fragment>>();
  const load = (id: string) => {
    const loading = remembered.get(id) ?? loadFragment(searchPage, id);
    remembered.set(id, loading);
    return loading;
  };
  const findByNumber = (number: number): PagefindResult[] =>
    (queryData.pages[number] ?? []).slice(0, 1).map((id) => ({
      id: String(id),
      score: 1,
      words: [],
      data: () => load(String(id)),
    }));
  const findWhole = (key: string) => {
    const [having = [], named = []] = (queryData.whole[key] ?? [[]]).map((steps) => fromSteps(steps ?? []));
    return having.flatMap((number) =>
      findByNumber(number).map((result) =>
        named.includes(number) ? { ...result, matchedMetaFields: ['title'] } : { ...result, score: BELOW_TITLE },
      ),
    );
  };
  const vocabulary = readVocabulary(queryData.words, Object.keys(queryData.whole));
  return { search, findWhole, findByNumber, queryData, vocabulary };
}

async function loadPagefind(searchPage: string): Promise<Pagefind> {
  const address = new URL('../pagefind/pagefind.js', searchPage).href;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ exactDiacritics: true });
  await pagefind.init();
  return pagefind;
}

async function loadQueryData(searchPage: string): Promise<QueryData> {
  const response = await fetch(new URL('../pagefind/query-data.json', searchPage));
  if (!response.ok) throw new Error(`query-data.json: ${response.status}`);
  return (await response.json()) as QueryData;
}
