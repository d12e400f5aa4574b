// Reads and writes the query and filters in the address: `/soeg/?q=frivillig&aar=2013&slags=Mål`.
import { FACETS, type FacetName } from '../query/query-data.ts';

export interface Search {
  query: string;
  /** Facet → the values chosen. */
  chosen: Map<FacetName, string[]>;
}

export function readSearch(values: URLSearchParams | FormData): Search {
  const all = (name: string) => values.getAll(name).map(String).filter(Boolean);
  const chosen = new Map(FACETS.map((name) => [name, all(name)] as const).filter(([, words]) => words.length > 0));
  return { query: all('q')[0]?.trim() ?? '', chosen };
}

/** Empty when the reader has neither typed nor chosen anything. */
export function writeSearch({ query, chosen }: Search): string {
  const values = new URLSearchParams();
  if (query) values.set('q', query);
  for (const [name, words] of chosen) for (const word of words) values.append(name, word);
  return String(values);
}
