// Actions that stood somewhere else before: the old place leads on. Found once for all pages.
import { getPublication } from '#astro/publication.ts';
import { listMoves } from '#core/model/list-moves.ts';
import type { Action, Area, Goal, Publication, Strategy } from '#core/model/publication.ts';

interface MovedAction {
  /** The old id, on the page with this key. */
  id: string;
  page: string;
  action: Action;
}

const known = new WeakMap<Publication, MovedAction[]>();

/** Old ids on this part's page of actions that are elsewhere now. */
export function listMovedAway(part: Strategy | Area | Goal): MovedAction[] {
  return listMovedActions().filter(({ page, action }) => page === part.key && action.parent !== part);
}

/** Ids the action had before on the same page. */
export function listFormerIds(action: Action): string[] {
  return listMovedActions().flatMap(({ id, page, action: moved }) => (moved === action && page === action.parent.key ? [id] : []));
}

function listMovedActions(): MovedAction[] {
  const publication = getPublication();
  const moved = known.get(publication) ?? listMoves(publication).flatMap(({ from, to }) => (from.anchor !== null && to.kind === 'action' ? [{ id: from.anchor, page: from.key, action: to }] : []));
  known.set(publication, moved);
  return moved;
}
