// Where a due day stands at a meeting. Runs both when the page is built and in the browser.
import { isDueBetween } from '#core/deadlines/overdue.ts';
import type { IsoDate } from '#core/deadlines/calendar.ts';
import { formatDate } from '#core/deadlines/format-date.ts';
import type { Language } from '#core/language/language.ts';
import { meetingDateWords } from './meeting-date-words.ts';

export const STANDINGS = ['due', 'ahead', 'before'] as const;
export type Standing = (typeof STANDINGS)[number];

/** `due` since the last meeting, up to and with this one; `ahead` of it; or `before` the last one. */
export function standAtMeeting(to: IsoDate | null, since: IsoDate, until: IsoDate): Standing {
  if (isDueBetween({ from: null, to }, since, until)) return 'due';
  return to === null || to > until ? 'ahead' : 'before';
}

/** `7 frister udløber efter 1. september 2013 og til og med 1. marts 2014. 17 ligger forude.` */
export function sayStandings(
  counts: Record<Standing, number>,
  { since, until }: { since: IsoDate; until: IsoDate },
  language: Language,
): string {
  return meetingDateWords[language].standings(
    counts.due,
    counts.ahead,
    formatDate(since, language),
    formatDate(until, language),
  );
}
