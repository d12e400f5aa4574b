// Compares one promise as published and now: its deadline, targets, owners and scope.
import { daysBetween, type Interval } from '../deadlines/calendar.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import type { Target } from '../model/target.ts';
import { timeOf } from '../model/strategy-time.ts';
import type { Strategy } from '../model/strategy.ts';
import { findOwners, type Level } from '../model/red-thread.ts';
import { isWritten, within, type Origin } from '../source/source-document.ts';
import { compareScope } from './compare-scope.ts';
import { compareSurroundings } from './compare-surroundings.ts';
import { agreeInWords, type Addition, type Difference, type LevelComparison } from './difference.ts';
import type { Pair, Readable } from './matching.ts';
import {
  areForumsNow,
  isSameInterval,
  isSameTarget,
  isSameText,
  nameDeadline,
  nameForums,
  namesDeadline,
  namesForums,
  namesTarget,
  nameBothTargets,
  nameTarget,
} from './same-promise.ts';

/** `findAfter` gives the current version of a published level; `isMerged` tells that several have become this one. */
export interface Surroundings extends Readable {
  isMerged: boolean;
}

/** Changes to promises are `differences`; a first deadline, owner or target is an addition. */
export function compareLevel(pair: Pair, surroundings: Surroundings): LevelComparison {
  const { before, after } = pair;
  // The municipality does not decide over a deadline that others have set.
  const isOwn = before.kind !== 'action' || before.deadlineKind === 'commitment';
  const parts = [
    isOwn ? compareDeadlines(pair, surroundings) : null,
    comparePeriods(pair),
    compareTargets(pair, surroundings),
    compareOwners(pair, surroundings),
  ].filter((part) => part !== null);
  const { isMerged } = surroundings;
  return {
    differences: [
      ...parts.flatMap(({ differences }) => differences),
      ...compareScope(before, after, isMerged),
      ...compareSurroundings(before, after, surroundings),
    ],
    // What one of the merged goals brings is not new.
    additions: isMerged ? [] : parts.flatMap(({ additions }) => additions),
  };
}

/** Whether a promise only moved because the period of its strategy did, which is accounted for there. */
export function followsPeriod({ before, after }: Pair, { findAfter }: Pick<Surroundings, 'findAfter'>): boolean {
  return (
    isSameText(before.deadline?.words ?? null, after.deadline?.words ?? null) &&
    !after.deadline?.said &&
    hasNewPeriod({ before, after }, findAfter)
  );
}

/** A promise that has been moved to another strategy gets another period, but that strategy's has not changed. */
function hasNewPeriod({ before, after }: Pair, findAfter: Surroundings['findAfter']): boolean {
  return findAfter(strategyOf(before)) === strategyOf(after) && !isSameInterval(periodOf(before), periodOf(after));
}

function compareDeadlines(pair: Pair, surroundings: Surroundings): LevelComparison | null {
  const { before, after } = pair;
  const origin = within(after.origin, 'deadline');
  const follows = followsPeriod(pair, surroundings);
  const isUnread = after.deadline === null && isWritten(origin);
  if (follows || isUnread) return null;
  return compareDates(before.deadline, after.deadline, { before, after }, origin);
}

/** The period is the strategy's own deadline. A deadline that only changes with the period is not reported again. */
function comparePeriods({ before, after }: Pair): LevelComparison | null {
  if (before.kind !== 'strategy' || after.kind !== 'strategy') return null;
  const origin = within(after.origin, 'period');
  if (after.period === null && isWritten(origin)) return null;
  return compareDates(before.period, after.period, { before, after }, origin);
}

function compareDates(
  was: Deadline | null,
  is: Deadline | null,
  { before, after }: Pair,
  origin: Origin,
): LevelComparison | null {
  if (isSameInterval(was, is)) return null;
  if (was === null) return is && { differences: [], additions: [{ what: 'deadline', after, to: nameDeadline(is) }] };
  const difference: Difference = {
    what: 'deadline',
    before,
    after,
    from: nameDeadline(was),
    to: is && nameDeadline(is),
    origin: is ? origin : titleOf(after),
    days: was.to && is?.to ? daysBetween(was.to, is.to) : null,
    agrees: {
      from: (entry) => namesDeadline(entry, 'from', was, timeOf(strategyOf(before))),
      to: (entry) => namesDeadline(entry, 'to', is, timeOf(strategyOf(after))),
    },
  };
  return { differences: [difference], additions: [] };
}

/** Order and wording may change. Each target that is gone is paired with a new one as its replacement. */
function compareTargets({ before, after }: Pair, { isFaulty, findAfter }: Surroundings): LevelComparison | null {
  if (isFaulty(within(after.origin, 'target'))) return null;
  const follows = hasNewPeriod({ before, after }, findAfter);
  const left = [...after.targets];
  const gone = before.targets.filter((was) => {
    const at = left.findIndex((is) =>
      isSameTarget(
        follows && isSameText(was.by?.words ?? null, is.by?.words ?? null) ? { ...was, by: is.by } : was,
        is,
      ),
    );
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const differences = gone.map((was, index) => toTargetDifference(was, left[index] ?? null, { before, after }));
  const additions = left.slice(gone.length).map((is): Addition => ({ what: 'target', after, to: nameTarget(is) }));
  return { differences, additions };
}

function toTargetDifference(was: Target, is: Target | null, { before, after }: Pair): Difference {
  const [from, to] = is ? nameBothTargets(was, is) : [nameTarget(was), null];
  // Words that fit both targets do not tell which one is meant.
  const names = (name: string | null, target: Target | null, other: Target | null) => (words: string | null) =>
    isSameText(words, name) || (namesTarget(words, target) && !namesTarget(words, other));
  return {
    what: 'target',
    before,
    after,
    from,
    to,
    origin: is ? placeOfTarget(is) : titleOf(after),
    days: null,
    agrees: agreeInWords(names(from, was, is), names(to, is, was)),
  };
}

function placeOfTarget({ origin, words }: Target): Origin {
  return words === null ? origin : within(origin, 'words');
}

/** Owners are inherited: a change is reported only at the level where it was made. */
function compareOwners({ before, after }: Pair, { findAfter, isFaulty }: Surroundings): LevelComparison | null {
  const [was, is] = [findOwners(before), findOwners(after)];
  const origin = within(after.origin, 'owner');
  const isSame = was && is && areForumsNow(was.forums, is.forums);
  if (isSame || isFaulty(origin)) return null;
  if (!was)
    return is && !is.inheritedFrom
      ? { differences: [], additions: [{ what: 'owner', after, to: nameForums(is.forums) }] }
      : null;
  const isInherited = before.ownOwners.length === 0 && after.ownOwners.length === 0;
  if (
    isInherited &&
    before.kind !== 'strategy' &&
    after.kind !== 'strategy' &&
    findAfter(before.parent) === after.parent
  )
    return null;
  const difference: Difference = {
    what: 'owner',
    before,
    after,
    from: nameForums(was.forums),
    to: is && nameForums(is.forums),
    origin: after.ownOwners.length > 0 ? origin : titleOf(after),
    days: null,
    agrees: agreeInWords(
      (words) => namesForums(words, was.forums),
      (words) => namesForums(words, is?.forums ?? []),
    ),
  };
  return { differences: [difference], additions: [] };
}

function titleOf({ origin }: Level): Origin {
  return within(origin, 'title');
}

function strategyOf(level: Level): Strategy {
  return level.kind === 'strategy' ? level : level.strategy;
}

function periodOf(level: Level): Interval | null {
  return strategyOf(level).period;
}
