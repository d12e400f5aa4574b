/** A calendar day in the Gregorian calendar, `YYYY-MM-DD`. */
export type IsoDate = string;

/** Both days are included; null is an open end. */
export interface Interval {
  from: IsoDate | null;
  to: IsoDate | null;
}

/** How finely the words speak: `inden udgangen af juni 2013` is a matter of months. */
export type DeadlinePrecision =
  'day' | 'week' | 'month' | 'part-of-month' | 'quarter' | 'season' | 'half-year' | 'part-of-year' | 'year' | 'period';

/**
 * `on` one day; `within` both ends closed; `by` open start; `from` open end;
 * `rhythm` repeats and is no deadline, so both ends are null.
 */
export type DeadlineKind = 'on' | 'within' | 'by' | 'from' | 'rhythm';

export type DeadlineWarningCode = 'deadline-before-year' | 'deadline-no-official-length' | 'deadline-after-holiday';

/** `args.words` is what the author wrote; dates in `args` are ISO days for the reader's language to format. */
export interface DeadlineWarning {
  code: DeadlineWarningCode;
  args: Record<string, string>;
}

export interface Deadline extends Interval {
  /** As written, trimmed. */
  words: string;
  /** EDTF (ISO 8601-2, level 0–2); null for a rhythm and when neither end is known. */
  edtf: string | null;
  precision: DeadlinePrecision;
  kind: DeadlineKind;
  warnings: DeadlineWarning[];
}

export type DeadlineFaultCode =
  | 'deadline-not-understood'
  | 'deadline-vague'
  | 'deadline-is-rhythm'
  | 'deadline-no-such-day'
  | 'deadline-reversed'
  | 'deadline-two-digit-year'
  | 'deadline-winter-ambiguous'
  | 'deadline-needs-period';

export interface DeadlineFault {
  code: DeadlineFaultCode;
  args: Record<string, string>;
  /** A wording that is understood, checked before it is offered. */
  suggestion: string | null;
}

export type DeadlineReading = { ok: true; deadline: Deadline } | { ok: false; fault: DeadlineFault };
