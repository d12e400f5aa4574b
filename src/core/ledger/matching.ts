// What is known so far of where each published level is now.
import type { Strategy } from '../model/strategy.ts';
import type { Area, Goal } from '../model/part.ts';
import type { Level } from '../model/red-thread.ts';

export type Part = Strategy | Area | Goal;

/** A level as it was published, and the same one now. */
export interface Pair {
  before: Level;
  after: Level;
}

export interface Matching {
  find: (before: Level) => Level | null;
  claim: (before: Level, after: Level) => void;
  isClaimed: (after: Level) => boolean;
  /** Published and nowhere to be found. What lay below something gone is gone with it, and not named. */
  gone: Level[];
  /** At another address, without an entry that says so. */
  astray: Pair[];
  /** At another address, as an entry says. */
  moved: Pair[];
}

export function startMatching(): Matching {
  const found = new Map<Level, Level>();
  const claimed = new Set<Level>();
  return {
    find: (before) => found.get(before) ?? null,
    claim: (before, after) => {
      found.set(before, after);
      claimed.add(after);
    },
    isClaimed: (after) => claimed.has(after),
    gone: [],
    astray: [],
    moved: [],
  };
}
