import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import { listEveryPart, listStrategies } from '../model/red-thread.ts';
import { placeOf } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

/** A change must have minutes where the decision can be looked up, or words that say why it has none. */
export const changeWithoutMinutes: Rule = ({ publication }) =>
  listStrategies(publication)
    .flatMap(listEveryPart)
    .flatMap(({ changes }) => changes.filter(({ minutes }) => minutes === null))
    .map(({ origin, date }) => createDiagnostic('change-without-minutes', placeOf(origin), { date: date.words }));
