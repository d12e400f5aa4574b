// Matches actions, whose address is an anchor on the page of the part they belong to.
import { distance } from 'fastest-levenshtein';

import { listMoves, type Move } from '../model/list-moves.ts';
import type { Publication } from '../model/publication.ts';
import type { Action } from '../model/action.ts';
import { isOwnPromise, listEveryPart, listStrategies } from '../model/red-thread.ts';
import type { Matching, Part } from './matching.ts';
import { isSameText, tidyMeaning } from './same-promise.ts';

/** Titles are nearly the same when at most this share of the letters differ. */
const MOST_OTHER = 0.4;

/**
 * Finds each published action in the current content and records it in `matching`. Conditional actions and repeated
 * mentions are left out, since they promise nothing. `isUnread` tells of files that cannot be read.
 */
export function matchActions(
  parts: readonly Part[],
  current: Publication,
  matching: Matching,
  isUnread: (key: string) => boolean,
): void {
  const promised = parts
    .flatMap(listOwnActions)
    .filter((action) => isOwnPromise(action) && action.certainty === 'committed');
  const moves = listMoves(current).filter(({ from }) => from.anchor !== null);
  const everywhere = listStrategies(current).flatMap(listEveryPart).flatMap(listOwnActions);
  const lost = promised.filter((action) => !takeMoved(action, moves, matching) && !takeInPlace(action, matching));
  for (const action of lost) {
    if (
      takeNamed(
        action,
        everywhere.filter((other) => !matching.isClaimed(other)),
        matching,
      )
    )
      continue;
    if (matching.find(action.parent) !== null && !isUnread(action.parent.key)) matching.gone.push(action);
  }
}

export function listOwnActions(part: Part): Action[] {
  return [...part.actions, ...part.withdrawnActions];
}

function takeMoved(action: Action, moves: readonly Move[], matching: Matching): boolean {
  const pages = [action.parent.key, matching.find(action.parent)?.key];
  const move = moves.find(({ from }) => from.anchor === action.id && pages.includes(from.key));
  if (!move) return false;
  matching.claim(action, move.to);
  matching.moved.push({ before: action, after: move.to });
  return true;
}

function takeInPlace(action: Action, matching: Matching): boolean {
  const parent = matching.find(action.parent) as Part | null;
  const after = parent && listOwnActions(parent).find(({ id }) => id === action.id);
  const isTaken = (found: Action) =>
    matching.listClaims(found).some((before) => !matching.moved.some((pair) => pair.before === before));
  if (!after || isTaken(after)) return false;
  matching.claim(action, after);
  return true;
}

/** An action with the same title, first in the same file; or one in the same file with nearly the same title. */
function takeNamed(action: Action, free: readonly Action[], matching: Matching): boolean {
  const parent = matching.find(action.parent);
  const [near, far] = [
    free.filter((other) => other.parent === parent),
    free.filter(({ strategy }) => strategy.organisation.key === action.strategy.organisation.key),
  ];
  const byTitle = [near, far]
    .map((actions) => actions.filter(({ title }) => isSameText(title, action.title)))
    .find(({ length }) => length === 1)?.[0];
  const after = byTitle ?? near.find(({ title }) => isNearlySame(title, action.title));
  if (!after) return false;
  matching.claim(action, after);
  matching.astray.push({ before: action, after });
  return true;
}

function isNearlySame(one: string, other: string): boolean {
  const [a, b] = [tidyMeaning(one), tidyMeaning(other)];
  return distance(a, b) <= MOST_OTHER * Math.max(a.length, b.length);
}
