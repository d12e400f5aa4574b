import { describe, expect, test } from 'vitest';

import { parseTarget } from '#core/targets/parse-target.ts';
import type { TargetMeaning } from '#core/targets/target-meaning.ts';

type Row = readonly [
  words: string,
  comparator: TargetMeaning['comparator'],
  value: number | null,
  valueTo: number | null,
  unit: string | null,
];

const ROWS: readonly Row[] = [
  ['mindst 10 virksomheder', 'at-least', 10, null, 'virksomheder'],
  ['Minimum 5 henvendelser', 'at-least', 5, null, 'henvendelser'],
  ['min. 5 henvendelser', 'at-least', 5, null, 'henvendelser'],
  ['mere end 3 mio. kr.', 'at-least', 3_000_000, null, 'kr.'],
  ['flere end 1.200 borgere', 'at-least', 1200, null, 'borgere'],
  ['flere end 1200 borgere', 'at-least', 1200, null, 'borgere'],
  ['over 80 %', 'at-least', 80, null, '%'],
  ['mindst to nye aftaler', 'at-least', 2, null, 'nye aftaler'],
  ['mindst én aftale', 'at-least', 1, null, 'aftale'],

  ['højst 5 dage', 'at-most', 5, null, 'dage'],
  ['maks. 5 dage', 'at-most', 5, null, 'dage'],
  ['under 3,5 %', 'at-most', 3.5, null, '%'],
  ['færre end 1000 klager', 'at-most', 1000, null, 'klager'],

  ['præcis 12 skoler', 'exactly', 12, null, 'skoler'],
  ['30 mio. kr.', 'exactly', 30_000_000, null, 'kr.'],
  ['to skoler', 'exactly', 2, null, 'skoler'],
  ['tolv IT-systemer', 'exactly', 12, null, 'IT-systemer'],
  ['−7 %', 'exactly', -7, null, '%'],
  ['12', 'exactly', 12, null, null],

  ['ca. 30 %', 'approximately', 30, null, '%'],
  ['cirka 1.000 borgere', 'approximately', 1000, null, 'borgere'],

  ['2-4 uddannelser', 'range', 2, 4, 'uddannelser'],
  ['2–4 IT-systemer', 'range', 2, 4, 'IT-systemer'],
  ['mellem 2 og 4 uddannelser', 'range', 2, 4, 'uddannelser'],
  ['to til fire uddannelser', 'range', 2, 4, 'uddannelser'],
  ['1.000 - 2.000 borgere', 'range', 1000, 2000, 'borgere'],

  ['3 af 4', 'm-of-n', 3, 4, null],
  ['3 af 4 Indsatser', 'm-of-n', 3, 4, 'Indsatser'],
  ['tre ud af fire indsatser', 'm-of-n', 3, 4, 'indsatser'],
  ['mindst tre af de fire indsatser', 'm-of-n', 3, 4, 'indsatser'],

  ['den bedste tredjedel af alle kommuner', 'rank-fraction', 1, 3, null],
  ['blandt de bedste fjerdedel', 'rank-fraction', 1, 4, null],
  ['bedste tiendedel', 'rank-fraction', 1, 10, null],

  ['bedre end udgangspunktet', 'better-than-baseline', null, null, null],
  ['højere end ved sidste måling', 'better-than-baseline', null, null, null],
  ['bedre end i 2013', 'better-than-baseline', null, null, null],
  ['lavere end 2013-niveauet', 'better-than-baseline', null, null, null],

  ['højere end på landsplan', 'above-peer', null, null, null],
  ['bedre end landsgennemsnittet', 'above-peer', null, null, null],
  ['lavere end på landsplan', 'below-peer', null, null, null],

  ['stigende', 'rising', null, null, null],
  ['flere frivillige', 'rising', null, null, null],
  ['faldende sygefravær', 'falling', null, null, null],

  ['alle IT-systemer', 'all', null, null, null],
  ['hver skole', 'all', null, null, null],
];

describe('a target in words', () => {
  test.each(ROWS)('`%s` is %s', (words, comparator, value, valueTo, unit) => {
    expect(parseTarget(words)).toEqual({ comparator, value, valueTo, unit });
  });

  test('every comparator of the model can be written', () => {
    const said = new Set(ROWS.map(([, comparator]) => comparator));
    expect([...said].sort()).toEqual([
      'above-peer',
      'all',
      'approximately',
      'at-least',
      'at-most',
      'below-peer',
      'better-than-baseline',
      'exactly',
      'falling',
      'm-of-n',
      'range',
      'rank-fraction',
      'rising',
    ]);
  });
});

describe('the same target in another spelling', () => {
  test.each([['MINDST 10 IT-systemer'], ['  mindst   10\tIT-systemer '], ['mindst\u00A010 IT-systemer']])(
    '`%s` is read the same',
    (words) => {
      expect(parseTarget(words)).toEqual({ comparator: 'at-least', value: 10, valueTo: null, unit: 'IT-systemer' });
    },
  );

  test('decomposed letters, as a Mac may write them, keep every digit', () => {
    expect(parseTarget('mindst 10 skolegårde'.normalize('NFD'))).toEqual({
      comparator: 'at-least',
      value: 10,
      valueTo: null,
      unit: 'skolegårde',
    });
  });
});

describe('words without a demand that the program knows', () => {
  test.each([
    'op mod 10 skoler',
    'mindst 12 000 borgere',
    'mindst 2-4 møder',
    '1/3 af alle skoler',
    '10-årige',
    '40+ virksomheder',
    '3.5 %',
    '010 skoler',
    '4-2 skoler',
    'den bedste constructor',
    'bedre vilkår for alle',
    'god stemning',
    '',
  ])('`%s` gives no demand', (words) => {
    expect(parseTarget(words)).toBeNull();
  });
});
