import type { IsoDate, Interval } from './calendar.ts';

/** Whether `today` is after the last day. A deadline due today is not overdue, and an open end never is. */
export function isOverdue(interval: Interval, today: IsoDate): boolean {
  return interval.to !== null && today > interval.to;
}

/**
 * Whether the last day lies in (since, until], where both are the days of meetings. The half-open interval counts every
 * deadline at exactly one of two meetings in a row.
 */
export function isDueBetween(interval: Interval, since: IsoDate, until: IsoDate): boolean {
  return interval.to !== null && since < interval.to && interval.to <= until;
}

/** Whether every known end of `interval` lies in `outer`. An open end promises no day, so it cannot lie outside. */
export function isWithin(interval: Interval, outer: Interval): boolean {
  return [interval.from, interval.to].every((day) => day === null || isDayWithin(day, outer));
}

function isDayWithin(day: IsoDate, outer: Interval): boolean {
  return (outer.from === null || outer.from <= day) && (outer.to === null || day <= outer.to);
}
