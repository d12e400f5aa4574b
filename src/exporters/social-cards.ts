// The picture a shared link is shown with: one for each strategy, which its pages share, and one for the site. At 50 ms
// and 24 kB a card, one for each goal would double the time of a build.
import { listStrategies } from '#core/model/red-thread.ts';
import type { Publication } from '#core/model/publication.ts';
import type { Strategy } from '#core/model/strategy.ts';
import { sayLevel } from '#words/levels.ts';
import { capitalise } from '#words/phrases.ts';

const da = {
  invented: (organisation: string) => `Eksempel: ${organisation} er opdigtet`,
};

const en: typeof da = {
  invented: (organisation) => `Example: ${organisation} is invented`,
};

const cardWords = { da, en };

export interface SocialCard {
  /** From the site's root. No folder of the content begins with `_`. */
  path: string;
  alt: string;
  above: string;
  title: string;
  below: string;
}

/** Pixels. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** Empty for a site without an address of its own: nobody could fetch the pictures. */
export function listCards(publication: Publication): SocialCard[] {
  if (publication.site.url === null) return [];
  return [
    describeSiteCard(publication),
    ...listStrategies(publication).map((strategy) => describeStrategyCard(strategy, publication)),
  ];
}

export function findCard(publication: Publication, path: string): SocialCard {
  const strategy = listStrategies(publication).find(({ url }) => path.startsWith(url));
  return strategy ? describeStrategyCard(strategy, publication) : describeSiteCard(publication);
}

function describeSiteCard({ site }: Publication): SocialCard {
  return {
    path: '/_kort/site.png',
    alt: `${site.name}. ${site.description}`,
    above: site.publisher ?? '',
    title: site.name,
    below: site.description,
  };
}

function describeStrategyCard(strategy: Strategy, { site }: Publication): SocialCard {
  const { key, title, organisation, period } = strategy;
  const about = [sayLevel(strategy, site.language), period?.words].filter(Boolean).join(' ');
  const below = organisation.isExample
    ? cardWords[site.language].invented(organisation.title)
    : `${capitalise(about)} · ${site.name}`;
  return { path: `/_kort/${key}.png`, alt: `${title}. ${organisation.title}`, above: organisation.title, title, below };
}
