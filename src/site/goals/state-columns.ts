// Where a strategy lists its actions under two headings: what is under way already, and what is planned.
import type { Action } from '#core/model/action.ts';

export interface StateColumns<Group> {
  ongoing: Group;
  planned: Group;
  /** What stands under neither heading. */
  rest: Group[];
}

type Grouped = { title: unknown; actions: Action[] };

/** Two groups with a title, one all under way and one all planned; null where there are no two such. */
export function findStateColumns<Group extends Grouped>(groups: Group[]): StateColumns<Group> | null {
  const ongoing = groups.filter((group) => isAll(group, 'ongoing'));
  const planned = groups.filter((group) => isAll(group, 'planned'));
  const [first, second] = [ongoing[0], planned[0]];
  if (!first || !second || ongoing.length > 1 || planned.length > 1) return null;
  return { ongoing: first, planned: second, rest: groups.filter((group) => group !== first && group !== second) };
}

function isAll({ title, actions }: Grouped, state: Action['state']): boolean {
  return title !== null && actions.every((action) => action.state === state);
}
