import { listAreas } from '#core/model/red-thread.ts';
import type { Area, Goal, Strategy } from '#core/model/publication.ts';

/** Goals under their nearest area, in reading order; the strategy's own come first, without one. */
export function listGoalsByArea(strategy: Strategy): { area: Area | null; goals: Goal[] }[] {
  const groups = [{ area: null, goals: strategy.goals }, ...listAreas(strategy).map((area) => ({ area, goals: area.goals }))];
  return groups.filter(({ goals }) => goals.length > 0);
}
