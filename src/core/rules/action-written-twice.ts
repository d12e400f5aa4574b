import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import type { Action } from '../model/action.ts';
import { listActions, listStrategies } from '../model/red-thread.ts';
import { placeOf, within } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

/** Most titles are sentences with single spaces and no stop: they stay as they are. */
const UNTIDY = /[.]|\s\s|[^\S ]/;

/** What serves two goals is one action. Within one file two alike are told by their ids: `duplicate-id`. */
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
