import type { Interval } from './calendar.ts';
import type { Rhythm } from './rhythm.ts';
import type { ArgsOf } from '../diagnostics/catalogue.ts';
import type { Fault } from '../diagnostics/diagnostic.ts';

/** The unit in which the words speak: `inden udgangen af juni 2013` speaks in months. */
export type DeadlinePrecision =
  'day' | 'week' | 'month' | 'part-of-month' | 'quarter' | 'season' | 'half-year' | 'part-of-year' | 'year' | 'period';

/**
 * `on`: one day. `within`: both ends are known. `by`: only the last day. `from`: only the first day.
 * `rhythm`: repeats and is no deadline, so both ends are null.
 */
export type DeadlineKind = 'on' | 'within' | 'by' | 'from' | 'rhythm';

export type DeadlineWarningCode =
  | 'deadline-before-year'
  | 'deadline-no-official-length'
  | 'deadline-after-holiday'
  | 'deadline-by-custom'
  | 'deadline-end-included';

export type DeadlineWarning = Fault<DeadlineWarningCode>;

/** A deadline as written and as inclusive calendar days. An end is null when the words leave it open. */
export interface Deadline extends Interval {
  /** As written, trimmed. */
  words: string;
  /** EDTF (ISO 8601-2, level 0–2); null for a rhythm, or when neither end is known. */
  edtf: string | null;
  precision: DeadlinePrecision;
  kind: DeadlineKind;
  warnings: DeadlineWarning[];
  /** How often, when the work is repeated until or from its days: `løbende frem til 2030`. Null for the others. */
  rhythm: Rhythm | null;
  /** Whether the author has said the days beside the words. */
  said: boolean;
}

export type DeadlineFaultCode =
  | 'deadline-not-understood'
  | 'deadline-vague'
  | 'deadline-no-such-day'
  | 'deadline-reversed'
  | 'deadline-two-digit-year'
  | 'deadline-winter-ambiguous'
  | 'deadline-needs-period'
  | 'deadline-needs-adoption'
  | 'deadline-ambiguous'
  | 'deadline-several'
  | 'deadline-without-year'
  | 'deadline-is-state'
  | 'deadline-holds-target'
  | 'deadline-days-unclear'
  | 'deadline-days-contradict';

export type DeadlineFault = Fault<DeadlineFaultCode>;

/** A fault or warning found in part of a phrase: `words`, the whole phrase, is added when it has been read. */
export type Unworded<Code extends DeadlineFaultCode | DeadlineWarningCode> = {
  [Each in Code]: { code: Each; args: Omit<ArgsOf<Each>, 'words'> };
}[Code];

export type DeadlineReading = { ok: true; deadline: Deadline } | { ok: false; fault: DeadlineFault };
