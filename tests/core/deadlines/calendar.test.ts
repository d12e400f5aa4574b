import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';

import {
  addDays,
  createIsoDate,
  daysBetween,
  daysInMonth,
  isIsoDate,
  isLeapYear,
  lastDayOfMonth,
  lastWeekday,
  nthWeekday,
  startOfIsoWeek,
  todayInCopenhagen,
  weekday,
  weeksInIsoYear,
  yearOf,
} from '#core/deadlines/calendar.ts';

const FIRST_DAY = Temporal.PlainDate.from('0001-01-01');
const day = fc.integer({ min: 0, max: 3_600_000 }).map((days) => FIRST_DAY.add({ days }));
const year = fc.integer({ min: 1, max: 9998 });

describe('calendar arithmetic agrees with Temporal', () => {
  test('when days are added', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -100_000, max: 100_000 }), (date, days) => {
        const expected = date.add({ days });
        fc.pre(expected.year >= 0 && expected.year <= 9999);
        expect(addDays(date.toString(), days)).toBe(expected.toString());
      }),
    );
  });

  test('when days are counted between two dates', () => {
    fc.assert(
      fc.property(day, day, (from, to) => {
        expect(daysBetween(from.toString(), to.toString())).toBe(from.until(to, { largestUnit: 'day' }).days);
      }),
    );
  });

  test('on the day of the week', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(weekday(date.toString())).toBe(date.dayOfWeek);
      }),
    );
  });

  test('on the length of months and years', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(daysInMonth(date.year, date.month)).toBe(date.daysInMonth);
        expect(lastDayOfMonth(date.year, date.month)).toBe(date.with({ day: date.daysInMonth }).toString());
        expect(isLeapYear(date.year)).toBe(date.inLeapYear);
        expect(yearOf(date.toString())).toBe(date.year);
      }),
    );
  });

  test('on ISO weeks', () => {
    fc.assert(
      fc.property(day, (date) => {
        const { yearOfWeek = 0, weekOfYear = 0 } = date;
        fc.pre(yearOfWeek > 0);
        expect(startOfIsoWeek(yearOfWeek, weekOfYear)).toBe(date.subtract({ days: date.dayOfWeek - 1 }).toString());
        expect(weekOfYear).toBeLessThanOrEqual(weeksInIsoYear(yearOfWeek));
      }),
    );
  });

  test('on which texts are dates', () => {
    const number = fc.integer({ min: 0, max: 40 }).map((part) => String(part).padStart(2, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), number, number, (years, month, date) => {
        const text = `${years}-${month}-${date}`;
        expect(isIsoDate(text)).toBe(isTemporalDate(text));
      }),
    );
  });
});

describe('weekdays in a month', () => {
  test('the nth and the last are the right weekday and the nearest to the edge', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 7 }), (years, month, dayOfWeek) => {
        const second = nthWeekday(years, month, dayOfWeek, 2);
        const last = lastWeekday(years, month, dayOfWeek);
        expect([weekday(second), weekday(last)]).toEqual([dayOfWeek, dayOfWeek]);
        expect(second.slice(8) >= '08' && second.slice(8) <= '14').toBe(true);
        expect(daysBetween(last, lastDayOfMonth(years, month))).toBeLessThan(7);
      }),
    );
  });

  // Checked against the holiday plans that municipalities publish.
  test.each([
    [2013, '2013-06-29', '2013-08-12'],
    [2023, '2023-06-24', '2023-08-14'],
    [2024, '2024-06-29', '2024-08-12'],
    [2025, '2025-06-28', '2025-08-11'],
    [2026, '2026-06-27', '2026-08-10'],
  ])('in %d the last Saturday of June is %s and the second Monday of August is %s', (years, saturday, monday) => {
    expect(lastWeekday(years, 6, 6)).toBe(saturday);
    expect(nthWeekday(years, 8, 1, 2)).toBe(monday);
  });
});

describe('texts that are not dates', () => {
  test.each([
    '2013-02-29',
    '1900-02-29',
    '2013-13-01',
    '2013-00-10',
    '2013-01-00',
    '2013-1-1',
    '13-01-01',
    '2013-01-01T00:00',
    ' 2013-01-01',
    '',
  ])('`%s`', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });

  test('years that YYYY cannot write are refused', () => {
    expect(() => createIsoDate(10_000, 1, 1)).toThrow(RangeError);
    expect(() => addDays('0000-01-01', -1)).toThrow(RangeError);
  });
});

describe('today in Copenhagen', () => {
  test.each([
    ['2026-01-01T22:59:59Z', '2026-01-01'],
    ['2026-01-01T23:00:00Z', '2026-01-02'],
    ['2026-07-01T21:59:59Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
    ['2025-12-31T23:30:00Z', '2026-01-01'],
    ['2024-02-28T23:30:00Z', '2024-02-29'],
  ])('%s is %s', (moment, date) => {
    expect(todayInCopenhagen(Temporal.Instant.from(moment).epochMilliseconds)).toBe(date);
  });

  test('agrees with Temporal at any moment of two centuries', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7_000_000_000_000 }), (now) => {
        const zoned = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO('Europe/Copenhagen');
        expect(todayInCopenhagen(now)).toBe(zoned.toPlainDate().toString());
      }),
    );
  });

  test('an invalid time is refused', () => {
    expect(() => todayInCopenhagen(Number.NaN)).toThrow(RangeError);
  });
});

function isTemporalDate(text: string): boolean {
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}
