// What in all strategies serves each global goal.
import { GLOBAL_GOAL_NUMBERS } from '../plan-facts/global-goals.ts';
import type { Publication } from './publication.ts';
import { listParts, listStrategies, type Level } from './red-thread.ts';

export interface GlobalGoalUse {
  /** 1-17. */
  number: number;
  url: string;
  /** In reading order, without what has been given up. */
  levels: Level[];
}

/** Only goals that something serves; empty when no text names any. */
export function listGlobalGoalUse(publication: Publication): GlobalGoalUse[] {
  const all = listStrategies(publication)
    .flatMap(listParts)
    .flatMap((part): Level[] => [part, ...part.actions])
    .filter(({ globalGoals }) => globalGoals.length > 0);
  if (all.length === 0) return [];
  return GLOBAL_GOAL_NUMBERS.flatMap((number) => {
    const levels = all.filter(({ globalGoals }) => globalGoals.some(({ goal }) => goal === number));
    return levels.length === 0 ? [] : [{ number, url: globalGoalUrl(number), levels }];
  });
}

export function globalGoalUrl(number: number): string {
  return `/verdensmaal/${number}/`;
}
