// How much there is of each level, in the municipality's own words.
import { listActions, listAreas, listGoals } from '#core/model/red-thread.ts';
import type { Action, Area, Goal, Strategy } from '#core/model/publication.ts';

import { count } from './danish-words.ts';

/** `5 strategiske indsatsområder`, `13 mål`, `29 delmål med frist`. */
export function countLevels(whole: Strategy | Area | Goal): string[] {
  const { words } = whole.kind === 'strategy' ? whole : whole.strategy;
  const areas = whole.kind === 'goal' ? [] : listAreas(whole).filter((area) => area.areas.length === 0);
  const goals = whole.kind === 'goal' ? [] : listGoals(whole);
  return [
    countNamed(areas, words.area, words.areas, 'områder'),
    countNamed(goals, words.goal, words.goals, 'mål'),
    countActions(whole),
  ].filter(Boolean);
}

/** One thing by its own word; several by the level's plural, or when they go by other words by a plain one. Empty for none. */
export function countNamed(parts: { word: string }[], one: string, many: string, plain: string): string {
  const [first] = parts;
  if (!first) return '';
  return count(parts.length, first.word, parts.every(({ word }) => word === one) ? many : plain);
}

/** Those that go by the level's word. Conditional ones are no promises and are counted nowhere. */
export function countActions(whole: Strategy | Area | Goal): string {
  const { words } = whole.kind === 'strategy' ? whole : whole.strategy;
  const promises = listPromised(whole).filter(({ word }) => word === words.action);
  const dated = promises.filter(({ deadline }) => deadline !== null).length;
  if (promises.length === 0) return '';
  const all = count(promises.length, words.action, words.actions);
  if (dated === promises.length) return `${all} med frist`;
  return dated > 0 ? `${all}, heraf ${dated} med frist` : all;
}

export function listPromised(whole: Strategy | Area | Goal): Action[] {
  return listActions(whole).filter(({ certainty }) => certainty === 'committed');
}
