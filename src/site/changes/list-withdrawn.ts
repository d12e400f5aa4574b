// What has been given up in a strategy or an area: parts with a page of their own, and single actions.
import type { Language } from '#core/language/language.ts';
import { listLapsedParts, listParts, listThread, type Level } from '#core/model/red-thread.ts';
import type { Area, Strategy } from '#core/model/publication.ts';
import { sayLevel } from '#words/levels.ts';
import { capitalise } from '#words/phrases.ts';

import { viewLapse, type LapseView } from './change-view.ts';

export interface LapsedEntry {
  word: string;
  title: string;
  url: string;
  lapse: LapseView;
}

/** What went with something above it is not named again. */
export function listLapsed(whole: Strategy | Area, language: Language): LapsedEntry[] {
  const strategy = whole.kind === 'strategy' ? whole : whole.strategy;
  const actions = listParts(strategy).flatMap(({ lapsedActions }) => lapsedActions);
  const levels: Exclude<Level, Strategy>[] = [...listLapsedParts(strategy), ...actions];
  return levels.flatMap((level) => {
    const lapse = viewLapse(level, language);
    if (!lapse || lapse.with || !listThread(level).includes(whole) || level === whole) return [];
    return [{ word: capitalise(sayLevel(level, language)), title: level.title, url: level.url, lapse }];
  });
}
