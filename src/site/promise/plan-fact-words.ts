// Words for money, effect, global goals, partners, places and dependencies.
import type { Phrase } from '#words/phrases.ts';
import { count } from '#words/numbers.ts';

const da = {
  budget: 'Budget',
  budgetOf: (title: string): Phrase => ['Budget: ', { theirs: title }],
  year: 'År',
  setAside: 'Sat af',
  spent: 'Brugt',
  source: 'Kilde',
  notSaid: 'ikke oplyst',
  total: 'I alt',
  sum: (who: string, amount: string, year: string, missing: string) =>
    `${who} har sat ${amount} af i ${year}; ${missing}.`,
  actions: 'Indsatserne',
  goalsAndActions: 'Mål og indsatser',
  without: (missing: number, all: number) =>
    missing === 0
      ? `${all === 1 ? 'den ene har' : `alle ${all} har`} et beløb`
      : `${missing} af ${all} har intet beløb`,
  spentOf: (amount: string, known: number, given: number) =>
    `Heraf er ${amount} brugt${known < given ? ` (${known} af ${given} oplyser det)` : ''}.`,
  budgetBelow: (title: string): Phrase => ['Sat af under ', { theirs: title }],
  setAsideBy: (hasParts: boolean): string => (hasParts ? 'Sat af i mål og indsatser' : 'Sat af i indsatserne'),
  withoutAmount: 'Uden beløb',
  outOf: (some: number, all: number) => `${some} af ${all}`,
  saidBy: (some: number, all: number) => `fra ${some} af ${all}`,
  countedOnce: 'Hver indsats er talt med ét sted.',
  effect: 'Effekt',
  effectSum: (figure: Phrase, year: string | null, of: number): Phrase => [
    ...figure,
    `${year === null ? ', uden årstal' : ` i ${year}`}${of > 1 ? ` (${of} lagt sammen)` : ''}`,
  ],
  about: 'ca. ',
  expected: 'Ventet effekt af det, der ligger herunder:',
  effectLeftOut: (left: number) => `${count(left, 'effekt', 'effekter', 'da')} står kun i ord og er ikke lagt med.`,
  effectWithout: (without: number, all: number) => `${without} af ${all} indsatser siger intet om deres effekt.`,
  globalGoals: 'Verdensmål',
  partners: 'Partnere',
  place: 'Sted',
  coordinates: (lat: string, lon: string) => `${lat}° nord, ${lon}° øst`,
  kind: 'Slags',
  dependsOn: 'Forudsætter',
  neededBy: 'Forudsætning for',
  in: (title: string): Phrase => [' (i ', { theirs: title }, ')'],
};

const en: typeof da = {
  budget: 'Budget',
  budgetOf: (title) => ['Budget: “', { theirs: title }, '”'],
  year: 'Year',
  setAside: 'Set aside',
  spent: 'Spent',
  source: 'Source',
  notSaid: 'not stated',
  total: 'Total',
  sum: (who, amount, year, missing) => `${who} have ${amount} set aside for ${year}; ${missing}.`,
  actions: 'The actions',
  goalsAndActions: 'Goals and actions',
  without: (missing, all) =>
    missing === 0
      ? all === 1
        ? 'the only one has an amount'
        : `all ${all} have an amount`
      : `${missing} of ${all} have no amount`,
  spentOf: (amount, known, given) =>
    `Of this, ${amount} has been spent${known < given ? ` (${known} of ${given} say so)` : ''}.`,
  budgetBelow: (title) => ['Set aside under “', { theirs: title }, '”'],
  setAsideBy: (hasParts) => (hasParts ? 'Set aside in goals and actions' : 'Set aside in the actions'),
  withoutAmount: 'Without an amount',
  outOf: (some, all) => `${some} of ${all}`,
  saidBy: (some, all) => `from ${some} of ${all}`,
  countedOnce: 'Each action is counted in one place.',
  effect: 'Effect',
  effectSum: (figure, year, of) => [
    ...figure,
    `${year === null ? ', without a year' : ` in ${year}`}${of > 1 ? ` (${of} added up)` : ''}`,
  ],
  about: 'about ',
  expected: 'Expected effect of what lies below:',
  effectLeftOut: (left) => `${count(left, 'effect is', 'effects are', 'en')} said in words alone and not included.`,
  effectWithout: (without, all) => `${without} of ${all} actions say nothing of their effect.`,
  globalGoals: 'Global goals',
  partners: 'Partners',
  place: 'Place',
  coordinates: (lat, lon) => `${lat}° N, ${lon}° E`,
  kind: 'Kind',
  dependsOn: 'Waits for',
  neededBy: 'Needed by',
  in: (title) => [' (in “', { theirs: title }, '”)'],
};

export const planFactWords = { da, en };
