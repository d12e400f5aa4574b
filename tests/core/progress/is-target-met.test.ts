import { describe, expect, test } from 'vitest';

import { isTargetMet, judge } from '#core/progress/is-target-met.ts';
import type { Target } from '#core/model/target.ts';
import { readDanishQuantity } from '#schemas/danish-number.ts';

import { listGoals, listStrategies } from '#core/model/red-thread.ts';
import { checkGoal } from '../nordby.ts';

/** The author's lines under `target:`, a value, and whether it meets the target. */
const CASES: [lines: string, value: string, isMet: boolean | null][] = [
  ['words: mindst 20 bygninger', '20 bygninger', true],
  ['words: mindst 20 bygninger', '6 bygninger', false],
  ['words: mindst 20 bygninger', '25', true],
  ['words: mindst 90 %', '12 af 13', true],
  ['words: mindst 90 %', '11 af 13', false],
  ['words: over 5 %', '5 %', false],
  ['words: over 5 %', '5,1 %', true],
  ['words: højst 10 ton', '10 ton', true],
  ['words: højst 10 ton', '11 ton', false],
  ['words: under 5 %', '5 %', false],
  ['words: under 5 %', '4,9 %', true],
  ['words: 500 træer', '120 træer', false],
  ['words: 500 træer', '500', true],
  ['words: 500 træer', '520 træer', null],
  ['words: 0 ton\nbaseline: 300 ton', '120 ton', false],
  ['words: 50 ton\nbaseline: 300 ton', '40 ton', null],
  ['words: ca. 200 træer', '190 træer', true],
  ['words: ca. 200 træer', '189 træer', false],
  ['words: ca. 200 træer', '230 træer', null],
  ['words: mellem 10 og 15 pladser', '10 pladser', true],
  ['words: mellem 10 og 15 pladser', '16 pladser', false],
  ['words: mellem 10 og 15 pladser', '9 pladser', false],
  ['words: tre ud af fire skoler', '3 ud af 4 skoler', true],
  ['words: tre ud af fire skoler', '6 af 8', true],
  ['words: tre ud af fire skoler', '5 af 8', false],
  ['words: tre ud af fire skoler', '74 %', false],
  ['words: tre ud af fire skoler', '75 %', true],
  ['words: tre ud af fire skoler', '2 skoler', false],
  ['words: blandt den bedste tredjedel', '30 af 98', true],
  ['words: blandt den bedste tredjedel', '40 af 98', false],
  ['words: blandt den bedste tredjedel', '40', null],
  ['words: top 10', '8', true],
  ['words: bedre end ved sidste måling\nbaseline: 60', '65', null],
  ['words: flere end sidste år\nbaseline: 60', '65', true],
  ['words: flere end sidste år\nbaseline: 60', '60', false],
  ['words: færre end sidste år\nbaseline: 60', '65', false],
  ['words: færre end sidste år', '65', null],
  ['words: højere end landsgennemsnittet', '65', null],
  ['words: lavere end landsgennemsnittet', '65', null],
  ['words: på niveau med landsgennemsnittet', '65', null],
  ['words: stigende fremmøde\nbaseline: 90 %', '91 %', true],
  ['words: stigende fremmøde\nbaseline: 90 %', '90 %', false],
  ['words: stigende fremmøde', '91 %', null],
  ['words: 20 % flere cyklister\nbaseline: 1.000', '1.200', true],
  ['words: 20 % flere cyklister\nbaseline: 1.000', '1.199', false],
  ['words: faldende sygefravær\nbaseline: 5 %', '4,9 %', true],
  ['words: faldende sygefravær\nbaseline: 5 %', '5,2 %', false],
  ['comparator: faldende\nvalue: 70\nunit: "%"\nbaseline: 200.000 ton', '60.000 ton', true],
  ['comparator: faldende\nvalue: 70\nunit: "%"\nbaseline: 200.000 ton', '60.001 ton', false],
  ['comparator: faldende\nvalue: 2\nunit: procentpoint\nbaseline: 6 %', '4 %', true],
  ['comparator: faldende\nvalue: 2\nunit: procentpoint\nbaseline: 6 %', '4,1 %', false],
  ['comparator: uændret\nbaseline: 12', '12', true],
  ['comparator: uændret\nbaseline: 12', '13', false],
  ['words: alle 64 biler', '64', true],
  ['words: alle 64 biler', '64 biler', true],
  ['words: alle 64 biler', '40', false],
  ['words: alle 64 biler', '40 af 64', false],
  ['words: alle 64 biler', '90 %', null],
  ['words: alle fem biblioteker', '5 biblioteker', true],
  ['words: alle fem biblioteker', '4', false],
  ['words: alle 64 biler\ncomparator: alle', '63', false],
  ['words: alle skoler', '8 af 8', true],
  ['words: alle skoler', '7 af 8', false],
  ['words: alle skoler', '7 skoler', null],
  ['words: fordoble antallet af cyklister\nbaseline: 400', '800', true],
  ['words: fordoble antallet af cyklister\nbaseline: 400', '900', true],
  ['words: fordoble antallet af cyklister\nbaseline: 400', '799', false],
  ['words: halvere madspildet\nbaseline: 40 ton', '20 ton', true],
  ['words: halvere madspildet\nbaseline: 40 ton', '21 ton', false],
  ['words: halvere madspildet', '21 ton', null],
  ['words: mindst 30 mio. kr.', '31 mio. kr.', true],
  ['value: 30\nunit: mio. kr.\ncomparator: mindst', '29 mio. kr.', false],
  ['value: 30\nunit: mio. kr.\ncomparator: mindst', '30.000.000 kr.', true],
  ['words: mindst 20 bygninger', '80 %', null],
  ['words: mindst 80 %', '80', null],
  ['words: bedre trivsel', '80', null],
];

test.each(CASES)('%s · %s: %s', (lines, written, isMet) => {
  const value = readDanishQuantity(written);
  expect(value && isTargetMet(readTarget(lines), value)).toBe(isMet);
});

describe('what cannot be told has a reason', () => {
  test.each([
    ['words: faldende sygefravær', '5 %', 'no-baseline'],
    ['words: højere end landsgennemsnittet', '5', 'peers'],
    ['words: blandt den bedste tredjedel', '40', 'ranking'],
    ['words: bedre end ved sidste måling\nbaseline: 60', '65', 'direction'],
    ['words: alle skoler', '7 skoler', 'whole'],
    ['words: 500 træer', '520 træer', 'beyond'],
    ['words: mindst 20 bygninger', '80 %', 'other-unit'],
    ['words: bedre trivsel', '80', 'no-figure'],
  ])('%s · %s: %s', (lines, written, why) => {
    const value = readDanishQuantity(written);
    expect(value && judge(readTarget(lines), value).why).toBe(why);
  });
});

function readTarget(lines: string): Target {
  const { publication } = checkGoal(`target:\n${lines.replaceAll(/^/gm, '  ')}`);
  const target = listStrategies(publication)
    .flatMap(listGoals)
    .flatMap(({ targets }) => targets)[0];
  if (!target) throw new Error(`No target in ${lines}`);
  return target;
}
