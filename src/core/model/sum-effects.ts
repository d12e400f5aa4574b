// Effects along the red thread, added up by unit and year.
import { round } from '#schemas/danish-number.ts';

import { unitKey } from '../plan-facts/effect.ts';
import type { Action } from './action.ts';
import type { Area, Goal } from './part.ts';
import { listActions, listAreas, listGoals } from './red-thread.ts';
import type { Strategy } from './strategy.ts';

export interface EffectSum {
  unit: string;
  /** Null for effects without a year. */
  year: number | null;
  value: number;
  /** How many effects it is the sum of. */
  of: number;
  isAbout: boolean;
}

export interface EffectsBelow {
  sums: EffectSum[];
  /** Actions and goals that say their effect in words that cannot be added up. */
  leftOut: number;
  /** Actions below that say nothing of their effect, of all the actions there are; none for those of a goal that does. */
  without: number;
  all: number;
}

/**
 * The sums of what the actions below say of their effect. A goal or area with effects of its own stands for all that
 * lies below it: its figure already contains theirs.
 */
export function sumEffects(whole: Strategy | Area): EffectsBelow {
  const standing = [...listAreas(whole), ...listGoals(whole)].filter(({ effects }) => effects.length > 0);
  const topmost = standing.filter((part) => !standing.some((other) => other !== part && isBelow(part, other)));
  const covered = new Set(topmost.flatMap((part) => listActions(part)));
  const all = listActions(whole);
  const saying: (Area | Goal | Action)[] = [
    ...topmost,
    ...all.filter((action) => action.effects.length > 0 && !covered.has(action)),
  ];
  return {
    sums: addUp(saying),
    leftOut: saying.filter(({ effects }) => effects.some(({ reading }) => reading === null)).length,
    without: all.filter((action) => action.effects.length === 0 && !covered.has(action)).length,
    all: all.length,
  };
}

function addUp(saying: readonly (Area | Goal | Action)[]): EffectSum[] {
  const sums = new Map<string, EffectSum>();
  for (const { reading } of saying.flatMap(({ effects }) => effects)) {
    if (reading === null) continue;
    const { value, unit, year, isAbout } = reading;
    const key = `${year} ${unitKey(unit)}`;
    const sum = sums.get(key) ?? { unit, year, value: 0, of: 0, isAbout: false };
    sums.set(key, { ...sum, value: round(sum.value + value), of: sum.of + 1, isAbout: sum.isAbout || isAbout });
  }
  return [...sums.values()].sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity) || compare(a.unit, b.unit));
}

function isBelow(part: Area | Goal, whole: Area | Goal): boolean {
  const { parent } = part;
  return parent === whole || (parent.kind === 'area' && isBelow(parent, whole));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
