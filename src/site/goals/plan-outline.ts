// A plan as a list of its areas, each with its goals.
import { listAreas, listPointers, listThread } from '#core/model/red-thread.ts';
import type { Action } from '#core/model/action.ts';
import type { Strategy } from '#core/model/strategy.ts';
import type { Area, Goal } from '#core/model/part.ts';

/** An area with its goals; the group without an area holds what stands directly under the strategy. */
export interface OverviewGroup<Row> {
  area: Area | null;
  /** `Politikudvikling · Medborgerskab`: the way down to the area. */
  path: string;
  rows: Row[];
}

/** Areas, goals and actions by name, conditional ones too. */
export function listWholes(strategy: Strategy): OverviewGroup<{ part: Strategy | Area | Goal; actions: Action[] }>[] {
  return groupRows(strategy, (whole) =>
    [whole, ...whole.goals]
      .filter((part) => part.kind === 'goal' || part.actions.length > 0)
      .map((part) => ({ part, actions: part.actions })),
  );
}

/** Area by area, in reading order: `listRows` says what stands under each, and those with nothing are left out. */
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

/** A goal's own actions, and then those of other goals that serve it too. */
export function listOutlinedActions(goal: Goal): Action[] {
  return [...goal.actions, ...listPointers(goal)];
}
