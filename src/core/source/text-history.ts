// What git knows of the texts. Without git: nothing, never a guess.
import type { IsoDate } from '../deadlines/calendar.ts';

export interface TextHistory {
  /** The content folder seen from the root of the repository, with `/` at its end; null outside one. */
  folder: string | null;
  /** Path below the content folder → the day of the last commit that touched it. */
  changed: ReadonlyMap<string, IsoDate>;
}

export const NO_HISTORY: TextHistory = { folder: null, changed: new Map() };
