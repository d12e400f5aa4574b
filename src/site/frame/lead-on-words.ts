// Words for pages that send readers on: page not found, page moved, and accessibility statement.
import type { Phrase } from '#words/phrases.ts';

const da = {
  notFound: 'Siden findes ikke',
  notFoundNote: 'Tråden stopper her. Siden kan være flyttet eller omdøbt, eller der er en fejl i adressen.',
  allStrategies: 'Alle strategier',
  everything: 'Alt fra A til Å',
  moved: 'Siden er flyttet',
  movedTitle: (address: string) => `Flyttet: ${address}`,
  movedDescription: (title: string) => `${title} har fået en ny adresse.`,
  movedNote: (title: string, url: string): Phrase => [
    { theirs: title, url },
    ' har fået en ny adresse. Du bliver ført videre.',
  ],
  statementAt: 'Erklæringen ligger hos Digitaliseringsstyrelsen:',
  statementRead: 'Læs tilgængelighedserklæringen',
  leadOn: '. Du bliver ført videre.',
  noStatement: 'Sitet er ikke lagt ud på sin egen adresse og har derfor ingen tilgængelighedserklæring endnu.',
};

const en: typeof da = {
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

export const leadOnWords = { da, en };
