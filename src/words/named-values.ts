// The words on the page for values that the model names by keys.
import type { Language } from '#core/language/language.ts';
import type { DatedThing } from '#core/model/list-deadlines.ts';
import type { ReportedStatus } from '#core/model/report.ts';
import type { Action } from '#core/model/action.ts';
import type { CarriedOver, Challenge, Strategy } from '#core/model/strategy.ts';
import type { Relation } from '#core/model/part.ts';

type Named<Name extends string, Words extends string | null = string> = Record<Language, Record<Name, Words>>;

export const stateWords = {
  da: {
    planned: 'Planlagt, da strategien blev skrevet',
    ongoing: 'I gang, da strategien blev skrevet',
    done: 'Afsluttet',
    uncertain: 'Fremgår ikke klart af kilden',
  },
  en: {
    planned: 'Planned when the strategy was written',
    ongoing: 'Under way when the strategy was written',
    done: 'Completed',
    uncertain: 'Not clear from the source',
  },
} as const satisfies Named<NonNullable<Action['state']>>;

export const statusWords = {
  da: {
    unknown: 'Ikke oplyst',
    'not-started': 'Ikke startet',
    ongoing: 'I gang',
    'on-track': 'På sporet',
    'at-risk': 'I risiko',
    late: 'Forsinket',
    postponed: 'Udskudt',
    'partly-reached': 'Delvist nået',
    reached: 'Nået',
    'not-reached': 'Ikke nået',
    abandoned: 'Opgivet',
    superseded: 'Afløst',
  },
  en: {
    unknown: 'Not reported',
    'not-started': 'Not started',
    ongoing: 'Under way',
    'on-track': 'On track',
    'at-risk': 'At risk',
    late: 'Delayed',
    postponed: 'Postponed',
    'partly-reached': 'Partly reached',
    reached: 'Reached',
    'not-reached': 'Not reached',
    abandoned: 'Given up',
    superseded: 'Replaced',
  },
} as const satisfies Named<ReportedStatus>;

export const lifecycleWords = {
  da: {
    draft: 'Kladde',
    hearing: 'I høring',
    adopted: 'Vedtaget',
    superseded: 'Afløst af en nyere plan',
    expired: 'Udløbet',
  },
  en: {
    draft: 'Draft',
    hearing: 'Out for consultation',
    adopted: 'Adopted',
    superseded: 'Replaced by a newer plan',
    expired: 'Expired',
  },
} as const satisfies Named<NonNullable<Strategy['lifecycle']>>;

/** In lists, beside the name of a strategy; null while it is in force. */
export const standingWords = {
  da: {
    draft: 'kladde',
    hearing: 'i høring',
    coming: 'ikke begyndt',
    'in-force': null,
    expired: 'udløbet',
    superseded: 'afløst',
  },
  en: {
    draft: 'draft',
    hearing: 'out for consultation',
    coming: 'not begun',
    'in-force': null,
    expired: 'expired',
    superseded: 'replaced',
  },
} as const satisfies Named<Strategy['standing'], string | null>;

export const relationWords = {
  da: {
    implements: 'Udmønter',
    'builds-on': 'Bygger på',
    'derived-from': 'Afledt af',
    supports: 'Understøtter',
    complements: 'Supplerer',
    'implemented-by': 'Udmøntes i',
    related: 'Hører sammen med',
    'follows-up': 'Følger op på',
  },
  en: {
    implements: 'Carries out',
    'builds-on': 'Builds on',
    'derived-from': 'Derived from',
    supports: 'Supports',
    complements: 'Complements',
    'implemented-by': 'Carried out through',
    related: 'Related to',
    'follows-up': 'Follows up on',
  },
} as const satisfies Named<Relation['type']>;

export const planStateWords = {
  da: { planned: 'planlagt', expected: 'ventes', adopted: 'vedtaget', ongoing: 'i gang', done: 'afsluttet' },
  en: { planned: 'planned', expected: 'expected', adopted: 'adopted', ongoing: 'under way', done: 'completed' },
} as const satisfies Named<NonNullable<Relation['state']>>;

export const carriedWords = {
  da: {
    continued: 'Videreført',
    replaced: 'Afløst',
    renamed: 'Omdøbt',
    'moved-level': 'Flyttet til et andet niveau',
    new: 'Ny',
    dropped: 'Udgået',
  },
  en: {
    continued: 'Continued',
    replaced: 'Replaced',
    renamed: 'Renamed',
    'moved-level': 'Moved to another level',
    new: 'New',
    dropped: 'Dropped',
  },
} as const satisfies Named<CarriedOver['change']>;

export const sideWords = {
  da: { outer: 'Ydre udfordringer', inner: 'Indre udfordringer' },
  en: { outer: 'External challenges', inner: 'Internal challenges' },
} as const satisfies Named<NonNullable<Challenge['side']>>;

export const useWords = {
  da: {
    commitment: null,
    conditional: 'Eventuelt',
    period: 'Periode',
    'follow-up': 'Opfølgning',
    external: 'Frist sat af andre',
    historic: 'Frist fra før strategien',
    lapsed: 'Udgået',
    proposed: 'Ikke vedtaget',
    superseded: 'Planen er afløst',
  },
  en: {
    commitment: null,
    conditional: 'Possibly',
    period: 'Period',
    'follow-up': 'Follow-up',
    external: 'Deadline set by others',
    historic: 'Deadline from before the strategy',
    lapsed: 'Withdrawn',
    proposed: 'Not adopted',
    superseded: 'The plan has been replaced',
  },
} as const satisfies Named<DatedThing['use'], string | null>;
