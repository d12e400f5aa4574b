import { createMonthSpan, refuseAmbiguous } from './span.ts';

import type { SpanReading } from './span.ts';

const TWO_YEARS = /^(vinter|vinteren|skoleår|skoleåret)(?: i)? ((?:19|20|21)\d\d)[/-](\d\d|\d{4})$/;
const ONE_SCHOOL_YEAR = /^(skoleår|skoleåret)(?: i)? ((?:19|20|21)\d\d)$/;
const ONE_WINTER = /^(vinter|vinteren)(?: i)? ((?:19|20|21)\d\d)$/;

/**
 * Reads a unit that crosses New Year and therefore names two years: `vinteren 2013/14`, `skoleåret 2013/14`.
 * A school year begins on 1 August (folkeskoleloven § 14 a, stk. 1). Refuses a winter with one year, which is
 * ambiguous; null when the text is no such unit.
 */
export function readTwoYearUnit(text: string): SpanReading {
  const found = TWO_YEARS.exec(text);
  if (!found) return readAmbiguousWinter(text) ?? refuseOneSchoolYear(text);
  const [, name = '', yearText = '', nextText = ''] = found;
  const year = Number(yearText);
  const isWinter = name.startsWith('vinter');
  if (!isNextYear(year, nextText)) return isWinter ? refuseWinter(text, name, year) : null;
  return isWinter
    ? createMonthSpan([year, 12], [year + 1, 2], 'season')
    : createMonthSpan([year, 8], [year + 1, 7], 'period');
}

/** Whether `text` is the year after `year`, in two or four digits: `2013/14` and `2013/2014`. */
export function isNextYear(year: number, text: string): boolean {
  return String(year + 1).slice(-text.length) === text;
}

/** `2013/14` for 2013. */
export function renderTwoYears(year: number): string {
  return `${year}/${String(year + 1).slice(-2)}`;
}

function readAmbiguousWinter(text: string): SpanReading {
  const found = ONE_WINTER.exec(text);
  return found && refuseWinter(text, found[1] ?? '', Number(found[2]) - 1);
}

function refuseOneSchoolYear(text: string): SpanReading {
  const [, name, year] = ONE_SCHOOL_YEAR.exec(text) ?? [];
  if (year === undefined) return null;
  return refuseAmbiguous(
    text,
    `${name} ${renderTwoYears(Number(year) - 1)}`,
    `${name} ${renderTwoYears(Number(year))}`,
  );
}

function refuseWinter(found: string, name: string, year: number): SpanReading {
  const first = `${name} ${renderTwoYears(year)}`;
  const second = `${name} ${renderTwoYears(year + 1)}`;
  return { fault: { code: 'deadline-winter-ambiguous', args: { first, second } }, found, repair: first };
}
