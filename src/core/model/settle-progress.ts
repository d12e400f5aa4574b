import type { IsoDate } from '../deadlines/calendar.ts';
import { findProgress } from '../progress/find-progress.ts';
import { listEveryPart } from './red-thread.ts';
import type { Strategy } from './strategy.ts';

/** Tells of every target how far it is. Runs last: reports add measurements, and actions are withdrawn. */
export function settleProgress(strategies: readonly Strategy[], today: IsoDate): void {
  const parts = strategies.flatMap(listEveryPart);
  const levels = parts.flatMap((part) => [part, ...part.actions, ...part.withdrawnActions]);
  for (const { targets, deadline } of levels)
    for (const target of targets) target.progress = findProgress(target, target.by ?? deadline, today);
}
