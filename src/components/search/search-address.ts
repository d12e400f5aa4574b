// The query and the filters, as they stand in the address: `/soeg/?q=frivillig&aar=2013&slags=Mål`.
import type { SearchFilters } from './pagefind.ts';

export const SELECTS = ['strategi', 'omraade', 'aar', 'forum'] as const;
export const KINDS = 'slags';

export interface Search {
  query: string;
  /** Filter → chosen values. */
  chosen: Map<string, string[]>;
}

export function readSearch(values: URLSearchParams | FormData): Search {
  const all = (name: string) => values.getAll(name).map(String).filter(Boolean);
  const chosen = new Map([...SELECTS, KINDS].map((name) => [name, all(name)] as const).filter(([, words]) => words.length > 0));
  return { query: all('q')[0]?.trim() ?? '', chosen };
}

/** Empty when nothing is asked for. */
export function writeSearch({ query, chosen }: Search): string {
  const values = new URLSearchParams();
  if (query) values.set('q', query);
  for (const [name, words] of chosen) for (const word of words) values.append(name, word);
  return String(values);
}

export function toFilters({ chosen }: Search): SearchFilters {
  return Object.fromEntries([...chosen].map(([name, words]) => [name, { any: words }]));
}
