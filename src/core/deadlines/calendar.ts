// Calendar arithmetic on ISO dates with whole numbers only, so that no time zone can move a day.
// Days are counted from 1970-01-01 with the civil-calendar algorithm by Howard Hinnant,
// http://howardhinnant.github.io/date_algorithms.html (its years begin in March, so 29 February comes last).
// Functions that return a date throw RangeError outside the years 0000–9999.

/** A calendar day in the Gregorian calendar, `YYYY-MM-DD`. */
export type IsoDate = string;

/** Both days are included; null means that the interval is open at that end. */
export interface Interval {
  from: IsoDate | null;
  to: IsoDate | null;
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const DAYS_IN_ERA = 146_097; // 400 years
const DAYS_BEFORE_1970 = 719_468; // since 0000-03-01
const DAYS_IN_WEEK = 7;

/** Whether the text is `YYYY-MM-DD` and that day exists. */
export function isIsoDate(text: string): boolean {
  return ISO_DATE.test(text) && isRealDay(...splitDate(text));
}

export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Months count from 1. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

export function lastDayOfMonth(year: number, month: number): IsoDate {
  return createIsoDate(year, month, daysInMonth(year, month));
}

/** Throws RangeError outside the years 0000–9999, which `YYYY-MM-DD` cannot express. */
export function createIsoDate(year: number, month: number, day: number): IsoDate {
  if (year < 0 || year > 9999) throw new RangeError(`Year ${year} has no YYYY-MM-DD form`);
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** Month and day count from 1. `date` must be a valid ISO date; this is not checked. */
export function splitDate(date: IsoDate): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** The same day `months` later, or the last day of that month: a month after 31 January is the end of February. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = splitDate(date);
  const count = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return createIsoDate(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** Days from `from` to `to`: 0 on the same day, negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** ISO 8601: 1 is Monday, 7 is Sunday. */
export function weekday(date: IsoDate): number {
  const thursdayBased = toDayNumber(date) + 3; // 1970-01-01 was a Thursday
  return (((thursdayBased % DAYS_IN_WEEK) + DAYS_IN_WEEK) % DAYS_IN_WEEK) + 1;
}

/** The Monday of an ISO 8601 week. Week 1 is the week that contains 4 January. */
export function startOfIsoWeek(year: number, week: number): IsoDate {
  const fourth = createIsoDate(year, 1, 4);
  return addDays(fourth, 1 - weekday(fourth) + (week - 1) * DAYS_IN_WEEK);
}

/** 52 or 53 (ISO 8601). */
export function weeksInIsoYear(year: number): number {
  return daysBetween(startOfIsoWeek(year, 1), startOfIsoWeek(year + 1, 1)) / DAYS_IN_WEEK;
}

/** `day` is an ISO weekday, 1 for Monday: `nthWeekday(year, 8, 1, 2)` is the second Monday of August. */
export function nthWeekday(year: number, month: number, day: number, nth: number): IsoDate {
  const first = createIsoDate(year, month, 1);
  const wait = (day - weekday(first) + DAYS_IN_WEEK) % DAYS_IN_WEEK;
  return addDays(first, wait + (nth - 1) * DAYS_IN_WEEK);
}

/** `day` is an ISO weekday, 6 for Saturday: `lastWeekday(year, 6, 6)` is the last Saturday of June. */
export function lastWeekday(year: number, month: number, day: number): IsoDate {
  const last = lastDayOfMonth(year, month);
  return addDays(last, -((weekday(last) - day + DAYS_IN_WEEK) % DAYS_IN_WEEK));
}

/**
 * The date in Danish time at `now`, in milliseconds since 1970-01-01T00:00Z.
 * Throws RangeError when `now` is not a valid time.
 */
export function todayInCopenhagen(now: number): IsoDate {
  const format = new Intl.DateTimeFormat('en-GB-u-ca-gregory-nu-latn', {
    timeZone: 'Europe/Copenhagen',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, Number(value)]));
  return createIsoDate(parts.get('year') ?? 0, parts.get('month') ?? 0, parts.get('day') ?? 0);
}

function toDayNumber(date: IsoDate): number {
  const [calendarYear, month, day] = splitDate(date);
  const year = month <= 2 ? calendarYear - 1 : calendarYear;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - DAYS_BEFORE_1970;
}

function fromDayNumber(dayNumber: number): IsoDate {
  const days = dayNumber + DAYS_BEFORE_1970;
  const era = Math.floor(days / DAYS_IN_ERA);
  const dayOfEra = days - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return createIsoDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}
