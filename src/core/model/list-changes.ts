// The ledger as history: what was changed, and by how much a promise was postponed.
import { daysBetween } from '../deadlines/calendar.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import { parseDeadline } from '../deadlines/parse-deadline.ts';
import type { Change } from './change.ts';
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

/** How many days later the new deadline is, negative for earlier. Null for other changes, and without a last day. */
export function countDelay(change: Change): number | null {
  if (change.what !== 'deadline') return null;
  const [from, to] = [readDeadline(change, change.from), readDeadline(change, change.to)];
  return from?.to && to?.to ? daysBetween(from.to, to.to) : null;
}

/** The deadline before its first change; null when it has not been changed, or is back where it started. */
export function findOriginalDeadline(subject: Level): Deadline | null {
  const part = subject.kind === 'action' ? subject.parent : subject;
  const own = part.changes.filter((change) => change.what === 'deadline' && subjectOf(change) === subject);
  const first = own.sort(compareChanges).at(-1);
  const original = first ? readDeadline(first, first.from) : null;
  return original && (original.from !== subject.deadline?.from || original.to !== subject.deadline.to)
    ? original
    : null;
}

function readDeadline({ part }: Change, words: string | null): Deadline | null {
  const { period } = part.kind === 'strategy' ? part : part.strategy;
  const reading = words === null ? null : parseDeadline(words, period ? { period } : {});
  return reading?.ok && reading.deadline.kind !== 'rhythm' ? reading.deadline : null;
}

function dayOf({ date }: Change): string {
  return date.from ?? date.to ?? '';
}
