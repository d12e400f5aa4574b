import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import { suggestWord } from '../diagnostics/suggest.ts';
import { listParts, listStrategies } from '../model/red-thread.ts';
import { placeOf, within } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

/** A plan that declares its kinds of action uses no others. */
export const actionKindUndeclared: Rule = ({ publication }) =>
  listStrategies(publication)
    .filter(({ actionKinds }) => actionKinds.length > 0)
    .flatMap((strategy) =>
      listParts(strategy)
        .flatMap(({ actions }) => actions)
        .flatMap(({ kindWord, origin }) => {
          const { actionKinds } = strategy;
          if (kindWord === null || actionKinds.includes(kindWord)) return [];
          const known = actionKinds.map((kind) => `\`${kind}\``).join(', ');
          const place = placeOf(within(origin, 'kind'));
          const suggestion = suggestWord(kindWord, actionKinds);
          return [createDiagnostic('action-kind-undeclared', place, { found: kindWord, known, suggestion })];
        }),
    );
