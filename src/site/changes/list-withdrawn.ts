// Lists what is withdrawn in a strategy or an area: parts with a page of their own, and single actions.
import type { Language } from '#core/language/language.ts';
import { listWithdrawnParts, listParts, listThread, type Level } from '#core/model/red-thread.ts';
import type { Strategy } from '#core/model/strategy.ts';
import type { Area } from '#core/model/part.ts';
import { sayLevel } from '#words/levels.ts';
import { capitalise } from '#words/phrases.ts';

import { viewWithdrawal, type WithdrawalView } from './change-view.ts';

export interface WithdrawnEntry {
  word: string;
  title: string;
  url: string;
  withdrawal: WithdrawalView;
}

/** Leaves out what was withdrawn together with something above it. */
export function listWithdrawn(whole: Strategy | Area, language: Language): WithdrawnEntry[] {
  const strategy = whole.kind === 'strategy' ? whole : whole.strategy;
  const actions = listParts(strategy).flatMap(({ withdrawnActions }) => withdrawnActions);
  const levels: Exclude<Level, Strategy>[] = [...listWithdrawnParts(strategy), ...actions];
  return levels.flatMap((level) => {
    const withdrawal = viewWithdrawal(level, language);
    if (!withdrawal || withdrawal.with || !listThread(level).includes(whole) || level === whole) return [];
    return [{ word: capitalise(sayLevel(level, language)), title: level.title, url: level.url, withdrawal }];
  });
}
