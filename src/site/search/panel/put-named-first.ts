// Puts the pages first whose title, or a heading on them, is the query.
import { toNameKey } from '../query/name-key.ts';

import type { FoundPage } from './find-pages.ts';
import type { SearchEngine } from './pagefind.ts';

const TITLE = 2;
const HEADING = 1;

/**
 * Adds the pages that were not found, and leaves the order of the others as it is. `meant` is the query with its
 * spelling corrected.
 */
export function putNamedFirst(
  engine: SearchEngine,
  pages: readonly FoundPage[],
  { query, meant }: { query: string; meant: string | null },
): FoundPage[] {
  if (query === '') return [...pages];
  const keys = [query, ...(meant === null ? [] : [meant])].map(toNameKey);
  const named = new Map<string, number>();
  engine.queryData.names.forEach((names, number) => {
    const place = names.split(' ').findIndex((name) => keys.includes(name));
    const [id] = engine.queryData.pages[number] ?? [];
    if (id !== undefined && place !== -1) named.set(id, place === 0 ? TITLE : HEADING);
  });
  if (named.size === 0) return [...pages];
  const known = new Set(pages.map(({ id }) => id));
  const missing = engine.queryData.pages.flatMap(([id], number) =>
    named.has(id) && !known.has(id) ? engine.findByNumber(number) : [],
  );
  const added = missing.map(({ id, data }) => ({
    id,
    score: 0,
    load: data,
    named: 0,
    matches: new Map<never, never>(),
  }));
  return [...pages, ...added].map((page) => ({ ...page, named: named.get(page.id) ?? 0 })).sort(byName);
}

export function byName(a: FoundPage, b: FoundPage): number {
  return b.named - a.named;
}
