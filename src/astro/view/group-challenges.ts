import type { Challenge } from '#core/model/publication.ts';

import { sideWords } from './danish-words.ts';

export interface ChallengeGroup {
  title: string | null;
  members: Challenge[];
}

/** Unsorted, outer, inner. Those the strategy leaves alone with intent stay among their own, marked where they are shown. */
export function groupChallenges(challenges: Challenge[]): ChallengeGroup[] {
  const groups: ChallengeGroup[] = [
    { title: null, members: challenges.filter(({ side }) => side === null) },
    { title: sideWords.outer, members: challenges.filter(({ side }) => side === 'outer') },
    { title: sideWords.inner, members: challenges.filter(({ side }) => side === 'inner') },
  ];
  return groups.filter(({ members }) => members.length > 0);
}
