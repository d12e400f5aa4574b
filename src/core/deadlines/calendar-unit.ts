import { addDays, createIsoDate, daysInMonth, isRealDay, startOfIsoWeek, weekday, weeksInIsoYear } from './calendar.ts';
import { MONTHS, ORDINALS, PARTS, SEASONS, WEEKDAYS, findMonth } from './danish-words.ts';
import { readEdtfDate } from './edtf.ts';
import { createMonthSpan, isRefusal } from './span.ts';
import { readTwoYearUnit } from './two-year-unit.ts';

import type { Span, SpanReading } from './span.ts';

// The years 1900 to 2199: any other four-digit number is a misprint.
const YEAR = /^(?:19|20|21)\d\d$/;
const YEAR_WORD = /^(?:år|året|kalenderåret)$/;
const LINK_TO_YEAR = / (?:i|af)$/;
const NAMED_DAY = /^(?:den |d\. |pr\. )?(\d{1,2})\.? ([a-zæøå]+\.?)$/;
const NUMBERED_DAY = /^(?:den |d\. |pr\. )?(\d{1,2})(?:\. ?(\d{1,2})\.?|\/(\d{1,2})[/-]?|-(\d{1,2})-)$/;
const PART = /^(primo|medio|ultimo)(?: (.+))?$/;
const QUARTER = /^(?:q ?([1-4])[/-]?|([1-4])\.? kv(?:artal|art|t|)\.?|(\S+) kvartal|kvartal ([1-4]))$/;
const HALF_YEAR = /^(?:h ?([12])[/-]?|([12])\.? (?:halvår|halvdel)|(\S+) (?:halvår|halvdel)|halvår ([12]))$/;
const WEEKDAY = new RegExp(`^(${WEEKDAYS.join('|')})(?: den| d\\.)? (?=\\d)`);
const YEAR_FIRST = /^((?:19|20|21)\d\d) (\S*\p{L}.*|\d\.? (?:kvartal|kv\.?|kvt\.?|halvår))$/u;
const DAY_LAST = /^((?:19|20|21)\d\d)(?:([-/.])(\d{1,2})\2(\d{1,2})|(\d\d)(\d\d))$/;
const WEEK = /^uge ?(\d{1,2})[/-]?$/;

/**
 * Reads one named unit of the calendar as inclusive days: `5. oktober 2015`, `ultimo maj 2026`, `uge 42 2026`,
 * `2014-Q1`. Returns a refusal for a day or week that does not exist; null when the text is no such unit.
 */
export function readCalendarUnit(text: string): SpanReading {
  return (
    readYearLast(text) ??
    readEdtfDate(text) ??
    readTwoYearUnit(text) ??
    readYearFirst(text) ??
    readDayLast(text) ??
    readWeekday(text)
  );
}

/** `2025 1. kvartal`, as in a table with a column of years. */
function readYearFirst(text: string): SpanReading {
  const [, year, rest = ''] = YEAR_FIRST.exec(text) ?? [];
  return year === undefined || /\d{4}/.test(rest) ? null : readYearLast(`${rest} ${year}`);
}

/** `2027/06/30`, `2027-6-30` and `20270630`: with the year first there is only one order. */
function readDayLast(text: string): SpanReading {
  const found = DAY_LAST.exec(text);
  return found && readDay(Number(found[1]), Number(found[3] ?? found[5]), Number(found[4] ?? found[6]), text);
}

/** A weekday must be that of the day: `mandag den 5. oktober 2015`. */
function readWeekday(text: string): SpanReading {
  const found = WEEKDAY.exec(text);
  const unit = found && readYearLast(text.slice(found[0].length));
  if (!unit || isRefusal(unit)) return unit;
  return unit.from !== null && WEEKDAYS[weekday(unit.from) - 1] === found[1] ? unit : null;
}

function readYearLast(text: string): SpanReading {
  const yearText = text.slice(-4);
  const before = text.slice(0, -4);
  if (!YEAR.test(yearText) || /^ |\d$/.test(before)) return null;
  const head = before.trimEnd().replace(LINK_TO_YEAR, '');
  const year = Number(yearText);
  if (head === '' || YEAR_WORD.test(head)) return createMonthSpan([year, 1], [year, 12], 'year');
  return (
    readMonth(head, year) ??
    readNamedDay(head, year, text) ??
    readNumberedDay(head, year, text) ??
    readHalfYear(head, year) ??
    readQuarter(head, year) ??
    readSeason(head, year) ??
    readPart(head, year) ??
    readWeek(head, year, text)
  );
}

function readMonth(head: string, year: number): SpanReading {
  const month = findMonth(head.replace(/ måned$/, ''));
  return month === null ? null : createMonthSpan([year, month], [year, month], 'month');
}

function readNamedDay(head: string, year: number, text: string): SpanReading {
  const found = NAMED_DAY.exec(head);
  const month = findMonth(found?.[2] ?? '');
  return found === null || month === null ? null : readDay(year, month, Number(found[1]), text);
}

function readNumberedDay(head: string, year: number, text: string): SpanReading {
  const found = NUMBERED_DAY.exec(head);
  return found && readDay(year, Number(found[2] ?? found[3] ?? found[4]), Number(found[1]), text);
}

function readDay(year: number, month: number, day: number, text: string): SpanReading {
  if (isRealDay(year, month, day)) {
    const date = createIsoDate(year, month, day);
    return { from: date, to: date, precision: 'day', warnings: [] };
  }
  return {
    fault: { code: 'deadline-no-such-day', args: {} },
    found: text,
    repair: findNearestDay(year, month, day, text),
  };
}

/** `31. juni` becomes the last day of June; `5.13.2013`, written month first, becomes 13 May. Null: no guess. */
function findNearestDay(year: number, month: number, day: number, text: string): string | null {
  if (month >= 1 && month <= 12) {
    return text.replace(/\d{1,2}/, String(Math.min(Math.max(day, 1), daysInMonth(year, month))));
  }
  return isRealDay(year, day, month) ? `${month}. ${MONTHS[day - 1]} ${year}` : null;
}

function readHalfYear(head: string, year: number): SpanReading {
  const half = findNumber(HALF_YEAR.exec(head), 2);
  return half === null ? null : createMonthSpan([year, half * 6 - 5], [year, half * 6], 'half-year');
}

function readQuarter(head: string, year: number): SpanReading {
  const quarter = findNumber(QUARTER.exec(head), 4);
  return quarter === null ? null : createMonthSpan([year, quarter * 3 - 2], [year, quarter * 3], 'quarter');
}

/** `last` is how many there are in a year: `sidste halvår` is number 2, `sidste kvartal` number 4. */
function findNumber(found: RegExpExecArray | null, last: number): number | null {
  if (found === null) return null;
  const [, code, digit, word, after] = found;
  if (word === 'sidste') return last;
  const number = word === undefined ? Number(code ?? digit ?? after) : (ORDINALS.get(word) ?? null);
  return number !== null && number <= last ? number : null;
}

function readSeason(head: string, year: number): SpanReading {
  const firstMonth = SEASONS.get(head);
  return firstMonth === undefined ? null : createMonthSpan([year, firstMonth], [year, firstMonth + 2], 'season');
}

function readPart(head: string, year: number): SpanReading {
  const found = PART.exec(head);
  if (!found) return null;
  const part = PARTS[found[1] as keyof typeof PARTS];
  if (found[2] === undefined) return createPartOfYear(year, part.months);
  const month = findMonth(found[2].replace(/ måned$/, ''));
  return month === null ? null : createPartOfMonth(year, month, part.days);
}

function createPartOfYear(year: number, [first, last]: readonly [number, number]): Span {
  const span = createMonthSpan([year, first], [year, last], 'part-of-year');
  const args = { from: span.from ?? '', to: span.to ?? '' };
  return { ...span, warnings: [{ code: 'deadline-no-official-length', args }] };
}

function createPartOfMonth(year: number, month: number, [first, last]: readonly [number, number]): Span {
  const to = createIsoDate(year, month, Math.min(last, daysInMonth(year, month)));
  return { from: createIsoDate(year, month, first), to, precision: 'part-of-month', warnings: [] };
}

function readWeek(head: string, year: number, text: string): SpanReading {
  const found = WEEK.exec(head);
  if (!found) return null;
  const week = Number(found[1]);
  const weeks = weeksInIsoYear(year);
  if (week < 1 || week > weeks) {
    const repair = text.replace(/\d{1,2}/, String(week < 1 ? 1 : weeks));
    return { fault: { code: 'deadline-no-such-day', args: {} }, found: text, repair };
  }
  const from = startOfIsoWeek(year, week);
  return { from, to: addDays(from, 6), precision: 'week', warnings: [] };
}
