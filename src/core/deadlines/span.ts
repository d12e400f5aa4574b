import { createIsoDate, daysInMonth, type Interval } from './calendar.ts';
import type { DeadlineFaultCode, DeadlinePrecision, DeadlineWarningCode, Unworded } from './deadline.ts';

/** The calendar days that words name, before `inden`, `senest` or `fra` decides which end counts. */
export interface Span extends Interval {
  precision: DeadlinePrecision;
  warnings: Unworded<DeadlineWarningCode>[];
  /** True for a range such as `2013-2016`, which states both its ends. */
  through?: boolean;
}

/**
 * Words that are understood but cannot be a deadline. Replacing `found` by `repair` mends the phrase; a null `repair`
 * means that there is no safe guess.
 */
export interface Refusal {
  fault: Unworded<DeadlineFaultCode>;
  found: string;
  repair: string | null;
}

/** Null means that the words are of another kind. */
export type SpanReading = Span | Refusal | null;

export function isRefusal(reading: Span | Refusal): reading is Refusal {
  return 'fault' in reading;
}

/** Months count from 1; both months are included whole. */
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
