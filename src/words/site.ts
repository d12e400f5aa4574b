// Words that every page shows around its text.
import type { IsoDate } from '#core/deadlines/calendar.ts';
import { formatDate } from '#core/deadlines/format-date.ts';

const da = {
  skip: 'Gå til indhold',
  mainMenu: 'Hovedmenu',
  strategies: 'Strategier',
  goals: 'Mål',
  deadlines: 'Frister',
  changes: 'Ændringer',
  about: 'Om',
  informs: (site: string) =>
    `${site} informerer om, hvad der står i strategierne. Det gældende dokument er det, kommunen selv har vedtaget og offentliggjort.`,
  statusAsOf: (today: IsoDate) => `Status pr. ${formatDate(today)}.`,
  aboutSite: 'Om sitet',
  allGoals: 'Alle mål',
  allDeadlines: 'Alle frister',
  allChanges: 'Alle ændringer',
  themes: 'Temaer',
  globalGoals: 'Verdensmål',
  externals: 'Planer uden for sitet',
  search: 'Søg',
  alphabet: 'Fra A til Å',
  data: 'Data',
  privacy: 'Privatliv',
  accessibilityStatement: 'Tilgængelighedserklæring',
  sources: 'Teksterne i git',
  publishedBy: (publisher: string) => `Udgives af ${publisher}.`,
  overview: 'Overblik',
  followUp: 'Opfølgning',
  whole: 'Hele strategien',
};

const en: typeof da = {
  skip: 'Skip to content',
  mainMenu: 'Main menu',
  strategies: 'Strategies',
  goals: 'Goals',
  deadlines: 'Deadlines',
  changes: 'Changes',
  about: 'About',
  informs: (site) =>
    `${site} tells you what the strategies say. The document in force is the one the municipality itself has adopted and published.`,
  statusAsOf: (today) => `Status as of ${formatDate(today, 'en')}.`,
  aboutSite: 'About this site',
  allGoals: 'All goals',
  allDeadlines: 'All deadlines',
  allChanges: 'All changes',
  themes: 'Themes',
  globalGoals: 'Global goals',
  externals: 'Plans outside this site',
  search: 'Search',
  alphabet: 'From A to Z',
  data: 'Data',
  privacy: 'Privacy',
  accessibilityStatement: 'Accessibility statement',
  sources: 'The texts in git',
  publishedBy: (publisher) => `Published by ${publisher}.`,
  overview: 'Overview',
  followUp: 'Follow-up',
  whole: 'The whole strategy',
};

export const siteWords = { da, en };
