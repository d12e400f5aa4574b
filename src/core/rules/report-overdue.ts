import { addDays, createIsoDate, lastDayOfMonth, splitDate, type IsoDate } from '../deadlines/calendar.ts';
import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Report } from '../model/report.ts';
import type { FollowUp } from '../model/follow-up.ts';
import type { Strategy } from '../model/strategy.ts';
import type { Area, Goal } from '../model/part.ts';
import { listParts, listStrategies, listThread } from '../model/red-thread.ts';
import { placeOf, within } from '../source/source-document.ts';
import { GRACE, MOST_REPORTS } from '../status/report-rhythm.ts';
import { dayOf } from '../status/settle-statuses.ts';
import type { Rule } from './rule.ts';

const DAYS_IN_YEAR = 365.25;

type Part = Strategy | Area | Goal;

/**
 * A running strategy must be reported on as often as it promises. Reported once, at the highest level that is behind.
 */
export const reportOverdue: Rule = ({ publication }) =>
  listStrategies(publication)
    .filter((strategy) => isRunning(strategy, publication.today))
    .flatMap((strategy) => checkStrategy(strategy, publication.today));

function isRunning({ period, lifecycle }: Strategy, today: IsoDate): boolean {
  if (!period?.from || period.from > today || (period.to !== null && period.to < today)) return false;
  return lifecycle === null || lifecycle === 'adopted';
}

function checkStrategy(strategy: Strategy, today: IsoDate): Diagnostic[] {
  const behind = new Set<Part>();
  return listParts(strategy).flatMap((part) => {
    if (listThread(part).some((level) => behind.has(level as Part))) return [];
    const found = findOverdue(part, strategy, today);
    if (found) behind.add(part);
    return found ? [found] : [];
  });
}

function findOverdue(part: Part, strategy: Strategy, today: IsoDate): Diagnostic | null {
  const promised = part.ownFollowUps
    .filter(
      ({ certainty, rhythm }) =>
        certainty === 'committed' && rhythm?.timesPerYear != null && rhythm.timesPerYear <= MOST_REPORTS,
    )
    .sort((a, b) => often(b) - often(a));
  if (promised.length === 0) return null;
  const reports = strategy.reports.filter((report) => concerns(report, part));
  // A report without a date may be the missing one.
  if (reports.some((report) => dayOf(report) === null)) return null;
  const last = reports.reduce<Report | null>(
    (latest, next) => (((latest && dayOf(latest)) ?? '') < (dayOf(next) ?? '') ? next : latest),
    null,
  );
  const start = strategy.period?.from ?? today;
  for (const followUp of promised) {
    const due = findDue(followUp, last && dayOf(last), start, today);
    if (due === null) continue;
    return createDiagnostic('report-overdue', placeOf(within(followUp.origin, 'rhythm')), {
      words: followUp.rhythm?.words ?? '',
      due,
      last: last && (last.date?.words ?? last.covers?.words ?? ''),
    });
  }
  return null;
}

/** Whether the report covers the whole strategy, the part, or something below or above the part. */
function concerns({ entries }: Report, part: Part): boolean {
  return (
    entries.length === 0 ||
    entries.some(({ about }) => about === null || listThread(about).includes(part) || listThread(part).includes(about))
  );
}

function often({ rhythm }: FollowUp): number {
  return rhythm?.timesPerYear ?? 0;
}

/** The day on which a report was due; null when the day has not passed, or there is a report. */
function findDue({ rhythm }: FollowUp, last: IsoDate | null, start: IsoDate, today: IsoDate): IsoDate | null {
  if (!rhythm?.timesPerYear) return null;
  const occasion = rhythm.months.length > 0 ? findOccasion(rhythm.months, today) : null;
  if (rhythm.months.length > 0) {
    if (!occasion || occasion.from < start || (last !== null && last >= addDays(occasion.from, -GRACE))) return null;
    return addDays(occasion.to, GRACE);
  }
  const due = addDays(last ?? start, Math.round(DAYS_IN_YEAR / rhythm.timesPerYear) + GRACE);
  return due < today ? due : null;
}

/** The latest promised month that ended more than GRACE days ago; null when there is none. */
function findOccasion(months: readonly number[], today: IsoDate): { from: IsoDate; to: IsoDate } | null {
  const [year] = splitDate(today);
  const occasions = [year - 1, year].flatMap((each) =>
    months.map((month) => ({ from: createIsoDate(each, month, 1), to: lastDayOfMonth(each, month) })),
  );
  return occasions.findLast(({ to }) => addDays(to, GRACE) < today) ?? null;
}
