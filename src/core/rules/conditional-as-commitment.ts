import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import { listActions, listStrategies } from '../model/red-thread.ts';
import { placeOf, within } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

const CONDITIONAL =
  /^(?:eventuelt|evt\.|måske|muligvis)(?=\s)|(?:^|\s)(?:overveje|overvejer|vil overveje|kan eventuelt|kan evt\.)(?=\s|$)/iu;

/** An action that may be done (`Eventuelt …`) must not be shown as a promise. */
export const conditionalAsCommitment: Rule = ({ publication }) =>
  listStrategies(publication)
    .flatMap(listActions)
    .flatMap((action) => {
      const words = CONDITIONAL.exec(action.title)?.[0].trim();
      if (words === undefined || action.certainty === 'conditional') return [];
      return [createDiagnostic('conditional-as-commitment', placeOf(within(action.origin, 'title')), { words })];
    });
