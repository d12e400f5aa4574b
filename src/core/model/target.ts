// A target: what is to be reached, usually as a figure.
import type { Deadline } from '../deadlines/deadline.ts';
import type { Origin } from '../source/source-document.ts';
import type { TargetMeaning } from '../targets/target-meaning.ts';

export interface Target {
  words: string | null;
  measure: string | null;
  meaning: TargetMeaning | null;
  population: string | null;
  instrument: string | null;
  /** A source may name the year of the baseline without its value. Null when it names neither. */
  baseline: { value: number | null; year: string | null; source: string | null } | null;
  by: Deadline | null;
  breakdown: { label: string; value: number }[];
  origin: Origin;
}
