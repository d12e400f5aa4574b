import { getLevelWord } from '#core/model/red-thread.ts';
import type { Strategy, Theme } from '#core/model/publication.ts';

import { capitalise } from './danish-words.ts';

export interface ThemeGroup {
  strategy: Strategy;
  parts: { word: string; title: string; url: string }[];
}

/** What carries the theme, strategy by strategy. */
export function groupByStrategy({ parts }: Theme): ThemeGroup[] {
  const groups = new Map<Strategy, ThemeGroup>();
  for (const part of parts) {
    const strategy = part.kind === 'strategy' ? part : part.strategy;
    const group = groups.get(strategy) ?? { strategy, parts: [] };
    group.parts.push({ word: capitalise(getLevelWord(part)), title: part.title, url: part.url });
    groups.set(strategy, group);
  }
  return [...groups.values()];
}
