import type { IsoDate, Interval } from './calendar.ts';

/** Today is after `to`. Due today is not overdue, and an open end never is. */
export function isOverdue(interval: Interval, today: IsoDate): boolean {
  return interval.to !== null && today > interval.to;
}

/**
 * The due day lies in (since, until]: a meeting looks at what fell due after the last meeting, up to
 * and including its own day, so that two meetings in a row count every due day once.
 */
export function isDueBetween(interval: Interval, since: IsoDate, until: IsoDate): boolean {
  return interval.to !== null && since < interval.to && interval.to <= until;
}

/** Every known end of `interval` lies in `outer`. An open end promises no day, so it cannot lie outside. */
export function isWithin(interval: Interval, outer: Interval): boolean {
  return [interval.from, interval.to].every((day) => day === null || isDayWithin(day, outer));
}

function isDayWithin(day: IsoDate, outer: Interval): boolean {
  return (outer.from === null || outer.from <= day) && (outer.to === null || day <= outer.to);
}
