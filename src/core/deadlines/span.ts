import { createIsoDate, daysInMonth, type Interval } from './calendar.ts';
import type { DeadlineFaultCode, DeadlinePrecision, DeadlineWarningCode, Unworded } from './deadline.ts';

/** A stretch of the calendar that words name, before `inden`, `senest` or `fra` says which end counts. */
export interface Span extends Interval {
  precision: DeadlinePrecision;
  warnings: Unworded<DeadlineWarningCode>[];
  /** A stretch from one thing through another, such as `2013-2016`: both ends are spoken. */
  through?: boolean;
}

/** Words that are understood but cannot be a deadline. Writing `repair` in the place of `found` mends the phrase. */
export interface Refusal {
  fault: Unworded<DeadlineFaultCode>;
  found: string;
  repair: string | null;
}

/** null: the words are not of this kind. */
export type SpanReading = Span | Refusal | null;

export function isRefusal(reading: Span | Refusal): reading is Refusal {
  return 'fault' in reading;
}

/** From the first day of one month to the last day of another. */
export function createMonthSpan(
  [firstYear, firstMonth]: readonly [number, number],
  [lastYear, lastMonth]: readonly [number, number],
  precision: DeadlinePrecision,
): Span {
  return {
    from: createIsoDate(firstYear, firstMonth, 1),
    to: createIsoDate(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)),
    precision,
    warnings: [],
  };
}
