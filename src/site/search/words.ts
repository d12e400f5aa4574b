// Words for the search form, its filters and help, and for what pages tell the index.
import type { Phrase } from '#words/phrases.ts';

const da = {
  title: 'Søg',
  description: 'Søg i alle strategier, mål og bilag, og afgræns efter strategi, område, år og forum.',
  searchStrategies: 'Søg i strategierne',
  search: 'Søg',
  what: 'Hvad leder du efter?',
  helpBefore: [
    'Skriv et eller flere ord, eller ',
    { ours: 'find det fra A til Å', url: '/a-aa/' },
    '. Tasten ',
  ] as Phrase,
  helpAfter: ' går til feltet, piletasterne går mellem resultaterne.',
  narrow: 'Afgræns',
  filters: [
    { name: 'kommune', label: 'Kommune', all: 'Alle kommuner' },
    { name: 'strategi', label: 'Strategi', all: 'Alle strategier' },
    { name: 'omraade', label: 'Område', all: 'Alle områder' },
    { name: 'aar', label: 'Fristens år', all: 'Alle år' },
    { name: 'forum', label: 'Forum', all: 'Alle fora' },
  ],
  kinds: 'Slags',
  withoutScript: [
    'Søgningen kræver JavaScript. Har du søgt på noget, er det ikke tabt: Det står efter »q=« i browserens adressefelt, og siden søger på det, når du slår JavaScript til og henter siden igen. Uden JavaScript kan du finde det samme i ',
    { ours: 'listen fra A til Å', url: '/a-aa/' },
    ' og i listerne over ',
    { ours: 'alle mål', url: '/maal/' },
    ' og ',
    { ours: 'alle frister', url: '/frister/' },
    ', hvor browserens egen søgning (Ctrl+F) finder ord på siden.',
  ] as Phrase,
  needsScript: [
    'Søgningen kræver JavaScript. Uden kan du bruge ',
    { ours: 'listen fra A til Å', url: '/a-aa/' },
    '.',
  ] as Phrase,
  waysOn: 'Sådan kan du komme videre:',
  otherWords: 'Prøv et kortere ord, færre ord eller et andet ord for det samme.',
  lists: [
    'Se ',
    { ours: 'listen fra A til Å', url: '/a-aa/' },
    ', ',
    { ours: 'alle mål', url: '/maal/' },
    ' eller ',
    { ours: 'alle frister', url: '/frister/' },
    '.',
  ] as Phrase,
  more: 'Vis flere',
  severalDates: (dates: number, last: string) => `${dates} frister, den sidste ${last}`,
};

const en: typeof da = {
  title: 'Search',
  description: 'Search all strategies, goals and appendices, and narrow the search by strategy, area, year and forum.',
  searchStrategies: 'Search the strategies',
  search: 'Search',
  what: 'What are you looking for?',
  helpBefore: [
    'The texts are in Danish: write one or more Danish words, or ',
    { ours: 'find it from A to Z', url: '/a-aa/' },
    '. The key ',
  ],
  helpAfter: ' goes to the field, the arrow keys go from result to result.',
  narrow: 'Narrow the search',
  filters: [
    { name: 'kommune', label: 'Municipality', all: 'All municipalities' },
    { name: 'strategi', label: 'Strategy', all: 'All strategies' },
    { name: 'omraade', label: 'Area', all: 'All areas' },
    { name: 'aar', label: 'Year of the deadline', all: 'All years' },
    { name: 'forum', label: 'Forum', all: 'All forums' },
  ],
  kinds: 'Kind',
  withoutScript: [
    'The search needs JavaScript. If you have searched for something, it is not lost: it is after “q=” in the address bar of the browser, and the page searches for it when you turn JavaScript on and load the page again. Without JavaScript you can find the same in ',
    { ours: 'the list from A to Z', url: '/a-aa/' },
    ' and in the lists of ',
    { ours: 'all goals', url: '/maal/' },
    ' and ',
    { ours: 'all deadlines', url: '/frister/' },
    ', where the search of the browser itself (Ctrl+F) finds words on the page.',
  ],
  needsScript: [
    'The search needs JavaScript. Without it you can use ',
    { ours: 'the list from A to Z', url: '/a-aa/' },
    '.',
  ],
  waysOn: 'Some ways to go on:',
  otherWords: 'Try a shorter word, fewer words or another word for the same thing.',
  lists: [
    'See ',
    { ours: 'the list from A to Z', url: '/a-aa/' },
    ', ',
    { ours: 'all goals', url: '/maal/' },
    ' or ',
    { ours: 'all deadlines', url: '/frister/' },
    '.',
  ],
  more: 'Show more',
  severalDates: (dates, last) => `${dates} deadlines, the last on ${last}`,
};

export const searchWords = { da, en };
