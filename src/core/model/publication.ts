// What is right, as data: the root of the model. One noun per concept (the glossary), one file per noun; parents and
// children are linked both ways.
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
  /** `om.md`, when the publisher has written one. */
  about: Page | null;
  /** English versions of single pages. */
  translations: Translation[];
  wordList: WordListEntry[];
}
