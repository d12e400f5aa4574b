import type { StrategyTime } from '../deadlines/span.ts';
import type { Strategy } from './strategy.ts';

/** What `i strategiperioden` and `inden for 3 år` are counted from. */
export function timeOf({ period, adopted }: Pick<Strategy, 'period' | 'adopted'>): StrategyTime {
  return { ...(period && { period }), ...(adopted && { adopted }) };
}
