import { formatInterval } from '#core/deadlines/format-date.ts';
import { isOverdue } from '#core/deadlines/overdue.ts';
import type { Deadline, IsoDate } from '#core/deadlines/deadline.ts';
import type { Contact, Strategy } from '#core/model/publication.ts';
import { getPublication } from '#astro/publication.ts';

import { countLevels } from './count-levels.ts';
import { lifecycleWords } from './danish-words.ts';

export interface Fact {
  name: string;
  words: string;
  url: string | null;
}

export interface StrategyDescription {
  facts: Fact[];
  counts: string[];
  hasContact: boolean;
}

export function describeStrategy(strategy: Strategy, today = getPublication().today): StrategyDescription {
  const { period, dated, adopted, adoptedBy, writtenBy, predecessor, successor } = strategy;
  const facts: (Fact | null)[] = [
    fact('Gælder', period?.words ?? null),
    fact('I dag', describeLife(strategy, today)),
    fact('Dateret', dated && sayDate(dated)),
    fact('Vedtaget', adopted && [sayDate(adopted), adoptedBy?.name].filter(Boolean).join(' af ')),
    fact('Vedtaget af', adopted ? null : (adoptedBy?.name ?? null), adoptedBy?.url ?? null),
    fact('Skrevet af', writtenBy.join('; ') || null),
    planFact('Forgænger', predecessor),
    planFact('Efterfølger', successor),
  ];
  return { facts: facts.filter((item) => item !== null), counts: countLevels(strategy, 'da'), hasContact: hasContact(strategy.contact) };
}

/** `2013-2015 · Perioden er udløbet` */
export function describeWhen(strategy: Strategy, today = getPublication().today): string {
  return [strategy.period?.words, describeLife(strategy, today)].filter(Boolean).join(' · ');
}

/** What the strategy says of itself, or what its period says today. */
function describeLife({ lifecycle, period }: Strategy, today: IsoDate): string | null {
  if (lifecycle) return lifecycleWords[lifecycle];
  if (!period) return null;
  if (isOverdue(period, today)) return 'Perioden er udløbet';
  if (period.from !== null && period.from > today) return 'Perioden er ikke begyndt';
  return period.to === null ? 'Slutdato ikke oplyst i kilden' : 'Perioden løber nu';
}

export function hasContact({ unit, address, phone, email, website }: Contact): boolean {
  return [unit, phone, email, website].some(Boolean) || address.length > 0;
}

/** One day in full, also when written `14.5.2014`; anything vaguer in the author's words. */
export function sayDate(date: Deadline): string {
  return date.precision === 'day' ? formatInterval(date) : date.words;
}

function fact(name: string, words: string | null, url: string | null = null): Fact | null {
  return words ? { name, words, url } : null;
}

function planFact(name: string, plan: Strategy | string | null): Fact | null {
  if (!plan) return null;
  return typeof plan === 'string' ? fact(name, plan) : fact(name, plan.title, plan.url);
}
