// What is missing in a file of figures, in words.
import { expect, test } from 'vitest';

import { checkContent } from '#core/check-content.ts';
import { listGoals, listStrategies } from '#core/model/red-thread.ts';
import type { Target } from '#core/model/target.ts';
import { describeProgress } from '#site/measurement/describe-progress.ts';
import { flatten } from '#words/phrases.ts';

import { GOAL, NORDBY, STRATEGY, TODAY, toSources, writeGoal } from '../../core/nordby.ts';

test('years that are missing are told as stretches, in one sentence', () => {
  const rows = ['1990;5', '2005;6', '2010;7', '2011;8', '2013;9'];
  expect(sayMissing(rows, 'da')).toEqual(['1991–2004, 2006–2009 og 2012 mangler i kilden.']);
  expect(sayMissing(rows, 'en')).toEqual(['1991–2004, 2006–2009 and 2012 are missing in the source.']);
});

test('a single year is one year', () => {
  const rows = ['2020;5', '2022;6', '2023;7', '2024;8'];
  expect(sayMissing(rows, 'da')).toEqual(['2021 mangler i kilden.']);
  expect(sayMissing(rows, 'en')).toEqual(['2021 is missing in the source.']);
});

test('years with a sign instead of a figure have a sentence of their own', () => {
  expect(sayMissing(['2018;5', '2019;..', '2020;..', '2021;6', '2023;7', '2024;8'], 'da')).toEqual([
    'For 2019–2020 står der »..« i kilden i stedet for et tal.',
    '2022 mangler i kilden.',
  ]);
});

function sayMissing(rows: readonly string[], language: 'da' | 'en'): string[] {
  const sentences = describeProgress(readTarget(rows), language).map(flatten);
  return sentences.filter((sentence) => /i kilden|the source/.test(sentence));
}

function readTarget(rows: readonly string[]): Target {
  const path = `${STRATEGY}/ture.csv`;
  const bytes = new TextEncoder().encode(['TID;INDHOLD', ...rows, ''].join('\n'));
  const lines = 'target:\n  - words: mindst 20 ture\n    series: { file: ture.csv, time: TID, value: INDHOLD }';
  const goal = { path: `${GOAL}.md`, file: `content/${GOAL}.md`, text: writeGoal(lines) };
  const file = { path, file: `content/${path}`, text: null, readBytes: () => bytes };
  const { publication } = checkContent([...toSources(NORDBY), file, goal], { today: TODAY });
  const target = listStrategies(publication).flatMap(listGoals)[0]?.targets[0];
  if (!target) throw new Error('No target');
  return target;
}
