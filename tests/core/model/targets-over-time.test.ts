// Figures by year: what was measured, what is to be reached on the way, what is expected.
import { describe, expect, test } from 'vitest';

import { checkContent, type ContentCheck } from '#core/check-content.ts';
import { addMeasurement } from '#core/model/add-measurement.ts';
import { listGoals, listStrategies } from '#core/model/red-thread.ts';
import type { Target } from '#core/model/target.ts';
import type { SourceFile } from '#core/source/source-file.ts';

import { GOAL, listFindings, NORDBY, STRATEGY, TODAY, toSources, writeGoal } from '../nordby.ts';

const CSV = 'OMRÅDE;TID;INDHOLD\nNordby;2021;41.203\nNordby;2022;41.377\nNordby;2024;41.544\nNordby;2025;40.902,5\n';
const SERIES = 'series: { file: folketal.csv, time: TID, value: INDHOLD, where: { OMRÅDE: Nordby } }';

describe('figures by year', () => {
  test('are read as a map and as a list, with their unit', () => {
    const asMap = readTarget('measured:\n  2024: 2 bygninger\n  2025: { value: 6, source: Ejendomscentret }');
    const asList = readTarget(
      'measured:\n  - { date: 2024, value: 2 bygninger }\n  - { date: 2025, value: 6, source: Ejendomscentret }',
    );
    const show = ({ measured }: Target) =>
      measured.map(({ on, value, unit, source, words }) => [on.words, value, unit, source, words]);
    expect(show(asMap)).toEqual([
      ['2024', 2, 'bygninger', null, '2 bygninger'],
      ['2025', 6, 'bygninger', 'Ejendomscentret', '6'],
    ]);
    expect(show(asList)).toEqual(show(asMap));
  });

  test('are in the order of time, however they are written', () => {
    const { measured } = readTarget(
      'measured:\n  - { date: 2025, value: 6 }\n  - { date: marts 2023, value: 1 }\n  - { date: 2024, value: 2 }',
    );
    expect(measured.map(({ value }) => value)).toEqual([1, 2, 6]);
    const [first] = measured;
    if (!first) throw new Error('Nothing was measured');
    const reported = { ...first, from: 'report' as const, value: 5, on: measured[1]?.on ?? first.on };
    expect(addMeasurement(measured, reported).map(({ value }) => value)).toEqual([1, 2, 5, 6]);
  });

  test('may be in millions where the target is', () => {
    const { measured } = readTarget('measured: { 2024: 2 mio. kr., 2025: 3.500.000 kr., 2026: 4 }', {
      words: 'comparator: mindst\nvalue: 5\nunit: mio. kr.',
    });
    expect(measured.map(({ value, unit }) => [value, unit])).toEqual([
      [2, 'mio. kr.'],
      [3.5, 'mio. kr.'],
      [4, 'mio. kr.'],
    ]);
  });

  test('may be a change from a baseline, which is then written in its unit', () => {
    const target = readTarget(
      'path: { 2030: -70 %, 2050: 0 }\nprojection: { 2030: -40 % }\nmeasured: { 1990: 200 ton }',
      {
        words: 'comparator: højst\nbaseline-year: 1990',
      },
    );
    expect(target.path.map(({ value, words }) => [value, words])).toEqual([
      [60, '-70 %'],
      [0, '0'],
    ]);
    expect(target.projection.map(({ value }) => value)).toEqual([120]);
    expect(target.meaning).toMatchObject({ comparator: 'at-most', value: 0, unit: 'ton' });
  });

  test('of a path alone take least or most from the words', () => {
    const { meaning } = readTarget('path: { 2025: 5, 2026: 20 }');
    expect(meaning).toMatchObject({ comparator: 'at-least', value: 20, unit: 'bygninger' });
  });

  test.each([
    ['measured:\n  2024: mange bygninger', 'number-not-understood', '6:11'],
    ['measured:\n  2024: 2\n  2025: { vaerdi: 3 }', 'missing-key unknown-key', '7:13'],
    ['measured:\n  i år 5: 2 bygninger', 'deadline-not-understood', '6:5'],
    ['path:\n  2024: 2 bygninger\n  2025: 40 %', 'unit-differs', '7:11'],
    ['measured: { 2024: 2,5 bygninger }', 'empty-value', '5:23'],
    ['path:\n  2024: 2\n  2024: 3', 'yaml-duplicate-key', '7:5'],
  ])('with a fault are told at their own line: %s', (lines, codes, place) => {
    const found = listFindings(check(lines));
    expect(found.map((line) => line.split(' ')[0]).every((code) => codes.includes(code ?? ''))).toBe(true);
    expect(found.some((line) => line.endsWith(`:${place}`))).toBe(true);
  });
});

describe('a CSV file', () => {
  test('beside the goal gives the measurements, with the gaps that its source has', () => {
    const { measured, series } = readTarget(SERIES, { words: 'words: mindst 42.000 indbyggere' });
    expect(measured.map(({ on, value, from, unit }) => [on.words, value, from, unit])).toEqual([
      ['2021', 41203, 'file', 'indbyggere'],
      ['2022', 41377, 'file', 'indbyggere'],
      ['2024', 41544, 'file', 'indbyggere'],
      ['2025', 40902.5, 'file', 'indbyggere'],
    ]);
    expect(series).toMatchObject({ path: `${STRATEGY}/folketal.csv`, gaps: [{ time: { words: '2023' }, sign: null }] });
  });

  test('joins what is written in the target itself', () => {
    const { measured } = readTarget(`${SERIES}\nmeasured: { 2020: 41.000, 2023: 41.500 }`, {
      words: 'words: mindst 42.000 indbyggere',
    });
    expect(measured.map(({ on, from }) => `${on.words} ${from}`)).toEqual([
      '2020 target',
      '2021 file',
      '2022 file',
      '2023 target',
      '2024 file',
      '2025 file',
    ]);
  });

  test('is used by the goal, so it is not reported as unused, and one that nothing names is', () => {
    const files = (lines: string) => [...NORDBY_WITHOUT_CHECKS, ...csv(), goalFile(lines)];
    const codes = (lines: string) =>
      checkContent(files(lines), { today: TODAY }).diagnostics.filter(({ code }) => code === 'file-unused');
    expect(codes(SERIES)).toEqual([]);
    expect(codes('measured: { 2024: 2 }')).toHaveLength(1);
  });

  test('with a CPR number is told, with its line', () => {
    const found = listFindings(check(SERIES, { words: 'words: mindst 5' }, `${CSV}010190-1234;2025;1\n`));
    expect(found.join()).toContain('cpr-number');
  });
});

const NORDBY_WITHOUT_CHECKS = toSources(NORDBY).map((file) => ({
  ...file,
  text: (file.text ?? '').replace('file-unused, ', ''),
}));

function goalFile(lines: string, words = 'words: mindst 20 bygninger'): SourceFile {
  const target = `${words}\n${lines}`.replaceAll(/^/gm, '  ');
  const path = `${GOAL}.md`;
  return { path, file: `content/${path}`, text: writeGoal(`target:\n${target}`) };
}

function csv(text = CSV): SourceFile[] {
  const path = `${STRATEGY}/folketal.csv`;
  return [{ path, file: `content/${path}`, text: null, readBytes: () => new TextEncoder().encode(text) }];
}

function check(lines: string, { words }: { words?: string } = {}, table = CSV): ContentCheck {
  return checkContent([...toSources(NORDBY), ...csv(table), goalFile(lines, words)], { today: TODAY });
}

function readTarget(lines: string, own: { words?: string } = {}): Target {
  const { publication, diagnostics } = check(lines, own);
  expect(diagnostics.map(({ code }) => code)).toEqual([]);
  const target = listStrategies(publication).flatMap(listGoals)[0]?.targets[0];
  if (!target) throw new Error(`No target in ${lines}`);
  return target;
}
