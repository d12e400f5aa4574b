// What the abbreviations in a strategy's texts stand for: its own first, then the municipality's and the site's.
import type { Publication } from './publication.ts';
import type { Strategy } from './strategy.ts';
import type { Abbreviation } from './site.ts';

/** One of each; forums have theirs in the organisation's file. */
export function listAbbreviations(
  { site }: Pick<Publication, 'site'>,
  { abbreviations, organisation }: Strategy,
): Abbreviation[] {
  const forums = organisation.forums.flatMap(({ abbreviation, name }) =>
    abbreviation ? [{ short: abbreviation, long: name }] : [],
  );
  const all = [...abbreviations, ...organisation.abbreviations, ...forums, ...site.abbreviations];
  return all.filter(({ short }, index) => all.findIndex((other) => other.short === short) === index);
}
