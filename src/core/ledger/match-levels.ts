// Finds each published level in the current content: by a move in the ledger, then by its address, and last by its
// title or id.
import type { Publication } from '../model/publication.ts';
import { listEveryPart, listStrategies } from '../model/red-thread.ts';
import { isPublished } from './compare-scope.ts';
import { matchActions } from './match-actions.ts';
import { matchParts } from './match-parts.ts';
import { startMatching, type Matching } from './matching.ts';

/** `isUnread` tells of files that cannot be read now: levels in them are unknown, not gone. */
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
