// A target: what is to be reached, usually as a figure.
import type { Deadline } from '../deadlines/deadline.ts';
import type { Origin } from '../source/source-document.ts';
import type { StatusOnDay } from './status.ts';
import type { TargetMeaning } from '../targets/target-meaning.ts';
import type { Progress } from './progress.ts';
import type { Measurement } from './measurement.ts';

export interface Target {
  /** By which a report can speak of this target alone; null when it has none. */
  id: string | null;
  words: string | null;
  measure: string | null;
  /** What its values are measured in, also when it demands a change in per cent: `ton`. */
  unit: string | null;
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
  /** What was measured, the oldest first. */
  measured: Measurement[];
  /** The file that some of it is from. */
  series: TargetSeries | null;
  /** Where the value is heading when nothing is done, in the order of time. */
  projection: TargetStep[];
  projectionNote: string | null;
  /** Settled when every measurement is known. */
  progress: Progress | null;
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
  /** In the unit that is measured in: `-70 %` of a baseline of 200 tons is 60. */
  value: number;
  /** As the author wrote it; null when the words of the target say it. */
  words: string | null;
  /** Null when only the words of the target name it. */
  origin: Origin | null;
}

/** A published CSV file. */
export interface TargetSeries {
  /** The path below the content folder. */
  path: string;
  source: string | null;
  /** Times in the middle of the series without a value, and the sign that the source has there instead, if any. */
  gaps: { time: Deadline; sign: string | null }[];
}
