// What has changed for those who were promised something, as plain words and numbers for a report.
import type { ChangedWhat } from './difference.ts';

/** A level as a report names it. */
export interface NamedLevel {
  kind: 'strategy' | 'area' | 'goal' | 'action';
  title: string;
  /** The titles above it: `Nordby Kommune › Sammen om Nordby › Trafik`. */
  under: string;
  file: string;
}

export interface ComparedChange extends NamedLevel {
  what: ChangedWhat;
  from: string | null;
  to: string | null;
  /** How many days later the deadline is, negative for earlier; null when it cannot be counted. */
  days: number | null;
  isRecorded: boolean;
}

/** How many published goals lack an owner, deadline or target, and which of them are new. */
export interface Lack {
  all: number;
  added: NamedLevel[];
}

export interface Comparison {
  /** The git ref of the published content. */
  ref: string;
  goals: number;
  added: NamedLevel[];
  changed: ComparedChange[];
  /** Promises that got their first deadline, owner or target. */
  strengthened: (NamedLevel & { what: ChangedWhat; to: string })[];
  removed: (NamedLevel & { isRecorded: boolean })[];
  moved: (NamedLevel & { from: string; to: string; isRecorded: boolean })[];
  lacking: { owner: Lack; deadline: Lack; measure: Lack };
}
