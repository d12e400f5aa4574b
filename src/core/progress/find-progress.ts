// How far a target is on a day: what was measured last, what the path asks for by then, and what is missing.
import { round } from '#schemas/danish-number.ts';

import type { IsoDate } from '../deadlines/calendar.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import type { Measurement } from '../model/measurement.ts';
import type { Bounds, Progress } from '../model/progress.ts';
import type { Target, TargetStep } from '../model/target.ts';
import { inUnitOf } from '../targets/same-unit.ts';
import { findDemand } from './demand.ts';
import { findBaseline } from './find-baseline.ts';
import { judge, isWithin } from './is-target-met.ts';

/** `deadline` is the target's own, or that of what it belongs to. */
export function findProgress(target: Target, deadline: Deadline | null, today: IsoDate): Progress {
  const start = findBaseline(target);
  const demand = findDemand(target);
  const bounds = demand.ok ? demand.bounds : null;
  const latest = target.measured.findLast((one) => firstDay(one.on) <= today) ?? null;
  const judgement = latest === null ? null : judge(target, latest);
  const value = latest && inUnitOf(target.unit, latest);
  const due = target.path.findLast(({ by }) => lastDay(by) <= today) ?? null;
  const expected = findExpected(target, deadline);
  return {
    on: today,
    deadline,
    start,
    bounds,
    latest,
    isMet: judgement?.isMet ?? null,
    why: judgement === null ? (demand.ok ? 'no-measurement' : demand.why) : judgement.why,
    share: value === null || bounds === null ? null : findShare(value, bounds, start),
    gap: value === null || bounds === null || judgement?.why === 'beyond' ? null : findGap(value, bounds),
    due,
    dueThen: latest && (target.path.findLast(({ by }) => lastDay(by) <= lastDay(latest.on)) ?? null),
    isOnPath: latest && value !== null && due ? keepsUp(target, latest, value, due, bounds) : null,
    next: target.path.find(({ by }) => lastDay(by) > today) ?? null,
    expected: expected && { step: expected, gap: bounds && findGap(expected.value, bounds) },
  };
}

/** What is expected on the last day of the deadline; without a deadline, the last value there is. */
function findExpected({ projection }: Target, deadline: Deadline | null): TargetStep | null {
  const limit = deadline?.to;
  return projection.findLast(({ by }) => !limit || lastDay(by) <= limit) ?? projection[0] ?? null;
}

function findShare(value: number, bounds: Bounds, start: number | null): number | null {
  const goal = start === null ? null : nearestBound(start, bounds);
  return start === null || goal === null || goal === start
    ? null
    : Math.round((100 * (value - start)) / (goal - start));
}

function findGap(value: number, bounds: Bounds): number | null {
  if (isWithin(value, bounds)) return 0;
  const bound = nearestBound(value, bounds);
  return bound === null ? null : round(Math.abs(bound - value));
}

/** The end that one meets first, coming from `value`; null when the value is inside. */
function nearestBound(value: number, { from, to }: Bounds): number | null {
  if (from !== null && value <= from) return from;
  return to !== null && value >= to ? to : null;
}

function keepsUp(
  target: Target,
  latest: Measurement,
  value: number,
  due: TargetStep,
  bounds: Bounds | null,
): boolean | null {
  if (lastDay(latest.on) < firstDay(due.by)) return null;
  const way = findWay(target, bounds);
  return way === null ? null : way === 'up' ? value >= due.value : value <= due.value;
}

/** Whether more or less is better. */
function findWay(target: Target, bounds: Bounds | null): 'up' | 'down' | null {
  if (bounds && bounds.to === null) return 'up';
  if (bounds && bounds.from === null) return 'down';
  const start = findBaseline(target) ?? target.path[0]?.value ?? null;
  const end = bounds?.from ?? target.path.at(-1)?.value ?? null;
  return start === null || end === null || start === end ? null : start < end ? 'up' : 'down';
}

function firstDay({ from, to }: Deadline): string {
  return from ?? to ?? '';
}

function lastDay({ from, to }: Deadline): string {
  return to ?? from ?? '';
}
