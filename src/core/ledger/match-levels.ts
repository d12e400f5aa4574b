// Which level of the content now is the one that was published: by its address, by what the ledger says of a
// move, and last by its name.
import type { Publication } from '../model/publication.ts';
import { listEveryPart, listStrategies } from '../model/red-thread.ts';
import { isPublished } from './compare-scope.ts';
import { matchActions } from './match-actions.ts';
import { matchParts } from './match-parts.ts';
import { startMatching, type Matching } from './matching.ts';

/** `isUnread` knows the files that cannot be read now: what was in them is not gone. */
export function matchLevels(
  published: Publication,
  current: Publication,
  isUnread: (key: string) => boolean,
): Matching {
  const matching = startMatching();
  const before = listStrategies(published).filter(isPublished).flatMap(listEveryPart);
  matchParts(before, current, matching, isUnread);
  matchActions(before, current, matching, isUnread);
  return matching;
}
