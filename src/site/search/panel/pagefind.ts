// The part of Pagefind's JS API that the search page uses, https://pagefind.app/docs/api/, and our data beside its
// index.
import { readVocabulary, type Vocabulary } from '../query/vocabulary.ts';
import { fromSteps, type QueryData } from '../query/query-data.ts';

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

/** The text of a page, as Pagefind indexed it. */
export interface Fragment {
  url: string;
  content: string;
  meta: Partial<Record<'title' | 'kind' | 'organisation' | 'strategy' | 'deadline', string>>;
  anchors: { element: string; id: string; text: string; location: number }[];
}

export interface SearchEngine {
  search: (words: string | null) => Promise<PagefindResult[]>;
  /** Finds the pages that have a key from `listWholeWords`. Where on the page is not known. */
  findWhole: (key: string) => Promise<PagefindResult[]>;
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
  const findWhole = async (key: string) => {
    const [having = [], named = []] = (queryData.whole[key] ?? [[]]).map((steps) => fromSteps(steps ?? []));
    return (await findByNumber(search, queryData, having)).map((result, index) => ({
      ...result,
      ...(named.includes(having[index] ?? -1) ? { score: 1, matchedMetaFields: ['title'] } : { score: BELOW_TITLE }),
    }));
  };
  return { search, findWhole, queryData, vocabulary: readVocabulary(queryData.words, Object.keys(queryData.whole)) };
}

/** `numbers` are positions in the list of pages. */
export async function findByNumber(
  search: SearchEngine['search'],
  { pages }: QueryData,
  numbers: readonly number[],
): Promise<PagefindResult[]> {
  const all = new Map((await search(null)).map((result) => [result.id, result]));
  return numbers.flatMap((number) => {
    const result = all.get(pages[number]?.[0] ?? '');
    return result ? [{ ...result, score: 1, words: [] }] : [];
  });
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
