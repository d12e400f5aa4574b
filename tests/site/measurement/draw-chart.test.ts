import { describe, expect, test } from 'vitest';

import { listGoals, listStrategies } from '#core/model/red-thread.ts';
import type { Target } from '#core/model/target.ts';
import { describeProgress } from '#site/measurement/describe-progress.ts';
import { drawChart } from '#site/measurement/draw-chart.ts';
import { flatten } from '#words/phrases.ts';

import { checkGoal } from '../../core/nordby.ts';

describe('the drawing of a target', () => {
  test.each([
    ['values that are all equal', 'words: uændret takst\nbaseline: 40 kr.\nmeasured: { 2023: 40, 2024: 40 }'],
    ['nothing but nought', 'words: 0 ulykker\nmeasured: { 2023: 0, 2024: 0 }'],
    ['negative values', "words: højst 0 ton\nmeasured: { 2023: '-3,5', 2024: -12 }"],
    ['a single year', 'words: mindst 5 stier\nmeasured: { januar 2026: 1, februar 2026: 2 }'],
    ['a single day, twice', 'words: mindst 5 stier\nmeasured: { 1. maj 2026: 1 }\npath: { 1. maj 2026: 2 }'],
    ['sixty years', 'words: højst 0 ton\npath: { 2030: 50, 2050: 0 }\nmeasured: { 1990: 200, 2021: 120 }'],
    ['very large values', 'words: mindst 5 mia. kr.\nmeasured: { 2023: 1.234.567.890 kr., 2024: 2 mia. kr. }'],
    ['a range', 'words: mellem 10 og 15 pladser\nmeasured: { 2024: 8, 2025: 12 }'],
  ])('has every point inside it with %s', (_, lines) => {
    const chart = drawChart(readTarget(lines), 'da');
    expect(chart).not.toBeNull();
    for (const { at } of chart?.points ?? []) {
      expect(at.x).toBeGreaterThanOrEqual(0);
      expect(at.x).toBeLessThanOrEqual(100);
      expect(at.y).toBeGreaterThanOrEqual(10);
      expect(at.y).toBeLessThanOrEqual(180);
    }
    expect(JSON.stringify(chart)).not.toMatch(/NaN|null,"y"|Infinity/);
    expect(chart?.years.length).toBeGreaterThan(0);
  });

  test('is left out when there is only one figure', () => {
    expect(drawChart(readTarget('words: mindst 5 stier\nmeasured: { 2025: 2 }'), 'da')).toBeNull();
  });

  test('shortens large figures and writes each language in its own way', () => {
    const target = readTarget('words: mindst 2,5 mio. kr.\nmeasured: { 2023: 1.234.567 kr., 2024: 2 mio. kr. }');
    const labels = (language: 'da' | 'en') => drawChart(target, language)?.labels.map(({ text }) => text);
    expect(labels('da')).toEqual(['2 mio.', 'mål 2,5 mio.', '1,2 mio.']);
    expect(labels('en')).toEqual(['2 m', 'target 2.5 m', '1.2 m']);
  });

  test('draws the path in steps, since nobody promised anything in between', () => {
    const chart = drawChart(readTarget('words: mindst 20 stier\npath: { 2025: 5, 2027: 20 }'), 'da');
    const [level, rise] = chart?.lines.path ?? [];
    expect(level?.from.y).toBe(level?.to.y);
    expect(rise?.from.x).toBe(rise?.to.x);
  });
});

describe('the sentences about a target', () => {
  test.each([
    [
      'words: højst 4 %\nmeasured: { 2025: 5 % }',
      ['Målt senest: 5 % (2025).', 'Tallet skal 1 procentpoint længere ned.'],
      ['Latest figure: 5 % (2025).', 'The figure must come down by 1 percentage point.'],
    ],
    ['words: mindst 20 stier\nbaseline: 2', ['Der er ingen måling endnu.'], ['Nothing has been measured yet.']],
    [
      'words: 20 stier\nmeasured: { 2025: 25 }',
      [
        'Nået indtil nu: 25 af 20 stier (2025).',
        'Tallet er forbi det, der er lovet. Om mere end det lovede er nok, siger målet ikke.',
      ],
      [
        'Reached so far: 25 of 20 stier (2025).',
        'The figure is past what was promised. The target does not say whether more than that is enough.',
      ],
    ],
    [
      'words: alle 64 biler\nmeasured: { 2025: 40 }',
      ['Nået indtil nu: 40 af 64 (2025).', 'Der mangler 24.'],
      ['Reached so far: 40 of 64 (2025).', '24 to go.'],
    ],
    ['words: mindst 20 stier', [], []],
  ])('%s', (lines, da, en) => {
    const target = readTarget(lines);
    expect(describeProgress(target, 'da').map(flatten)).toEqual(da);
    expect(describeProgress(target, 'en').map(flatten)).toEqual(en);
  });
});

function readTarget(lines: string): Target {
  const { publication } = checkGoal(`target:\n${lines.replaceAll(/^/gm, '  ')}`);
  const target = listStrategies(publication).flatMap(listGoals)[0]?.targets[0];
  if (!target) throw new Error(`No target in ${lines}`);
  return target;
}
