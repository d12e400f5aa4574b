// Dates in a line of text: of decisions, of deadlines, and the length of a delay.
import type { Deadline } from '#core/deadlines/deadline.ts';
import { formatDate, formatInterval } from '#core/deadlines/format-date.ts';
import type { Language } from '#core/language/language.ts';

import { count } from './numbers.ts';
import { listWords, theirs, type Phrase } from './phrases.ts';

const DAYS_IN_MONTH = 30.4375;
/** A delay of up to this many days is given in days only. */
const FEW_DAYS = 45;

const WORDS = {
  da: { day: ['dag', 'dage'], month: ['måned', 'måneder'], year: ['år', 'år'] },
  en: { day: ['day', 'days'], month: ['month', 'months'], year: ['year', 'years'] },
} satisfies Record<Language, Record<string, [one: string, many: string]>>;

/**
 * Writes one day in full, also when the source has `14.5.2014`; in English also a month, `May 2010`. Vaguer dates keep
 * the author's words.
 */
export function sayDate(date: Deadline, language: Language): Phrase {
  if (date.precision === 'day') return [formatInterval(date, language)];
  return language === 'en' && isOneMonth(date)
    ? [formatDate(date.to ?? '', language).replace(/^\d+ /, '')]
    : theirs(date.words);
}

/** The words of a deadline, with the days where they stand beside words that do not tell them. */
export function sayDeadline(deadline: Deadline, language: Language): Phrase {
  const words = theirs(deadline.words);
  return deadline.said ? [...words, ` (${formatInterval(deadline, language)})`] : words;
}

function isOneMonth({ precision, from, to }: Deadline): boolean {
  return precision === 'month' && from !== null && from.slice(0, 7) === to?.slice(0, 7);
}

/** `12 dage`, `6 måneder (184 dage)`, `1 år og 6 måneder (546 dage)`. */
export function sayDelay(days: number, language: Language): string {
  const { day, month, year } = WORDS[language];
  const inDays = count(days, ...day, language);
  if (days <= FEW_DAYS) return inDays;
  const months = Math.round(days / DAYS_IN_MONTH);
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const words = [
    years > 0 ? count(years, ...year, language) : '',
    rest > 0 ? count(rest, ...month, language) : '',
  ].filter(Boolean);
  return `${listWords(words, language)} (${inDays})`;
}
