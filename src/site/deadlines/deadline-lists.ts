// Lists and counts of deadlines, for one strategy or for all.
import type { IsoDate } from '#core/deadlines/calendar.ts';
import { formatDate } from '#core/deadlines/format-date.ts';
import { isOverdue } from '#core/deadlines/overdue.ts';
import type { Language } from '#core/language/language.ts';
import { listPromises, compareDeadlines, type DatedThing } from '#core/model/list-deadlines.ts';
import { listThread } from '#core/model/red-thread.ts';
import { isPromising } from '#core/model/standing.ts';
import type { Publication } from '#core/model/publication.ts';
import type { Target } from '#core/model/target.ts';
import type { Action } from '#core/model/action.ts';
import type { Strategy } from '#core/model/strategy.ts';
import type { Area, Goal } from '#core/model/part.ts';
import { deadlineListWords } from './list-words.ts';
import { theirs, type Phrase } from '#words/phrases.ts';
import { targetWords } from '#site/promise/target-words.ts';

import { isConditional } from '#words/names.ts';
import { listPromised } from '#words/count-levels.ts';
import { listOwnStrategies } from '#site/parts/examples.ts';
import { dueYear } from '#site/promise/describe-deadline.ts';
import { summariseTargets } from '#site/promise/describe-target.ts';

export interface DeadlineEntry {
  subject: Strategy | Area | Goal | Action;
  title: string;
  url: string;
  /** The titles from the strategy down to the subject, both left out. */
  path: { title: string; url: string }[];
  /** `Måltal: 10 pct. og stigende`; null without targets. */
  targets: Phrase | null;
  isConditional: boolean;
  strategy: Strategy;
}

export interface DeadlineYear {
  /** `2013`; null for deadlines that never end. */
  year: string | null;
  entries: DeadlineEntry[];
}

export function listDeadlineYears(promises: DatedThing[], language: Language): DeadlineYear[] {
  const years = new Map<string | null, DeadlineEntry[]>();
  for (const promise of promises) {
    const year = dueYear(promise.deadline);
    const entries = years.get(year) ?? [];
    entries.push(toEntry(promise, language));
    years.set(year, entries);
  }
  return [...years]
    .map(([year, entries]) => ({ year, entries }))
    .sort((a, b) => ((a.year ?? '9999') < (b.year ?? '9999') ? -1 : 1));
}

export function summariseDeadlines(
  strategy: Strategy,
  language: Language,
  today: IsoDate,
): { summary: string; years: DeadlineYear[] } {
  const promises = listPromises(strategy);
  return { summary: summariseTiming(promises, today, language), years: listDeadlineYears(promises, language) };
}

/**
 * Counts the deadlines that have passed and those ahead: `Af 29 frister er 12 passeret pr. 1. marts 2014, og 17 ligger
 * forude.`
 */
export function summariseTiming(promises: DatedThing[], today: IsoDate, language: Language): string {
  const words = deadlineListWords[language];
  const [all, date] = [words.count(promises.length), formatDate(today, language)];
  const passed = promises.filter(({ deadline }) => isOverdue(deadline, today)).length;
  if (promises.length === 0) return words.none;
  if (passed === promises.length) return words.allPassed(all, date);
  if (passed === 0) return words.nonePassed(all, date);
  const endless = promises.filter(({ deadline }) => deadline.to === null).length;
  const ahead = promises.length - passed - endless;
  const others = [ahead > 0 ? words.lieAhead(ahead) : '', endless > 0 ? words.runOn(endless) : ''].filter(Boolean);
  return words.somePassed(all, passed, date, others);
}

/** The promises of all strategies by date, without those of invented municipalities and of plans that promise nothing. */
export function listAllPromises(publication: Publication): DatedThing[] {
  return listOwnStrategies(publication).filter(isPromising).flatMap(listPromises).sort(compareDeadlines);
}

/** Plans whose deadlines are no promises today: drafts, and those that another has replaced. */
export function listLeftOut(publication: Publication): Strategy[] {
  return listOwnStrategies(publication).filter((strategy) => !isPromising(strategy));
}

/** Why the deadlines of such a plan are not among the promises, and where they are. */
export function sayLeftOut({ organisation, title, url, standing }: Strategy, language: Language): Phrase {
  const words = deadlineListWords[language];
  const why = standing === 'draft' || standing === 'hearing' ? words[standing] : words.superseded;
  return words.planLeftOut(theirs(`${organisation.title}: ${title}`), why, `${url}frister/`);
}

/** Picks the next `most` deadlines; when no deadline lies ahead, the last `most` that passed. */
export function pickNearest(
  publication: Publication,
  most: number,
  language: Language,
): { isAhead: boolean; entries: DeadlineEntry[] } {
  const promises = listAllPromises(publication).filter(({ deadline }) => deadline.to !== null);
  const ahead = promises.filter(({ deadline }) => (deadline.to ?? '') >= publication.today);
  const picked = ahead.length > 0 ? ahead.slice(0, most) : promises.slice(-most).reverse();
  return { isAhead: ahead.length > 0, entries: picked.map((promise) => toEntry(promise, language)) };
}

export interface DeadlineCounts {
  years: string[];
  rows: { title: string; url: string; counts: number[]; total: number }[];
  totals: number[];
}

/** Counts the deadlines of each strategy in each year, for a site with too many to list. */
export function countDeadlinesByStrategy(publication: Publication): DeadlineCounts {
  const listed = listOwnStrategies(publication)
    .filter(isPromising)
    .map((strategy) => ({ strategy, promises: listPromises(strategy) }));
  const all = listed.flatMap(({ promises }) => promises);
  const years = [...new Set(all.map(({ deadline }) => dueYear(deadline)))].filter((year) => year !== null).sort();
  const rows = listed.map(({ strategy, promises }) => ({
    title: `${strategy.organisation.title}: ${strategy.title}`,
    url: `${strategy.url}frister/`,
    counts: countYears(promises, years),
    total: promises.length,
  }));
  return { years, rows: rows.filter(({ total }) => total > 0), totals: countYears(all, years) };
}

export function listUndated(strategy: Strategy): Action[] {
  return listPromised(strategy).filter(({ deadline }) => deadline === null);
}

function toEntry({ subject, title, url, strategy }: DatedThing, language: Language): DeadlineEntry {
  const dated = subject as DeadlineEntry['subject'];
  const targets = summariseTargets(dated.targets satisfies Target[], language);
  const path = listThread(dated).slice(1, -1);
  return {
    subject: dated,
    title,
    url,
    path: path.map((level) => ({ title: level.title, url: level.url })),
    targets: targets.length > 0 ? [`${targetWords[language].heading(dated.targets.length)}: `, ...targets] : null,
    isConditional: dated.kind === 'action' && isConditional(dated),
    strategy,
  };
}

function countYears(promises: DatedThing[], years: string[]): number[] {
  return years.map((year) => promises.filter(({ deadline }) => dueYear(deadline) === year).length);
}
