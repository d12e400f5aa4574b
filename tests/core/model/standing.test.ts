// What becomes of the promises of a strategy that is not in force.
import { describe, expect, test } from 'vitest';

import { findPeriodFit, listPromises } from '#core/model/list-deadlines.ts';
import { buildDeadlines } from '#exporters/deadlines.ts';
import { describeDeadline } from '#site/promise/describe-deadline.ts';

import {
  checkNordby,
  getGoal,
  getStrategy,
  GOAL,
  STRATEGY,
  TODAY,
  writeFile,
  writeGoal,
  type Files,
} from '../nordby.ts';

const plan = (more: string, deadline = 'i 2027', period = '2025-2028'): Files => ({
  [`${STRATEGY}/index.md`]: writeFile(
    `title: Sammen om Nordby\nperiod: ${period}\nsource: Nordby Kommune\n${more}`.trimEnd(),
    'Byrådets strategi.',
  ),
  [`${GOAL}.md`]: writeGoal(`owner: byraadet\ndeadline: ${deadline}`),
});
const NEXT: Files = {
  'nordby/naeste/index.md': writeFile(
    `title: Næste plan\nperiod: 2026-2030\npredecessor: ${STRATEGY}\nsource: Nordby Kommune`,
    'Den næste.',
  ),
};

test.each([
  ['lifecycle: kladde', '2025-2028', 'draft', 'proposed', 'Kun foreslået'],
  ['lifecycle: høring', '2025-2028', 'hearing', 'proposed', 'Kun foreslået'],
  ['lifecycle: afløst\nsuccessor: Næste plan', '2025-2028', 'superseded', 'superseded', 'Gælder ikke længere'],
  ['lifecycle: vedtaget', '2025-2028', 'in-force', 'commitment', 'Fristen ligger forude'],
  ['', '2025-2028', 'in-force', 'commitment', 'Fristen ligger forude'],
  ['', '2027-2028', 'coming', 'commitment', 'Fristen ligger forude'],
  ['', '2022-2025', 'expired', 'commitment', 'Fristen ligger forude'],
  ['successor: Næste plan', '2022-2025', 'superseded', 'superseded', 'Gælder ikke længere'],
])('a plan with %j and the period %s is %s, and its deadline a %s: »%s«', (more, period, standing, kind, timing) => {
  const check = checkNordby(plan(more, 'i 2027', period));
  expect(getStrategy(check).standing).toBe(standing);
  expect(listPromises(getStrategy(check)).map(({ use }) => use)).toEqual([kind]);
  expect(buildDeadlines(check.publication).find(({ id }) => id === GOAL)).toMatchObject({ kind, standing });
  expect(describeDeadline(getGoal(check), 'da', TODAY)?.timing).toBe(timing);
});

test('a deadline that fell due before the plan was replaced has passed', () => {
  const check = checkNordby(plan('lifecycle: afløst\nsuccessor: Næste plan', 'i 2025'));
  expect(describeDeadline(getGoal(check), 'da', TODAY)?.timing).toBe('Fristen er passeret');
});

describe('two plans in a row', () => {
  test('are linked both ways by what one of them says', () => {
    const { publication } = checkNordby({ ...plan(''), ...NEXT });
    const [next, first] = ['naeste', 'sammen-om-nordby'].map((id) =>
      publication.organisations[0]?.strategies.find((strategy) => strategy.id === id),
    );
    expect(first?.successor).toBe(next);
    expect(next?.predecessor).toBe(first);
    expect(first?.standing).toBe('in-force');
  });
});

describe('a deadline beyond the period', () => {
  const fitOf = (deadline: string, more = '') => {
    const check = checkNordby(plan(more, deadline));
    const told = check.diagnostics.filter(({ code }) => code === 'deadline-outside-period').length;
    return [findPeriodFit(getGoal(check)), told];
  };

  test.each([
    ['i 2026', 'within', 0],
    ['2027-2030', 'runs-past', 1],
    ['inden udgangen af 2030', 'after', 1],
    ['i 2050', 'after', 1],
    ['i 2020', 'before', 1],
  ])('`%s` is %s', (deadline, fit, told) => {
    expect(fitOf(deadline)).toEqual([fit, told]);
  });

  test.each(['i 2030', '2027-2050', 'inden udgangen af 2050'])(
    '`%s` is as it should be in a plan that says it reaches so far',
    (deadline) => {
      expect(fitOf(deadline, 'horizon: 2050')).toEqual(['within', 0]);
    },
  );

  test('and beyond what the plan says it reaches is told', () => {
    expect(fitOf('i 2060', 'horizon: 2050')).toEqual(['after', 1]);
    expect(fitOf('i 2020', 'horizon: 2050')).toEqual(['before', 1]);
  });
});
