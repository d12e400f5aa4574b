// What each meeting in a regular series has to look at: the deadlines since the last meeting, and those ahead.
import { addDays, lastDayOfMonth, yearOf, type IsoDate } from '#core/deadlines/calendar.ts';
import { formatDate } from '#core/deadlines/format-date.ts';
import type { Language } from '#core/language/language.ts';
import { listPromises, splitAtMeeting } from '#core/model/list-deadlines.ts';
import type { FollowUp } from '#core/model/follow-up.ts';
import type { Strategy } from '#core/model/strategy.ts';

export interface Meeting {
  /** The last day of the time that the meeting looks back on. */
  until: string;
  due: { title: string; url: string }[];
  ahead: number;
}

export interface MeetingPlan {
  followUp: FollowUp;
  /** The anchor on the page. */
  id: string;
  /** Whether the source names the months. */
  isExact: boolean;
  meetings: Meeting[];
}

const MONTHS_IN_YEAR = 12;

/**
 * Plans the meetings of each follow-up whose rhythm can be counted. The source seldom gives days, so each interval ends
 * with its month.
 */
export function planMeetings(strategy: Strategy, language: Language): MeetingPlan[] {
  const regular = strategy.ownFollowUps.filter((followUp) => listMonths(followUp).length > 0);
  if (listPromises(strategy).length === 0) return [];
  return regular.map((followUp, index) => ({
    followUp,
    id: `moede-${index + 1}`,
    isExact: (followUp.rhythm?.months.length ?? 0) > 0,
    meetings: listMeetings(strategy, listMonths(followUp), language),
  }));
}

function listMeetings(strategy: Strategy, months: number[], language: Language): Meeting[] {
  const promises = listPromises(strategy);
  const days = promises.map(({ deadline }) => deadline.to).filter((day) => day !== null);
  const first = strategy.period?.from ?? days.toSorted()[0];
  const last = [...days, strategy.period?.to ?? ''].sort().at(-1);
  if (!first || !last) return [];
  const ends = listEnds(first, last, months);
  return ends.map((until, index) => {
    const since = ends[index - 1] ?? addDays(first, -1);
    const { due, ahead } = splitAtMeeting(promises, since, until);
    return {
      until: formatDate(until, language),
      due: due.map(({ title, url }) => ({ title, url })),
      ahead: ahead.length,
    };
  });
}

/** The last days of `months`, from the first that is not before `first` to the first that covers `last`. */
function listEnds(first: IsoDate, last: IsoDate, months: number[]): IsoDate[] {
  const years = Array.from({ length: yearOf(last) - yearOf(first) + 2 }, (_, index) => yearOf(first) + index);
  const ends = years
    .flatMap((year) => months.map((month) => lastDayOfMonth(year, month)))
    .filter((end) => end >= first);
  const beyond = ends.findIndex((end) => end >= last);
  return ends.slice(0, beyond + 1);
}

function listMonths({ rhythm, certainty }: FollowUp): number[] {
  if (!rhythm || certainty === 'conditional') return [];
  if (rhythm.months.length > 0) return rhythm.months;
  const times = rhythm.timesPerYear ?? 0;
  if (times < 1 || MONTHS_IN_YEAR % times !== 0) return [];
  return Array.from({ length: times }, (_, index) => ((index + 1) * MONTHS_IN_YEAR) / times);
}
