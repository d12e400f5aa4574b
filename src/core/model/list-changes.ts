// The ledger as history: what was changed, and by how much a promise was postponed.
import { daysBetween, type Interval, type IsoDate } from '../deadlines/calendar.ts';
import { parseDeadline } from '../deadlines/parse-deadline.ts';
import type { Change } from './change.ts';
import { timeOf } from './strategy-time.ts';
import type { Strategy } from './strategy.ts';
import { listEveryPart, listThread, type Level } from './red-thread.ts';

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
  /** The strategy's period at that time, when the deadline moved because the period did; null otherwise. */
  period: string | null;
}

/**
 * The deadline before its first change, its own or that of the period it is counted from; null when it has not been
 * changed, or is back where it started.
 */
export function findOriginalDeadline(subject: Level): Original | null {
  const first = listOwnDeadlineChanges(subject).at(-1);
  const original = first ? readDays(first, 'from') : findDaysInOldPeriod(subject);
  return original && (original.from !== subject.deadline?.from || original.to !== subject.deadline.to)
    ? original
    : null;
}

/** The deadline as it stood on a day, without the changes that were decided later. */
export function findDeadlineOn(subject: Level, today: IsoDate): (Interval & { words: string }) | null {
  const later = listOwnDeadlineChanges(subject).filter((change) => dayOf(change) > today);
  const first = later.at(-1);
  return first ? readDays(first, 'from') : subject.deadline;
}

/**
 * The newest decision by a day that moved the deadline to a later one: of the deadline itself, or of the period that it
 * is counted from. Null when there is none.
 */
export function findPostponement(subject: Level, today: IsoDate): { change: Change; day: IsoDate } | null {
  return listPostponements(subject, today)[0] ?? null;
}

/** All such decisions, newest first. */
export function listPostponements(subject: Level, today: IsoDate): { change: Change; day: IsoDate }[] {
  const changes = [
    ...listOwnDeadlineChanges(subject),
    ...(isCountedFromPeriod(subject)
      ? listPeriodChanges(subject.kind === 'strategy' ? subject : subject.strategy)
      : []),
  ];
  return changes
    .sort(compareChanges)
    .filter((change) => dayOf(change) <= today && (countDelay(change) ?? 0) > 0)
    .map((change) => ({ change, day: dayOf(change) }));
}

/** Whether the words of the deadline meant other days before the period was changed: `i 2026` did not. */
function isCountedFromPeriod(subject: Level): boolean {
  const before = findDaysInOldPeriod(subject);
  return before !== null && (before.from !== subject.deadline?.from || before.to !== subject.deadline.to);
}

/** Newest first. */
function listOwnDeadlineChanges(subject: Level): Change[] {
  const part = subject.kind === 'action' ? subject.parent : subject;
  return part.changes
    .filter((change) => change.what === 'deadline' && subjectOf(change) === subject)
    .sort(compareChanges);
}

/** What the words of an unchanged deadline meant before the period was first changed. */
function findDaysInOldPeriod(subject: Level): Original | null {
  const { deadline } = subject;
  if (subject.kind === 'strategy' || deadline === null || deadline.said) return null;
  const since = findStart(subject);
  const change = listPeriodChanges(subject.strategy).find((candidate) => dayOf(candidate) > since);
  const period = change && readDays(change, 'from');
  if (!period) return null;
  const reading = parseDeadline(deadline.words, { ...timeOf(subject.strategy), period });
  return reading.ok ? { words: deadline.words, ...daysOf(reading.deadline), period: period.words } : null;
}

/** The day of the last entry that adds the level or one above it; empty when it has been there all along. */
function findStart(subject: Exclude<Level, Strategy>): string {
  const thread = listThread(subject);
  const added = thread
    .flatMap((level) => (level.kind === 'action' ? [] : level.changes))
    .filter((change) => change.what === 'added' && thread.includes(subjectOf(change)));
  return added.map(dayOf).sort().at(-1) ?? '';
}

/** Oldest first. A strategy may have a deadline of its own, whose changes have the same `what`. */
function listPeriodChanges(strategy: Strategy): Change[] {
  const { deadline } = strategy;
  return strategy.changes
    .filter((change) => {
      if (change.what !== 'deadline' || change.about !== null) return false;
      const to = readDays(change, 'to');
      return deadline === null || to?.from !== deadline.from || to.to !== deadline.to;
    })
    .sort(compareChanges)
    .reverse();
}

/** The days of one side of an entry: those the author has said, otherwise those of the words. */
function readDays(change: Change, side: 'from' | 'to'): Original | null {
  const { part, said } = change;
  const words = change[side];
  if (words === null) return null;
  if (said[side] !== null) return { words, ...said[side], period: null };
  const reading = parseDeadline(words, timeOf(part.kind === 'strategy' ? part : part.strategy));
  return reading.ok && reading.deadline.kind !== 'rhythm' ? { words, ...daysOf(reading.deadline), period: null } : null;
}

function daysOf({ from, to }: Interval): Interval {
  return { from, to };
}

function dayOf({ date }: Change): string {
  return date.from ?? date.to ?? '';
}
