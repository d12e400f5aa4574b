// Old addresses: ledger entries with `flyttet` keep them working.
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
  /** The id of an action; null for a page. */
  anchor: string | null;
}

export interface Move {
  from: OldAddress;
  to: Strategy | Area | Goal | Action;
  change: Change;
}

/**
 * Reads `from`: `/a/b/`, `a/b.md` and `a/b` are the same page, and `#x` is a place on the page of the entry. A part may
 * have been an action of another page. Null when `from` is not an address, or is an address of the wrong kind.
 */
export function readOldAddress({ from, about, part }: Change): OldAddress | null {
  const [path = '', anchor = null] = (from ?? '').trim().split('#');
  const key = path.replace(/^\.?\/+|\/+$/g, '').replace(/(?:\/index)?\.md$/, '') || (anchor === null ? '' : part.key);
  const isSound = OLD_ADDRESS.test(key) && (anchor === null ? about === null : ANCHOR.test(anchor));
  const isOwnPage = anchor !== null && about === null && key === part.key;
  return isSound && !isOwnPage ? { key, anchor } : null;
}

/** Every readable move that the ledger records. */
export function listMoves(publication: Publication): Move[] {
  return listStrategies(publication)
    .flatMap(listEveryPart)
    .flatMap(({ changes }) => changes)
    .flatMap((change) => {
      const from = change.what === 'moved' ? readOldAddress(change) : null;
      return from ? [{ from, to: change.about ?? change.part, change }] : [];
    });
}
