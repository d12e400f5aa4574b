// Gives every promise of a publication its status on the day.
import type { IsoDate } from '../deadlines/calendar.ts';
import type { Publication } from '../model/publication.ts';
import { listEveryPart, listStrategies, type Level } from '../model/red-thread.ts';
import type { Report, ReportEntry } from '../model/report.ts';
import { isEnded, type ReportedLine } from '../model/status.ts';
import type { Strategy } from '../model/strategy.ts';
import type { Target } from '../model/target.ts';
import { combineTargets } from './combine-targets.ts';
import { findStatus } from './find-status.ts';
import { gatherFacts, gatherTargetFacts } from './gather-facts.ts';
import { findReportRhythm, type ReportRhythm } from './report-rhythm.ts';

/** After every day. */
const LAST = '9999-12-31';

/** Sets `status` of parts, actions and targets, in place. Runs when all links are made and all standings are known. */
export function settleStatuses(publication: Publication): void {
  for (const strategy of listStrategies(publication)) {
    const lines = indexLines(strategy, publication.today);
    for (const part of listEveryPart(strategy)) {
      const rhythm = findReportRhythm(part);
      for (const subject of [part, ...part.actions, ...part.withdrawnActions])
        settleSubject(subject, { lines, rhythm, today: publication.today });
    }
  }
}

interface Known {
  lines: ReadonlyMap<Level | Target, ReportedLine[]>;
  rhythm: ReportRhythm;
  today: IsoDate;
}

function settleSubject(subject: Level, { lines, rhythm, today }: Known): void {
  const own = lines.get(subject) ?? (subject.kind === 'action' && subject.sameAs ? lines.get(subject.sameAs) : null);
  const facts = gatherFacts(subject, own ?? [], rhythm, today);
  subject.status = findStatus(facts, today);
  const { targets } = subject;
  if (targets.length < 2 && !targets.some((target) => lines.has(target))) return;
  for (const target of targets)
    target.status = findStatus(gatherTargetFacts(target, facts, lines.get(target) ?? []), today);
  subject.status = combineTargets(subject.status, targets);
}

/** What the reports until the day say of each thing, newest first. A line with a value alone says no status. */
function indexLines(strategy: Strategy, today: IsoDate): Map<Level | Target, ReportedLine[]> {
  const index = new Map<Level | Target, ReportedLine[]>();
  for (const report of listReports(strategy, today))
    for (const entry of report.entries) {
      const subject = entry.target ?? entry.about ?? (entry.title === null ? strategy : null);
      if (subject === null || !entry.saysStatus) continue;
      const day = dayOf(report);
      const line: ReportedLine = { report, entry, day, happened: findHappened(entry, day) };
      const known = index.get(subject);
      if (known) known.push(line);
      else index.set(subject, [line]);
    }
  return index;
}

/** What is reached, or comes to an end, does so on a day of its own; how it goes is said of the report's. */
export function findHappened({ status, date }: ReportEntry, day: IsoDate | null): IsoDate | null {
  return isEnded(status) ? (date?.to ?? date?.from ?? day) : day;
}

/** The reports that were made by the day, newest first; those without a date come last. */
export function listReports({ reports }: Strategy, today: IsoDate): Report[] {
  return reports
    .filter((report) => (dayOf(report) ?? '') <= today)
    .sort((a, b) => ((dayOf(a) ?? '') < (dayOf(b) ?? '') ? 1 : -1));
}

/** Puts the reports of every strategy in the order of their days, oldest first; those without a day come last. */
export function sortReports(publication: Publication): void {
  const key = (report: Report) => dayOf(report) ?? LAST;
  for (const { reports } of listStrategies(publication))
    reports.sort((a, b) => (key(a) === key(b) ? 0 : key(a) < key(b) ? -1 : 1));
}

/** The day of a report: the last day that its date can mean, or else of the time that it looks back on. */
export function dayOf({ date, covers }: Report): IsoDate | null {
  return date?.to ?? date?.from ?? covers?.to ?? null;
}
