// A changed promise, as data: its value as published and its value now.
import type { Level } from '../model/red-thread.ts';
import type { Origin } from '../source/source-document.ts';

export type ChangedWhat = 'deadline' | 'target' | 'owner' | 'scope';

export interface Difference {
  what: ChangedWhat;
  before: Level;
  after: Level;
  /** The published value in the author's words, as an entry would give it. */
  from: string;
  /** The value now; null when there is none. */
  to: string | null;
  /** The place of the value now, or of the level when the value is gone. */
  origin: Origin;
  /** How many days later the last day is, negative for earlier; null when either value has no last day. */
  days: number | null;
  /** Whether the `from` and `to` of an entry agree with the value before and now. */
  agrees: { from: (words: string | null) => boolean; to: (words: string | null) => boolean };
}

/** Something new that breaks no promise: the first deadline, owner or target of a published level. */
export interface Addition {
  what: ChangedWhat;
  after: Level;
  to: string;
}

export interface LevelComparison {
  differences: Difference[];
  additions: Addition[];
}
