// How a promise has stood, step by step, until a day.
import { addDays, type IsoDate } from '../deadlines/calendar.ts';
import { dayOf, findHappened, listReports } from './settle-statuses.ts';
import type { Change } from '../model/change.ts';
import { listPostponements } from '../model/list-changes.ts';
import type { Level } from '../model/red-thread.ts';
import type { ReportedStatus } from '../model/report.ts';
import { isEnded, type ReportedLine } from '../model/status.ts';
import { findReportRhythm, standsUntil } from './report-rhythm.ts';

/** One step: from `day` on it stood so. */
export interface StatusStep {
  day: IsoDate;
  value: ReportedStatus;
  /** `reported`: a report said so; `moved`: the deadline was moved; `lapsed`: no new report came in time. */
  because: 'reported' | 'moved' | 'lapsed' | 'deadline-passed' | 'withdrawn';
  line: ReportedLine | null;
  /** The decision behind `moved` and `withdrawn`. */
  change: Change | null;
}

/** Every dated report about the thing until the day, with what happened between them, oldest first. */
export function listStatusHistory(subject: Level, today: IsoDate): StatusStep[] {
  const strategy = subject.kind === 'strategy' ? subject : subject.strategy;
  const rhythm = findReportRhythm(subject.kind === 'action' ? subject.parent : subject);
  const heard = [...listLines(subject, today), ...listMoves(subject, today)].sort(byDay);
  const end = [strategy.period?.to ?? '9999-12-31', subject.status.rule === 'withdrawn' ? subject.status.since : null]
    .filter((day) => day !== null)
    .sort()[0];
  const steps = heard.flatMap((step, index): StatusStep[] => {
    const next = heard[index + 1]?.day ?? addDays(today, 1);
    const lapse = addDays(standsUntil(rhythm, step.day), 1);
    const hasLapsed = !isEnded(step.value) && lapse < next && (end === undefined || lapse <= end);
    return hasLapsed ? [step, { day: lapse, value: 'unknown', because: 'lapsed', line: null, change: null }] : [step];
  });
  return [...steps, ...listEnd(subject, steps)].sort(byDay);
}

function byDay(a: StatusStep, b: StatusStep): number {
  return a.day === b.day ? 0 : a.day < b.day ? -1 : 1;
}

function listLines(subject: Level, today: IsoDate): StatusStep[] {
  const strategy = subject.kind === 'strategy' ? subject : subject.strategy;
  return listReports(strategy, today).flatMap((report) => {
    const day = dayOf(report);
    const entry = report.entries.find(({ about, target, saysStatus }) => about === subject && !target && saysStatus);
    if (!entry || day === null) return [];
    const line = { report, entry, day, happened: findHappened(entry, day) };
    return [{ day, value: entry.status, because: 'reported' as const, line, change: null }];
  });
}

function listMoves(subject: Level, today: IsoDate): StatusStep[] {
  return listPostponements(subject, today).map(({ change, day }) => ({
    day,
    value: 'postponed' as const,
    because: 'moved' as const,
    line: null,
    change,
  }));
}

/** What ended the line without a report: the deadline, or a decision. */
function listEnd({ status, withdrawal }: Level, steps: readonly StatusStep[]): StatusStep[] {
  const { rule, since, value } = status;
  if (since === null || (rule !== 'deadline-passed' && rule !== 'withdrawn') || steps.length === 0) return [];
  return [{ day: since, value, because: rule, line: null, change: withdrawal }];
}
