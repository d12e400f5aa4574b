import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import type { Relation } from '../model/part.ts';
import { listParts, listStrategies } from '../model/red-thread.ts';
import { placeOf, within } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

/** A strategy must not give the same plan two states, such as expected and adopted. Reported at the second. */
export const statesContradict: Rule = ({ publication }) =>
  listStrategies(publication).flatMap((strategy) => {
    const first = new Map<string, Relation>();
    return listParts(strategy)
      .flatMap(({ relations }) => relations.filter(({ state }) => state !== null))
      .flatMap((relation) => {
        const before = first.get(relation.to.key);
        if (!before) first.set(relation.to.key, relation);
        if (!before?.state || !relation.state || before.state === relation.state) return [];
        return [
          createDiagnostic(
            'states-contradict',
            placeOf(within(relation.origin, 'state')),
            { title: relation.to.title, one: before.state, other: relation.state },
            [{ label: 'first-used-here', location: placeOf(within(before.origin, 'state')) }],
          ),
        ];
      });
  });
