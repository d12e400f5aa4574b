import { listAreas, listGoals } from '#core/model/red-thread.ts';
import type { Strategy } from '#core/model/strategy.ts';
import type { Area, Goal } from '#core/model/part.ts';
import type { Organisation } from '#core/model/organisation.ts';

/**
 * Groups goals under their nearest area, in reading order. Goals directly under the strategy come first, without an
 * area.
 */
export function listGoalsByArea(strategy: Strategy): { area: Area | null; goals: Goal[] }[] {
  const groups = [
    { area: null, goals: strategy.goals },
    ...listAreas(strategy).map((area) => ({ area, goals: area.goals })),
  ];
  return groups.filter(({ goals }) => goals.length > 0);
}

export function countGoals(organisations: Organisation[]): number {
  return organisations.flatMap(({ strategies }) => strategies).flatMap(listGoals).length;
}
