// Links at the bottom of every page that depend on what the texts say.
import { listGlobalGoalUse } from '#core/model/global-goal-use.ts';
import type { Publication } from '#core/model/publication.ts';

/** Every page asks, and the answer takes a walk through all texts. */
const answers = new WeakMap<Publication, boolean>();

export function hasGlobalGoals(publication: Publication): boolean {
  const known = answers.get(publication);
  if (known !== undefined) return known;
  const answer = listGlobalGoalUse(publication).length > 0;
  answers.set(publication, answer);
  return answer;
}
