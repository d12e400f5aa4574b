// Words about themes, plans outside the site, and who names whom.
import { count } from '#words/numbers.ts';
import type { Phrase } from '#words/phrases.ts';

const da = {
  themesDescription: 'Emner, som går igen hos flere kommuner, og hvor de står.',
  themesLead: (themes: number) => `${count(themes, 'emne', 'emner', 'da')}, som går igen på tværs af strategierne.`,
  noStrategies: 'Ingen strategier endnu',
  placesIn: (places: number, organisations: Phrase): Phrase => [
    `${count(places, 'sted', 'steder', 'da')} hos `,
    ...organisations,
  ],
  outside: 'Uden for sitet',
  externalsDescription: 'Planer, politikker, love og systemer, som strategierne henviser til, og hvem der nævner dem.',
  externalsLead:
    'Strategierne henviser til planer, politikker, love og systemer, som ikke selv ligger her. Under hver kan du se, hvem der nævner den.',
  publisher: 'Udgiver',
  holds: 'Gælder',
  readIt: 'Læs den',
  namedBy: 'Nævnt af',
  namedByAll: (organisations: Phrase): Phrase => ['Nævnt af ', ...organisations],
  namedInText: 'Nævnt i den løbende tekst',
  namesAsResult: (title: string): Phrase => ['nævner som resultat: ', { theirs: title }],
  within: 'I',
};

const en: typeof da = {
  themesDescription: 'Subjects that recur in several municipalities, and where to find them.',
  themesLead: (themes) =>
    `${count(themes, 'subject', 'subjects', 'en')} that ${themes === 1 ? 'recurs' : 'recur'} across the strategies.`,
  noStrategies: 'No strategies yet',
  placesIn: (places, organisations) => [`${count(places, 'place', 'places', 'en')} in `, ...organisations],
  outside: 'Outside this site',
  externalsDescription: 'Plans, policies, laws and systems that the strategies refer to, and who mentions them.',
  externalsLead:
    'The strategies refer to plans, policies, laws and systems that are not on this site themselves. Under each you can see who mentions it.',
  publisher: 'Publisher',
  holds: 'Period',
  readIt: 'Read it',
  namedBy: 'Mentioned by',
  namedByAll: (organisations) => ['Mentioned by ', ...organisations],
  namedInText: 'Mentioned in the running text',
  namesAsResult: (title) => ['mentions as a result: ', { theirs: title }],
  within: 'In',
};

export const themeWords = { da, en };
