// The data behind the timeline: where each deadline of a strategy begins and ends along a line of years.
import { addDays, createIsoDate, daysBetween, yearOf, type IsoDate } from '#core/deadlines/calendar.ts';
import { formatDate, formatInterval } from '#core/deadlines/format-date.ts';
import { isOverdue } from '#core/deadlines/overdue.ts';
import type { Language } from '#core/language/language.ts';
import type { Strategy } from '#core/model/strategy.ts';
import { sayFit } from '#site/promise/describe-deadline.ts';
import { sayLevels } from '#words/levels.ts';
import { useWords } from '#words/named-values.ts';
import { capitalise, listWords, type Phrase } from '#words/phrases.ts';
import { timelineWords } from './timeline-words.ts';

import { groupDated, listDated, type NamedThing } from './dated-things.ts';

const MOST_YEAR_LABELS = 8;

/** `day`: one day. `interval`: first and last day known. `by`: only the last. `from`: only the first. */
export type TimelineShape = 'day' | 'interval' | 'by' | 'from';

export interface TimelineRow {
  title: string;
  url: string;
  /** The municipality's word for what is dated: `Delmål`. */
  word: string;
  isTarget: boolean;
  isMeeting: boolean;
  words: string;
  interval: string;
  /** Null where the end is open. */
  from: { day: IsoDate; words: string } | null;
  to: { day: IsoDate; words: string } | null;
  timing: string;
  flags: Phrase[];
  shape: TimelineShape;
  isPassed: boolean;
  /** Positions along the line in per cent; `end` is where the last day ends. */
  start: number;
  end: number;
}

export interface TimelineGroup {
  title: Phrase;
  url: string;
  rows: TimelineRow[];
}

export interface TimelineScale {
  /** Where each year begins, and the middle, where its label is placed. With many years only some have a label. */
  years: { year: string; start: number; middle: number; hasLabel: boolean }[];
  period: { start: number; end: number } | null;
  /** Null when today is outside the line. */
  today: number | null;
}

export interface Timeline {
  scale: TimelineScale;
  groups: TimelineGroup[];
  /** The municipality's word for the groups. */
  groupWord: string;
  periodWords: string | null;
  todayWords: string;
  shapes: Set<TimelineShape>;
  count: number;
}

/** Builds the timeline of a strategy; null when the strategy has no dates. */
export function buildTimeline(strategy: Strategy, language: Language, today: IsoDate): Timeline | null {
  const things = listDated(strategy, language);
  const line = findLine(strategy, things);
  if (!line) return null;
  const groups = groupDated(strategy, things, language).map(({ title, url, things: own }) => ({
    title,
    url,
    rows: own.map((thing) => toRow(thing, line, { today, language })),
  }));
  const words = sayLevels(strategy, language);
  return {
    scale: buildScale(strategy, line, today),
    groups,
    groupWord: strategy.areas.length > 0 ? words.area : words.goal,
    periodWords: strategy.period && formatInterval(strategy.period, language),
    todayWords: describeToday(today, line, language),
    shapes: new Set(groups.flatMap(({ rows }) => rows.map(({ shape }) => shape))),
    count: things.length,
  };
}

interface Line {
  from: IsoDate;
  to: IsoDate;
}

/** The line covers whole years, from the first day named to the last. Null when there is no day to draw. */
function findLine({ period }: Strategy, things: NamedThing[]): Line | null {
  const days = [...things.map(({ deadline }) => deadline), ...(period ? [period] : [])]
    .flatMap(({ from, to }) => [from, to])
    .filter((day) => day !== null)
    .sort();
  const [first] = days;
  const last = days.at(-1);
  if (things.length === 0 || !first || !last) return null;
  return { from: createIsoDate(yearOf(first), 1, 1), to: createIsoDate(yearOf(last), 12, 31) };
}

function toRow(
  { title, url, word, isTarget, deadline, use, fit, strategy }: NamedThing,
  line: Line,
  { today, language }: { today: IsoDate; language: Language },
): TimelineRow {
  const { words, from, to } = deadline;
  const isPassed = isOverdue(deadline, today);
  const kind = use === 'follow-up' ? null : useWords[language][use];
  return {
    title: capitalise(title),
    isMeeting: use === 'follow-up',
    url,
    word,
    isTarget,
    words,
    isPassed,
    from: sayDay(from, language),
    to: sayDay(to, language),
    interval: formatInterval(deadline, language),
    timing: describeTiming(deadline, { today, isPassed, language }),
    flags: [
      ...(kind ? [[kind]] : []),
      ...[sayFit(fit, strategy.period?.words ?? null, language)].filter((flag) => flag !== null),
    ],
    shape: findShape(from, to),
    start: from === null ? 0 : placeOf(from, line),
    end: to === null ? 100 : placeOf(addDays(to, 1), line),
  };
}

function sayDay(day: IsoDate | null, language: Language): TimelineRow['from'] {
  return day === null ? null : { day, words: formatDate(day, language) };
}

function findShape(from: IsoDate | null, to: IsoDate | null): TimelineShape {
  if (from === null) return 'by';
  if (to === null) return 'from';
  return from === to ? 'day' : 'interval';
}

function describeTiming(
  { from, to }: NamedThing['deadline'],
  { today, isPassed, language }: { today: IsoDate; isPassed: boolean; language: Language },
): string {
  const words = timelineWords[language];
  if (isPassed) return words.passed;
  const isBegun = from !== null && from <= today;
  if (to === null) return isBegun ? words.runningOn : words.aheadOn;
  return isBegun ? words.running : words.ahead;
}

function buildScale({ period }: Strategy, line: Line, today: IsoDate): TimelineScale {
  const [first, last] = [yearOf(line.from), yearOf(line.to)];
  const step = Math.ceil((last - first + 1) / MOST_YEAR_LABELS);
  const years = Array.from({ length: last - first + 1 }, (_, index) => {
    const [start, end] = [
      placeOf(createIsoDate(first + index, 1, 1), line),
      placeOf(addDays(createIsoDate(first + index, 12, 31), 1), line),
    ];
    return { year: String(first + index), start, middle: round((start + end) / 2), hasLabel: index % step === 0 };
  });
  return {
    years,
    period: period && {
      start: period.from ? placeOf(period.from, line) : 0,
      end: period.to ? placeOf(addDays(period.to, 1), line) : 100,
    },
    today: isOnLine(today, line) ? placeOf(today, line) : null,
  };
}

function describeToday(today: IsoDate, line: Line, language: Language): string {
  const [words, date] = [timelineWords[language], formatDate(today, language)];
  if (isOnLine(today, line)) return words.today(date);
  return today > line.to ? words.todayAfter(date) : words.todayBefore(date);
}

function isOnLine(day: IsoDate, { from, to }: Line): boolean {
  return from <= day && day <= to;
}

function placeOf(day: IsoDate, { from, to }: Line): number {
  return round((daysBetween(from, day) / (daysBetween(from, to) + 1)) * 100);
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}

/** Counts what the timeline shows: `4 frister og 3 opfølgninger, samlet efter indsatsområde.` */
export function describeTimeline({ groups, groupWord }: Timeline, language: Language): string {
  const words = timelineWords[language];
  const rows = groups.flatMap((group) => group.rows);
  const [targets, meetings] = [
    rows.filter(({ isTarget }) => isTarget).length,
    rows.filter(({ isMeeting }) => isMeeting).length,
  ];
  const promises = rows.length - targets - meetings;
  const counted = [
    promises > 0 ? words.promises(promises) : '',
    targets > 0 ? words.targets(targets) : '',
    meetings > 0 ? words.followUps(meetings) : '',
  ].filter(Boolean);
  return words.groupedBy(listWords(counted, language), groupWord);
}
