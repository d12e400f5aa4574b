import { describe, expect, test } from 'vitest';

import { formatDanishNumber, readDanishNumber, readDanishQuantity, round } from '#schemas/danish-number.ts';

describe('a Danish figure', () => {
  test.each([
    ['0', 0],
    ['7', 7],
    ['1.000', 1000],
    ['1.000.000', 1_000_000],
    ['12000', 12_000],
    ['3,3', 3.3],
    ['0,5', 0.5],
    ['1.234,56', 1234.56],
    ['-7', -7],
    ['−7', -7],
    ['–7', -7],
    ['+5', 5],
    [' 30 ', 30],
  ])('`%s` is read as %d', (words, value) => {
    expect(readDanishNumber(words)).toBe(value);
  });

  test.each([
    '3.5',
    '1.00',
    '1.0000',
    '10.00.000',
    '010',
    '007',
    '00',
    '12_000',
    '12 000',
    '1e3',
    '0x10',
    '3,',
    ',5',
    '--7',
    '½',
    '٣',
    '30 mio. kr.',
    '80 %',
    'ti',
    '',
  ])('`%s` could mean two things or none, and is refused', (words) => {
    expect(readDanishNumber(words)).toBeNull();
  });
});

describe('a figure with its unit', () => {
  test.each([
    ['80 %', 80, '%'],
    ['80%', 80, '%'],
    ['30 mio. kr.', 30_000_000, 'kr.'],
    ['3,3 mio. kr.', 3_300_000, 'kr.'],
    ['2 mia. kr.', 2_000_000_000, 'kr.'],
    ['5 tusind borgere', 5000, 'borgere'],
    ['1.200 borgere', 1200, 'borgere'],
    ['10kr', 10, 'kr'],
    ['5 %-point', 5, '%-point'],
    ['−2 °C', -2, '°C'],
    ['12', 12, null],
    ['12.', 12, null],
    ['3 millioner', 3, 'millioner'],
  ])('`%s` is %d %s', (words, value, unit) => {
    expect(readDanishQuantity(words)).toEqual({ value, unit });
  });

  test.each([
    '12 000 borgere',
    '12_000',
    '1/3 af skolerne',
    '10-årige',
    '40+ virksomheder',
    '2-4',
    '3.5 %',
    '010 borgere',
    'ca. 10',
    'ti borgere',
    '',
  ])('`%s` is refused, because its first digits mean another number', (words) => {
    expect(readDanishQuantity(words)).toBeNull();
  });
});

describe('a figure on the page', () => {
  test.each([
    [0, '0'],
    [7, '7'],
    [1000, '1.000'],
    [1_234_567.5, '1.234.567,5'],
    [-7.25, '−7,25'],
    [999, '999'],
    [0.1 + 0.2, '0,3'],
  ])('%d is written `%s`', (value, words) => {
    expect(formatDanishNumber(value)).toBe(words);
  });

  test.each(['0', '7', '1.000', '1.234.567,5', '0,3', '999.999'])('`%s` is read and written back the same', (words) => {
    expect(formatDanishNumber(readDanishNumber(words) ?? Number.NaN)).toBe(words);
  });
});

test('the parts of 30 mio. kr. sum to 30, also in binary', () => {
  expect(round(15 + 3.3 + 3 + 8.7)).toBe(30);
  expect(round(0.1 + 0.2)).toBe(0.3);
});
