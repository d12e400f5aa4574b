import { describe, expect, test } from 'vitest';

import { readEffect, unitKey } from '#core/plan-facts/effect.ts';

describe('an effect', () => {
  test.each([
    ['4.200 ton CO₂ i 2030', 4_200, 'ton CO₂', 2030],
    ['4.200 tons CO2 i 2030', 4_200, 'ton CO₂', 2030],
    ['1,5 mio. ton CO₂e i år 2045', 1_500_000, 'ton CO₂e', 2045],
    ['12 GWh', 12, 'GWh', null],
    ['30 % i 2028', 30, '%', 2028],
    ['2 tusind m3 i 2027', 2_000, 'm3', 2027],
  ])('`%s` is %d %s', (words, value, unit, year) => {
    expect(readEffect(words)).toEqual({ value, unit, year, isAbout: false });
  });

  test('said with about is a figure that is only about right', () => {
    expect(readEffect('ca. 500 ton CO2 i 2030')).toMatchObject({ value: 500, isAbout: true });
  });

  test.each([
    'bedre luft i byen',
    'mellem 400 og 500 ton CO₂ i 2030',
    '400-500 ton CO₂ i 2030',
    '4.200 ton CO₂ frem til 2030',
    '4.200 ton CO₂ inden 2030',
    'op til 4.200 ton CO₂',
    '4.200',
  ])('`%s` is kept as words: it is not one figure for one year', (words) => {
    expect(readEffect(words)).toBeNull();
  });
});

describe('a unit', () => {
  test.each([
    ['ton CO₂', 'tons CO2'],
    ['ton CO₂', 't CO2'],
    ['ton CO₂', 'Ton  co2'],
    ['ton CO₂e', 'ton CO2e'],
    ['ton CO₂e', 'tons CO2-ækvivalenter'],
    ['ton CO₂e', 'ton CO₂-ækv.'],
    ['ton CO₂e', 'ton CO2 eq'],
    ['MWh', 'mwh'],
  ])('`%s` and `%s` are one unit, spelled in two ways', (one, other) => {
    expect(unitKey(one)).toBe(unitKey(other));
  });

  test.each([
    ['ton CO₂', 'ton CO₂e'],
    ['ton CO₂', 'kg CO₂'],
    ['ton CO₂', 'ton CO₂ om året'],
    ['kWh', 'MWh'],
    ['ton', 'tonnage'],
  ])('`%s` and `%s` are not added up', (one, other) => {
    expect(unitKey(one)).not.toBe(unitKey(other));
  });
});
