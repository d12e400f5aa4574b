// A theme across strategies: where it is carried, and how much.
import { getLevelWord } from '#core/model/red-thread.ts';
import type { Organisation, Strategy, Theme } from '#core/model/publication.ts';

import { flatten } from '#words/phrases.ts';

import { nameAction } from './action-view.ts';
import { capitalise, count, listWords } from './danish-words.ts';

export interface ThemeGroup {
  organisation: Organisation;
  strategies: { strategy: Strategy; parts: { word: string; title: string; url: string }[] }[];
}

/** What carries the theme, municipality by municipality. */
export function groupByOrganisation({ parts }: Theme): ThemeGroup[] {
  const groups = new Map<Organisation, ThemeGroup>();
  for (const strategy of new Set(parts.map(strategyOf))) {
    const { organisation } = strategy;
    const group = groups.get(organisation) ?? { organisation, strategies: [] };
    const own = parts.filter((part) => strategyOf(part) === strategy);
    group.strategies.push({ strategy, parts: own.map((part) => ({ word: capitalise(getLevelWord(part)), title: part.kind === 'action' ? flatten(nameAction(part, 'da')) : part.title, url: part.url })) });
    groups.set(organisation, group);
  }
  return [...groups.values()];
}

/** `12 steder hos Holbæk Kommune og Silkeborg Kommune` */
export function summariseTheme(theme: Theme): string {
  const names = groupByOrganisation(theme).map(({ organisation }) => organisation.title);
  return names.length === 0 ? 'Ingen strategier endnu' : `${count(theme.parts.length, 'sted', 'steder')} hos ${listWords(names)}`;
}

function strategyOf(part: Theme['parts'][number]): Strategy {
  return part.kind === 'strategy' ? part : part.strategy;
}
