// The part of Pagefind's JS API that the search page uses: https://pagefind.app/docs/api/

export interface Pagefind {
  options: (options: { excerptLength: number }) => Promise<void>;
  filters: () => Promise<FilterCounts>;
  /** `null` finds every page that the filters let through. */
  search: (query: string | null, options: { filters: SearchFilters }) => Promise<SearchResponse>;
}

/** Filter → value → how many pages. */
export type FilterCounts = Record<string, Record<string, number>>;
export type SearchFilters = Record<string, string | { any: string[] }>;

export interface SearchResponse {
  results: { id: string; score: number; data: () => Promise<Hit> }[];
  /** How many would remain. */
  filters: FilterCounts;
  /** How many there are without any filter. */
  totalFilters: FilterCounts;
}

export interface Hit {
  url: string;
  meta: Partial<Record<'title' | 'kind' | 'organisation' | 'strategy' | 'deadline', string>>;
  excerpt: string;
  sub_results: { title: string; url: string; excerpt: string }[];
}

const EXCERPT_WORDS = 24;

/** The index lies beside the search page, wherever the site is put. */
export async function loadPagefind(searchPage: string): Promise<Pagefind> {
  const address = new URL('../pagefind/pagefind.js', searchPage).href;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ excerptLength: EXCERPT_WORDS });
  return pagefind;
}
