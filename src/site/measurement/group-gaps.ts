// Gaps of a series that follow each other, as one stretch of time.
import type { Deadline } from '#core/deadlines/deadline.ts';
import type { Target } from '#core/model/target.ts';

export interface Stretch {
  first: Deadline;
  /** The same as `first` when a single time is missing. */
  last: Deadline;
  /** What the source has there instead of a figure; null when it has nothing. */
  sign: string | null;
}

/** In the order of time. A figure of the file between two gaps parts them. */
export function groupGaps({ series, measured }: Pick<Target, 'series' | 'measured'>): Stretch[] {
  const known = measured.filter(({ from }) => from === 'file').map(({ on }) => startOf(on));
  const stretches: Stretch[] = [];
  for (const { time, sign } of series?.gaps ?? []) {
    const open = stretches.at(-1);
    const isParted = open && known.some((start) => start > startOf(open.last) && start < startOf(time));
    if (open && !isParted && open.sign === sign) open.last = time;
    else stretches.push({ first: time, last: time, sign });
  }
  return stretches;
}

function startOf({ from, to }: Deadline): string {
  return from ?? to ?? '';
}
