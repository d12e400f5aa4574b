// Prepares a budget by year, and the sums of what lies below a part.
import type { Language } from '#core/language/language.ts';
import type { Area, Goal } from '#core/model/part.ts';
import type { BudgetYear } from '#core/model/plan-facts.ts';
import { sumBudget, type BudgetSum } from '#core/model/sum-budget.ts';
import type { Strategy } from '#core/model/strategy.ts';
import type { Kroner } from '#core/plan-facts/kroner.ts';
import { round } from '#schemas/danish-number.ts';
import { sayKroner } from '#words/kroner.ts';
import { theirs, type Phrase } from '#words/phrases.ts';
import { planFactWords } from './plan-fact-words.ts';

export interface BudgetTable {
  rows: { year: string; amount: Phrase; spent: Phrase; source: Phrase }[];
  hasSpent: boolean;
  hasSource: boolean;
  /** Null for one year alone, and while an amount could not be read. */
  total: { amount: Phrase; spent: Phrase } | null;
}

export function describeBudget(budget: readonly BudgetYear[], language: Language): BudgetTable {
  const words = planFactWords[language];
  const sources = budget.map(({ source, note }) =>
    [source, note && (source ? `(${note})` : note)].filter(Boolean).join(' '),
  );
  const [amounts, spent] = [budget.map(({ amount }) => amount), budget.map((row) => row.spent)];
  return {
    rows: budget.map((row, index) => ({
      year: String(row.year),
      amount: say(row.amount, row.words, language),
      spent: row.spentWords === null ? [words.notSaid] : say(row.spent, row.spentWords, language),
      source: theirs(sources[index] ?? ''),
    })),
    hasSpent: budget.some(({ spentWords }) => spentWords !== null),
    hasSource: sources.some((source) => source !== ''),
    total:
      budget.length < 2 || amounts.includes(null)
        ? null
        : { amount: [total(amounts, language)], spent: [spent.includes(null) ? '' : total(spent, language)] },
  };
}

export interface BudgetSums {
  /** `Indsatserne har sat 12,4 mio. kr. af i 2026; 5 af 9 har intet beløb.` Null unless there is one year alone. */
  sentence: string | null;
  /** One row a year; none for one year alone. */
  rows: { year: string; amount: string; spent: string; missing: string }[];
  /** Who has set aside what the rows say. */
  caption: string;
  hasSpent: boolean;
}

/** What has been set aside below a part; null when nothing below gives an amount. */
export function describeBudgetSums(whole: Strategy | Area | Goal, language: Language): BudgetSums | null {
  const words = planFactWords[language];
  const sums = sumBudget(whole);
  const [first, ...others] = sums;
  if (!first) return null;
  const isOne = others.length === 0;
  return {
    sentence: isOne ? saySum(first, language) : null,
    rows: isOne ? [] : sums.map((sum) => toRow(sum, language)),
    caption: words.setAsideBy(sums.some(({ hasParts }) => hasParts)),
    hasSpent: sums.some(({ spent }) => spent !== null),
  };
}

function toRow(sum: BudgetSum, language: Language): BudgetSums['rows'][number] {
  const { year, amount, spent, withAmount, withSpent, all } = sum;
  const words = planFactWords[language];
  const known = spent === null ? words.notSaid : sayKroner(spent, language);
  return {
    year: String(year),
    amount: sayKroner(amount, language),
    spent: withSpent > 0 && withSpent < withAmount ? `${known} (${words.saidBy(withSpent, withAmount)})` : known,
    missing: words.outOf(all - withAmount, all),
  };
}

function saySum({ year, amount, spent, withAmount, withSpent, all, hasParts }: BudgetSum, language: Language): string {
  const words = planFactWords[language];
  const who = hasParts ? words.goalsAndActions : words.actions;
  const first = words.sum(who, sayKroner(amount, language), String(year), words.without(all - withAmount, all));
  return spent === null ? first : `${first} ${words.spentOf(sayKroner(spent, language), withSpent, withAmount)}`;
}

/** An amount that could not be read stands in the author's words. */
function say(amount: Kroner | null, words: string, language: Language): Phrase {
  return amount === null ? theirs(words) : [sayKroner(amount.value, language)];
}

function total(amounts: readonly (Kroner | null)[], language: Language): string {
  return sayKroner(round(amounts.reduce((sum, amount) => sum + (amount?.value ?? 0), 0)), language);
}
