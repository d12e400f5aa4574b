// The status of a promise on a day, from what is known of it and nothing else.
import { addDays, type Interval, type IsoDate } from '../deadlines/calendar.ts';
import { isOverdue } from '../deadlines/overdue.ts';
import type { Change } from '../model/change.ts';
import type { ReportedStatus } from '../model/report.ts';
import { isEnded, type ReportedLine, type StatusOnDay, type StatusRule } from '../model/status.ts';
import type { Standing } from '../model/strategy.ts';
import { firstReportDue, standsUntil, type ReportRhythm } from './report-rhythm.ts';

/** A decision, and its day. */
export interface Decision {
  change: Change;
  day: IsoDate;
}

/** All that decides a status. Nothing in it lies after the day that is asked about. */
export interface StatusFacts {
  standing: Standing;
  /** The last day of the plan; null when it has no end. */
  planEnd: IsoDate | null;
  /** The day from which it is promised; null when nobody knows. */
  start: IsoDate | null;
  /** The deadline as it stands on the day; null when there is none, or when it is no promise of the plan's own. */
  deadline: Interval | null;
  /** Newest first. */
  lines: readonly ReportedLine[];
  /** The newest decision that moved the deadline to a later day. */
  postponed: Decision | null;
  /** The decision that took it out of the plan. */
  withdrawn: Decision | null;
  rhythm: ReportRhythm;
  /** How far an action was when the plan was written; null when the plan does not say. */
  written: { value: ReportedStatus; day: IsoDate | null } | null;
}

/** The first rule that applies decides. A report never stands longer than the promised rhythm and 31 days. */
export function findStatus(facts: StatusFacts, today: IsoDate): StatusOnDay {
  const { withdrawn, lines, written } = facts;
  const last = lines[0] ?? null;
  const state = (value: ReportedStatus, rule: StatusRule, more: Partial<StatusOnDay> = {}): StatusOnDay => ({
    value,
    rule,
    since: null,
    line: last,
    change: null,
    due: null,
    ...more,
  });
  if (withdrawn) return state('abandoned', 'withdrawn', { since: withdrawn.day, change: withdrawn.change });
  if (last && isFinal(last, facts)) return state(last.entry.status, 'reported', { since: findStart(lines) });
  if (last === null && written?.value === 'reached') return state('reached', 'as-written', { since: written.day });
  return findByPlan(facts, state) ?? findWhileRunning(facts, today, state);
}

type State = (value: ReportedStatus, rule: StatusRule, more?: Partial<StatusOnDay>) => StatusOnDay;

/** `partly-reached` is the end of the matter when it is said after the deadline. */
function isFinal({ entry, day }: ReportedLine, { deadline, standing }: StatusFacts): boolean {
  if (entry.status !== 'partly-reached') return isEnded(entry.status);
  return standing === 'expired' || (deadline !== null && (day === null || isOverdue(deadline, day)));
}

/** A plan that is not in force promises nothing more, so nothing in it is under way or late. */
function findByPlan({ standing, planEnd, lines }: StatusFacts, state: State): StatusOnDay | null {
  switch (standing) {
    case 'superseded':
      return state('superseded', 'plan-superseded');
    case 'draft':
    case 'hearing':
      return state('not-started', 'plan-not-adopted');
    case 'coming':
      return lines.length === 0 ? state('not-started', 'plan-not-begun') : null;
    case 'expired':
      return state('unknown', 'plan-expired', { since: planEnd && addDays(planEnd, 1) });
    case 'in-force':
      return null;
  }
}

function findWhileRunning(facts: StatusFacts, today: IsoDate, state: State): StatusOnDay {
  const { deadline, lines, postponed, rhythm, written } = facts;
  const last = lines[0] ?? null;
  if (last && last.day === null && postponed === null) return state('unknown', 'report-undated');
  const heard = latest(last?.day ?? null, postponed?.day ?? null, last || postponed ? null : (written?.day ?? null));
  if (heard === null) return findUnheard(facts, today, state);
  const due = standsUntil(rhythm, heard);
  if (today > due) return state('unknown', 'not-updated', { since: addDays(due, 1), due });
  if (deadline?.to && isOverdue(deadline, today))
    return state('late', 'deadline-passed', {
      since: addDays(deadline.to, 1),
      change: postponed?.change ?? null,
      due,
    });
  if (postponed && (last?.day == null || last.day <= postponed.day))
    return state('postponed', 'moved', { since: postponed.day, change: postponed.change, due });
  if (last) return state(last.entry.status, 'reported', { since: findStart(lines), due });
  return state(written?.value ?? 'unknown', 'as-written', { since: heard, due });
}

function findUnheard({ start, rhythm }: StatusFacts, today: IsoDate, state: State): StatusOnDay {
  const due = start && firstReportDue(rhythm, start);
  return due !== null && today > due
    ? state('unknown', 'never-reported', { since: addDays(due, 1), due })
    : state('unknown', 'not-yet-reported', { since: start, due });
}

/** The day on which the newest lines began to say the same. */
function findStart(lines: readonly ReportedLine[]): IsoDate | null {
  const value = lines[0]?.entry.status;
  const before = lines.findIndex(({ entry }) => entry.status !== value);
  const run = before < 0 ? lines : lines.slice(0, before);
  return run.at(-1)?.happened ?? null;
}

function latest(...days: (IsoDate | null)[]): IsoDate | null {
  return days.reduce((newest, day) => (day !== null && (newest === null || day > newest) ? day : newest), null);
}
