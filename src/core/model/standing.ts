// Where a strategy is in its life on a day. Everything that is promised under it stands and falls with it.
import type { IsoDate } from '../deadlines/calendar.ts';
import { isOverdue } from '../deadlines/overdue.ts';
import type { Standing, Strategy } from './strategy.ts';

export const STANDINGS = [
  'draft',
  'hearing',
  'coming',
  'in-force',
  'expired',
  'superseded',
] as const satisfies readonly Standing[];

/** What the strategy says of itself, or else what its period and its successor say of it on the day. */
function findStanding(
  { lifecycle, period, successor }: Pick<Strategy, 'lifecycle' | 'period' | 'successor'>,
  today: IsoDate,
): Standing {
  if (lifecycle !== null && lifecycle !== 'adopted') return lifecycle;
  if (period === null) return 'in-force';
  if (isOverdue(period, today)) return successor === null ? 'expired' : 'superseded';
  return period.from !== null && period.from > today ? 'coming' : 'in-force';
}

/** Whether what the strategy says is promised: not before it is adopted, and not when another plan has replaced it. */
export function isPromising({ standing }: Pick<Strategy, 'standing'>): boolean {
  return standing !== 'draft' && standing !== 'hearing' && standing !== 'superseded';
}

const ORDER: readonly Standing[] = ['in-force', 'coming', 'hearing', 'draft', 'expired', 'superseded'];

/** Plans in force first and replaced ones last; within each the order stays. */
export function sortByStanding<T extends Pick<Strategy, 'standing'>>(strategies: readonly T[]): T[] {
  return strategies.toSorted((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing));
}

/**
 * A plan that names the one before it is the successor of that one, and the other way round: one entry is enough.
 * The standing of each follows when all are known.
 */
export function settleStandings(strategies: readonly Strategy[], today: IsoDate): void {
  for (const strategy of strategies) {
    const { predecessor, successor } = strategy;
    if (typeof predecessor === 'object' && predecessor !== null) predecessor.successor ??= strategy;
    if (typeof successor === 'object' && successor !== null) successor.predecessor ??= strategy;
  }
  for (const strategy of strategies) strategy.standing = findStanding(strategy, today);
}
