// Which pages the filters let through, and how many hits each filter value would leave.
import { FACETS, type FacetName, type QueryData } from '../query/query-data.ts';

import type { Search } from './search-address.ts';

export type FacetCounts = Record<FacetName, Map<string, number>>;

export function passesFilters(values: PageValues, { chosen }: Pick<Search, 'chosen'>, except?: FacetName): boolean {
  return [...chosen].every(([name, words]) => name === except || words.some((word) => values[name].includes(word)));
}

export type PageValues = Record<FacetName, readonly string[]>;

/** Page id → the page's values of each facet. */
export function readPageValues({ pages, facets }: QueryData): Map<string, PageValues> {
  return new Map(
    pages.map(([id, ...values]) => [
      id,
      Object.fromEntries(
        FACETS.map((name, index) => [name, (values[index] ?? []).map((value) => facets[name][value] ?? '')]),
      ) as unknown as PageValues,
    ]),
  );
}

/** Counts each facet within all other filters, so that readers see what another choice would give. */
export function countFacets(
  ids: readonly string[],
  values: ReadonlyMap<string, PageValues>,
  search: Search,
): FacetCounts {
  const counts = Object.fromEntries(FACETS.map((name) => [name, new Map<string, number>()])) as FacetCounts;
  for (const id of ids) {
    const page = values.get(id);
    for (const name of page ? FACETS : [])
      if (page && passesFilters(page, search, name))
        for (const value of page[name]) counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
  }
  return counts;
}
