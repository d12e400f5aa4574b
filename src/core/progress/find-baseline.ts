import type { Target } from '../model/target.ts';

/** The value that a target starts from: written, or measured in the year that the baseline names. */
export function findBaseline({ baseline, measured }: Pick<Target, 'baseline' | 'measured'>): number | null {
  if (baseline === null) return null;
  if (baseline.value !== null) return baseline.value;
  const year = /(?<!\d)\d{4}(?!\d)/.exec(baseline.year ?? '')?.[0];
  const found = year && measured.find(({ on }) => on.from?.startsWith(year) && on.to?.startsWith(year));
  return found ? found.value : null;
}
