// What kind of page something is, where the municipality's own word for the level is not said.
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
  external: 'Plan uden for sitet',
  translation: 'Engelsk udgave',
  forum: 'Forum',
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
  external: 'Plan outside this site',
  translation: 'English version',
  forum: 'Forum',
  withdrawn: 'withdrawn',
  possibly: 'possibly',
  example: 'invented example',
  appendixNumbered: (number) => `Appendix ${number}`,
  coreTask: 'Core task',
  vision: 'Vision',
};

export const kindWords = { da, en };

/** `kommune`, as the municipality says; in English the general word. */
export function sayOrganisation({ typeWord }: { typeWord: string }, language: Language): string {
  if (language === 'da') return typeWord;
  return /kommune$/i.test(typeWord) ? 'municipality' : /^region$/i.test(typeWord) ? 'region' : 'organisation';
}
