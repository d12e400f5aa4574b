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
