// Actions that stood here before: the old place on the page leads on.
import { listMoves } from '#core/model/list-moves.ts';
import type { Action, Area, Goal, Strategy } from '#core/model/publication.ts';
import { getPublication } from '#astro/publication.ts';

/** Old ids on this part's page of actions that are elsewhere now. */
export function listMovedAway(part: Strategy | Area | Goal): { id: string; action: Action }[] {
  return listMoves(getPublication()).flatMap(({ from, to }) => (from.key === part.key && from.anchor !== null && to.kind === 'action' && to.parent !== part ? [{ id: from.anchor, action: to }] : []));
}

/** Ids the action had before on the same page. */
export function listFormerIds(action: Action): string[] {
  return listMoves(getPublication()).flatMap(({ from, to }) => (to === action && from.anchor !== null && from.key === action.parent.key ? [from.anchor] : []));
}
