import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import type { Action } from '../model/action.ts';
import type { Goal } from '../model/part.ts';
import { listGoals, listStrategies, listThread, type Level } from '../model/red-thread.ts';
import { placeOf, within, type SourceDocument } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

type Lack = 'goal-without-owner' | 'goal-without-measure' | 'goal-without-deadline';
type Written = (level: Level, key: 'owner' | 'target' | 'deadline') => boolean;

/**
 * A goal must have an owner, a target and a deadline. Owner and deadline may be on a level above; the period of the
 * strategy does not count as a deadline. Values that were not understood have their own findings.
 */
export const goalIncomplete: Rule = ({ publication, documents }) => {
  const isWritten = readWritten(documents);
  return listStrategies(publication)
    .flatMap(listGoals)
    .flatMap((goal) =>
      listMissing(goal, isWritten).map((code) =>
        createDiagnostic(code, placeOf(within(goal.origin, 'title')), { title: goal.title }),
      ),
    );
};

function listMissing(goal: Goal, isWritten: Written): Lack[] {
  const thread = listThread(goal);
  const actions = [...goal.actions, ...goal.sharedActions].flatMap(withOriginal);
  const hasOwner = thread.some((level) => isWritten(level, 'owner'));
  const hasMeasure = [goal, ...actions].some((level) => isWritten(level, 'target') && !onlyWishes(level));
  const hasDeadline =
    [...thread, ...actions].some((level) => isWritten(level, 'deadline')) ||
    [goal, ...actions].some(({ targets }) => targets.some(({ by }) => by !== null));
  return [
    ...(hasOwner ? [] : ['goal-without-owner' as const]),
    ...(hasMeasure ? [] : ['goal-without-measure' as const]),
    ...(hasDeadline ? [] : ['goal-without-deadline' as const]),
  ];
}

/** `bedre trivsel` is no measure: nobody can tell when it is reached. */
function onlyWishes({ targets }: Level | Action): boolean {
  return targets.length > 0 && targets.every(({ isWish }) => isWish);
}

/** A repeated action has its target and deadline where it is first written. */
function withOriginal(action: Action): Action[] {
  return action.sameAs ? [action, action.sameAs] : [action];
}

/** Whether the author wrote the key, even if its value was not understood. */
function readWritten(documents: readonly SourceDocument[]): Written {
  const byFile = new Map(documents.map((document) => [document.file, document]));
  return ({ origin }, key) => {
    const data = origin.path.reduce<unknown>(
      (value, step) => (value as Record<string | number, unknown> | undefined)?.[step],
      byFile.get(origin.document.file)?.data,
    );
    return (data as Record<string, unknown> | undefined)?.[key] !== undefined;
  };
}
