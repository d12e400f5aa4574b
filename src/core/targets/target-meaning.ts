import type { Choice, COMPARATORS } from '#schemas/choices.ts';

/** What a target demands. The values are in `unit`; each field is null when the words do not give it. */
export interface TargetMeaning {
  comparator: Choice<typeof COMPARATORS>;
  value: number | null;
  /**
   * The upper end of a range, or the whole of which `value` is a part: 4 in `tre af fire`, 3 in `den bedste tredjedel`.
   */
  valueTo: number | null;
  unit: string | null;
}

/** What the words of a target say, besides the demand itself. */
export interface TargetFacts {
  meaning: TargetMeaning | null;
  /** What the baseline is multiplied by: 0.5 in `halvere`, 2 in `fordoble`. */
  factor: number | null;
  /** A deadline in words, to be read like one that is written in `by`. */
  by: string | null;
  baseline: number | null;
  baselineYear: string | null;
  /** Of whom or what the value is a share: `eleverne` in `80 % af eleverne`. */
  population: string | null;
  /** A value for each of several years, in the order of the words. */
  path: { value: number; by: string }[];
}

/** Why words that can be read cannot be right. */
export type Contradiction = 'share-above-all' | 'part-above-whole' | 'range-reversed' | 'limit-and-range';

/**
 * `understood`: every word is accounted for. `words`: there is no figure to read, and `isWish` when nothing in them can
 * be counted either. `unread`: there is a figure, and `known` holds what was read before the words gave out.
 */
export type TargetReading =
  | { kind: 'understood'; facts: TargetFacts }
  | { kind: 'words'; isWish: boolean; by: string | null }
  | { kind: 'contradiction'; why: Contradiction }
  | { kind: 'unread'; known: Partial<TargetFacts> };
