// The ledger as history: what was changed, and by how much a promise was postponed.
import { daysBetween, type Interval } from '../deadlines/calendar.ts';
import { parseDeadline } from '../deadlines/parse-deadline.ts';
import type { Change } from './change.ts';
import { timeOf } from './strategy-time.ts';
import type { Strategy } from './strategy.ts';
import { listEveryPart, type Level } from './red-thread.ts';

/** All entries of a strategy, newest first, those of withdrawn parts included. Entries of one day keep their order. */
export function listChanges(strategy: Strategy): Change[] {
  return listEveryPart(strategy)
    .flatMap(({ changes }) => changes)
    .sort(compareChanges);
}

/** For `sort`: newest first, by the first day of the date. */
export function compareChanges(a: Change, b: Change): number {
  const [left, right] = [dayOf(a), dayOf(b)];
  return left === right ? 0 : left < right ? 1 : -1;
}

/** The action or part that the entry is about. */
export function subjectOf({ about, part }: Change): Level {
  return about ?? part;
}

/** The days before and after a change of a deadline; null for other changes, and where the words have no days. */
export function findChangedDays(change: Change): { from: Interval | null; to: Interval | null } {
  if (change.what !== 'deadline') return { from: null, to: null };
  return { from: readDays(change, 'from'), to: readDays(change, 'to') };
}

/** How many days later the new deadline is, negative for earlier. Null for other changes, and without a last day. */
export function countDelay(change: Change): number | null {
  const { from, to } = findChangedDays(change);
  return from?.to && to?.to ? daysBetween(from.to, to.to) : null;
}

/** A deadline as it once was. */
export interface Original extends Interval {
  words: string;
}

/** The deadline before its first change; null when it has not been changed, or is back where it started. */
export function findOriginalDeadline(subject: Level): Original | null {
  const part = subject.kind === 'action' ? subject.parent : subject;
  const own = part.changes.filter((change) => change.what === 'deadline' && subjectOf(change) === subject);
  const first = own.sort(compareChanges).at(-1);
  const original = first ? readDays(first, 'from') : null;
  return original && (original.from !== subject.deadline?.from || original.to !== subject.deadline.to)
    ? original
    : null;
}

/** The days of one side of an entry: those the author has said, otherwise those of the words. */
function readDays(change: Change, side: 'from' | 'to'): Original | null {
  const { part, said } = change;
  const words = change[side];
  if (words === null) return null;
  if (said[side] !== null) return { words, ...said[side] };
  const reading = parseDeadline(words, timeOf(part.kind === 'strategy' ? part : part.strategy));
  return reading.ok && reading.deadline.kind !== 'rhythm' ? reading.deadline : null;
}

function dayOf({ date }: Change): string {
  return date.from ?? date.to ?? '';
}
