import { findOwners, getLevelWord, type Level } from '#core/model/red-thread.ts';
import type { Forum } from '#core/model/publication.ts';

import { sayDefinite } from './danish-words.ts';

export interface OwnerDescription {
  /** Empty when the source names nobody. */
  forums: Forum[];
  /** `arvet fra strategiplanen`; null when they are named here. */
  inherited: string | null;
}

export function describeOwners(level: Level): OwnerDescription {
  const owners = findOwners(level);
  const from = owners?.inheritedFrom;
  const source = from && (from.kind === 'strategy' ? sayDefinite(from.documentWord) : `${getLevelWord(from)}: ${from.title}`);
  return { forums: owners?.forums ?? [], inherited: source ? `arvet fra ${source}` : null };
}
