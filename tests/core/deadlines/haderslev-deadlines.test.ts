import { describe, expect, test } from 'vitest';

import { isDueBetween, isOverdue, isWithin } from '#core/deadlines/overdue.ts';
import { parseDeadline } from '#core/deadlines/parse-deadline.ts';
import { parseRhythm } from '#core/deadlines/parse-rhythm.ts';

// Haderslev Kommune: Fælles fremtid – fælles ansvar 2013-2015. All 29 sub-goals with a deadline, in the order and words
// of the document.
const PERIOD = { from: '2013-01-01', to: '2015-12-31' };
const SUB_GOALS = [
  ['I 2013', '2013-01-01', '2013-12-31'],
  ['I 2013', '2013-01-01', '2013-12-31'],
  ['I løbet af 2014', '2014-01-01', '2014-12-31'],
  ['I 2013', '2013-01-01', '2013-12-31'],
  ['i 2014', '2014-01-01', '2014-12-31'],
  ['i 2015', '2015-01-01', '2015-12-31'],
  ['inden udgangen af strategiperioden', null, '2015-12-31'],
  ['Inden udgangen af juni 2013', null, '2013-06-30'],
  ['i 2013 og 2014', '2013-01-01', '2014-12-31'],
  ['1. januar 2014', '2014-01-01', '2014-01-01'],
  ['inden 5. oktober 2015', null, '2015-10-04'],
  ['Inden for strategiens tidsramme', '2013-01-01', '2015-12-31'],
  ['i 2015', '2015-01-01', '2015-12-31'],
  ['I 1. halvår 2013', '2013-01-01', '2013-06-30'],
  ['I løbet af 2013', '2013-01-01', '2013-12-31'],
  ['inden udgangen af 1. halvår 2014', null, '2014-06-30'],
  ['Inden sommerferien 2013', null, '2013-06-28'],
  ['i 2015', '2015-01-01', '2015-12-31'],
  ['Inden sommerferien 2013', null, '2013-06-28'],
  ['Inden udgangen af 2013', null, '2013-12-31'],
  ['I 1. kvartal 2014', '2014-01-01', '2014-03-31'],
  ['I 2014', '2014-01-01', '2014-12-31'],
  ['Inden udgangen af 2015', null, '2015-12-31'],
  ['Med vedtagelsen af budget 2015', null, '2014-10-15'],
  ['primo 2016', '2016-01-01', '2016-04-30'],
  ['I 2016', '2016-01-01', '2016-12-31'],
  ['Inden udgangen af juni 2013', null, '2013-06-30'],
  ['Inden udgangen af juni 2015', null, '2015-06-30'],
  ['Inden udgangen af 2013', null, '2013-12-31'],
] as const;

const deadlines = SUB_GOALS.map(([words]) => readDeadline(words));

describe("Haderslev's 29 dated sub-goals", () => {
  test.each(SUB_GOALS)('`%s` runs from %s to %s', (words, from, to) => {
    expect(readDeadline(words)).toMatchObject({ from, to });
  });

  test('there are 29 of them', () => {
    expect(deadlines).toHaveLength(29);
  });

  test('seven fell due between the meetings on 1 September 2013 and 1 March 2014', () => {
    expect(deadlines.filter((deadline) => isDueBetween(deadline, '2013-09-01', '2014-03-01'))).toHaveLength(7);
  });

  test('seventeen were ahead on 1 March 2014', () => {
    expect(deadlines.filter((deadline) => deadline.to !== null && deadline.to > '2014-03-01')).toHaveLength(17);
    expect(deadlines.filter((deadline) => !isOverdue(deadline, '2014-03-01'))).toHaveLength(17);
  });

  test('two lie outside the period of the strategy', () => {
    expect(deadlines.filter((deadline) => !isWithin(deadline, PERIOD)).map(({ words }) => words)).toEqual([
      'primo 2016',
      'I 2016',
    ]);
  });

  test('only primo 2016 has a warning', () => {
    expect(deadlines.flatMap(({ warnings }) => warnings.map(({ code, args }) => [code, args.words]))).toEqual([
      ['deadline-no-official-length', 'primo 2016'],
    ]);
  });
});

describe("Haderslev's follow-up", () => {
  test.each([
    ['i løbet af foråret 2013', '2013-03-01', '2013-05-31'],
    ['i foråret 2014', '2014-03-01', '2014-05-31'],
    ['ultimo 2015', '2015-09-01', '2015-12-31'],
    ['frem til udgangen af 2015', null, '2015-12-31'],
    ['i løbet af strategiperioden', '2013-01-01', '2015-12-31'],
  ])('`%s` runs from %s to %s', (words, from, to) => {
    expect(readDeadline(words)).toMatchObject({ from, to });
  });

  test('the word missing in the document is suggested', () => {
    const fault = { code: 'deadline-not-understood', args: { suggestion: 'i løbet af foråret 2013' } };
    expect(parseDeadline('løbet af foråret 2013')).toMatchObject({ ok: false, fault });
  });

  test('the rhythms are read', () => {
    expect(parseRhythm('½-årlige samlinger')?.timesPerYear).toBe(2);
    expect(parseRhythm('samme frekvens som SLG')?.sameAs).toBe('SLG');
    expect(parseRhythm('løbende')?.continuous).toBe(true);
  });
});

function readDeadline(words: string) {
  const reading = parseDeadline(words, { period: PERIOD });
  if (!reading.ok) throw new Error(`${words}: ${reading.fault.code}`);
  return reading.deadline;
}
