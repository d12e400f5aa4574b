// When git last changed each text. Without git there is no history; nothing is guessed.
import type { IsoDate } from '../deadlines/calendar.ts';

export interface TextHistory {
  /** The content folder from the root of the repository, ending in `/`; null outside a repository. */
  folder: string | null;
  /** Path below the content folder → day of the last commit that changed the file. */
  changed: ReadonlyMap<string, IsoDate>;
}

export const NO_HISTORY: TextHistory = { folder: null, changed: new Map() };
