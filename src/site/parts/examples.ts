// An invented municipality shows what the site can do. Its promises are counted with nobody else's.
import type { Publication } from '#core/model/publication.ts';
import type { Strategy } from '#core/model/strategy.ts';
import type { Organisation } from '#core/model/organisation.ts';

export interface Shown {
  own: Organisation[];
  examples: Organisation[];
}

/** On a site with nothing but examples they are all there is, and stand as such. */
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
