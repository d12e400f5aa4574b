// EDTF (Extended Date/Time Format) is part 2 of ISO 8601: https://www.loc.gov/standards/datetime/. Short codes in the
// same style are read too, though EDTF does not have them: `2014-Q1`, `2014-H1` and the ISO week `2026-W42`.
import {
  addDays,
  createIsoDate,
  daysInMonth,
  isRealDay,
  lastDayOfMonth,
  splitDate,
  startOfIsoWeek,
  weeksInIsoYear,
  type IsoDate,
  type Interval,
} from './calendar.ts';
import { createMonthSpan, isRefusal } from './span.ts';
import { renderTwoYears } from './two-year-unit.ts';

import type { DeadlinePrecision } from './deadline.ts';
import type { SpanReading } from './span.ts';

const DATE = /^((?:19|20|21)\d\d)(?:-(\d\d)(?:-(\d\d))?)?$/;
const SHORT_CODE = /^((?:19|20|21)\d\d)[ -]?([qhw])(\d{1,2})$/;
const OPEN = '..';

// EDTF codes for parts of a year. 24 (winter) is refused: EDTF does not say whether the winter of a year begins or
// ends in that year, and programs disagree.
const FIRST_SEASON_CODE = 21;
const WINTER_CODE = 24;
const FIRST_QUARTER_CODE = 33;
const FIRST_THIRD_CODE = 37;
const FIRST_HALF_YEAR_CODE = 40;

/**
 * Reads a whole EDTF value as inclusive days: a date, a part of a year, or an interval with at most one open end.
 * Returns a refusal when the value cannot be a deadline; null when the text is not EDTF.
 */
export function readEdtf(text: string): SpanReading {
  const slash = text.indexOf('/');
  if (slash === -1) return readEdtfDate(text);
  const [start, end] = [text.slice(0, slash), text.slice(slash + 1)];
  if (start === OPEN || end === OPEN) return readOpenInterval(start, end);
  return readClosedInterval(start, end);
}

/** Reads one date or part of a year. Seasons are whole calendar months, as in Danish words: spring is March to May. */
export function readEdtfDate(text: string): SpanReading {
  const found = DATE.exec(text);
  if (!found) return readShortCode(text);
  const [year, part, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (found[2] === undefined) return createMonthSpan([year, 1], [year, 12], 'year');
  if (found[3] === undefined) return readPartOfYear(year, part);
  if (isRealDay(year, part, day)) return { from: text, to: text, precision: 'day', warnings: [] };
  const lastDay = part >= 1 && part <= 12 ? createIsoDate(year, part, day < 1 ? 1 : daysInMonth(year, part)) : null;
  return { fault: { code: 'deadline-no-such-day', args: {} }, found: text, repair: lastDay };
}

/** The shortest EDTF value for exactly these days; null when neither end is known. */
export function renderEdtf({ from, to, precision }: Interval & { precision: DeadlinePrecision }): string | null {
  if (from === null) return to === null ? null : `${OPEN}/${to}`;
  if (to === null) return `${from}/${OPEN}`;
  if (from === to) return from;
  return renderPartOfYear(from, precision) ?? renderClosedInterval(from, to);
}

function readPartOfYear(year: number, code: number): SpanReading {
  if (code >= 1 && code <= 12) return createMonthSpan([year, code], [year, code], 'month');
  if (code === WINTER_CODE) {
    const [first, second] = [`vinteren ${renderTwoYears(year - 1)}`, `vinteren ${renderTwoYears(year)}`];
    return {
      fault: { code: 'deadline-winter-ambiguous', args: { first, second } },
      found: `${year}-${code}`,
      repair: first,
    };
  }
  const season = code - FIRST_SEASON_CODE + 1;
  if (season >= 1 && season <= 3) return createMonthSpan([year, season * 3], [year, season * 3 + 2], 'season');
  return (
    readQuarter(year, code - FIRST_QUARTER_CODE + 1) ??
    readThird(year, code - FIRST_THIRD_CODE + 1) ??
    readHalfYear(year, code - FIRST_HALF_YEAR_CODE + 1)
  );
}

function readShortCode(text: string): SpanReading {
  const found = SHORT_CODE.exec(text);
  if (!found) return null;
  const [year, number] = [Number(found[1]), Number(found[3])];
  if (found[2] === 'q') return readQuarter(year, number);
  if (found[2] === 'h') return readHalfYear(year, number);
  if (number < 1 || number > weeksInIsoYear(year)) return null;
  const monday = startOfIsoWeek(year, number);
  return { from: monday, to: addDays(monday, 6), precision: 'week', warnings: [] };
}

function readQuarter(year: number, quarter: number): SpanReading {
  return quarter >= 1 && quarter <= 4 ? createMonthSpan([year, quarter * 3 - 2], [year, quarter * 3], 'quarter') : null;
}

function readThird(year: number, third: number): SpanReading {
  return third >= 1 && third <= 3 ? createMonthSpan([year, third * 4 - 3], [year, third * 4], 'part-of-year') : null;
}

function readHalfYear(year: number, half: number): SpanReading {
  return half === 1 || half === 2 ? createMonthSpan([year, half * 6 - 5], [year, half * 6], 'half-year') : null;
}

function readOpenInterval(start: string, end: string): SpanReading {
  const known = DATE.test(start) ? start : end;
  if (!DATE.test(known) || start === end) return null;
  const span = readEdtfDate(known);
  if (span === null || isRefusal(span)) return span;
  return start === OPEN ? { ...span, from: null } : { ...span, to: null };
}

function readClosedInterval(start: string, end: string): SpanReading {
  if (!DATE.test(start) || !DATE.test(end)) return null;
  const [first, last] = [readEdtfDate(start), readEdtfDate(end)];
  if (first === null || last === null) return null;
  if (isRefusal(first)) return first;
  if (isRefusal(last)) return last;
  if ((first.from ?? '') > (last.to ?? '')) {
    return { fault: { code: 'deadline-reversed', args: {} }, found: `${start}/${end}`, repair: `${end}/${start}` };
  }
  return { from: first.from, to: last.to, precision: 'period', warnings: [], through: true };
}

function renderPartOfYear(from: IsoDate, precision: DeadlinePrecision): string | null {
  const [year, month] = splitDate(from);
  if (precision === 'quarter') return `${year}-${FIRST_QUARTER_CODE + (month - 1) / 3}`;
  if (precision === 'half-year') return `${year}-${FIRST_HALF_YEAR_CODE + (month - 1) / 6}`;
  return precision === 'season' && month < 12 ? `${year}-${FIRST_SEASON_CODE + month / 3 - 1}` : null;
}

function renderClosedInterval(from: IsoDate, to: IsoDate): string {
  const [year, month] = splitDate(to);
  const isWholeMonths = from.endsWith('-01') && to === lastDayOfMonth(year, month);
  const isWholeYears = from.endsWith('-01-01') && to.endsWith('-12-31');
  const length = isWholeYears ? 4 : isWholeMonths ? 7 : 10;
  const [start, end] = [from.slice(0, length), to.slice(0, length)];
  return start === end ? start : `${start}/${end}`;
}
