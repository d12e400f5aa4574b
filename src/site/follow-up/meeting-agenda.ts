// Prepares the page for a meeting: the deadlines between two suggested dates, or, for meetings in fixed months, the
// areas and goals to look at.
import { addDays, createIsoDate, daysBetween, lastDayOfMonth, yearOf, type IsoDate } from '#core/deadlines/calendar.ts';
import { formatInterval, nameMonth } from '#core/deadlines/format-date.ts';
import type { Language } from '#core/language/language.ts';
import { listPromises, type DatedThing, type PeriodFit } from '#core/model/list-deadlines.ts';
import { getLevelWord, listAreas, listThread, type Level } from '#core/model/red-thread.ts';
import type { Strategy } from '#core/model/strategy.ts';
import type { Area, Goal } from '#core/model/part.ts';
import { sayLevels } from '#words/levels.ts';
import { meetingWords } from './meeting-words.ts';
import { capitalise, listWords, theirs, type Phrase } from '#words/phrases.ts';

import { countActions, countLevels } from '#words/count-levels.ts';
import { describeOwners } from '#site/promise/describe-owner.ts';
import { describeStatus } from '#site/promise/describe-status.ts';
import { MEETING_GROUPS, groupAtMeeting, type MeetingGroup } from './due-at-meeting.ts';

export interface AgendaPoint {
  title: string;
  url: string;
  to: IsoDate | null;
  words: string;
  interval: string;
  under: string;
  fit: PeriodFit | null;
  /** The names of those responsible; empty when the source names nobody. */
  owners: string[];
  status: Phrase;
}

export interface MeetingAgenda {
  since: IsoDate;
  until: IsoDate;
  /** A sentence that says how the two dates were chosen. */
  choice: string;
  points: Record<MeetingGroup, AgendaPoint[]>;
  /** The word for what is listed: `delmål`; null when the actions go by several words. */
  counted: string | null;
  period: string | null;
  /** The forum that meets, when the source names one that meets regularly. */
  forum: string | null;
}

/** Builds the agenda from the same promises that the command `followup` counts. Null when no promise has a deadline. */
export function buildMeetingAgenda(strategy: Strategy, language: Language, today: IsoDate): MeetingAgenda | null {
  const promises = listPromises(strategy).filter(({ use }) => use === 'commitment');
  if (promises.length === 0) return null;
  const { since, until, choice } = chooseDates(strategy, promises, { today, language });
  const points = Object.fromEntries(
    MEETING_GROUPS.map((group) => [
      group,
      promises
        .filter(({ deadline }) => groupAtMeeting(deadline.to, since, until) === group)
        .map((promise) => toPoint(promise, language)),
    ]),
  );
  const isOneWord = promises.every(({ subject }) => getLevelWord(subject as Level) === strategy.words.action);
  return {
    since,
    until,
    choice,
    points: points as MeetingAgenda['points'],
    counted: isOneWord ? sayLevels(strategy, language).actions : null,
    period: strategy.period?.words ?? null,
    forum: findMeetingForum(strategy),
  };
}

function findMeetingForum({ ownFollowUps }: Strategy): string | null {
  return (
    ownFollowUps.find(({ forum, rhythm, certainty }) => forum && rhythm && certainty === 'committed')?.forum?.name ??
    null
  );
}

/** The ends of the last two half-years. When the period is over: the two in its middle, where most deadlines are. */
function chooseDates(
  { period }: Strategy,
  promises: DatedThing[],
  { today, language }: { today: IsoDate; language: Language },
): Pick<MeetingAgenda, 'since' | 'until' | 'choice'> {
  const days = promises
    .map(({ deadline }) => deadline.to ?? deadline.from)
    .filter((day) => day !== null)
    .sort();
  const first = period?.from ?? days[0] ?? today;
  const last = [period?.to ?? '', days.at(-1) ?? ''].sort().at(-1) as IsoDate;
  if (period?.to === null || today <= last) return { ...findTurns(today), choice: meetingWords[language].halfYears };
  const middle = addDays(first, Math.floor(daysBetween(first, period?.to ?? last) / 2) + 1);
  return { ...findTurns(middle), choice: meetingWords[language].periodOver };
}

/** The last days of the two half-years that ended on or before `day`. */
function findTurns(day: IsoDate): { since: IsoDate; until: IsoDate } {
  const year = yearOf(day);
  const turns = [year - 1, year]
    .flatMap((turn) => [lastDayOfMonth(turn, 6), createIsoDate(turn, 12, 31)])
    .filter((turn) => turn <= day);
  const [since = day, until = day] = turns.length > 1 ? turns.slice(-2) : [lastDayOfMonth(year - 2, 12), ...turns];
  return { since, until };
}

function toPoint({ title, url, deadline, subject, fit }: DatedThing, language: Language): AgendaPoint {
  const under = listThread(subject as Level).slice(1, -1);
  return {
    title,
    url,
    to: deadline.to,
    words: deadline.words,
    interval: formatInterval(deadline, language),
    under: under.map((level) => level.title).join(' › '),
    fit,
    owners: describeOwners(subject as Level, language).forums.map(({ name }) => name),
    status: describeStatus(subject as Level, language).words,
  };
}

export interface MeetingPortfolio {
  id: string;
  /** `Porteføljen i maj og september` */
  heading: Phrase;
  forum: Phrase;
  /** `4 udviklingsområder og 13 programmer`. */
  counted: string;
  /** `Maj`, and `Porteføljen i maj`. */
  months: { id: string; name: string; heading: string }[];
  areas: { area: Area | null; path: string; goals: { goal: Goal; actions: string }[] }[];
}

/** For each follow-up in named months: the areas and goals that its meetings look at. */
export function listPortfolios(strategy: Strategy, language: Language): MeetingPortfolio[] {
  const words = meetingWords[language];
  const regular = strategy.ownFollowUps.filter(
    ({ rhythm, certainty }) => certainty === 'committed' && (rhythm?.months.length ?? 0) > 0,
  );
  return regular.map(({ forum, rhythm }, index) => ({
    id: `portefoelje-${index + 1}`,
    heading: words.portfolio(
      rhythm?.words ?? '',
      (rhythm?.months ?? []).map((month) => nameMonth(month, language)),
    ),
    forum: forum ? theirs(forum.name) : [words.someMeeting],
    counted: listWords(countLevels(strategy, language), language),
    months: (rhythm?.months ?? []).map((month) => ({
      id: `portefoelje-${index + 1}-${month}`,
      name: capitalise(nameMonth(month, language)),
      heading: words.portfolioIn(nameMonth(month, language)),
    })),
    areas: [strategy, ...listAreas(strategy)]
      .filter(({ goals }) => goals.length > 0)
      .map((whole) => ({
        area: whole.kind === 'area' ? whole : null,
        path: listThread(whole)
          .slice(1)
          .map((level) => level.title)
          .join(' · '),
        goals: whole.goals.map((goal) => ({ goal, actions: countActions(goal, language) })),
      })),
  }));
}
