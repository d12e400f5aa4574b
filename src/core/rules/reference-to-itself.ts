import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import type { Action } from '../model/action.ts';
import { listParts, listStrategies } from '../model/red-thread.ts';
import { placeOf, within } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

/** An action that only repeats itself, directly or through others, would not be counted anywhere. */
export const referenceToItself: Rule = ({ publication }) =>
  listStrategies(publication)
    .flatMap(listParts)
    .flatMap(({ actions }) => actions)
    .filter(isInCircle)
    .map((action) =>
      createDiagnostic('reference-to-itself', placeOf(within(action.origin, 'same-as')), { title: action.title }),
    );

function isInCircle(action: Action): boolean {
  const passed = new Set<Action>();
  let next = action.sameAs;
  while (next && next !== action && !passed.has(next)) {
    passed.add(next);
    next = next.sameAs;
  }
  return next === action;
}
