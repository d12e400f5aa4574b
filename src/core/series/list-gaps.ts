import type { Deadline } from '../deadlines/deadline.ts';
import type { SeriesValue } from './read-series.ts';
import { readStatbankTime } from './statbank-time.ts';

export interface Gap {
  time: Deadline;
  /** What the source has there instead of a figure; null when it has nothing. */
  sign: string | null;
}

const MONTHS: Readonly<Record<string, number>> = { year: 12, 'half-year': 6, quarter: 3, month: 1 };

/**
 * The times in the middle of a series without a value: those that say so, and those that are not there at all. A source
 * that measures every second year has no gap between.
 */
export function listGaps(values: readonly SeriesValue[]): Gap[] {
  return values.flatMap(({ time, figure, cell }, index) => [
    ...listAbsent(values, index),
    ...(figure === null ? [{ time, sign: cell || null }] : []),
  ]);
}

/** The years between this value and the one before. Only years are named one by one. */
function listAbsent(values: readonly SeriesValue[], index: number): Gap[] {
  const [before, now] = [values[index - 1], values[index]];
  const step = findStep(values);
  if (!before || !now || step === null || step % 12 !== 0) return [];
  const [from, to] = [before, now].map(({ time }) => yearOf(time));
  const years: number[] = [];
  for (let year = (from ?? 0) + step / 12; year < (to ?? 0); year += step / 12) years.push(year);
  return years.flatMap((year) => {
    const time = readStatbankTime(String(year));
    return time ? [{ time, sign: null }] : [];
  });
}

/** Months between the values of a series, of which every distance is a multiple; null when there is no such step. */
function findStep(values: readonly SeriesValue[]): number | null {
  const unit = MONTHS[values[0]?.time.precision ?? ''];
  if (unit === undefined || values.some(({ time }) => MONTHS[time.precision] !== unit)) return null;
  const starts = values.map(({ time }) => monthOf(time));
  const distances = starts.slice(1).map((start, at) => start - (starts[at] ?? 0));
  const shortest = Math.min(...distances);
  return distances.length > 0 && distances.every((distance) => distance % shortest === 0) ? shortest : null;
}

function monthOf({ from }: Deadline): number {
  const [year = 0, month = 1] = (from ?? '').split('-').map(Number);
  return year * 12 + month - 1;
}

function yearOf({ from }: Deadline): number {
  return Number((from ?? '0').slice(0, 4));
}
