// What git knows of the texts, left here by the command line before Astro starts. Without git: nothing.
import type { IsoDate } from '#core/deadlines/deadline.ts';

export interface ContentHistory {
  /** The content folder seen from the root of the repository, with `/` at its end; null outside one. */
  folder: string | null;
  /** Path below the content folder → the day of the last commit that touched it. */
  changed: ReadonlyMap<string, IsoDate>;
}

const SLOT = Symbol.for('roedtraad.history');
const NOTHING: ContentHistory = { folder: null, changed: new Map() };
type Slots = Record<symbol, ContentHistory | undefined>;

export function setHistory(history: ContentHistory): void {
  (globalThis as unknown as Slots)[SLOT] = history;
}

export function getHistory(): ContentHistory {
  return (globalThis as unknown as Slots)[SLOT] ?? NOTHING;
}
