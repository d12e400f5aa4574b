// The site's own words for kinds of pages, used instead of the municipality's words.
import type { Language } from '#core/language/language.ts';

const da = {
  organisation: 'Organisation',
  strategy: 'Strategi',
  area: 'Område',
  goal: 'Mål',
  appendix: 'Bilag',
  report: 'Status',
  theme: 'Tema',
  themeAcross: 'Tema på tværs',
  globalGoal: 'Verdensmål',
  external: 'Plan uden for sitet',
  translation: 'Engelsk udgave',
  forum: 'Forum',
  body: 'Uden for kommunen',
  withdrawn: 'udgået',
  possibly: 'eventuelt',
  example: 'opdigtet eksempel',
  appendixNumbered: (number: string) => `Bilag ${number}`,
  coreTask: 'Kerneopgave',
  vision: 'Vision',
};

const en: typeof da = {
  organisation: 'Organisation',
  strategy: 'Strategy',
  area: 'Area',
  goal: 'Goal',
  appendix: 'Appendix',
  report: 'Status report',
  theme: 'Theme',
  themeAcross: 'Theme across strategies',
  globalGoal: 'Global goal',
  external: 'Plan outside this site',
  translation: 'English version',
  forum: 'Forum',
  body: 'Outside the municipality',
  withdrawn: 'withdrawn',
  possibly: 'possibly',
  example: 'invented example',
  appendixNumbered: (number) => `Appendix ${number}`,
  coreTask: 'Core task',
  vision: 'Vision',
};

export const kindWords = { da, en };

/** `kommune`, the municipality's own word; a general word in English. */
export function sayOrganisation({ typeWord }: { typeWord: string }, language: Language): string {
  if (language === 'da') return typeWord;
  return /kommune$/i.test(typeWord) ? 'municipality' : /^region$/i.test(typeWord) ? 'region' : 'organisation';
}
