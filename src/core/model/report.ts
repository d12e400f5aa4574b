// A status report on a strategy.
import type { Choice, REPORTED_STATUSES } from '#schemas/choices.ts';

import type { Deadline } from '../deadlines/deadline.ts';
import type { Body } from '../source/body.ts';
import type { Origin } from '../source/source-document.ts';
import type { Action } from './action.ts';
import type { Entry } from './entry.ts';
import type { Forum } from './organisation.ts';
import type { Area, Goal } from './part.ts';
import type { Target } from './target.ts';
import type { Strategy } from './strategy.ts';

export interface Report extends Entry {
  kind: 'report';
  strategy: Strategy;
  /** Null when the source does not say when the report was made. */
  date: Deadline | null;
  forum: Forum | null;
  covers: Deadline | null;
  /** The earlier report that this one corrects. Both stay; the newest counts. */
  corrects: Report | null;
  entries: ReportEntry[];
  sourcePage: number | null;
  sourceNotes: string[];
  body: Body;
}

export interface ReportEntry {
  about: Area | Goal | Action | null;
  title: string | null;
  /** The one target of `about` that the line is about; null when it is about the whole. */
  target: Target | null;
  status: ReportedStatus;
  /** Whether the line says how it stands. A line with a value alone is a measurement. */
  saysStatus: boolean;
  text: string | null;
  /** As written. */
  value: string | null;
  /** When it was measured or happened, if that is another day than the report's. */
  date: Deadline | null;
  /** The step on a scale of the plan's own: `3 af 5`. */
  scale: string | null;
  /** Where the reader can check it: addresses on the web, and files by their path below the content folder. */
  evidence: string[];
  origin: Origin;
}

export type ReportedStatus = Choice<typeof REPORTED_STATUSES>;
