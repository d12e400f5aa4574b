// The words on the page for what the model names in English.
import { formatDanishNumber } from '#schemas/danish-number.ts';
import type { Action, CarriedOver, Challenge, Relation, ReportedStatus, Strategy } from '#core/model/publication.ts';
import type { DatedThing } from '#core/model/list-deadlines.ts';

export const stateWords = {
  planned: 'Planlagt, da strategien blev skrevet',
  ongoing: 'I gang, da strategien blev skrevet',
  done: 'Afsluttet',
  uncertain: 'Fremgår ikke klart af kilden',
} as const satisfies Record<NonNullable<Action['state']>, string>;

export const statusWords = {
  unknown: 'Ikke oplyst',
  'not-started': 'Ikke begyndt',
  ongoing: 'I gang',
  late: 'Forsinket',
  'partly-reached': 'Delvist nået',
  reached: 'Nået',
  'not-reached': 'Ikke nået',
  abandoned: 'Opgivet',
} as const satisfies Record<ReportedStatus, string>;

export const lifecycleWords = {
  draft: 'Kladde',
  hearing: 'I høring',
  adopted: 'Vedtaget',
  superseded: 'Afløst af en nyere plan',
  expired: 'Udløbet',
} as const satisfies Record<NonNullable<Strategy['lifecycle']>, string>;

export const relationWords = {
  implements: 'Udmønter',
  'builds-on': 'Bygger på',
  'derived-from': 'Afledt af',
  supports: 'Understøtter',
  complements: 'Supplerer',
  'implemented-by': 'Udmøntes i',
  related: 'Hører sammen med',
  'follows-up': 'Følger op på',
} as const satisfies Record<Relation['type'], string>;

export const planStateWords = {
  planned: 'planlagt',
  expected: 'ventes',
  adopted: 'vedtaget',
  ongoing: 'i gang',
  done: 'afsluttet',
} as const satisfies Record<NonNullable<Relation['state']>, string>;

export const carriedWords = {
  continued: 'Videreført',
  replaced: 'Afløst',
  renamed: 'Omdøbt',
  'moved-level': 'Flyttet til et andet niveau',
  new: 'Ny',
  dropped: 'Udgået',
} as const satisfies Record<CarriedOver['change'], string>;

export const sideWords = {
  outer: 'Ydre udfordringer',
  inner: 'Indre udfordringer',
} as const satisfies Record<NonNullable<Challenge['side']>, string>;

export const useWords = {
  commitment: null,
  conditional: 'Eventuelt',
  period: 'Periode',
  'follow-up': 'Opfølgning',
  external: 'Frist sat af andre',
  historic: 'Frist fra før strategien',
  lapsed: 'Udgået',
} as const satisfies Record<DatedThing['use'], string | null>;

/** `1 mål`, `13 mål`, `1.200 indsatser`. */
export function count(number: number, one: string, many: string): string {
  return `${formatDanishNumber(number)} ${number === 1 ? one : many}`;
}

export function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** How the words for a document end, and how with `the` after them. */
const DEFINITE: readonly [ending: string, definite: string][] = [
  ['strategi', 'strategien'],
  ['plan', 'planen'],
  ['aftale', 'aftalen'],
  ['politik', 'politikken'],
  ['program', 'programmet'],
  ['vision', 'visionen'],
  ['budget', 'budgettet'],
  ['oplæg', 'oplægget'],
  ['katalog', 'kataloget'],
];

/** `strategiplan` → `strategiplanen`, `administrativ strategi` → `strategien`: the municipality's own noun; a plain one where we do not know how it goes on. */
export function sayDefinite(documentWord: string): string {
  const noun = documentWord.split(' ').at(-1) ?? '';
  const found = DEFINITE.find(([ending]) => noun.endsWith(ending));
  return found ? noun.slice(0, -found[0].length) + found[1] : 'dokumentet';
}

/** `a`, `a og b`, `a, b og c`. */
export function listWords(words: string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} og ${words.at(-1)}`;
}

/** Danish order: æ, ø and å last, and `aa` as `å`. */
export const danishOrder = new Intl.Collator('da').compare;
