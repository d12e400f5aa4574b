// Compares finished and planned actions, where a strategy lists its actions under two such headings.
import { listGoals } from '#core/model/red-thread.ts';
import type { Action } from '#core/model/action.ts';
import type { Strategy } from '#core/model/strategy.ts';
import type { Goal } from '#core/model/part.ts';
import { findStateColumns } from '#site/goals/state-columns.ts';

type Titled = { title: string | null; actions: Action[] };

export interface StateComparison {
  ongoing: string;
  planned: string;
  rows: { goal: Goal; ongoing: Action[]; planned: Action[]; rest: Titled[] }[];
}

/** Goal by goal; null unless at least two goals have the same two columns. */
export function compareStates(strategy: Strategy): StateComparison | null {
  const rows = listGoals(strategy).flatMap((goal) => {
    const columns = findStateColumns(groupOf(goal));
    return columns ? [{ goal, columns }] : [];
  });
  const [first] = rows;
  if (!first || rows.length < 2) return null;
  const { ongoing, planned } = first.columns;
  return {
    ongoing: ongoing.title ?? '',
    planned: planned.title ?? '',
    rows: rows.map(({ goal, columns }) => ({
      goal,
      ongoing: columns.ongoing.actions,
      planned: columns.planned.actions,
      rest: columns.rest,
    })),
  };
}

function groupOf(goal: Goal): Titled[] {
  const titles = [...new Set(goal.actions.map(({ group }) => group))];
  return titles.map((title) => ({ title, actions: goal.actions.filter(({ group }) => group === title) }));
}
