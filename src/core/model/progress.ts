// How far a target is on a day.
import type { IsoDate } from '../deadlines/calendar.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import type { Measurement } from './measurement.ts';
import type { TargetStep } from './target.ts';

export interface Progress {
  /** The day it is told for. */
  on: IsoDate;
  /** The deadline of the target, or of what it belongs to. */
  deadline: Deadline | null;
  /** The baseline; null when it is not known. */
  start: number | null;
  /** The values that meet the target; null when they cannot be told. */
  bounds: Bounds | null;
  latest: Measurement | null;
  isMet: boolean | null;
  /** Why `isMet` is null. */
  why: WhyUnknown | 'no-measurement' | null;
  /** How much of the way from the baseline to the goal, in whole per cent: below 0 when it goes the wrong way. */
  share: number | null;
  /** How much is missing in the target's unit, 0 when it is met. */
  gap: number | null;
  /** The last value on the way whose day has come. Nothing is assumed between two of them. */
  due: TargetStep | null;
  /** The same for the day that the latest value is for. */
  dueThen: TargetStep | null;
  /** Whether the latest value keeps up with `due`; null when nothing was measured since then. */
  isOnPath: boolean | null;
  /** The next value on the way. */
  next: TargetStep | null;
  /** What is expected by the deadline when nothing is done, and how much is missing then. */
  expected: { step: TargetStep; gap: number | null } | null;
}

/** An open end is null. */
export interface Bounds {
  from: number | null;
  to: number | null;
  /** Whether an end itself is not enough: `over 5`. */
  strict: boolean;
  /** Whether more than is promised is neither a yes nor a no: `20 bygninger`, and there are 25. */
  isExact: boolean;
}

/** Why nobody can tell from the values whether a target is met. */
export type Unknown = 'no-figure' | 'no-baseline' | 'peers' | 'ranking' | 'direction' | 'whole';

/** Why a value does not tell whether the target is met. */
export type WhyUnknown = Unknown | 'other-unit' | 'beyond';
