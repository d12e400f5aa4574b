// Finds the ledger entries that explain each difference, and the differences and entries that are left.
import type { StrategyTime } from '../deadlines/span.ts';
import { subjectOf } from '../model/list-changes.ts';
import type { Publication } from '../model/publication.ts';
import type { Change } from '../model/change.ts';
import { findOwners, type Level } from '../model/red-thread.ts';
import { timeOf } from '../model/strategy-time.ts';
import type { Difference } from './difference.ts';
import { listEntries } from './match-entries.ts';
import { isSameText, namesDeadline, namesForums, namesTarget } from './same-promise.ts';

export interface Account {
  unrecorded: Difference[];
  /** A new entry that is meant for a difference but says something else. */
  mismatched: { entry: Change; difference: Difference }[];
  /** A new entry about something unchanged, whose `to` is not what the content says. */
  idle: Change[];
}

/**
 * `fresh` are the entries written since publication; `isPublished` tells whether a level of `current` was published.
 * Each new entry explains at most one difference.
 */
export function accountFor(
  differences: readonly Difference[],
  fresh: ReadonlySet<Change>,
  current: Publication,
  isPublished: (level: Level) => boolean,
): Account {
  const all = listEntries(current);
  const used = new Set<Change>();
  const account: Account = { unrecorded: [], mismatched: [], idle: [] };
  const open = differences.filter((difference) => !isAccounted(difference, all, fresh, used));
  for (const difference of open) {
    const entry = findMeant(
      difference,
      [...fresh].filter((candidate) => !used.has(candidate)),
    );
    if (!entry) account.unrecorded.push(difference);
    else {
      used.add(entry);
      account.mismatched.push({ entry, difference });
    }
  }
  account.idle = [...fresh].filter((entry) => !used.has(entry) && isPublished(subjectOf(entry)) && isIdle(entry, all));
  return account;
}

/**
 * A difference is explained by one new entry, or by several in a row: the first starts at the old value and the last
 * ends at the new one. An old entry explains it only if it is the newest of its kind and gives both values exactly:
 * then the text was brought into line with an earlier decision.
 */
function isAccounted(
  difference: Difference,
  all: readonly Change[],
  fresh: ReadonlySet<Change>,
  used: Set<Change>,
): boolean {
  const own = all.filter((entry) => concerns(entry, difference));
  const isWhole = (entry: Change) => difference.agrees.from(entry) && difference.agrees.to(entry);
  const news = own.filter((entry) => fresh.has(entry) && !used.has(entry));
  const whole = news.find(isWhole);
  const [first, last] = [
    news.find((entry) => difference.agrees.from(entry)),
    news.findLast((entry) => difference.agrees.to(entry)),
  ];
  const chain = whole ? [whole] : first && last && first !== last ? news : [];
  for (const entry of chain) used.add(entry);
  if (chain.length > 0) return true;
  const newest = own.reduce<Change | null>(
    (latest, entry) => (latest && dayOf(latest) > dayOf(entry) ? latest : entry),
    null,
  );
  return newest !== null && !fresh.has(newest) && isWhole(newest);
}

function concerns(entry: Change, { what, after }: Difference): boolean {
  return entry.what === what && subjectOf(entry) === after;
}

/** The entry that was probably meant: one with the right old or new value, or else the first about this level. */
function findMeant(difference: Difference, free: readonly Change[]): Change | null {
  const own = free.filter((entry) => concerns(entry, difference));
  return own.find((entry) => difference.agrees.from(entry) || difference.agrees.to(entry)) ?? own[0] ?? null;
}

function isIdle(entry: Change, all: readonly Change[]): boolean {
  const { what, to } = entry;
  const subject = subjectOf(entry);
  if (subject.withdrawal || !(what === 'deadline' || what === 'target' || what === 'owner')) return false;
  // An intermediate step: another entry continues from it.
  if (
    all.some(
      (other) => other !== entry && other.what === what && subjectOf(other) === subject && isSameText(other.from, to),
    )
  )
    return false;
  const strategy = subject.kind === 'strategy' ? subject : subject.strategy;
  return !saysWhatIs(entry, timeOf(strategy));
}

function saysWhatIs(entry: Change, time: StrategyTime): boolean {
  const subject = subjectOf(entry);
  if (entry.what === 'deadline')
    return (
      namesDeadline(entry, 'to', subject.deadline, time) ||
      (subject.kind === 'strategy' && namesDeadline(entry, 'to', subject.period, time))
    );
  if (entry.what === 'target')
    return entry.to === null || subject.targets.some((target) => namesTarget(entry.to, target));
  return namesForums(entry.to, findOwners(subject)?.forums ?? []);
}

function dayOf({ date }: Change): string {
  return date.to ?? date.from ?? '';
}
