import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import { listPromisedActions, listStrategies } from '../model/red-thread.ts';
import { placeOf, within } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

/** An ongoing action cannot have had its deadline before the date of the document. */
export const deadlineBeforeDocument: Rule = ({ publication }) =>
  listStrategies(publication).flatMap((strategy) => {
    const dated = strategy.dated ?? strategy.adopted;
    if (!dated?.from) return [];
    const written = dated.from;
    return listPromisedActions(strategy)
      .filter(
        ({ state, deadline, deadlineKind }) =>
          state === 'ongoing' && deadlineKind !== 'historic' && deadline?.to != null && deadline.to < written,
      )
      .map((action) =>
        createDiagnostic('deadline-before-document', placeOf(within(action.origin, 'deadline')), {
          words: action.deadline?.words ?? '',
          dated: dated.words,
        }),
      );
  });
