import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import type { Action } from '../model/action.ts';
import type { Area, Goal } from '../model/part.ts';
import { listPromisedActions, listParts, listStrategies, listThread } from '../model/red-thread.ts';
import { placeOf, within } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

/**
 * A part cannot be due after the whole, which is the nearest level above with an end date. Deadlines that others have
 * set, and those from before the strategy, are not its promises and are not checked.
 */
export const deadlineAfterParent: Rule = ({ publication }) =>
  listStrategies(publication).flatMap((strategy) =>
    [...listParts(strategy), ...listPromisedActions(strategy)].flatMap((level) =>
      level.kind === 'strategy' ? [] : check(level),
    ),
  );

function check(level: Area | Goal | Action) {
  const above = listThread(level.parent).findLast(({ deadline }) => deadline?.to != null);
  const [own, whole] = [level.deadline, above?.deadline];
  if (!above || !own || !whole?.to) return [];
  if (level.kind === 'action' && level.deadlineKind !== 'commitment') return [];
  const end = own.to ?? own.from;
  if (end === null || end <= whole.to) return [];
  return [
    createDiagnostic(
      'deadline-after-parent',
      placeOf(within(level.origin, 'deadline')),
      { words: own.words, parent: whole.words },
      [{ label: 'parent-deadline', location: placeOf(within(above.origin, 'deadline')) }],
    ),
  ];
}
