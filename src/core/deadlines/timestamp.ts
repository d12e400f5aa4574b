import { daysBetween, isIsoDate, todayInCopenhagen } from './calendar.ts';
import type { Span } from './span.ts';

const TIMESTAMP = /^(\d{4}-\d\d-\d\d)[t ](\d\d):(\d\d)(?::\d\d(?:[.,]\d{1,9})?)? ?(?:(z)|([+-])(\d\d):?(\d\d))?$/;
const MINUTE = 60_000; // in milliseconds
const DAY = 24 * 60 * MINUTE;

/**
 * The Danish day of a time stamp from another program: `2027-06-29T22:00:00.000Z` is midnight in Denmark, and so
 * 30 June. Without a time zone the date is taken as written. Null when the text is no such stamp.
 */
export function readTimestamp(text: string): Span | null {
  const [, date = '', hours, minutes, utc, sign, zoneHours, zoneMinutes] = TIMESTAMP.exec(text) ?? [];
  if (!isIsoDate(date) || Number(hours) > 24 || Number(minutes) > 59) return null;
  const clock = Number(hours) * 60 + Number(minutes);
  const zone = (Number(zoneHours ?? 0) * 60 + Number(zoneMinutes ?? 0)) * (sign === '-' ? -1 : 1);
  const moment = daysBetween('1970-01-01', date) * DAY + (clock - zone) * MINUTE;
  const day = (utc ?? sign) === undefined ? date : todayInCopenhagen(moment);
  return { from: day, to: day, precision: 'day', warnings: [] };
}
