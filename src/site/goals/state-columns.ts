// Finds out whether a strategy lists its actions in two groups: those under way and those planned.
import type { Action } from '#core/model/action.ts';

export interface StateColumns<Group> {
  ongoing: Group;
  planned: Group;
  /** The groups that belong in neither column. */
  rest: Group[];
}

type Grouped = { title: unknown; actions: Action[] };

/**
 * Finds two groups with a title, one with every action under way and one with every action planned; null without such a
 * pair.
 */
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
