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

/** One sentence a year: `Indsatserne har sat 12,4 mio. kr. af i 2026; 5 af 9 har intet beløb.` */
export function describeBudgetSums(whole: Strategy | Area | Goal, language: Language): string[] {
  return sumBudget(whole).map((sum) => saySum(sum, language));
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
