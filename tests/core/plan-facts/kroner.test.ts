import { describe, expect, test } from 'vitest';

import { formatKroner, readKroner } from '#core/plan-facts/kroner.ts';

describe('an amount', () => {
  test.each([
    ['2 mio. kr.', 2_000_000],
    ['2,5 mio kr', 2_500_000],
    ['500.000 kr.', 500_000],
    ['1,2 mia. kr.', 1_200_000_000],
    ['1.200 t.kr.', 1_200_000],
    ['1.200 t. kr.', 1_200_000],
    ['1.200 tkr.', 1_200_000],
    ['750 tusind kroner', 750_000],
    ['3 millioner kroner', 3_000_000],
    ['12 mio. DKK', 12_000_000],
    ['0 kr.', 0],
    ['-300.000 kr.', -300_000],
    ['−1,5 mio. kr.', -1_500_000],
  ])('`%s` is %d kroner', (words, value) => {
    expect(readKroner(words)).toMatchObject({ ok: true, value });
  });

  test.each([
    ['1.200', 'unit', null],
    ['2 mio.', 'unit', '2 mio. kr.'],
    ['150.000 €', 'currency', null],
    ['200 EUR', 'currency', null],
    ['40.000 SEK', 'currency', null],
    ['$ 5.000', 'currency', null],
    ['2.5 mio. kr.', 'unread', '2,5 mio. kr.'],
    ['kr. 500.000', 'unread', '500.000 kr.'],
    ['500.000,-', 'unread', '500.000 kr.'],
    ['ca. 2 mio. kr.', 'unread', null],
    ['2-3 mio. kr.', 'unread', null],
    ['12 000 kr.', 'unread', null],
    ['afsat i budgettet', 'unread', null],
  ])('`%s` is not guessed at: %s', (words, why, suggestion) => {
    expect(readKroner(words)).toEqual({ ok: false, why, suggestion });
  });

  test.each([
    [12_400_000, '12,4 mio. kr.'],
    [1_250_000, '1,25 mio. kr.'],
    [950_000, '950.000 kr.'],
    [1_234_567, '1.234.567 kr.'],
    [1_200_000_000, '1,2 mia. kr.'],
    [-2_000_000, '−2 mio. kr.'],
    [0, '0 kr.'],
  ])('of %d is written `%s`, rounded by nobody', (value, words) => {
    expect(formatKroner(value)).toBe(words);
  });
});
