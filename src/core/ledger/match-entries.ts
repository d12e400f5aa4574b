// Entries in the ledger may be added but not rewritten: this finds new, missing and rewritten ones.
import { distance } from 'fastest-levenshtein';

import { parseDeadline } from '../deadlines/parse-deadline.ts';
import { subjectOf } from '../model/list-changes.ts';
import type { Publication } from '../model/publication.ts';
import type { Change } from '../model/change.ts';
import { listEveryPart, listStrategies, type Level } from '../model/red-thread.ts';
import { within, type Origin } from '../source/source-document.ts';
import { isPublished } from './compare-scope.ts';
import type { Matching } from './matching.ts';
import { isSameForum, isSameInterval, isSameText, tidyMeaning } from './same-promise.ts';

export interface EntryMatches {
  /** Written since publication. */
  fresh: Set<Change>;
  /** Published entries that are missing now; `now` is the rewritten entry, null when there is none. */
  lost: { entry: Change; subject: Level; now: Change | null }[];
}

/** Spelling in the reason may be corrected: at most this share of its letters may differ. */
const MOST_MENDED = 0.2;

export function listEntries(publication: Publication): Change[] {
  return listStrategies(publication)
    .flatMap(listEveryPart)
    .flatMap(({ changes }) => changes);
}

/**
 * An entry is missing only when its part still exists. `isFaulty` tells of places that have a fault of their own, where
 * entries may be unread.
 */
export function matchEntries(
  published: Publication,
  current: Publication,
  matching: Matching,
  isFaulty: (origin: Origin) => boolean,
): EntryMatches {
  const fresh = new Set(listEntries(current));
  const before = listStrategies(published)
    .filter(isPublished)
    .flatMap(listEveryPart)
    .flatMap(({ changes }) => changes);
  const missing = before.filter((entry) => {
    const same = [...fresh].find(
      (other) => subjectOf(other) === matching.find(subjectOf(entry)) && isSameEntry(entry, other),
    );
    return !(same && fresh.delete(same));
  });
  const lost = missing.flatMap((entry) => {
    const subject = matching.find(subjectOf(entry));
    const part = matching.find(entry.part);
    if (!subject || !part || isFaulty(within(part.origin, 'changes'))) return [];
    const now =
      [...fresh].find(
        (other) => subjectOf(other) === subject && other.what === entry.what && isRewritten(entry, other),
      ) ?? null;
    if (now) fresh.delete(now);
    return [{ entry, subject, now }];
  });
  return { fresh, lost };
}

/** The facts of a decision may not change; spelling in the reason may, and minutes may be added. */
function isSameEntry(before: Change, after: Change): boolean {
  return (
    before.what === after.what &&
    isSameInterval(before.date, after.date) &&
    isSameSide(before, after, 'from') &&
    isSameSide(before, after, 'to') &&
    isSameReason(before.why, after.why) &&
    (before.decidedBy === null || after.decidedBy === null || isSameForum(before.decidedBy, after.decidedBy))
  );
}

function isSameSide(before: Change, after: Change, side: 'from' | 'to'): boolean {
  const [was, is] = [before.said[side], after.said[side]];
  return isSameWording(before[side], after[side]) && (was === null || is === null || isSameInterval(was, is));
}

function isSameWording(one: string | null, other: string | null): boolean {
  if (isSameText(one, other)) return true;
  const [first, second] = [parseDeadline(one ?? ''), parseDeadline(other ?? '')];
  return first.ok && second.ok && isSameInterval(first.deadline, second.deadline);
}

function isSameReason(one: string, other: string): boolean {
  const [a, b] = [tidyMeaning(one), tidyMeaning(other)];
  return distance(a, b) <= MOST_MENDED * Math.max(a.length, b.length);
}

/** A rewritten entry keeps its date or its `from`. */
function isRewritten(before: Change, after: Change): boolean {
  return isSameInterval(before.date, after.date) || (before.from !== null && isSameSide(before, after, 'from'));
}
