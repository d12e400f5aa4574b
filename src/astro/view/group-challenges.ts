import type { Challenge } from '#core/model/publication.ts';

import { sideWords } from './danish-words.ts';

export interface ChallengeGroup {
  title: string | null;
  members: Challenge[];
}

/** Outer, inner, unsorted, and last those the strategy leaves alone with intent. */
export function groupChallenges(challenges: Challenge[]): ChallengeGroup[] {
  const taken = challenges.filter(({ leftOut }) => !leftOut);
  const groups: ChallengeGroup[] = [
    { title: null, members: taken.filter(({ side }) => side === null) },
    { title: sideWords.outer, members: taken.filter(({ side }) => side === 'outer') },
    { title: sideWords.inner, members: taken.filter(({ side }) => side === 'inner') },
    { title: 'Emner, strategien lader ligge', members: challenges.filter(({ leftOut }) => leftOut) },
  ];
  return groups.filter(({ members }) => members.length > 0);
}
