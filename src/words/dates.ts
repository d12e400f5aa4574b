// A date that is no deadline: when something was adopted, written or made.
import type { Deadline } from '#core/deadlines/deadline.ts';
import { formatInterval } from '#core/deadlines/format-date.ts';
import type { Language } from '#core/diagnostics/wording.ts';

import { theirs, type Phrase } from './phrases.ts';

/** One day in full, also when written `14.5.2014`; anything vaguer in the author's words. */
export function sayDate(date: Deadline, language: Language): Phrase {
  return date.precision === 'day' ? [formatInterval(date, language)] : theirs(date.words);
}
