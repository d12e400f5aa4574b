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

export function describeStrategy(strategy: Strategy, language: Language): StrategyDescription {
  const words = strategyWords[language];
  const { period, dated, adopted, adoptedBy, writtenBy, predecessor, successor } = strategy;
  const facts: (Fact | null)[] = [
    fact(words.holds, period && theirs(period.words)),
    fact(words.today, toPhrase(describeLife(strategy, language))),
    fact(words.dated, dated && sayDate(dated, language)),
    fact(
      words.adopted,
      adopted && words.adoptedOn(sayDate(adopted, language), adoptedBy ? theirs(adoptedBy.name) : []),
    ),
    fact(words.adoptedBy, adopted || !adoptedBy ? null : theirs(adoptedBy.name, adoptedBy.url)),
    fact(words.writtenBy, writtenBy.length > 0 ? theirs(writtenBy.join('; ')) : null),
    planFact(words.predecessor, predecessor),
    planFact(words.successor, successor),
    fact(words.horizon, strategy.horizon && theirs(strategy.horizon.words)),
  ];
  return {
    facts: facts.filter((item) => item !== null),
    counts: countLevels(strategy, language),
    hasContact: hasContact(strategy.contact),
  };
}

/** Period and status: `2013-2015 · Perioden er udløbet`. Null when neither is known. */
export function describeWhen(strategy: Strategy, language: Language): Phrase | null {
  const { period } = strategy;
  const life = describeLife(strategy, language);
  if (!period) return toPhrase(life);
  return life ? [{ theirs: period.words }, ` · ${life}`] : theirs(period.words);
}

function toPhrase(words: string | null): Phrase | null {
  return words === null ? null : [words];
}

/** Where the strategy is in its life today; null when neither it nor its period says. */
function describeLife({ lifecycle, standing, period }: Strategy, language: Language): string | null {
  const words = strategyWords[language];
  const life = lifecycleWords[language];
  switch (standing) {
    case 'draft':
    case 'hearing':
    case 'superseded':
      return life[standing];
    case 'expired':
      return lifecycle === 'expired' ? life.expired : words.over;
    case 'coming':
      return words.notBegun;
    case 'in-force':
      if (lifecycle) return life[lifecycle];
      return period && (period.to === null ? words.noEnd : words.running);
  }
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
