// How long something is put off, as people say it.
import type { Language } from '#core/diagnostics/wording.ts';

import { count } from './numbers.ts';
import { listWords } from './phrases.ts';

const DAYS_IN_MONTH = 30.4375;
/** Up to this many days are just days. */
const FEW_DAYS = 45;

const WORDS = {
  da: { day: ['dag', 'dage'], month: ['måned', 'måneder'], year: ['år', 'år'] },
  en: { day: ['day', 'days'], month: ['month', 'months'], year: ['year', 'years'] },
} satisfies Record<Language, Record<string, [one: string, many: string]>>;

/** `12 dage`, `6 måneder (184 dage)`, `1 år og 6 måneder (546 dage)`. */
export function sayDelay(days: number, language: Language): string {
  const { day, month, year } = WORDS[language];
  const inDays = count(days, ...day, language);
  if (days <= FEW_DAYS) return inDays;
  const months = Math.round(days / DAYS_IN_MONTH);
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const words = [years > 0 ? count(years, ...year, language) : '', rest > 0 ? count(rest, ...month, language) : ''].filter(Boolean);
  return `${listWords(words, language)} (${inDays})`;
}
