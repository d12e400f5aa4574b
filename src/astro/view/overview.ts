// A strategy on one page: its areas and goals, how much each promises, and for when.
import { listAreas, listThread } from '#core/model/red-thread.ts';
import type { Action, Area, Goal, Strategy } from '#core/model/publication.ts';

import { listPromised } from './count-levels.ts';
import { dueYear } from './describe-deadline.ts';

export interface OverviewRow {
  part: Strategy | Area | Goal;
  actions: Action[];
  total: number;
  /** As many as `years`; the last is those without a deadline. */
  counts: number[];
}

/** An area with its goals; the group without an area holds what stands directly under the strategy. */
export interface OverviewGroup<Row> {
  area: Area | null;
  /** `Politikudvikling · Medborgerskab`: the way down to the area. */
  path: string;
  rows: Row[];
}

export interface Overview {
  /** What the column of sums counts, `delmål`; null when they go by several words. */
  counted: string | null;
  years: string[];
  groups: OverviewGroup<OverviewRow>[];
  total: OverviewRow;
}

export function buildOverview(strategy: Strategy): Overview {
  const promises = listPromised(strategy);
  const years = [...new Set(promises.map(yearOf))].filter((year) => year !== null).sort();
  return {
    counted: promises.every(({ word }) => word === strategy.words.action) ? strategy.words.actions : null,
    years,
    groups: groupRows(strategy, (whole) => [...ownRow(whole, years), ...whole.goals.map((goal) => createRow(goal, listPromised(goal), years))]),
    total: createRow(strategy, promises, years),
  };
}

/** Areas, goals and actions by name, conditional ones too. */
export function listWholes(strategy: Strategy): OverviewGroup<{ part: Strategy | Area | Goal; actions: Action[] }>[] {
  return groupRows(strategy, (whole) => [whole, ...whole.goals].filter((part) => part.kind === 'goal' || part.actions.length > 0).map((part) => ({ part, actions: part.actions })));
}

function groupRows<Row>(strategy: Strategy, listRows: (whole: Strategy | Area) => Row[]): OverviewGroup<Row>[] {
  const wholes = strategy.goals.length > 0 ? [strategy, ...listAreas(strategy)] : [...listAreas(strategy), strategy];
  const groups = wholes.map((whole) => ({
    area: whole.kind === 'area' ? whole : null,
    path: listThread(whole).slice(1).map(({ title }) => title).join(' · '),
    rows: listRows(whole),
  }));
  return groups.filter(({ area, rows }) => rows.length > 0 || (area !== null && area.areas.length === 0));
}

/** What is promised directly under a strategy or an area, without a goal between. */
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
