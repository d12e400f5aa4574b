// Builds the matrix of a strategy: its areas side by side, each with its goals below.
import { listAreas, listPointers, listThread } from '#core/model/red-thread.ts';
import type { Action } from '#core/model/action.ts';
import type { Strategy } from '#core/model/strategy.ts';
import type { Area, Goal } from '#core/model/part.ts';

/** As many as still let a matrix of thirteen cells fit on one sheet of paper. */
const MOST_ACTIONS = 4;

export interface MatrixCell {
  goal: Goal;
  actions: Action[];
  /** The number of further actions of the goal. */
  more: number;
}

export interface MatrixColumn {
  area: Area;
  /** The areas around this one, `Politikudvikling`; empty for a top area. */
  within: string;
  cells: MatrixCell[];
}

/** Areas with goals, in reading order. Null for a strategy without areas. */
export function buildMatrix(strategy: Strategy): MatrixColumn[] | null {
  const areas = listAreas(strategy).filter(({ goals }) => goals.length > 0);
  return areas.length > 0 ? areas.map(toColumn) : null;
}

function toColumn(area: Area): MatrixColumn {
  const within = listThread(area)
    .slice(1, -1)
    .map(({ title }) => title)
    .join(' · ');
  return { area, within, cells: area.goals.map(toCell) };
}

function toCell(goal: Goal): MatrixCell {
  const all = [...goal.actions, ...listPointers(goal)];
  const actions = all.length > MOST_ACTIONS ? all.slice(0, MOST_ACTIONS - 1) : all;
  return { goal, actions, more: all.length - actions.length };
}
