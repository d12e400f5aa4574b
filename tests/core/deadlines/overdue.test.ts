import { describe, expect, test } from 'vitest';

import { isDueBetween, isOverdue, isWithin } from '#core/deadlines/overdue.ts';

const BY_JUNE = { from: null, to: '2013-06-30' };
const ONWARDS = { from: '2013-06-30', to: null };

describe('overdue', () => {
  test.each([
    ['the day before', '2013-06-29', false],
    ['on the day itself', '2013-06-30', false],
    ['the day after', '2013-07-01', true],
    ['years later', '2026-01-01', true],
  ])('%s a deadline is overdue: %s %s', (_, today, expected) => {
    expect(isOverdue(BY_JUNE, today)).toBe(expected);
  });

  test('a deadline with no end is never overdue', () => {
    expect(isOverdue(ONWARDS, '9999-12-31')).toBe(false);
    expect(isOverdue({ from: null, to: null }, '9999-12-31')).toBe(false);
  });
});

describe('due between two meetings', () => {
  test.each([
    ['after the due day of the last meeting', '2013-06-29', '2013-07-15', true],
    ['a due day on the last meeting was seen there', '2013-06-30', '2013-07-15', false],
    ['a due day on this meeting counts', '2013-06-01', '2013-06-30', true],
    ['a due day after this meeting is still ahead', '2013-06-01', '2013-06-29', false],
    ['a meeting compared with itself sees nothing', '2013-06-30', '2013-06-30', false],
  ])('%s (%s to %s: %s)', (_, since, until, expected) => {
    expect(isDueBetween(BY_JUNE, since, until)).toBe(expected);
  });

  test('consecutive meetings count every due day exactly once', () => {
    const meetings = ['2013-01-01', '2013-06-30', '2013-12-31', '2014-06-30'];
    const seen = meetings.slice(1).filter((until, index) => isDueBetween(BY_JUNE, meetings[index] ?? '', until));
    expect(seen).toEqual(['2013-06-30']);
  });

  test('a deadline with no end is never due', () => {
    expect(isDueBetween(ONWARDS, '0000-01-01', '9999-12-31')).toBe(false);
  });
});

describe('within the period', () => {
  const PERIOD = { from: '2013-01-01', to: '2015-12-31' };
  test.each([
    ['the whole period', PERIOD, true],
    ['one day on the edge', { from: '2015-12-31', to: '2015-12-31' }, true],
    ['a due day inside, open start', { from: null, to: '2013-01-01' }, true],
    ['a due day before the period', { from: null, to: '2012-12-31' }, false],
    ['a due day after the period', { from: null, to: '2016-01-01' }, false],
    ['a start before the period', { from: '2012-12-31', to: '2013-06-30' }, false],
    ['a stretch that runs past the end', { from: '2013-01-01', to: '2016-12-31' }, false],
    ['an open end from a day inside', { from: '2015-01-01', to: null }, true],
    ['an open end from a day after', { from: '2016-01-01', to: null }, false],
    ['nothing known', { from: null, to: null }, true],
  ])('%s', (_, interval, expected) => {
    expect(isWithin(interval, PERIOD)).toBe(expected);
  });

  test('an open period is limited on one side only', () => {
    expect(isWithin({ from: null, to: '2099-12-31' }, { from: '2013-01-01', to: null })).toBe(true);
    expect(isWithin({ from: null, to: '2012-12-31' }, { from: '2013-01-01', to: null })).toBe(false);
    expect(isWithin({ from: '1999-01-01', to: '2099-12-31' }, { from: null, to: null })).toBe(true);
  });
});
