// What a published promise was and what it is now, as data.
import type { Level } from '../model/red-thread.ts';
import type { Origin } from '../source/source-document.ts';

export type ChangedWhat = 'deadline' | 'target' | 'owner' | 'scope';

export interface Difference {
  what: ChangedWhat;
  before: Level;
  after: Level;
  /** In the author's words, as an entry would say it. */
  from: string;
  /** Null where there is nothing now. */
  to: string | null;
  /** What is there now; what it belongs to, when it is gone. */
  origin: Origin;
  /** How many days later the last day lies; negative for sooner, null where one of them has no last day. */
  days: number | null;
  /** Whether an entry's `from` and `to` agree with what was and what is. */
  agrees: { from: (words: string | null) => boolean; to: (words: string | null) => boolean };
}

/** Something new about a published promise that breaks nothing: its first deadline, owner or target. */
export interface Addition {
  what: ChangedWhat;
  after: Level;
  to: string;
}

export interface LevelComparison {
  differences: Difference[];
  additions: Addition[];
}
