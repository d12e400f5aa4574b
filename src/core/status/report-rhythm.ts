// How often a plan has promised to report, and how long a report stands.
import { addDays, createIsoDate, lastDayOfMonth, yearOf, type IsoDate } from '../deadlines/calendar.ts';
import type { FollowUp } from '../model/follow-up.ts';
import type { Area, Goal } from '../model/part.ts';
import { listParts, listThread } from '../model/red-thread.ts';
import type { Strategy } from '../model/strategy.ts';

/** In days: a report may be a month late, since a meeting must be held and the report written. */
export const GRACE = 31;
const DAYS_IN_YEAR = 365.25;
/** Per year. A more frequent rhythm is for meetings, not for reports. */
export const MOST_REPORTS = 4;
/** How many years ahead the months of a rhythm are looked for; `hvert fjerde år i maj` is the longest that occurs. */
const YEARS_AHEAD = 5;

export interface ReportRhythm {
  /** The promise that gives the rhythm; null when the plan promises none, and a year is counted with. */
  followUp: FollowUp | null;
  timesPerYear: number;
  /** 1 is January; empty when no months are named. */
  months: readonly number[];
}

/** A plan that promises no follow-up is held to a year. */
const YEARLY: ReportRhythm = { followUp: null, timesPerYear: 1, months: [] };

/** The rhythm of reports on a part: from its own follow-up, or else from the nearest level above that promises any. */
export function findReportRhythm(part: Strategy | Area | Goal): ReportRhythm {
  for (const level of listThread(part).reverse()) {
    const found = level.kind === 'action' ? [] : level.ownFollowUps.flatMap((followUp) => toRhythm(followUp));
    const reports = found.filter(({ timesPerYear }) => timesPerYear <= MOST_REPORTS);
    const most = reports.toSorted((a, b) => b.timesPerYear - a.timesPerYear)[0];
    const least = found.toSorted((a, b) => a.timesPerYear - b.timesPerYear)[0];
    const rhythm = most ?? least;
    if (rhythm) return rhythm;
  }
  return YEARLY;
}

function toRhythm(followUp: FollowUp): ReportRhythm[] {
  const { certainty, sameRhythmAs } = followUp;
  if (certainty !== 'committed') return [];
  const { rhythm } = sameRhythmAs ? (findRhythmOf(followUp) ?? followUp) : followUp;
  if (rhythm === null) return [];
  const timesPerYear = rhythm.timesPerYear ?? (rhythm.months.length > 0 ? rhythm.months.length : null);
  return timesPerYear === null ? [] : [{ followUp, timesPerYear, months: rhythm.months }];
}

/** `samme frekvens som SLG`: what that forum has promised in the same plan. */
function findRhythmOf({ parent, sameRhythmAs }: FollowUp): FollowUp | undefined {
  const strategy = parent.kind === 'strategy' ? parent : parent.strategy;
  return listParts(strategy)
    .flatMap(({ ownFollowUps }) => ownFollowUps)
    .find(({ forum, rhythm }) => forum === sameRhythmAs && rhythm !== null && rhythm.sameAs === null);
}

/** The last day on which a report of `day` still stands: the day of the next report, and 31 days. */
export function standsUntil({ timesPerYear, months }: ReportRhythm, day: IsoDate): IsoDate {
  if (months.length === 0) return addDays(day, Math.round(DAYS_IN_YEAR / timesPerYear) + GRACE);
  // A report shortly before the promised month is that month's report.
  return endOfNext(months, timesPerYear, addDays(day, GRACE + 1));
}

/** The last day for the first report on something that is promised from `start` on. */
export function firstReportDue(rhythm: ReportRhythm, start: IsoDate): IsoDate {
  return rhythm.months.length === 0 ? standsUntil(rhythm, start) : endOfNext(rhythm.months, rhythm.timesPerYear, start);
}

/** The end of the first promised month that begins on `day` or later, and 31 days. */
function endOfNext(months: readonly number[], timesPerYear: number, day: IsoDate): IsoDate {
  // Every other year in May: the years between are left out.
  const yearsBetween = Math.max(1, Math.round(months.length / timesPerYear));
  const year = yearOf(day) + (yearsBetween - 1);
  const occasions = Array.from({ length: YEARS_AHEAD }, (_, at) => year + at).flatMap((each) =>
    [...months].sort((a, b) => a - b).map((month) => ({ first: createIsoDate(each, month, 1), each, month })),
  );
  const next = occasions.find(({ first }) => first >= day) ?? occasions.at(-1);
  return next ? addDays(lastDayOfMonth(next.each, next.month), GRACE) : day;
}
