// A strategy's deadlines as a picture: where each begins and ends along one line of years.
import { getPublication } from '#astro/publication.ts';
import { addDays, createIsoDate, daysBetween, yearOf } from '#core/deadlines/calendar.ts';
import type { IsoDate } from '#core/deadlines/deadline.ts';
import { formatDate, formatInterval } from '#core/deadlines/format-date.ts';
import { isOverdue } from '#core/deadlines/overdue.ts';
import type { Strategy } from '#core/model/publication.ts';

import { capitalise, listWords, useWords } from './danish-words.ts';
import { groupDated, listDated, MEETING, TARGET, type NamedThing } from './dated-things.ts';

const MOST_YEAR_LABELS = 8;

/** `day` one day, `interval` both ends, `by` open start, `from` open end. */
export type DeadlineShape = 'day' | 'interval' | 'by' | 'from';

export interface DeadlineRow {
  title: string;
  url: string;
  /** What it is, in the municipality's own word: `Delmål`. */
  word: string;
  isTarget: boolean;
  words: string;
  interval: string;
  /** Null where the end is open. */
  from: { day: IsoDate; words: string } | null;
  to: { day: IsoDate; words: string } | null;
  standing: string;
  flags: string[];
  shape: DeadlineShape;
  isPassed: boolean;
  /** Along the line, in per cent; the whole of the last day is in. */
  start: number;
  end: number;
}

export interface DeadlineGroup {
  title: string;
  url: string;
  rows: DeadlineRow[];
}

export interface DeadlineScale {
  /** Where each year begins and where its label stands; no label where there are too many. */
  years: { year: string; start: number; middle: number; hasLabel: boolean }[];
  period: { start: number; end: number } | null;
  /** Null when today lies off the line. */
  today: number | null;
}

export interface DeadlineFigure {
  scale: DeadlineScale;
  groups: DeadlineGroup[];
  /** What the municipality calls the groups. */
  groupWord: string;
  periodWords: string | null;
  todayWords: string;
  shapes: Set<DeadlineShape>;
  count: number;
}

export function buildDeadlineFigure(strategy: Strategy, today = getPublication().today): DeadlineFigure | null {
  const things = listDated(strategy);
  const line = findLine(strategy, things);
  if (!line) return null;
  const groups = groupDated(strategy, things).map(({ title, url, things: own }) => ({ title, url, rows: own.map((thing) => toRow(thing, line, today)) }));
  return {
    scale: buildScale(strategy, line, today),
    groups,
    groupWord: strategy.areas.length > 0 ? strategy.words.area : strategy.words.goal,
    periodWords: strategy.period && formatInterval(strategy.period),
    todayWords: describeToday(today, line),
    shapes: new Set(groups.flatMap(({ rows }) => rows.map(({ shape }) => shape))),
    count: things.length,
  };
}

interface Line {
  from: IsoDate;
  to: IsoDate;
}

/** Whole years, from the first day that is named to the last. */
function findLine({ period }: Strategy, things: NamedThing[]): Line | null {
  const days = [...things.map(({ deadline }) => deadline), ...(period ? [period] : [])].flatMap(({ from, to }) => [from, to]).filter((day) => day !== null).sort();
  const [first] = days;
  const last = days.at(-1);
  if (things.length === 0 || !first || !last) return null;
  return { from: createIsoDate(yearOf(first), 1, 1), to: createIsoDate(yearOf(last), 12, 31) };
}

function toRow({ title, url, word, deadline, use, outsidePeriod, strategy }: NamedThing, line: Line, today: IsoDate): DeadlineRow {
  const { words, from, to } = deadline;
  const isPassed = isOverdue(deadline, today);
  const outside = outsidePeriod && strategy.period ? `Uden for strategiens periode ${strategy.period.words}` : null;
  return {
    title: capitalise(title),
    isTarget: word === TARGET,
    url, word, words, isPassed,
    from: sayDay(from),
    to: sayDay(to),
    interval: formatInterval(deadline),
    standing: describeStanding(from, to, today, isPassed),
    flags: [use === 'follow-up' ? null : useWords[use], outside].filter((flag) => flag !== null),
    shape: findShape(from, to),
    start: from === null ? 0 : placeOf(from, line),
    end: to === null ? 100 : placeOf(addDays(to, 1), line),
  };
}

function sayDay(day: IsoDate | null): DeadlineRow['from'] {
  return day === null ? null : { day, words: formatDate(day) };
}

function findShape(from: IsoDate | null, to: IsoDate | null): DeadlineShape {
  if (from === null) return 'by';
  if (to === null) return 'from';
  return from === to ? 'day' : 'interval';
}

function describeStanding(from: IsoDate | null, to: IsoDate | null, today: IsoDate, isPassed: boolean): string {
  if (isPassed) return 'Passeret';
  const isBegun = from !== null && from <= today;
  if (to === null) return isBegun ? 'Løber, uden slutdato' : 'Forude, uden slutdato';
  return isBegun ? 'Løber nu' : 'Forude';
}

function buildScale({ period }: Strategy, line: Line, today: IsoDate): DeadlineScale {
  const [first, last] = [yearOf(line.from), yearOf(line.to)];
  const step = Math.ceil((last - first + 1) / MOST_YEAR_LABELS);
  const years = Array.from({ length: last - first + 1 }, (_, index) => {
    const [start, end] = [placeOf(createIsoDate(first + index, 1, 1), line), placeOf(addDays(createIsoDate(first + index, 12, 31), 1), line)];
    return { year: String(first + index), start, middle: round((start + end) / 2), hasLabel: index % step === 0 };
  });
  return {
    years,
    period: period && { start: period.from ? placeOf(period.from, line) : 0, end: period.to ? placeOf(addDays(period.to, 1), line) : 100 },
    today: isOnLine(today, line) ? placeOf(today, line) : null,
  };
}

function describeToday(today: IsoDate, line: Line): string {
  if (isOnLine(today, line)) return `I dag, ${formatDate(today)}`;
  return `I dag, ${formatDate(today)}, ligger ${today > line.to ? 'efter' : 'før'} tidslinjen`;
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

/** `29 frister`, `4 frister og 3 opfølgninger`: what the figure holds. */
export function describeFigure({ groups }: DeadlineFigure): string {
  const rows = groups.flatMap((group) => group.rows);
  const count = (words: string, number: number) => (number > 0 ? `${number} ${words}` : '');
  const [targets, meetings] = [TARGET, MEETING].map((name) => rows.filter(({ word }) => word === name).length) as [number, number];
  const promises = rows.length - targets - meetings;
  return listWords([count(promises === 1 ? 'frist' : 'frister', promises), count('måltal', targets), count(meetings === 1 ? 'opfølgning' : 'opfølgninger', meetings)].filter(Boolean));
}
