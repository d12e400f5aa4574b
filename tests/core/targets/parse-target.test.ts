import { describe, expect, test } from 'vitest';

import { parseTarget } from '#core/targets/parse-target.ts';
import type { TargetFacts, TargetMeaning } from '#core/targets/target-meaning.ts';
import phrases from './target-phrases.json' with { type: 'json' };

type Row = readonly [
  words: string,
  comparator: TargetMeaning['comparator'],
  value: number | null,
  valueTo: number | null,
  unit: string | null,
];

function read(words: string): TargetFacts | null {
  const reading = parseTarget(words);
  return reading.kind === 'understood' ? reading.facts : null;
}

const ROWS: readonly Row[] = [
  ['mindst 10 virksomheder', 'at-least', 10, null, 'virksomheder'],
  ['Minimum 5 henvendelser', 'at-least', 5, null, 'henvendelser'],
  ['min. 5 henvendelser', 'at-least', 5, null, 'henvendelser'],
  ['mere end 3 mio. kr.', 'more-than', 3_000_000, null, 'kr.'],
  ['flere end 1.200 borgere', 'more-than', 1200, null, 'borgere'],
  ['flere end 1200 borgere', 'more-than', 1200, null, 'borgere'],
  ['over 80 %', 'more-than', 80, null, '%'],
  ['mindst to nye aftaler', 'at-least', 2, null, 'nye aftaler'],
  ['mindst én aftale', 'at-least', 1, null, 'aftale'],

  ['højst 5 dage', 'at-most', 5, null, 'dage'],
  ['maks. 5 dage', 'at-most', 5, null, 'dage'],
  ['under 3,5 %', 'less-than', 3.5, null, '%'],
  ['færre end 1000 klager', 'less-than', 1000, null, 'klager'],

  ['præcis 12 skoler', 'exactly', 12, null, 'skoler'],
  ['30 mio. kr.', 'exactly', 30_000_000, null, 'kr.'],
  ['to skoler', 'exactly', 2, null, 'skoler'],
  ['tolv IT-systemer', 'exactly', 12, null, 'IT-systemer'],
  ['−7 %', 'falling', 7, null, '%'],
  ['−7 grader', 'exactly', -7, null, 'grader'],
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
  ['alle 64 biler', 'all', 64, null, null],
  ['alle de fem biblioteker', 'all', 5, null, null],
  ['alle elever i 7. klasse', 'all', null, null, null],
  ['alle 3-årige', 'all', null, null, null],

  ['uændret sygefravær', 'unchanged', null, null, null],
  ['på niveau med landsgennemsnittet', 'at-peer', null, null, null],
];

describe('a target in words', () => {
  test.each(ROWS)('`%s` is %s', (words, comparator, value, valueTo, unit) => {
    expect(read(words)?.meaning).toEqual({ comparator, value, valueTo, unit });
  });

  test('every comparator of the model can be written', () => {
    const said = new Set(ROWS.map(([, comparator]) => comparator));
    expect([...said].sort()).toEqual([
      'above-peer',
      'all',
      'approximately',
      'at-least',
      'at-most',
      'at-peer',
      'below-peer',
      'better-than-baseline',
      'exactly',
      'falling',
      'less-than',
      'm-of-n',
      'more-than',
      'range',
      'rank-fraction',
      'rising',
      'unchanged',
    ]);
  });
});

describe('the same target in another spelling', () => {
  test.each([['MINDST 10 IT-systemer'], ['  mindst   10\tIT-systemer '], ['mindst\u00A010 IT-systemer']])(
    '`%s` is read the same',
    (words) => {
      expect(read(words)?.meaning).toEqual({ comparator: 'at-least', value: 10, valueTo: null, unit: 'IT-systemer' });
    },
  );

  test('decomposed letters, as a Mac may write them, keep every digit', () => {
    expect(read('mindst 10 skolegårde'.normalize('NFD'))?.meaning).toEqual({
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
    'mindst 2-4 møder',
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
    expect(read(words)).toBeNull();
  });
});

type Phrase = { text: string; right?: Record<string, unknown>; refused?: string };

/** What the reading holds, without what it leaves open, in the form of the table. */
function summarise(words: string): Phrase {
  const reading = parseTarget(words);
  if (reading.kind === 'unread') return { text: words, refused: 'target-not-understood' };
  if (reading.kind === 'contradiction') return { text: words, refused: 'target-contradicts-itself' };
  const held =
    reading.kind === 'words'
      ? { wordsOnly: true, by: reading.by, wish: reading.isWish || null }
      : flatten(reading.facts);
  return { text: words, right: Object.fromEntries(Object.entries(held).filter(([, value]) => value !== null)) };
}

function flatten({ meaning, path, ...facts }: TargetFacts): Record<string, unknown> {
  return { ...meaning, ...facts, path: path.length > 0 ? path : null };
}

describe('phrases as municipalities write them', () => {
  test.each(phrases as Phrase[])('$text', (phrase) => {
    expect(summarise(phrase.text)).toEqual(phrase);
  });

  test('no figure of the words is missing from what is understood', () => {
    for (const { text, right } of phrases as Phrase[]) {
      if (!right || right['wordsOnly'] || right['comparator'] === 'all' || right['factor']) continue;
      const held = JSON.stringify(right).replaceAll('.', ',');
      const figures = text.match(/(?<![\p{L}\d.,-])\d{1,3}(?![\d.,]*\d|\. klasse|-| år)/gu) ?? [];
      const scaled = /mio|mia|million|tusind/i.test(text);
      expect(scaled ? [] : figures.filter((figure) => !held.includes(figure)), text).toEqual([]);
    }
  });
});

describe('words of any kind', () => {
  const WORDS = [
    'mindst',
    'højst',
    'over',
    'eller',
    'og',
    'fra',
    'til',
    '10',
    '5 %',
    '1990',
    'i 2030',
    'skoler',
    'med',
    'flere',
    'af',
    'ikke',
  ];

  test('a second figure is understood or refused, and never part of the unit', () => {
    for (const [first, second] of WORDS.flatMap((one) => WORDS.map((other) => [one, other]))) {
      const facts = read(`mindst 12 elever ${first} ${second} 34 pladser`);
      expect(facts?.meaning?.unit ?? '', `${first} ${second}`).not.toMatch(/34|1990|2030/);
    }
  });
});
