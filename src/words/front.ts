// The front page, and pages that only lead on.
import type { Phrase } from './phrases.ts';

const da = {
  example: 'Et opdigtet eksempel',
  exampleNote:
    'Kommunen findes ikke. Den er med for at vise, hvad sitet kan, når en strategi bliver ændret undervejs: en frist, der er udskudt, og et mål, der er udgået. Dens tal tæller ikke med andre steder.',
  themesAcross: 'Temaer på tværs',
  externals: 'Planer og love uden for sitet, som strategierne henviser til',
  notFound: 'Siden findes ikke',
  notFoundNote: 'Tråden stopper her. Siden kan være flyttet eller omdøbt, eller der er en fejl i adressen.',
  allStrategies: 'Alle strategier',
  everything: 'Alt fra A til Å',
  moved: 'Siden er flyttet',
  movedTitle: (address: string) => `Flyttet: ${address}`,
  movedDescription: (title: string) => `${title} har fået en ny adresse.`,
  movedNote: (title: string, url: string): Phrase => [{ theirs: title, url }, ' har fået en ny adresse. Du bliver ført videre.'],
  statementAt: 'Erklæringen ligger hos Digitaliseringsstyrelsen:',
  statementRead: 'Læs tilgængelighedserklæringen',
  leadOn: '. Du bliver ført videre.',
  noStatement: 'Sitet er ikke lagt ud på sin egen adresse og har derfor ingen tilgængelighedserklæring endnu.',
};

const en: typeof da = {
  example: 'An invented example',
  exampleNote:
    'The municipality does not exist. It is here to show what this site can do when a strategy is changed along the way: a deadline that has been postponed, and a goal that has been withdrawn. Its figures are not counted anywhere else.',
  themesAcross: 'Themes across strategies',
  externals: 'Plans and laws outside this site that the strategies refer to',
  notFound: 'There is no such page',
  notFoundNote: 'The thread ends here. The page may have been moved or renamed, or there is a mistake in the address.',
  allStrategies: 'All strategies',
  everything: 'Everything from A to Z',
  moved: 'The page has moved',
  movedTitle: (address) => `Moved: ${address}`,
  movedDescription: (title) => `“${title}” has a new address.`,
  movedNote: (title, url) => [{ theirs: title, url }, ' has a new address. You will be taken there.'],
  statementAt: 'The statement is kept by the Danish Agency for Digital Government:',
  statementRead: 'Read the accessibility statement',
  leadOn: '. You will be taken there.',
  noStatement: 'This site has not been put on an address of its own and therefore has no accessibility statement yet.',
};

export const frontWords = { da, en };
