import { expect, test } from 'vitest';

import {
  GLOBAL_GOAL_NUMBERS,
  listGlobalTargets,
  nameGlobalGoal,
  readGlobalGoal,
  suggestGlobalGoal,
} from '#core/plan-facts/global-goals.ts';

test('there are 17 global goals with names in both languages, and 169 targets', () => {
  expect(GLOBAL_GOAL_NUMBERS).toHaveLength(17);
  expect(GLOBAL_GOAL_NUMBERS.flatMap(listGlobalTargets)).toHaveLength(169);
  expect(new Set(GLOBAL_GOAL_NUMBERS.map((number) => nameGlobalGoal(number, 'da'))).size).toBe(17);
  expect(nameGlobalGoal(13, 'da')).toBe('Klimaindsats');
  expect(nameGlobalGoal(13, 'en')).toBe('Climate Action');
  expect(listGlobalTargets(12)).toEqual([
    '12.1',
    '12.2',
    '12.3',
    '12.4',
    '12.5',
    '12.6',
    '12.7',
    '12.8',
    '12.a',
    '12.b',
    '12.c',
  ]);
});

test.each([
  ['13', 13, null],
  ['12.1', 12, '12.1'],
  ['12.A', 12, '12.a'],
  ['8.10', 8, '8.10'],
  ['17.19', 17, '17.19'],
])('`%s` is a global goal or a target of one', (words, goal, target) => {
  expect(readGlobalGoal(words)).toEqual({ goal, target });
});

test.each(['18', '0', '4.99', '12.10', '8.1O', '13.c', '17.a', '013', '', 'klima'])('`%s` is none', (words) => {
  expect(readGlobalGoal(words)).toBeNull();
});

test.each([
  ['4.99', '4.7'],
  ['12,1', '12.1'],
  ['SDG 13', '13'],
  ['Verdensmål 12.a', '12.a'],
  ['Klimaindsats', '13'],
  ['klimaindsatsen', '13'],
  ['Climate Action', '13'],
  ['18', null],
  ['noget helt andet', null],
])('for `%s` the nearest is `%s`', (words, suggestion) => {
  expect(suggestGlobalGoal(words).suggestion).toBe(suggestion);
});
