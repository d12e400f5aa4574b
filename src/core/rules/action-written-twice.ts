import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import type { Action } from '../model/action.ts';
import { listActions, listStrategies } from '../model/red-thread.ts';
import { placeOf, within } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

/** Only titles with full stops or irregular spaces need to be tidied. */
const UNTIDY = /[.]|\s\s|[^\S ]/;

/** An action that serves two goals is written once. Two in the same file are reported as `duplicate-id` instead. */
export const actionWrittenTwice: Rule = ({ publication }) =>
  listStrategies(publication).flatMap((strategy) => {
    const first = new Map<string, Action>();
    return listActions(strategy).flatMap((action) => {
      const title = tidyTitle(action.title);
      const before = first.get(title);
      if (!before) first.set(title, action);
      if (!before || before.key === action.key) return [];
      return [
        createDiagnostic(
          'action-written-twice',
          placeOf(within(action.origin, 'title')),
          { title: action.title, key: before.key },
          [{ label: 'first-used-here', location: placeOf(within(before.origin, 'title')) }],
        ),
      ];
    });
  });

function tidyTitle(title: string): string {
  const small = title.toLowerCase();
  return (UNTIDY.test(small) ? small.replace(/[\s.]+/g, ' ') : small).trim();
}
