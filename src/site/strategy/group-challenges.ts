import type { Language } from '#core/language/language.ts';
import type { Challenge } from '#core/model/strategy.ts';
import { sideWords } from '#words/named-values.ts';

export interface ChallengeGroup {
  title: string | null;
  members: Challenge[];
}

/**
 * Groups challenges: unsorted, external, internal. Challenges that the strategy leaves alone on purpose stay in their
 * group and are marked on the page.
 */
export function groupChallenges(challenges: Challenge[], language: Language): ChallengeGroup[] {
  const groups: ChallengeGroup[] = [
    { title: null, members: challenges.filter(({ side }) => side === null) },
    { title: sideWords[language].outer, members: challenges.filter(({ side }) => side === 'outer') },
    { title: sideWords[language].inner, members: challenges.filter(({ side }) => side === 'inner') },
  ];
  return groups.filter(({ members }) => members.length > 0);
}
