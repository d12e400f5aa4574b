// Counts areas, goals and actions in the municipality's own words.
import type { Language } from '#core/language/language.ts';
import { listActions, listAreas, listGoals, type Level } from '#core/model/red-thread.ts';
import type { Action } from '#core/model/action.ts';
import type { Strategy } from '#core/model/strategy.ts';
import type { Area, Goal } from '#core/model/part.ts';
import { sayLevel, sayLevels } from './levels.ts';
import { count } from './numbers.ts';

const da = {
  /** For parts of a level that go by several words. */
  areas: 'områder',
  goals: 'mål',
  deadlines: 'frister',
  allDated: (actions: string) => `${actions} med frist`,
  someDated: (actions: string, dated: number) => `${actions}, heraf ${dated} med frist`,
};

const en: typeof da = {
  areas: 'areas',
  goals: 'goals',
  deadlines: 'deadlines',
  allDated: (actions) => `${actions} with a deadline`,
  someDated: (actions, dated) => `${actions}, ${dated} of them with a deadline`,
};

export const countWords = { da, en };

/** `5 strategiske indsatsområder`, `13 mål`, `29 delmål med frist`. */
export function countLevels(whole: Strategy | Area | Goal, language: Language): string[] {
  const words = sayLevels(whole.kind === 'strategy' ? whole : whole.strategy, language);
  const areas = whole.kind === 'goal' ? [] : listAreas(whole).filter((area) => area.areas.length === 0);
  const goals = whole.kind === 'goal' ? [] : listGoals(whole);
  return [
    countNamed(areas, words.area, words.areas, countWords[language].areas, language),
    countNamed(goals, words.goal, words.goals, countWords[language].goals, language),
    countActions(whole, language),
  ].filter(Boolean);
}

/**
 * One part is named by its own word; several by the level's plural, or by a plain word when their words differ. Empty
 * without parts.
 */
export function countNamed(parts: Level[], one: string, many: string, plain: string, language: Language): string {
  const [first] = parts;
  if (!first) return '';
  return count(
    parts.length,
    sayLevel(first, language),
    parts.every((part) => sayLevel(part, language) === one) ? many : plain,
    language,
  );
}

/** Counts actions that go by the municipality's word. Conditional actions are not promises and are never counted. */
export function countActions(whole: Strategy | Area | Goal, language: Language): string {
  const strategy = whole.kind === 'strategy' ? whole : whole.strategy;
  const words = sayLevels(strategy, language);
  const promises = listPromised(whole).filter(({ word }) => word === strategy.words.action);
  const dated = promises.filter(({ deadline }) => deadline !== null).length;
  if (promises.length === 0) return '';
  const all = count(promises.length, words.action, words.actions, language);
  if (dated === promises.length) return countWords[language].allDated(all);
  return dated > 0 ? countWords[language].someDated(all, dated) : all;
}

export function listPromised(whole: Strategy | Area | Goal): Action[] {
  return listActions(whole).filter(({ certainty }) => certainty === 'committed');
}
