// Sorts deadlines into the groups of a meeting. Runs both when the page is built and in the browser.
import { isDueBetween } from '#core/deadlines/overdue.ts';
import type { IsoDate } from '#core/deadlines/calendar.ts';
import { formatDate } from '#core/deadlines/format-date.ts';
import type { Language } from '#core/language/language.ts';
import { meetingDateWords } from './meeting-date-words.ts';

export const MEETING_GROUPS = ['due', 'ahead', 'before'] as const;
export type MeetingGroup = (typeof MEETING_GROUPS)[number];

/**
 * `due`: after the previous meeting, up to and including this one. `ahead`: later, or without a last day. `before`:
 * earlier.
 */
export function groupAtMeeting(to: IsoDate | null, since: IsoDate, until: IsoDate): MeetingGroup {
  if (isDueBetween({ from: null, to }, since, until)) return 'due';
  return to === null || to > until ? 'ahead' : 'before';
}

/** `7 frister udløber efter 1. september 2013 og til og med 1. marts 2014. 17 ligger forude.` */
export function sayMeetingGroups(
  counts: Record<MeetingGroup, number>,
  { since, until }: { since: IsoDate; until: IsoDate },
  language: Language,
): string {
  return meetingDateWords[language].groupCounts(
    counts.due,
    counts.ahead,
    formatDate(since, language),
    formatDate(until, language),
  );
}
