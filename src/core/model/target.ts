// A target: what is to be reached, usually as a figure.
import type { Deadline } from '../deadlines/deadline.ts';
import type { Origin } from '../source/source-document.ts';
import type { StatusOnDay } from './status.ts';
import type { TargetMeaning } from '../targets/target-meaning.ts';

export interface Target {
  /** By which a report can speak of this target alone; null when it has none. */
  id: string | null;
  words: string | null;
  measure: string | null;
  meaning: TargetMeaning | null;
  population: string | null;
  instrument: string | null;
  /** A source may name the year of the baseline without its value. Null when it names neither. */
  baseline: { value: number | null; year: string | null; source: string | null } | null;
  by: Deadline | null;
  /** What the baseline is multiplied by: 2 is a doubling, 0.5 a halving. Null when the target says no such thing. */
  factor: number | null;
  /** The values on the way, in the order of the author; empty when there is one value alone. */
  path: TargetStep[];
  /** Whether the words alone say what `meaning` does, so that a page need not say it twice. */
  isSaidInWords: boolean;
  /** Words that nobody can tell reached: `bedre trivsel`. */
  isWish: boolean;
  breakdown: { label: string; value: number }[];
  /** How it stands on the day; null when it is alone, for then it stands as what it belongs to. */
  status: StatusOnDay | null;
  origin: Origin;
}

/** A value to be reached by a day of its own. */
export interface TargetStep {
  by: Deadline;
  value: number;
}
