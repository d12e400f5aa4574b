// What has been set aside below a plan, as it is shown.
import { expect, test } from 'vitest';

import { listStrategies } from '#core/model/red-thread.ts';
import type { Strategy } from '#core/model/strategy.ts';
import { describeBudgetSums } from '#site/promise/describe-budget.ts';

import { checkNordby, STRATEGY, writeFile } from '../../core/nordby.ts';

const LAMPS = '  - title: Sætte lamper op\n';

test('several years are rows with the same columns', () => {
  const budget =
    '    budget: [{ year: 2026, amount: 2 mio. kr., spent: 1 mio. kr. }, { year: 2027, amount: 3 mio. kr. }]\n';
  const actions = `${LAMPS}${budget}  - title: Male striber\n    budget: { year: 2026, amount: 1 mio. kr. }\n`;
  expect(describeBudgetSums(readStrategy(actions), 'da')).toEqual({
    sentence: null,
    caption: 'Sat af i indsatserne',
    hasSpent: true,
    rows: [
      { year: '2026', amount: '3 mio. kr.', spent: '1 mio. kr. (fra 1 af 2)', missing: '0 af 2' },
      { year: '2027', amount: '3 mio. kr.', spent: 'ikke oplyst', missing: '1 af 2' },
    ],
  });
});

test('one year alone is a sentence', () => {
  const sums = describeBudgetSums(readStrategy(`${LAMPS}    budget: { year: 2026, amount: 2 mio. kr. }\n`), 'da');
  expect(sums?.sentence).toBe('Indsatserne har sat 2 mio. kr. af i 2026; den ene har et beløb.');
  expect(sums?.rows).toEqual([]);
});

function readStrategy(actions: string): Strategy {
  const goal = writeFile(`title: Lys\nactions:\n${actions}`, 'Der skal være lys.');
  const { publication } = checkNordby({ [`${STRATEGY}/lys.md`]: goal });
  const [strategy] = listStrategies(publication);
  if (!strategy) throw new Error('No strategy');
  return strategy;
}
