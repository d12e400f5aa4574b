// Where things stood before: entries of the ledger that say `flyttet` keep old addresses alive.
import type { Publication } from './publication.ts';
import type { Change } from './change.ts';
import type { Action } from './action.ts';
import type { Strategy } from './strategy.ts';
import type { Area, Goal } from './part.ts';
import { listEveryPart, listStrategies } from './red-thread.ts';

const OLD_ADDRESS = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)+$/;
const ANCHOR = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export interface OldAddress {
  /** The path below the content folder: `nordby/strategi/gammelt-maal`. */
  key: string;
  /** For an action; null for a page of its own. */
  anchor: string | null;
}

export interface Move {
  from: OldAddress;
  to: Strategy | Area | Goal | Action;
  change: Change;
}

/**
 * `/a/b/`, `a/b.md` and `a/b` are the same; `#x` is a place on the page the entry stands on. Null when it is no
 * address.
 */
export function readOldAddress({ from, about, part }: Change): OldAddress | null {
  const [path = '', anchor = null] = (from ?? '').trim().split('#');
  const key = path.replace(/^\.?\/+|\/+$/g, '').replace(/(?:\/index)?\.md$/, '') || (anchor === null ? '' : part.key);
  const isSound = OLD_ADDRESS.test(key) && (anchor === null ? about === null : about !== null && ANCHOR.test(anchor));
  return isSound ? { key, anchor } : null;
}

export function listMoves(publication: Publication): Move[] {
  return listStrategies(publication)
    .flatMap(listEveryPart)
    .flatMap(({ changes }) => changes)
    .flatMap((change) => {
      const from = change.what === 'moved' ? readOldAddress(change) : null;
      return from ? [{ from, to: change.about ?? change.part, change }] : [];
    });
}
