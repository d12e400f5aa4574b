// Prepares the pages about the global goals: which are served, and by what in each plan.
import type { Language } from '#core/language/language.ts';
import { listGlobalGoalUse, type GlobalGoalUse } from '#core/model/global-goal-use.ts';
import type { Publication } from '#core/model/publication.ts';
import type { Level } from '#core/model/red-thread.ts';
import type { Strategy } from '#core/model/strategy.ts';
import { nameGlobalGoal } from '#core/plan-facts/global-goals.ts';
import { splitExamples } from '#site/parts/examples.ts';
import { sayLevel } from '#words/levels.ts';
import { nameAction } from '#words/names.ts';
import { capitalise, theirs, type Phrase } from '#words/phrases.ts';
import { globalGoalWords } from './words.ts';

export interface ListedGlobalGoal {
  name: string;
  url: string;
  /** `12 steder`; those in invented plans are counted apart. */
  places: string;
  /** Whether a real plan serves it, or all plans are invented. */
  isOwn: boolean;
}

export function viewGlobalGoals(publication: Publication, language: Language): ListedGlobalGoal[] {
  const words = globalGoalWords[language];
  return listGlobalGoalUse(publication).map(({ number, url, levels }) => {
    const { own, invented } = countPlaces(levels, publication);
    const places = [own > 0 && words.places(own), invented > 0 && words.invented(invented)].filter(Boolean);
    return { name: titleGlobalGoal(number, language), url, places: places.join(' · '), isOwn: own > 0 };
  });
}

/** How many places serve the goal, those of invented municipalities apart. */
export function countPlaces(levels: readonly Level[], publication: Publication): { own: number; invented: number } {
  const examples = new Set(splitExamples(publication).examples);
  const isInvented = (level: Level) => examples.has((level.kind === 'strategy' ? level : level.strategy).organisation);
  const invented = levels.filter(isInvented).length;
  return { own: levels.length - invented, invented };
}

/** `13 Klimaindsats` */
export function titleGlobalGoal(number: number, language: Language): string {
  return globalGoalWords[language].title(number, nameGlobalGoal(number, language));
}

export interface GlobalGoalGroup {
  strategy: Strategy;
  parts: { word: string; title: Phrase; url: string; targets: string | null }[];
}

/** What serves the goal, plan by plan. */
export function groupByPlan({ number, levels }: GlobalGoalUse, language: Language): GlobalGoalGroup[] {
  const groups = Map.groupBy(levels, (level) => (level.kind === 'strategy' ? level : level.strategy));
  return [...groups].map(([strategy, own]) => ({
    strategy,
    parts: own.map((level) => ({
      word: capitalise(sayLevel(level, language)),
      title: level.kind === 'action' ? nameAction(level, language) : theirs(level.title),
      url: level.url,
      targets: sayTargets(level, number, language),
    })),
  }));
}

function sayTargets({ globalGoals }: Level, number: number, language: Language): string | null {
  const targets = globalGoals.flatMap(({ goal, target }) => (goal === number && target !== null ? [target] : []));
  return targets.length === 0 ? null : globalGoalWords[language].targets(targets);
}
