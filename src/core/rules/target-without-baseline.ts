import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import type { Target } from '../model/target.ts';
import { listActions, listParts, listStrategies } from '../model/red-thread.ts';
import { placeOf } from '../source/source-document.ts';
import type { TargetMeaning } from '../targets/target-meaning.ts';
import type { Rule } from './rule.ts';

const RELATIVE: ReadonlySet<TargetMeaning['comparator']> = new Set([
  'better-than-baseline',
  'rising',
  'falling',
  'unchanged',
]);

/** A relative target needs a baseline: without the starting point nobody can tell whether it is reached. */
export const targetWithoutBaseline: Rule = ({ publication }) =>
  listStrategies(publication)
    .flatMap((strategy) => [...listParts(strategy), ...listActions(strategy)])
    .flatMap(({ targets }) => targets)
    .filter(needsBaseline)
    .map((target) =>
      createDiagnostic('target-without-baseline', placeOf(target.origin), {
        words: target.words ?? target.measure ?? '',
      }),
    );

function needsBaseline({ meaning, factor, baseline }: Target): boolean {
  const isRelative = factor !== null || (meaning !== null && RELATIVE.has(meaning.comparator));
  // `70 % mindre end i 1990` says from where; `bedre end i 2013` needs the figure.
  const isPlaced = baseline?.year != null && (factor !== null || meaning?.value != null);
  return isRelative && baseline?.value == null && !isPlaced;
}
