// The root of the model, which holds only sound content. Each noun of the glossary has a file in this folder; parents
// and children link to each other.
import type { IsoDate } from '../deadlines/calendar.ts';
import type { Organisation } from './organisation.ts';
import type { External, Page, Theme, Translation } from './page.ts';
import type { Site, WordListEntry } from './site.ts';

export interface Publication {
  today: IsoDate;
  site: Site;
  organisations: Organisation[];
  externals: External[];
  themes: Theme[];
  /** `om.md`; null when the publisher has not written one. */
  about: Page | null;
  /** English versions of single pages. */
  translations: Translation[];
  wordList: WordListEntry[];
}
