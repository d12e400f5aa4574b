// What the statuses of a plan, an area or a goal come to, in words.
import type { Language } from '#core/language/language.ts';
import type { Action } from '#core/model/action.ts';
import type { Area, Goal } from '#core/model/part.ts';
import type { ReportedStatus } from '#core/model/report.ts';
import type { Strategy } from '#core/model/strategy.ts';
import { sumUp } from '#core/status/sum-up.ts';
import { countNamed, countWords } from '#words/count-levels.ts';
import { sayLevels } from '#words/levels.ts';
import { statusWords } from '#words/named-values.ts';
import { formatNumber } from '#words/numbers.ts';
import { listWords } from '#words/phrases.ts';
import { statusRuleWords } from './status-words.ts';

/** Beyond this many, a row of marks says no more than the counts do. */
const MOST_MARKS = 60;

export interface SumDescription {
  /** `Af 7 mål:` */
  heading: string;
  counts: { value: ReportedStatus; count: string; word: string }[];
  /** One mark for each promise, in reading order; empty when there are too many. */
  marks: { value: ReportedStatus; url: string; title: string; word: string }[];
  /** What an ended plan has and has not accounted for; null while it runs. */
  account: string | null;
  /** `Ikke talt med: 1, der er udgået.` Null when all are counted. */
  leftOut: string | null;
}

/** Null when there is nothing to sum up. */
export function describeSum(whole: Strategy | Area | Goal, language: Language): SumDescription | null {
  const sum = sumUp(whole);
  if (!sum) return null;
  const strategy = whole.kind === 'strategy' ? whole : whole.strategy;
  const words = statusRuleWords[language];
  const levels = sayLevels(strategy, language);
  const things =
    sum.of === 'goals'
      ? countNamed(sum.counted, levels.goal, levels.goals, countWords[language].goals, language)
      : countNamed(sum.counted, levels.action, levels.actions, levels.actions, language);
  const nameOf = (value: ReportedStatus) =>
    (value === 'unknown' && strategy.standing === 'in-force'
      ? words.unknown
      : statusWords[language][value]
    ).toLowerCase();
  const reported = sum.counted.filter(({ status }) => status.line !== null).length;
  const { conditional, withdrawn } = sum.leftOut;
  const left = [
    ...(conditional > 0 ? [words.conditional(conditional)] : []),
    ...(withdrawn > 0 ? [words.withdrawnCount(withdrawn)] : []),
  ];
  return {
    heading: words.sumOf(things),
    counts: sum.counts.map(({ value, count }) => ({
      value,
      count: formatNumber(count, language),
      word: nameOf(value),
    })),
    marks: sum.counted.length > MOST_MARKS ? [] : sum.counted.map((promise) => toMark(promise, nameOf)),
    account:
      strategy.standing === 'expired' ? words.account(strategy.period?.to ?? null, reported, sum.counted.length) : null,
    leftOut: left.length > 0 ? words.leftOut(listWords(left, language)) : null,
  };
}

function toMark({ url, title, status }: Goal | Action, nameOf: (value: ReportedStatus) => string) {
  return { value: status.value, url, title, word: nameOf(status.value) };
}
