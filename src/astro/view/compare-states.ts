// What is done already beside what is planned, where a strategy lists its actions under two such headings.
import { listGoals } from '#core/model/red-thread.ts';
import type { Action, Goal, Strategy } from '#core/model/publication.ts';

export interface StateColumns<Group> {
  ongoing: Group;
  planned: Group;
  /** What stands under neither heading. */
  rest: Group[];
}

type Grouped = { title: unknown; actions: Action[] };
type Titled = { title: string | null; actions: Action[] };

/** Two groups with a title, one all under way and one all planned; null where there are no two such. */
export function findStateColumns<Group extends Grouped>(groups: Group[]): StateColumns<Group> | null {
  const ongoing = groups.filter((group) => isAll(group, 'ongoing'));
  const planned = groups.filter((group) => isAll(group, 'planned'));
  const [first, second] = [ongoing[0], planned[0]];
  if (!first || !second || ongoing.length > 1 || planned.length > 1) return null;
  return { ongoing: first, planned: second, rest: groups.filter((group) => group !== first && group !== second) };
}

export interface StateComparison {
  ongoing: string;
  planned: string;
  rows: { goal: Goal; ongoing: Action[]; planned: Action[]; rest: Titled[] }[];
}

/** Goal by goal, where at least two of them are told in the same two columns. */
export function compareStates(strategy: Strategy): StateComparison | null {
  const rows = listGoals(strategy).flatMap((goal) => {
    const columns = findStateColumns(groupOf(goal));
    return columns ? [{ goal, columns }] : [];
  });
  const [first] = rows;
  if (!first || rows.length < 2) return null;
  const { ongoing, planned } = first.columns;
  return {
    ongoing: ongoing.title ?? '',
    planned: planned.title ?? '',
    rows: rows.map(({ goal, columns }) => ({ goal, ongoing: columns.ongoing.actions, planned: columns.planned.actions, rest: columns.rest })),
  };
}

function groupOf(goal: Goal): Titled[] {
  const titles = [...new Set(goal.actions.map(({ group }) => group))];
  return titles.map((title) => ({ title, actions: goal.actions.filter(({ group }) => group === title) }));
}

function isAll({ title, actions }: Grouped, state: Action['state']): boolean {
  return title !== null && actions.every((action) => action.state === state);
}
