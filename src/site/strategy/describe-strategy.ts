import { isOverdue } from '#core/deadlines/overdue.ts';
import type { IsoDate } from '#core/deadlines/calendar.ts';
import type { Language } from '#core/language/language.ts';
import type { Strategy } from '#core/model/strategy.ts';
import type { Contact } from '#core/model/organisation.ts';
import { sayDate } from '#words/dates.ts';
import { lifecycleWords } from '#words/named-values.ts';
import { theirs, type Phrase } from '#words/phrases.ts';
import { strategyWords } from './words.ts';

import { countLevels } from '#words/count-levels.ts';

export interface Fact {
  name: string;
  words: Phrase;
}

export interface StrategyDescription {
  facts: Fact[];
  counts: string[];
  hasContact: boolean;
}

export function describeStrategy(strategy: Strategy, language: Language, today: IsoDate): StrategyDescription {
  const words = strategyWords[language];
  const { period, dated, adopted, adoptedBy, writtenBy, predecessor, successor } = strategy;
  const facts: (Fact | null)[] = [
    fact(words.holds, period && theirs(period.words)),
    fact(words.today, toPhrase(describeLife(strategy, language, today))),
    fact(words.dated, dated && sayDate(dated, language)),
    fact(
      words.adopted,
      adopted && words.adoptedOn(sayDate(adopted, language), adoptedBy ? theirs(adoptedBy.name) : []),
    ),
    fact(words.adoptedBy, adopted || !adoptedBy ? null : theirs(adoptedBy.name, adoptedBy.url)),
    fact(words.writtenBy, writtenBy.length > 0 ? theirs(writtenBy.join('; ')) : null),
    planFact(words.predecessor, predecessor),
    planFact(words.successor, successor),
  ];
  return {
    facts: facts.filter((item) => item !== null),
    counts: countLevels(strategy, language),
    hasContact: hasContact(strategy.contact),
  };
}

/** Period and status: `2013-2015 · Perioden er udløbet`. Null when neither is known. */
export function describeWhen(strategy: Strategy, language: Language, today: IsoDate): Phrase | null {
  const { period } = strategy;
  const life = describeLife(strategy, language, today);
  if (!period) return toPhrase(life);
  return life ? [{ theirs: period.words }, ` · ${life}`] : theirs(period.words);
}

function toPhrase(words: string | null): Phrase | null {
  return words === null ? null : [words];
}

/** The status that the strategy gives itself, or else whether its period has ended. */
function describeLife({ lifecycle, period }: Strategy, language: Language, today: IsoDate): string | null {
  const words = strategyWords[language];
  if (lifecycle) return lifecycleWords[language][lifecycle];
  if (!period) return null;
  if (isOverdue(period, today)) return words.over;
  if (period.from !== null && period.from > today) return words.notBegun;
  return period.to === null ? words.noEnd : words.running;
}

export function hasContact({ unit, address, phone, email, website }: Contact): boolean {
  return [unit, phone, email, website].some(Boolean) || address.length > 0;
}

function fact(name: string, words: Phrase | null): Fact | null {
  return words ? { name, words } : null;
}

function planFact(name: string, plan: Strategy | string | null): Fact | null {
  if (!plan) return null;
  return typeof plan === 'string' ? fact(name, theirs(plan)) : fact(name, theirs(plan.title, plan.url));
}
