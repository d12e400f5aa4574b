import type { IsoDate } from '#core/deadlines/calendar.ts';
import type { Language } from '#core/language/language.ts';
import type { DatedThing } from '#core/model/list-deadlines.ts';
import { getLevelWord, type Level } from '#core/model/red-thread.ts';
import type { Strategy } from '#core/model/strategy.ts';
import { countWords } from '#words/count-levels.ts';
import { sayLevels } from '#words/levels.ts';
import type { Phrase } from '#words/phrases.ts';

import { groupDated, listDated } from './dated-things.ts';

export interface QuarterCounts {
  /** The word for what is counted: `delmål`, or `frister` when the actions go by several words. */
  counted: string;
  years: string[];
  rows: { title: Phrase; url: string; years: number[][]; endless: number; total: number }[];
  totals: Omit<QuarterCounts['rows'][number], 'title' | 'url'>;
}

/** Counts the deadlines whose last day falls in each quarter, group by group. */
export function countQuarters(strategy: Strategy, language: Language): QuarterCounts {
  const things = listDated(strategy, language).filter(({ use, isTarget }) => use !== 'follow-up' && !isTarget);
  const years = [...new Set(things.flatMap(({ deadline }) => deadline.to?.slice(0, 4) ?? []))].sort();
  const words = [...new Set(things.map(({ subject }) => getLevelWord(subject as Level)))];
  return {
    counted:
      words.length === 1 && words[0] === strategy.words.action
        ? sayLevels(strategy, language).actions
        : countWords[language].deadlines,
    years,
    rows: groupDated(strategy, things, language).map(({ title, url, things: own }) => ({
      title,
      url,
      ...countOwn(own, years),
    })),
    totals: countOwn(things, years),
  };
}

function countOwn(things: DatedThing[], years: string[]): QuarterCounts['totals'] {
  const ends = things.map(({ deadline }) => deadline.to);
  const quarterOf = (day: IsoDate) => Math.ceil(Number(day.slice(5, 7)) / 3);
  return {
    years: years.map((year) =>
      [1, 2, 3, 4].map((quarter) => ends.filter((end) => end?.startsWith(year) && quarterOf(end) === quarter).length),
    ),
    endless: ends.filter((end) => end === null).length,
    total: things.length,
  };
}
