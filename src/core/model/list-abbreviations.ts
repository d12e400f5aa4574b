// What the abbreviations in a strategy's texts stand for.
import type { Publication } from './publication.ts';
import type { Strategy } from './strategy.ts';
import type { Abbreviation } from './site.ts';

/** Each abbreviation once. The strategy's own meaning wins over the municipality's, its forums' and the site's. */
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
