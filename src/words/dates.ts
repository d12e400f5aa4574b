// A date that is no deadline: when something was adopted, written or made.
import type { Deadline } from '#core/deadlines/deadline.ts';
import { formatDate, formatInterval } from '#core/deadlines/format-date.ts';
import type { Language } from '#core/diagnostics/wording.ts';

import { theirs, type Phrase } from './phrases.ts';

/** One day in full, also when written `14.5.2014`; in English a month too, `May 2010`. Anything vaguer in the author's words. */
export function sayDate(date: Deadline, language: Language): Phrase {
  if (date.precision === 'day') return [formatInterval(date, language)];
  return language === 'en' && isOneMonth(date) ? [formatDate(date.to ?? '', language).replace(/^\d+ /, '')] : theirs(date.words);
}

function isOneMonth({ precision, from, to }: Deadline): boolean {
  return precision === 'month' && from !== null && from.slice(0, 7) === to?.slice(0, 7);
}
