// Matches strategies, areas and goals, which have files and addresses of their own.
import { listMoves } from '../model/list-moves.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Publication } from '../model/publication.ts';
import { listEveryPart, listStrategies } from '../model/red-thread.ts';
import type { Matching, Part } from './matching.ts';
import { isSameText } from './same-promise.ts';

/**
 * Finds each part in `before` in the current content and records it in `matching`. `isUnread` tells of files that
 * cannot be read: parts in them are unknown, not gone.
 */
export function matchParts(
  before: readonly Part[],
  current: Publication,
  matching: Matching,
  isUnread: (key: string) => boolean,
): void {
  const after = listStrategies(current).flatMap(listEveryPart);
  const byKey = new Map(after.map((part) => [part.key, part]));
  const byMove = new Map(
    listMoves(current).flatMap(({ from, to }) =>
      from.anchor === null && to.kind !== 'action' ? [[from.key, to] as const] : [],
    ),
  );
  const lost = before.filter(
    (part) =>
      !takeMoved(part, byMove, matching) &&
      !takeInPlace(part, byKey, matching) &&
      !takeRenamed(part, byKey, current, matching),
  );
  for (const part of lost) {
    // Its parent may have been found by name just before.
    if (takeInPlace(part, byKey, matching) || takeNamed(part, after, matching)) continue;
    const isBelowGone = part.kind !== 'strategy' && matching.find(part.parent) === null;
    if (!isBelowGone && !isUnread(expectedKey(part, matching))) matching.gone.push(part);
  }
}

function takeMoved(part: Part, byMove: ReadonlyMap<string, Part>, matching: Matching): boolean {
  const after = byMove.get(part.key);
  if (!after) return false;
  // Several may have become one: each has an entry of its own.
  matching.claim(part, after);
  if (after.key !== part.key) matching.moved.push({ before: part, after });
  return true;
}

/** The part below its parent as that is now, or else at its old address. Another may have been moved into it. */
function takeInPlace(part: Part, byKey: ReadonlyMap<string, Part>, matching: Matching): boolean {
  const expected = expectedKey(part, matching);
  const after = [expected, part.key]
    .map((key) => byKey.get(key))
    .find((candidate) => candidate && (!matching.isClaimed(candidate) || isJoined(candidate, matching)));
  if (!after) return false;
  matching.claim(part, after);
  return true;
}

/** The part in a municipality that had another name then, or is made of several: that is said once, in its own file. */
function takeRenamed(
  part: Part,
  byKey: ReadonlyMap<string, Part>,
  { organisations }: Publication,
  matching: Matching,
): boolean {
  const [folder = '', ...rest] = part.key.split('/');
  const heir = organisations.find(({ formerKeys }) => formerKeys.includes(folder));
  const after = heir && byKey.get([heir.key, ...rest].join('/'));
  if (!after || matching.isClaimed(after)) return false;
  matching.claim(part, after);
  matching.moved.push({ before: part, after });
  return true;
}

/** Whether only declared moves lead to the part: then it may also be the part that has been here all along. */
function isJoined(after: Part, matching: Matching): boolean {
  return matching.listClaims(after).every((before) => matching.moved.some((pair) => pair.before === before));
}

/** A new part in the same organisation with the same title, or else the same id, if there is only one. */
function takeNamed(part: Part, after: readonly Part[], matching: Matching): boolean {
  const free = after.filter((other) => other.kind === part.kind && !matching.isClaimed(other) && isOfSame(part, other));
  const named = [
    free.filter(({ title }) => isSameText(title, part.title)),
    free.filter(({ id }) => id === part.id),
  ].find(({ length }) => length === 1)?.[0];
  if (!named) return false;
  matching.claim(part, named);
  matching.astray.push({ before: part, after: named });
  return true;
}

function expectedKey(part: Part, matching: Matching): string {
  const parent = part.kind === 'strategy' ? null : matching.find(part.parent);
  return parent ? `${parent.key}/${part.key.split('/').at(-1)}` : part.key;
}

function isOfSame(was: Part, is: Part): boolean {
  const [{ key }, now] = [organisationOf(was), organisationOf(is)];
  return now.key === key || now.formerKeys.includes(key);
}

function organisationOf(part: Part): Organisation {
  return (part.kind === 'strategy' ? part : part.strategy).organisation;
}
