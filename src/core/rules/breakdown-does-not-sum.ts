import { formatDanishNumber, round } from '#schemas/danish-number.ts';

import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import { listActions, listParts, listStrategies } from '../model/red-thread.ts';
import { placeOf, within } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

/** The parts of `30 mio. kr.` may be in millions: 15 and 15. */
const SCALES: readonly [RegExp, number][] = [
  [/\btusind\b/i, 1e3],
  [/\bmio\b/i, 1e6],
  [/\bmia\b/i, 1e9],
];

/** The parts of a target must add up to its value. */
export const breakdownDoesNotSum: Rule = ({ publication }) =>
  listStrategies(publication)
    .flatMap((strategy) => [...listParts(strategy), ...listActions(strategy)])
    .flatMap(({ targets }) => targets)
    .flatMap(({ breakdown, meaning, words, origin }) => {
      const whole = meaning?.value ?? null;
      const sum = round(breakdown.reduce((total, part) => total + part.value, 0));
      if (breakdown.length === 0 || whole === null || scalesOf(words).some((scale) => round(sum * scale) === whole))
        return [];
      return [
        createDiagnostic('breakdown-does-not-sum', placeOf(within(origin, 'breakdown'), 'key'), {
          sum: formatDanishNumber(sum),
          whole: formatDanishNumber(whole),
          difference: formatDanishNumber(Math.abs(sum - whole)),
        }),
      ];
    });

function scalesOf(words: string | null): number[] {
  return [1, ...SCALES.filter(([unit]) => unit.test(words ?? '')).map(([, scale]) => scale)];
}
