// One search for the words as written, and one for each other way of writing æ, ø and å; the hits as one list.
import type { Pagefind, SearchResponse } from './pagefind.ts';
import { respellQuery } from './respell-query.ts';
import { toFilters, type Search } from './search-address.ts';

export interface Found {
  response: SearchResponse;
  /** Spellings that found something the words as written did not. */
  respelled: string[];
}

export async function findPages(pagefind: Pagefind, search: Search): Promise<Found> {
  const options = { filters: toFilters(search) };
  const response = await pagefind.search(search.query || null, options);
  const found: Found = { response, respelled: [] };
  for (const words of respellQuery(search.query)) {
    const other = await pagefind.search(words, options);
    const known = new Set(found.response.results.map(({ id }) => id));
    const added = other.results.filter(({ id }) => !known.has(id));
    if (added.length === 0) continue;
    found.respelled.push(words);
    found.response = mergeResponses(found.response, other, added);
  }
  return found;
}

/** The counts of the larger answer: pages found by both must not be counted twice. */
function mergeResponses(one: SearchResponse, other: SearchResponse, added: SearchResponse['results']): SearchResponse {
  const larger = other.results.length > one.results.length ? other : one;
  return { ...larger, results: [...one.results, ...added].sort((a, b) => b.score - a.score) };
}
