import { addDays, createIsoDate, daysInMonth, type Interval, type IsoDate } from './calendar.ts';
import type { DeadlineFaultCode, DeadlinePrecision, DeadlineWarningCode, Unworded } from './deadline.ts';

/** What a strategy says of its own time, for words such as `i strategiperioden` and `inden for 3 år`. */
export interface StrategyTime {
  period?: Interval | undefined;
  /** When it was adopted; one day, when the source gives it. */
  adopted?: Interval | undefined;
}

/** The calendar days that words name, before `inden`, `senest` or `fra` decides which end counts. */
export interface Span extends Interval {
  precision: DeadlinePrecision;
  warnings: Unworded<DeadlineWarningCode>[];
  /** True for a range such as `2013-2016`, which states both its ends. */
  through?: boolean;
  occasion?: Occasion;
}

/**
 * An event by which one counts: Easter, an election, the summer holiday. What `til`, `inden` and `efter` mean differs
 * from event to event, so each has its own days; null where the words would not say which day.
 */
export interface Occasion {
  /** The last day of `inden påske`. */
  before: IsoDate;
  /** The last day of `senest påske` and `til påske`. */
  by: IsoDate;
  /** The first day of `fra skolestart`. */
  since: IsoDate | null;
  /** The first day of `efter påske`. */
  after: IsoDate | null;
  /** Which of its ends are a custom only, and are told: `end` is the end alone. */
  custom: 'never' | 'end' | 'always';
  /** Why the name alone is refused: `i jul 2027` may be July, but `inden jul 2027` is Christmas. */
  alone?: Refusal;
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

/** Words with two meanings. `first` and `second` say each of them clearly, and may stand where `found` stands. */
export function refuseAmbiguous(found: string, first: string, second: string): Refusal {
  return { fault: { code: 'deadline-ambiguous', args: { first, second } }, found, repair: null };
}

/** An event of one day. */
export function createDayOccasion(day: IsoDate, custom: Occasion['custom'] = 'never'): Span {
  return createOccasion(day, day, { before: addDays(day, -1), by: day, since: day, custom });
}

/** An event from `from` to `to`. What is not said follows: `before` is `by`, and `after` the day after it ends. */
export function createOccasion(
  from: IsoDate,
  to: IsoDate,
  said: Partial<Occasion> & Pick<Occasion, 'by' | 'custom'>,
): Span {
  const precision = from === to ? 'day' : 'period';
  const occasion = { before: said.by, since: null, after: addDays(to, 1), ...said };
  return { from, to, precision, warnings: [], occasion };
}
