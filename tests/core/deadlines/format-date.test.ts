import { describe, expect, test } from 'vitest';

import { formatDate, formatInterval } from '#core/deadlines/format-date.ts';

describe('a day', () => {
  test.each([
    ['2015-10-05', '5. oktober 2015', '5 October 2015'],
    ['2014-01-01', '1. januar 2014', '1 January 2014'],
    ['2024-02-29', '29. februar 2024', '29 February 2024'],
    ['2026-05-31', '31. maj 2026', '31 May 2026'],
  ])('%s is written %s and %s', (date, danish, english) => {
    expect(formatDate(date)).toBe(danish);
    expect(formatDate(date, 'da')).toBe(danish);
    expect(formatDate(date, 'en')).toBe(english);
  });
});

describe('an interval', () => {
  test.each([
    [null, '2013-12-31', 'senest 31. december 2013', 'by 31 December 2013'],
    ['2015-01-01', null, 'fra 1. januar 2015', 'from 1 January 2015'],
    ['2015-10-05', '2015-10-05', '5. oktober 2015', '5 October 2015'],
    ['2014-01-01', '2014-12-31', '1. januar – 31. december 2014', '1 January – 31 December 2014'],
    ['2013-12-01', '2014-02-28', '1. december 2013 – 28. februar 2014', '1 December 2013 – 28 February 2014'],
    ['2026-05-01', '2026-05-10', '1.–10. maj 2026', '1–10 May 2026'],
    ['2013-05-01', '2014-05-10', '1. maj 2013 – 10. maj 2014', '1 May 2013 – 10 May 2014'],
    [null, null, 'uden dato', 'no date'],
  ])('%s to %s is written %s', (from, to, danish, english) => {
    expect(formatInterval({ from, to })).toBe(danish);
    expect(formatInterval({ from, to }, 'en')).toBe(english);
  });
});
