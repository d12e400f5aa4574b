// What was measured of a target, and when.
import type { Deadline } from '../deadlines/deadline.ts';
import type { Origin } from '../source/source-document.ts';
import type { Report } from './report.ts';

export interface Measurement {
  /** The value as the source writes it: `6 bygninger`. */
  words: string;
  /** The days that the value is for, and the author's words for them. */
  on: Deadline;
  /** In the unit of the target; in `unit` when that is another. */
  value: number;
  /** As written; null when the value stands alone. */
  unit: string | null;
  from: 'target' | 'file' | 'report';
  /** Null unless the value is from a report. */
  report: Report | null;
  source: string | null;
  note: string | null;
  origin: Origin;
}
