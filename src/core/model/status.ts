// How a promise stands on a day, and the rule that decided it.
import type { IsoDate } from '../deadlines/calendar.ts';
import type { Change } from './change.ts';
import type { Report, ReportedStatus, ReportEntry } from './report.ts';

/** From best to worst, and last what is out of play or unknown. The names are part of the published data set. */
export const STATUSES = [
  'reached',
  'on-track',
  'partly-reached',
  'ongoing',
  'not-started',
  'postponed',
  'at-risk',
  'late',
  'not-reached',
  'abandoned',
  'superseded',
  'unknown',
] as const satisfies readonly ReportedStatus[];

const ENDED: ReadonlySet<ReportedStatus> = new Set(['reached', 'not-reached', 'abandoned', 'superseded']);

/** Whether it has come to an end, so that no new report is due. A later one may still say otherwise. */
export function isEnded(status: ReportedStatus): boolean {
  return ENDED.has(status);
}

/**
 * What decided a status. The names are part of the published data set.
 * - `reported`: the newest report says so, and it still stands.
 * - `from-targets`: the newest reports speak of its single targets, and this is what they come to.
 * - `as-written`: the plan itself says so, and the first report is not due yet.
 * - `moved`: the deadline was moved by a decision, and nothing has been reported since.
 * - `deadline-passed`: the deadline has passed, and it has not been reported as reached.
 * - `withdrawn`: a decision has taken it out of the plan.
 * - `plan-superseded`, `plan-expired`, `plan-not-adopted`, `plan-not-begun`: the standing of the plan decides.
 * - `not-updated`: something was reported, but longer ago than the promised rhythm and 31 days.
 * - `not-yet-reported`: nothing has been reported, and the first report is not overdue.
 * - `never-reported`: nothing has been reported, and it should have been.
 * - `report-undated`: the only reports have no date, so nobody knows whether they still hold.
 */
export const STATUS_RULES = [
  'reported',
  'from-targets',
  'as-written',
  'moved',
  'deadline-passed',
  'withdrawn',
  'plan-superseded',
  'plan-expired',
  'plan-not-adopted',
  'plan-not-begun',
  'not-updated',
  'not-yet-reported',
  'never-reported',
  'report-undated',
] as const;

export type StatusRule = (typeof STATUS_RULES)[number];

/** A line of a report about one thing. */
export interface ReportedLine {
  report: Report;
  entry: ReportEntry;
  /** The day of the report: on this day somebody stood behind the line. Null when the report has no date. */
  day: IsoDate | null;
  /** For what is reached or ended, the day that the line names for it; otherwise `day`. */
  happened: IsoDate | null;
}

export interface StatusOnDay {
  value: ReportedStatus;
  rule: StatusRule;
  /** The first day on which it stood so; null when no day is known. */
  since: IsoDate | null;
  /** The newest line of a report on or before the day; null when there is none. */
  line: ReportedLine | null;
  /** The decision that decided the status or moved the deadline; null when there is none. */
  change: Change | null;
  /** The last day on which what was heard still stands without a new report; null when it does not run out. */
  due: IsoDate | null;
}

/** Before all files are known. */
export const UNSETTLED: StatusOnDay = {
  value: 'unknown',
  rule: 'not-yet-reported',
  since: null,
  line: null,
  change: null,
  due: null,
};
