// The ledger read as history: what was changed, newest first, and by how much a promise was put off.
import { daysBetween } from '../deadlines/calendar.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import { parseDeadline } from '../deadlines/parse-deadline.ts';
import type { Change } from './change.ts';
import type { Strategy } from './strategy.ts';
import { listEveryPart, type Level } from './red-thread.ts';

/** Also those of what has been given up. Those of one day stand as they are written. */
export function listChanges(strategy: Strategy): Change[] {
  return listEveryPart(strategy)
    .flatMap(({ changes }) => changes)
    .sort(compareChanges);
}

export function compareChanges(a: Change, b: Change): number {
  const [left, right] = [dayOf(a), dayOf(b)];
  return left === right ? 0 : left < right ? 1 : -1;
}

export function subjectOf({ about, part }: Change): Level {
  return about ?? part;
}

/** How many days later the deadline lies; null for other changes and where a deadline has no last day. */
export function countDelay(change: Change): number | null {
  if (change.what !== 'deadline') return null;
  const [from, to] = [readDeadline(change, change.from), readDeadline(change, change.to)];
  return from?.to && to?.to ? daysBetween(from.to, to.to) : null;
}

/** The deadline that was promised first, before any change; null when it has never been changed. */
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
