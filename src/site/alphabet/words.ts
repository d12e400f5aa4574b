// Words for the list of everything on the site from A to Å.
import { listPhrases, quoteTheirs, type Phrase } from '#words/phrases.ts';

const da = {
  description: 'Alle strategier, mål, temaer, fora, forkortelser og hverdagsord i alfabetisk rækkefølge.',
  lead: [
    'Alle strategier, mål, temaer, fora og forkortelser. Her er også almindelige ord for det, strategierne kalder noget andet. Du kan også ',
    { ours: 'søge', url: '/soeg/' },
    '.',
  ] as Phrase,
  letters: 'Bogstaver',
  theyWrite: (words: readonly string[]): Phrase => [
    'Strategierne skriver ',
    ...listPhrases(
      words.map((word) => quoteTheirs(word, 'da')),
      'da',
    ),
    '.',
  ],
};

const en: typeof da = {
  description: 'All strategies, goals, themes, forums, abbreviations and everyday words in alphabetical order.',
  lead: [
    'All strategies, goals, themes, forums and abbreviations, in Danish. Here are also everyday words for what the strategies call something else. You can also ',
    { ours: 'search', url: '/soeg/' },
    '.',
  ],
  letters: 'Letters',
  theyWrite: (words) => [
    'The strategies write ',
    ...listPhrases(
      words.map((word) => quoteTheirs(word, 'en')),
      'en',
    ),
    '.',
  ],
};

export const alphabetWords = { da, en };
