// The figures of a target over time, each with its place on the axis of time.
import { daysBetween, isLeapYear, yearOf, type IsoDate } from '#core/deadlines/calendar.ts';
import type { Deadline } from '#core/deadlines/deadline.ts';
import type { Target } from '#core/model/target.ts';
import { inUnitOf } from '#core/targets/same-unit.ts';

export interface Figure {
  /** In years with a fraction: 2025.5 is the middle of 2025. */
  at: number;
  value: number;
}

export interface Figures {
  baseline: Figure | null;
  measured: Figure[];
  /** Times at which the source has no figure. */
  gaps: number[];
  path: Figure[];
  projection: Figure[];
}

/** Values that cannot be compared with the target are left out: the table has them. */
export function listFigures({ baseline, measured, series, path, projection, unit }: Target): Figures {
  const toFigure = ({ by, value }: { by: Deadline; value: number }): Figure => ({ at: middleOf(by), value });
  const placed = measured.flatMap((one) => {
    const value = inUnitOf(unit, one);
    return value === null ? [] : [{ at: middleOf(one.on), value }];
  });
  const year = /(?<!\d)\d{4}(?!\d)/.exec(baseline?.year ?? '')?.[0];
  const start = baseline?.value != null && year ? { at: Number(year) + 0.5, value: baseline.value } : null;
  const isMeasured = start && placed.some(({ at }) => Math.floor(at) === Math.floor(start.at));
  return {
    baseline: isMeasured ? null : start,
    measured: placed,
    gaps: (series?.gaps ?? []).map(({ time }) => middleOf(time)),
    path: path.map(toFigure),
    projection: projection.map(toFigure),
  };
}

/** A year counts as its middle, so that what was measured in a year stands above what was promised for it. */
function middleOf({ from, to }: Deadline): number {
  const [first, last] = [from ?? to, to ?? from].map((day) => (day === null ? 0 : toYears(day)));
  return from === null ? (last ?? 0) : ((first ?? 0) + (last ?? 0)) / 2;
}

/** The noon of the day, as a year with a fraction. */
export function toYears(day: IsoDate): number {
  const year = yearOf(day);
  return year + (daysBetween(`${year}-01-01`, day) + 0.5) / (isLeapYear(year) ? 366 : 365);
}
