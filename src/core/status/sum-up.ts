// What the statuses of many promises come to: counts, and what is left out of them.
import type { Action } from '../model/action.ts';
import type { Area, Goal } from '../model/part.ts';
import { listActions, listAreas, listGoals, listWithdrawnParts } from '../model/red-thread.ts';
import type { ReportedStatus } from '../model/report.ts';
import { STATUSES } from '../model/status.ts';
import type { Strategy } from '../model/strategy.ts';

export interface StatusSum {
  of: 'goals' | 'actions';
  /** The promises that are counted, in reading order. */
  counted: (Goal | Action)[];
  /** Only statuses that occur, from best to worst. */
  counts: { value: ReportedStatus; count: number }[];
  /** Actions that are only possibilities, and promises that have been withdrawn: neither is counted. */
  leftOut: { conditional: number; withdrawn: number };
}

/** A plan or an area is summed up by its goals, a goal by its actions. Null when there is nothing to sum up. */
export function sumUp(whole: Strategy | Area | Goal): StatusSum | null {
  return whole.kind === 'goal' ? sumActions(whole) : sumGoals(whole);
}

function sumGoals(whole: Strategy | Area): StatusSum | null {
  const goals = listGoals(whole);
  const withdrawn = whole.kind === 'strategy' ? listWithdrawnParts(whole) : listWithdrawnBelow(whole);
  if (goals.length === 0) return null;
  return {
    of: 'goals',
    counted: goals,
    counts: countEach(goals),
    leftOut: { conditional: 0, withdrawn: withdrawn.filter(({ kind }) => kind === 'goal').length },
  };
}

/** Withdrawn parts are kept by the strategy; they still know where they stood. */
function listWithdrawnBelow(area: Area): (Area | Goal)[] {
  const inside = new Set<Strategy | Area>([area, ...listAreas(area)]);
  return listWithdrawnParts(area.strategy).filter(({ parent }) => inside.has(parent));
}

function sumActions(goal: Goal): StatusSum | null {
  const actions = listActions(goal);
  const promised = actions.filter(({ certainty }) => certainty === 'committed');
  if (promised.length < 2) return null;
  return {
    of: 'actions',
    counted: promised,
    counts: countEach(promised),
    leftOut: { conditional: actions.length - promised.length, withdrawn: goal.withdrawnActions.length },
  };
}

function countEach(promises: readonly (Goal | Action)[]): StatusSum['counts'] {
  return STATUSES.map((value) => ({
    value,
    count: promises.filter(({ status }) => status.value === value).length,
  })).filter(({ count }) => count > 0);
}
