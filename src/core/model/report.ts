// A status report on a strategy.
import type { Choice, REPORTED_STATUSES } from '#schemas/choices.ts';

import type { Deadline } from '../deadlines/deadline.ts';
import type { Body } from '../source/body.ts';
import type { Origin } from '../source/source-document.ts';
import type { Action } from './action.ts';
import type { Entry } from './entry.ts';
import type { Forum } from './organisation.ts';
import type { Area, Goal } from './part.ts';
import type { Strategy } from './strategy.ts';

export interface Report extends Entry {
  kind: 'report';
  strategy: Strategy;
  /** Null when the source does not say when the report was made. */
  date: Deadline | null;
  forum: Forum | null;
  covers: Deadline | null;
  entries: ReportEntry[];
  sourcePage: number | null;
  sourceNotes: string[];
  body: Body;
}

export interface ReportEntry {
  about: Area | Goal | Action | null;
  title: string | null;
  status: ReportedStatus;
  text: string | null;
  value: string | null;
  origin: Origin;
}

export type ReportedStatus = Choice<typeof REPORTED_STATUSES>;
