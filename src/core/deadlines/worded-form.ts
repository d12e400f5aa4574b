// The form in which an author keeps the council's words and says the days beside them.
import { lastDayOfMonth, splitDate, type Interval, type IsoDate } from './calendar.ts';
import { MONTHS } from './danish-words.ts';

/** Values that YAML reads as text inside `{ }` without quotation marks. */
const PLAIN = /^[\p{L}\d][\p{L}\d .½/%+()–-]*$/u;

/** `{ words: frem mod 2030, by: 2030 }`. Without days their place is marked, since no day may be invented. */
export function writeForm(words: string, days: Interval | null): string {
  return `{ words: ${quoteInForm(words)}, ${days === null ? 'by: DATO' : writeDays(days)} }`;
}

/** The keys of the form for these days: `by: 2030`, `within: 2025-2028`, `on: 5. oktober 2026`. */
export function writeDays({ from, to }: Interval): string {
  if (from === null) return to === null ? 'by: DATO' : `by: ${writeLast(to)}`;
  if (to === null) return `from: ${writeFirst(from)}`;
  if (from === to) return `on: ${writeDay(from)}`;
  const [first, last] = [writeFirst(from), writeLast(to)];
  if (first === last) return `within: ${first}`;
  const areYears = first.length === 4 && last.length === 4;
  return areYears ? `within: ${first}-${last}` : `from: ${first}, by: ${last}`;
}

export function quoteInForm(words: string): string {
  return PLAIN.test(words) && !words.endsWith(' ') ? words : `'${words.replaceAll("'", "''")}'`;
}

function writeFirst(day: IsoDate): string {
  if (day.endsWith('-01-01')) return day.slice(0, 4);
  return day.endsWith('-01') ? writeMonth(day) : writeDay(day);
}

function writeLast(day: IsoDate): string {
  if (day.endsWith('-12-31')) return day.slice(0, 4);
  const [year, month] = splitDate(day);
  return day === lastDayOfMonth(year, month) ? writeMonth(day) : writeDay(day);
}

function writeMonth(day: IsoDate): string {
  const [year, month] = splitDate(day);
  return `${MONTHS[month - 1] ?? ''} ${year}`;
}

function writeDay(day: IsoDate): string {
  return `${splitDate(day)[2]}. ${writeMonth(day)}`;
}
