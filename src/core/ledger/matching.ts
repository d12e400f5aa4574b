// Records where each published level is in the current content.
import type { IsoDate } from '../deadlines/calendar.ts';
import type { Origin } from '../source/source-document.ts';
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
  /** The published levels found here: more than one when goals have been merged. */
  listClaims: (after: Level) => readonly Level[];
  /** Published levels that were not found. Levels below them are gone too, but not listed. */
  gone: Level[];
  /** Found at another address, without an entry about the move. */
  astray: Pair[];
  /** Found at another address, which an entry explains. */
  moved: Pair[];
}

/**
 * `isUnread` tells of files that cannot be read, `isFaulty` of places with a fault of their own: what is there is
 * unknown, not changed.
 */
export interface Readable {
  findAfter: (before: Level) => Level | null;
  isFaulty: (origin: Origin) => boolean;
  isUnread: (key: string) => boolean;
  today: IsoDate;
}

export function startMatching(): Matching {
  const found = new Map<Level, Level>();
  const claims = new Map<Level, Level[]>();
  return {
    find: (before) => found.get(before) ?? null,
    claim: (before, after) => {
      found.set(before, after);
      claims.set(after, [...(claims.get(after) ?? []), before]);
    },
    isClaimed: (after) => claims.has(after),
    listClaims: (after) => claims.get(after) ?? [],
    gone: [],
    astray: [],
    moved: [],
  };
}
