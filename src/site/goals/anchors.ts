// Old anchors of actions that have been moved or become goals, so that old links lead to the new place. Found once for all pages.
import { listMoves } from '#core/model/list-moves.ts';
import type { Publication } from '#core/model/publication.ts';
import type { Action } from '#core/model/action.ts';
import type { Level } from '#core/model/red-thread.ts';
import type { Strategy } from '#core/model/strategy.ts';
import type { Area, Goal } from '#core/model/part.ts';

interface MovedAction {
  /** The old id, on the page of the part with this key. */
  id: string;
  page: string;
  /** The action now, or the goal that it has become. */
  level: Level;
}

const known = new WeakMap<Publication, MovedAction[]>();

/** The old ids on this part's page for actions that are now on another page. */
export function listMovedAway(part: Strategy | Area | Goal, publication: Publication): MovedAction[] {
  return listMovedActions(publication).filter(
    ({ page, level }) => page === part.key && (level.kind !== 'action' || level.parent !== part),
  );
}

/** The ids that the action had earlier on the same page. */
export function listFormerIds(action: Action, publication: Publication): string[] {
  return listMovedActions(publication).flatMap(({ id, page, level }) =>
    level === action && page === action.parent.key ? [id] : [],
  );
}

function listMovedActions(publication: Publication): MovedAction[] {
  const moved =
    known.get(publication) ??
    listMoves(publication).flatMap(({ from, to }) =>
      from.anchor === null ? [] : [{ id: from.anchor, page: from.key, level: to }],
    );
  known.set(publication, moved);
  return moved;
}

const SPELT_OUT: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa' };

/**
 * Makes an id for a heading that is not in the text: `Vores relationer til folkestyret` →
 * `vores-relationer-til-folkestyret`.
 */
export function nameAnchor(words: string): string {
  const plain = words.toLowerCase().replace(/[æøå]/g, (letter) => SPELT_OUT[letter] ?? letter);
  return plain
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
