// Counts a strategy's actions by area, goal and year.
import type { Language } from '#core/language/language.ts';
import type { Action } from '#core/model/action.ts';
import type { Strategy } from '#core/model/strategy.ts';
import type { Area, Goal } from '#core/model/part.ts';
import { sayLevels } from '#words/levels.ts';
import { count } from '#words/numbers.ts';
import { overviewWords } from './words.ts';
import { listPhrases, theirs, type Phrase } from '#words/phrases.ts';

import { listPromised } from '#words/count-levels.ts';
import { dueYear } from '#site/promise/describe-deadline.ts';
import { groupRows, type OverviewGroup } from '#site/goals/plan-outline.ts';

export interface OverviewRow {
  part: Strategy | Area | Goal;
  actions: Action[];
  total: number;
  /** One number per year; the last counts actions without a deadline. */
  counts: number[];
}

export interface Overview {
  /** What the total counts, `delmål`; null when the actions go by several words. */
  counted: string | null;
  years: string[];
  groups: OverviewGroup<OverviewRow>[];
  total: OverviewRow;
  /** Why the table counts more than the actions that go by the municipality's word; null when it does not. */
  note: Phrase | null;
}

export function buildOverview(strategy: Strategy, language: Language): Overview {
  const promises = listPromised(strategy);
  const years = [...new Set(promises.map(yearOf))].filter((year) => year !== null).sort();
  return {
    counted: promises.every(({ word }) => word === strategy.words.action)
      ? sayLevels(strategy, language).actions
      : null,
    years,
    groups: groupRows(strategy, (whole) => [
      ...ownRow(whole, years),
      ...whole.goals.map((goal) => createRow(goal, listPromised(goal), years)),
    ]),
    total: createRow(strategy, promises, years),
    note: explainTotal(strategy, promises, language),
  };
}

/**
 * `Tabellen tæller 64: 62 indsatser og 2 af anden slags: ydre krav.` Without quotation marks, because the word for a
 * single action may be the editor's.
 */
function explainTotal(strategy: Strategy, promises: Action[], language: Language): Phrase | null {
  const words = sayLevels(strategy, language);
  const others = promises.filter(({ word }) => word !== strategy.words.action);
  if (others.length === 0 || others.length === promises.length) return null;
  const names = [...new Set(others.map(({ word }) => word))].map((word) => theirs(word));
  const counted = count(promises.length - others.length, words.action, words.actions, language);
  return overviewWords[language].note(promises.length, counted, others.length, listPhrases(names, language));
}

/** Actions directly under a strategy or an area, without a goal between. */
function ownRow(whole: Strategy | Area, years: string[]): OverviewRow[] {
  const own = whole.actions.filter(({ certainty, sameAs }) => certainty === 'committed' && sameAs === null);
  return own.length > 0 ? [createRow(whole, own, years)] : [];
}

function createRow(part: OverviewRow['part'], actions: Action[], years: string[]): OverviewRow {
  const counts = [...years, null].map((year) => actions.filter((action) => yearOf(action) === year).length);
  return { part, actions, total: actions.length, counts };
}

function yearOf({ deadline }: Action): string | null {
  return deadline && dueYear(deadline);
}
