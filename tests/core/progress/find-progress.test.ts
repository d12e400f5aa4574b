import { describe, expect, test } from 'vitest';

import { listGoals, listStrategies } from '#core/model/red-thread.ts';
import type { Progress } from '#core/model/progress.ts';

import { checkGoal, TODAY } from '../nordby.ts';

const PATH = 'path: { 2024: 3, 2025: 5, 2027: 20 }';

describe('how far a target is', () => {
  test('is told by the latest value, what is missing, and how much of the way that is', () => {
    const progress = read(`words: mindst 20 bygninger\nbaseline: 2\n${PATH}\nmeasured: { 2024: 2, 2025: 6 }`);
    expect(progress).toMatchObject({ isMet: false, why: null, start: 2, gap: 14, share: 22 });
    expect(progress.latest).toMatchObject({ value: 6, on: { words: '2025' } });
  });

  test('is held against the step that is due, and nothing in between is assumed', () => {
    const progress = read(`words: mindst 20 bygninger\n${PATH}\nmeasured: { 2025: 4 }`);
    expect(progress).toMatchObject({ due: { value: 5 }, isOnPath: false, next: { value: 20 } });
    expect(read(`words: mindst 20 bygninger\n${PATH}\nmeasured: { 2025: 5 }`).isOnPath).toBe(true);
  });

  test('is not held against a step that came after the measurement', () => {
    const progress = read(`words: mindst 20 bygninger\n${PATH}\nmeasured: { 2024: 4 }`);
    expect(progress).toMatchObject({ due: { value: 5 }, dueThen: { value: 3 }, isOnPath: null });
  });

  test('goes down where less is better', () => {
    const lines = 'words: højst 4 %\nbaseline: 6 %\npath: { 2024: 5 %, 2027: 4 % }\n';
    expect(read(`${lines}measured: { 2025: 4,5 }`.replace('4,5', "'4,5 %'"))).toMatchObject({
      isMet: false,
      gap: 0.5,
      share: 75,
      isOnPath: true,
    });
    expect(read(`${lines}measured: { 2025: 7 % }`)).toMatchObject({ gap: 3, share: -50, isOnPath: false });
  });

  test('of a range is the distance to its nearer end', () => {
    const lines = 'words: mellem 10 og 15 pladser\n';
    expect(read(`${lines}measured: { 2025: 7 }`).gap).toBe(3);
    expect(read(`${lines}measured: { 2025: 17 }`).gap).toBe(2);
    expect(read(`${lines}measured: { 2025: 12 }`)).toMatchObject({ gap: 0, isMet: true });
  });

  test('tells what is missing by the deadline when nothing is done', () => {
    const lines = 'words: mindst 20 bygninger\nby: inden udgangen af 2027\nprojection: { 2026: 9, 2027: 14, 2030: 30 }';
    expect(read(lines).expected).toMatchObject({ step: { value: 14 }, gap: 6 });
  });

  test('is not told by a value of a day that has not come', () => {
    expect(read('words: mindst 20 bygninger\nmeasured: { 2025: 6, 2027: 20 }').latest?.value).toBe(6);
  });

  test.each([
    ['words: mindst 20 bygninger', 'no-measurement'],
    ['words: højere end landsgennemsnittet\nmeasured: { 2025: 6 }', 'peers'],
    ['words: stigende fremmøde\nbaseline-year: 2013\nmeasured: { 2025: 6 }', 'no-baseline'],
    ['words: 20 bygninger\nmeasured: { 2025: 26 }', 'beyond'],
  ])('has a reason when it cannot be told: %s', (lines, why) => {
    expect(read(lines)).toMatchObject({ isMet: null, why });
  });
});

function read(lines: string): Progress {
  const { publication } = checkGoal(`target:\n${lines.replaceAll(/^/gm, '  ')}`);
  const progress = listStrategies(publication).flatMap(listGoals)[0]?.targets[0]?.progress;
  if (!progress) throw new Error(`No progress in ${lines}`);
  expect(progress.on).toBe(TODAY);
  return progress;
}
