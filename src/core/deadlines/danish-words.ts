// The words Danish plans use for the calendar, in lower case.

export const MONTHS = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
] as const;

const MONTH_ABBREVIATIONS = {
  jan: 1,
  feb: 2,
  febr: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  okt: 10,
  nov: 11,
  dec: 12,
} as const satisfies Record<string, number>;

const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...MONTHS.map((name, index): [string, number] => [name, index + 1]),
  ...Object.entries(MONTH_ABBREVIATIONS),
]);

/** Season → its first month; a season has three. Winter is missing because it runs across two years. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['forår', 3],
  ['foråret', 3],
  ['sommer', 6],
  ['sommeren', 6],
  ['efterår', 9],
  ['efteråret', 9],
]);

/** Neuter forms for `kvartal` and `halvår`; common gender for `halvdel`. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['første', 1],
  ['andet', 2],
  ['anden', 2],
  ['tredje', 3],
  ['fjerde', 4],
]);

/** Numbers in words, as far as plans write them out. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...['en', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'].map(
    (word, index): [string, number] => [word, index + 1],
  ),
  ...['én', 'et', 'ét'].map((word): [string, number] => [word, 1]),
  ['halvandet', 1.5],
]);

/** The thirds of a month in days and of a year in months, both ends included. */
export const PARTS = {
  primo: { days: [1, 10], months: [1, 4] },
  medio: { days: [11, 20], months: [5, 8] },
  ultimo: { days: [21, 31], months: [9, 12] },
} as const;

export const WEEKDAYS = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'] as const;

/** Names in the calendar to which a misspelling may be corrected. */
export const VOCABULARY: readonly string[] = [
  ...MONTHS,
  ...SEASONS.keys(),
  ...ORDINALS.keys(),
  ...Object.keys(PARTS),
  ...['vinter', 'vinteren', 'sommerferien', 'efterårsferien', 'vinterferien', 'skoleåret', 'skolestart', 'budgetåret'],
  ...['kvartal', 'halvår', 'halvdel', 'uge', 'året', 'udgangen', 'udløbet', 'udgang', 'årets', 'løbet', 'årsskiftet'],
  ...['perioden', 'strategiperioden', 'valgperioden', 'byrådsperioden', 'strategiens', 'tidsramme'],
  ...['kommunalvalget', 'vedtagelsen', 'budget', 'slutningen', 'begyndelsen', 'midten'],
  ...['løbende', 'årligt', 'halvårligt', 'kvartalsvis', 'månedligt', 'kontinuerligt'],
];

/** The words that decide which end of a stretch counts, and those that link it to the rest. */
export const OPENING_WORDS: readonly string[] = [
  ...['inden', 'senest', 'efter', 'siden', 'før', 'fra', 'frem', 'fremefter', 'fremad', 'indtil', 'tidligst'],
  ...['til', 'med', 'mod', 'ved', 'den', 'for', 'sidst', 'midt', 'tidligt', 'uden', 'under', 'over', 'omkring'],
];

/** Words that are near others but are no slips for them: `jul` is neither `juli` nor `juni`. */
export const SHORT_NAMES: readonly string[] = [
  ...Object.keys(MONTH_ABBREVIATIONS),
  ...[
    'jul',
    'julen',
    'juleaften',
    'nytår',
    'påske',
    'påsken',
    'pinse',
    'pinsen',
    'dag',
    'dage',
    'uger',
    'måned',
    'måneder',
  ],
  ...['år', 'årene', 'valg', 'valget', 'start', 'slut', 'sent', 'først', 'efterår', 'planen', 'plan', 'hele', 'næste'],
  ...['denne', 'mellem', 'eller', 'ikke', 'senere', 'end', 'hvert', 'hver', 'halvdel', 'tre', 'fire', 'fem', 'seks'],
];

/** Reads `maj`, `jan` and `jan.`: 1 is January, null is no month. */
export function findMonth(word: string): number | null {
  return MONTH_NUMBERS.get(word.endsWith('.') ? word.slice(0, -1) : word) ?? null;
}
