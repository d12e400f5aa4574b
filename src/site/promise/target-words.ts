// Words about a target.
import type { Language } from '#core/language/language.ts';
import type { Phrase } from '#words/phrases.ts';

const FRACTIONS = {
  da: { 2: 'halvdel', 3: 'tredjedel', 4: 'fjerdedel', 5: 'femtedel', 10: 'tiendedel' },
  en: { 2: 'half', 3: 'third', 4: 'quarter', 5: 'fifth', 10: 'tenth' },
} as const satisfies Record<string, Record<number, string>>;

const da = {
  heading: (_targets: number) => 'Måltal',
  means: 'Betyder',
  measures: 'Måler',
  appliesTo: 'Gælder',
  measuredWith: 'Måles med',
  baseline: 'Udgangspunkt',
  by: 'Senest',
  when: 'Hvornår',
  valueUnknown: 'værdien er ikke oplyst',
  atLeast: (amount: Phrase): Phrase => ['mindst ', ...amount],
  atMost: (amount: Phrase): Phrase => ['højst ', ...amount],
  exactly: (amount: Phrase): Phrase => ['præcis ', ...amount],
  about: (amount: Phrase): Phrase => ['ca. ', ...amount],
  range: (from: string, to: Phrase): Phrase => [`fra ${from} til `, ...to],
  outOf: (some: string, all: Phrase): Phrase => [`${some} ud af `, ...all],
  atLeastOutOf: (some: string, all: Phrase): Phrase => [`mindst ${some} ud af `, ...all],
  amongBest: (part: number | null, fraction: string): Phrase => [
    `blandt den bedste ${nameFraction(part, 'da') ?? fraction}`,
  ],
  better: 'bedre end udgangspunktet',
  betterBy: (amount: Phrase): Phrase => [...amount, ' bedre end udgangspunktet'],
  abovePeer: 'højere end hos andre',
  belowPeer: 'lavere end hos andre',
  rising: 'stigende',
  risingBy: (amount: Phrase): Phrase => ['stigning på ', ...amount],
  falling: 'faldende',
  fallingBy: (amount: Phrase): Phrase => ['fald på ', ...amount],
  all: 'alle',
  dividedAs: (whole: Phrase): Phrase => ['Sådan er det delt: ', ...whole],
  part: 'Del',
  sum: (sum: Phrase): Phrase => ['Delene giver tilsammen ', ...sum],
  asStated: ', som der står',
  butStated: (whole: Phrase): Phrase => ['. Der står ', ...whole],
};

const en: typeof da = {
  heading: (targets) => (targets === 1 ? 'Target' : 'Targets'),
  means: 'Means',
  measures: 'Measures',
  appliesTo: 'Applies to',
  measuredWith: 'Measured with',
  baseline: 'Starting point',
  by: 'By',
  when: 'When',
  valueUnknown: 'the value is not stated',
  atLeast: (amount) => ['at least ', ...amount],
  atMost: (amount) => ['at most ', ...amount],
  exactly: (amount) => ['exactly ', ...amount],
  about: (amount) => ['about ', ...amount],
  range: (from, to) => [`from ${from} to `, ...to],
  outOf: (some, all) => [`${some} out of `, ...all],
  atLeastOutOf: (some, all) => [`at least ${some} out of `, ...all],
  amongBest: (part, fraction) => [`among the best ${nameFraction(part, 'en') ?? fraction}`],
  better: 'better than the starting point',
  betterBy: (amount) => [...amount, ' better than the starting point'],
  abovePeer: 'higher than elsewhere',
  belowPeer: 'lower than elsewhere',
  rising: 'rising',
  risingBy: (amount) => ['a rise of ', ...amount],
  falling: 'falling',
  fallingBy: (amount) => ['a fall of ', ...amount],
  all: 'all',
  dividedAs: (whole) => ['How it is divided: ', ...whole],
  part: 'Part',
  sum: (sum) => ['Together the parts make ', ...sum],
  asStated: ', as stated',
  butStated: (whole) => ['. What is stated is ', ...whole],
};

export const targetWords = { da, en };

function nameFraction(part: number | null, language: Language): string | undefined {
  return (FRACTIONS[language] as Record<number, string>)[part ?? 0];
}
