// Keeps invented municipalities, which show what the site can do, apart from the real ones in every count.
import type { Publication } from '#core/model/publication.ts';
import { sortByStanding } from '#core/model/standing.ts';
import type { Strategy } from '#core/model/strategy.ts';
import type { Organisation } from '#core/model/organisation.ts';

export interface Shown {
  own: Organisation[];
  examples: Organisation[];
}

/** Divides organisations into real and invented. When all are invented, they count as real. */
export function splitExamples({ organisations }: Pick<Publication, 'organisations'>): Shown {
  const [own, examples] = [
    organisations.filter(({ isExample }) => !isExample),
    organisations.filter(({ isExample }) => isExample),
  ];
  return own.length > 0 ? { own, examples } : { own: examples, examples: [] };
}

export function listOwnStrategies(publication: Pick<Publication, 'organisations'>): Strategy[] {
  return splitExamples(publication).own.flatMap(({ strategies }) => strategies);
}

/** The strategies of all these organisations: those in force first, and those that others have replaced last. */
export function listByStanding(organisations: readonly Organisation[]): Strategy[] {
  return sortByStanding(organisations.flatMap(({ strategies }) => strategies));
}
