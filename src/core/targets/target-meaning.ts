import type { Choice, COMPARATORS } from '#schemas/choices.ts';

/** What a target demands, as far as the words say it. Values in `unit`; null where the words give none. */
export interface TargetMeaning {
  comparator: Choice<typeof COMPARATORS>;
  value: number | null;
  /** The upper end of a range, or the whole of m-of-n and of a rank fraction. */
  valueTo: number | null;
  unit: string | null;
}
