// A changed promise, as data: its value as published and its value now.
import type { Change } from '../model/change.ts';
import type { Level } from '../model/red-thread.ts';
import type { Origin } from '../source/source-document.ts';

/** What a change of scope is about, when it is not the goals and actions themselves. */
export type ScopePart = 'follow-up' | 'vision' | 'core-task' | 'lifecycle' | 'report';

/** One change of the scope. */
export interface Facet {
  part?: ScopePart;
  from: string;
  to: string | null;
  origin: Origin;
}

/** The two sides of an entry in the ledger. */
export type Entry = Pick<Change, 'from' | 'to' | 'said'>;

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
  part?: ScopePart;
  /** How many other promises moved with it, when it is a strategy's period; otherwise left out. */
  followers?: number;
  /** Whether the `from` and `to` of an entry agree with the value before and now. */
  agrees: { from: (entry: Entry) => boolean; to: (entry: Entry) => boolean };
}

type AgreesWithWords = (words: string | null) => boolean;

/** For values that an entry gives in words alone. */
export function agreeInWords(from: AgreesWithWords, to: AgreesWithWords): Difference['agrees'] {
  return { from: (entry) => from(entry.from), to: (entry) => to(entry.to) };
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
