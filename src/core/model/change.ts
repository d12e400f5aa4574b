// An entry of the ledger.
import type { CHANGED_THINGS, Choice } from '#schemas/choices.ts';

import type { Deadline } from '../deadlines/deadline.ts';
import type { Origin } from '../source/source-document.ts';
import type { Action } from './action.ts';
import type { Forum } from './organisation.ts';
import type { Area, Goal } from './part.ts';
import type { Strategy } from './strategy.ts';

/** An entry of the ledger. */
export interface Change {
  /** Where the entry stands. */
  part: Strategy | Area | Goal;
  origin: Origin;
  date: Deadline;
  what: Choice<typeof CHANGED_THINGS>;
  /** The action it is about; null when it is about the part itself. */
  about: Action | null;
  from: string | null;
  to: string | null;
  why: string;
  decidedBy: Forum | null;
  minutes: string | null;
}
