import type { Target } from '#core/model/target.ts';

/** The id of the section with the figures of a page. */
export const FIGURES_ANCHOR = 'tallene';

/** Whether there is more to tell of a target over time than its own words. */
export function hasFigures({ measured, path, projection, series }: Target): boolean {
  return measured.length + path.length + projection.length > 0 || series !== null;
}
