// Records where each published level is in the current content.
import type { Strategy } from '../model/strategy.ts';
import type { Area, Goal } from '../model/part.ts';
import type { Level } from '../model/red-thread.ts';

export type Part = Strategy | Area | Goal;

/** A published level, and the same level now. */
export interface Pair {
  before: Level;
  after: Level;
}

export interface Matching {
  find: (before: Level) => Level | null;
  claim: (before: Level, after: Level) => void;
  isClaimed: (after: Level) => boolean;
  /** Published levels that were not found. Levels below them are gone too, but not listed. */
  gone: Level[];
  /** Found at another address, without an entry about the move. */
  astray: Pair[];
  /** Found at another address, which an entry explains. */
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
