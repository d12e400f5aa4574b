// Finds the parts that have a theme, and counts them.
import type { Language } from '#core/language/language.ts';
import type { Theme } from '#core/model/page.ts';
import type { Strategy } from '#core/model/strategy.ts';
import type { Organisation } from '#core/model/organisation.ts';
import { themeWords } from './words.ts';
import { sayLevel } from '#words/levels.ts';
import { capitalise, listPhrases, theirs, type Phrase } from '#words/phrases.ts';

import { nameAction } from '#words/names.ts';

export interface ThemeGroup {
  organisation: Organisation;
  strategies: { strategy: Strategy; parts: { word: string; title: Phrase; url: string }[] }[];
}

/** The parts that have the theme, by municipality. */
export function groupByOrganisation({ parts }: Theme, language: Language): ThemeGroup[] {
  const groups = new Map<Organisation, ThemeGroup>();
  for (const strategy of new Set(parts.map(strategyOf))) {
    const { organisation } = strategy;
    const group = groups.get(organisation) ?? { organisation, strategies: [] };
    const own = parts.filter((part) => strategyOf(part) === strategy);
    group.strategies.push({
      strategy,
      parts: own.map((part) => ({
        word: capitalise(sayLevel(part, language)),
        title: part.kind === 'action' ? nameAction(part, language) : theirs(part.title),
        url: part.url,
      })),
    });
    groups.set(organisation, group);
  }
  return [...groups.values()];
}

/** `12 steder hos Holbæk Kommune og Silkeborg Kommune` */
export function summariseTheme(theme: Theme, language: Language): Phrase {
  const words = themeWords[language];
  const names = groupByOrganisation(theme, language).map(({ organisation }) => theirs(organisation.title));
  return names.length === 0 ? [words.noStrategies] : words.placesIn(theme.parts.length, listPhrases(names, language));
}

function strategyOf(part: Theme['parts'][number]): Strategy {
  return part.kind === 'strategy' ? part : part.strategy;
}
