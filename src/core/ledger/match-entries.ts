// The ledger is added to and never rewritten: which of its entries are new, which are gone, which have been changed.
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
  /** Written since what is published. */
  fresh: Set<Change>;
  /** Published, and gone or rewritten now; `now` is the entry that stands in its place. */
  lost: { entry: Change; subject: Level; now: Change | null }[];
}

/** A slip of the pen in the reason can be mended: one letter in five. */
const MOST_MENDED = 0.2;

export function listEntries(publication: Publication): Change[] {
  return listStrategies(publication)
    .flatMap(listEveryPart)
    .flatMap(({ changes }) => changes);
}

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

/** The facts of a decision stay; its reason may lose a slip of the pen, and the minutes may be found later. */
function isSameEntry(before: Change, after: Change): boolean {
  return (
    before.what === after.what &&
    isSameInterval(before.date, after.date) &&
    isSameWording(before.from, after.from) &&
    isSameWording(before.to, after.to) &&
    isSameReason(before.why, after.why) &&
    (before.decidedBy === null || after.decidedBy === null || isSameForum(before.decidedBy, after.decidedBy))
  );
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

/** It has kept its day, or what it starts from. */
function isRewritten(before: Change, after: Change): boolean {
  return isSameInterval(before.date, after.date) || (before.from !== null && isSameWording(before.from, after.from));
}
