// A strategy as a list of its areas, each with its goals.
import { listAreas, listPointers, listThread } from '#core/model/red-thread.ts';
import type { Action } from '#core/model/action.ts';
import type { Strategy } from '#core/model/strategy.ts';
import type { Area, Goal } from '#core/model/part.ts';

/** An area with its goals. The group without an area has what is directly under the strategy. */
export interface OverviewGroup<Row> {
  area: Area | null;
  /** The titles from the top area down to this one: `Politikudvikling · Medborgerskab`. */
  path: string;
  rows: Row[];
}

/** All areas, goals and actions by name, including conditional actions. */
export function listWholes(strategy: Strategy): OverviewGroup<{ part: Strategy | Area | Goal; actions: Action[] }>[] {
  return groupRows(strategy, (whole) =>
    [whole, ...whole.goals]
      .filter((part) => part.kind === 'goal' || part.actions.length > 0)
      .map((part) => ({ part, actions: part.actions })),
  );
}

/** Groups rows by area, in reading order. `listRows` gives the rows of each area; areas without rows are left out. */
export function groupRows<Row>(strategy: Strategy, listRows: (whole: Strategy | Area) => Row[]): OverviewGroup<Row>[] {
  const wholes = strategy.goals.length > 0 ? [strategy, ...listAreas(strategy)] : [...listAreas(strategy), strategy];
  const groups = wholes.map((whole) => ({
    area: whole.kind === 'area' ? whole : null,
    path: listThread(whole)
      .slice(1)
      .map(({ title }) => title)
      .join(' · '),
    rows: listRows(whole),
  }));
  return groups.filter(({ area, rows }) => rows.length > 0 || (area !== null && area.areas.length === 0));
}

/** The goal's own actions, followed by actions of other goals that also serve it. */
export function listOutlinedActions(goal: Goal): Action[] {
  return [...goal.actions, ...listPointers(goal)];
}
