// An entry in the ledger of changes.
import type { CHANGED_THINGS, Choice } from '#schemas/choices.ts';

import type { Interval } from '../deadlines/calendar.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import type { Origin } from '../source/source-document.ts';
import type { Action } from './action.ts';
import type { Forum } from './organisation.ts';
import type { Area, Goal } from './part.ts';
import type { Strategy } from './strategy.ts';

/** One decision to change a published promise, as the author has recorded it. */
export interface Change {
  /** The part in whose file the entry is written. */
  part: Strategy | Area | Goal;
  origin: Origin;
  date: Deadline;
  what: Choice<typeof CHANGED_THINGS>;
  /** The action that the entry is about; null when it is about the part. */
  about: Action | null;
  from: string | null;
  to: string | null;
  /** The days that the author has said beside the words of `from` and `to`. */
  said: { from: Interval | null; to: Interval | null };
  why: string;
  decidedBy: Forum | null;
  minutes: string | null;
}
