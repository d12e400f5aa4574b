// What a change of the content means for those who were promised something: plain words and numbers for a report.
import type { ChangedWhat } from './difference.ts';

/** A level as a report names it. */
export interface NamedLevel {
  kind: 'strategy' | 'area' | 'goal' | 'action';
  title: string;
  /** `Nordby Kommune › Sammen om Nordby › Trafik`: what it lies under. */
  under: string;
  file: string;
}

export interface ComparedChange extends NamedLevel {
  what: ChangedWhat;
  from: string | null;
  to: string | null;
  /** How many days later the deadline lies; null where it cannot be counted. */
  days: number | null;
  isRecorded: boolean;
}

/** Goals that lack what makes a promise one that can be kept: how many, and which of them are new. */
export interface Lack {
  all: number;
  added: NamedLevel[];
}

export interface Comparison {
  /** The git ref of what is published. */
  ref: string;
  goals: number;
  added: NamedLevel[];
  changed: ComparedChange[];
  /** First deadlines, owners and targets of what was promised without. */
  strengthened: (NamedLevel & { what: ChangedWhat; to: string })[];
  removed: (NamedLevel & { isRecorded: boolean })[];
  moved: (NamedLevel & { from: string; to: string; isRecorded: boolean })[];
  lacking: { owner: Lack; deadline: Lack; measure: Lack };
}
