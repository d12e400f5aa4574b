import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import { listEveryPart, listStrategies } from '../model/red-thread.ts';
import { placeOf } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

/** Who decided a change can be looked up, or the entry says in words why not. */
export const changeWithoutMinutes: Rule = ({ publication }) =>
  listStrategies(publication)
    .flatMap(listEveryPart)
    .flatMap(({ changes }) => changes.filter(({ minutes }) => minutes === null))
    .map(({ origin, date }) => createDiagnostic('change-without-minutes', placeOf(origin), { date: date.words }));
