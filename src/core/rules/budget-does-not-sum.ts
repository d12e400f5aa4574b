import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Area, Goal } from '../model/part.ts';
import { listParts, listStrategies } from '../model/red-thread.ts';
import type { Strategy } from '../model/strategy.ts';
import { sumPartsBelow } from '../model/sum-budget.ts';
import { formatKroner } from '../plan-facts/kroner.ts';
import { placeOf, within } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

/**
 * What lies below must add up to the amount of the whole. While something below gives no amount, the rest may still not
 * come to more than the whole. An amount is compared as finely as it is written: `12 mio. kr.` may be 12.1 rounded.
 */
export const budgetDoesNotSum: Rule = ({ publication }) =>
  listStrategies(publication).flatMap(listParts).flatMap(check);

function check(whole: Strategy | Area | Goal): Diagnostic[] {
  return whole.budget.flatMap(({ year, amount, origin }) => {
    if (amount === null) return [];
    const below = sumPartsBelow(whole, year);
    const difference = below.amount - amount.value;
    const isOff = Math.abs(difference) > amount.step / 2 && (below.isWhole || difference > 0);
    if (below.withAmount === 0 || !isOff) return [];
    return [
      createDiagnostic('budget-does-not-sum', placeOf(within(origin, 'amount')), {
        year: String(year),
        whole: formatKroner(amount.value),
        sum: formatKroner(below.amount),
        difference: formatKroner(Math.abs(difference)),
        some: below.isWhole ? null : 'ja',
      }),
    ];
  });
}
