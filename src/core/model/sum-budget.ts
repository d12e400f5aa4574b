// Money along the red thread: what lies below a part, added up year by year, and what gives no amount.
import { round } from '#schemas/danish-number.ts';

import type { Action } from './action.ts';
import type { Area, Goal } from './part.ts';
import type { BudgetYear } from './plan-facts.ts';
import type { Strategy } from './strategy.ts';

export interface BudgetSum {
  year: number;
  /** In kroner. */
  amount: number;
  /** Null when nothing below says what has been spent. */
  spent: number | null;
  /** How many give an amount, how many of these say what has been spent, and how many there are in all. */
  withAmount: number;
  withSpent: number;
  all: number;
  /** Set when a whole goal or area gives an amount, and not only single actions. */
  hasParts: boolean;
}

/**
 * The sums of each year that anything below gives an amount for. An action is counted at its own parent alone, and not
 * when it repeats another. A goal or area with an amount of its own is counted as one, whatever its parts say.
 */
export function sumBudget(whole: Strategy | Area | Goal): BudgetSum[] {
  const years = new Set(listBelow(whole).flatMap(({ budget }) => budget.filter(isKnown).map(({ year }) => year)));
  return [...years].sort((a, b) => a - b).map((year) => sumYear(whole, year));
}

function sumYear(whole: Strategy | Area | Goal, year: number): BudgetSum {
  const counted = listCounted(whole, year);
  const given = counted.flatMap((part) => findYear(part, year) ?? []);
  const spent = given.flatMap((item) => item.spent ?? []);
  return {
    year,
    amount: round(given.reduce((total, { amount }) => total + (amount?.value ?? 0), 0)),
    spent: spent.length === 0 ? null : round(spent.reduce((total, { value }) => total + value, 0)),
    withAmount: given.length,
    withSpent: spent.length,
    all: counted.length,
    hasParts: counted.some((part) => part.kind !== 'action'),
  };
}

export interface SumBelow {
  /** In kroner. */
  amount: number;
  withAmount: number;
  /** Whether everything below gives an amount, and nothing below is also counted elsewhere. */
  isWhole: boolean;
}

/** What the parts directly below say of a year, each by its own amount or else by its own parts. */
export function sumPartsBelow(whole: Strategy | Area | Goal, year: number): SumBelow {
  const counted = listCounted(whole, year);
  const given = counted.flatMap((part) => findYear(part, year)?.amount ?? []);
  const hasShared = listParts(whole).some(
    ({ actions, sharedActions }) => sharedActions.length > 0 || actions.some(({ sameAs }) => sameAs !== null),
  );
  return {
    amount: round(given.reduce((total, { value }) => total + value, 0)),
    withAmount: given.length,
    isWhole: given.length === counted.length && !hasShared,
  };
}

/** The amount of a year; null when there is none, or when it was not understood. */
function findYear({ budget }: { budget: readonly BudgetYear[] }, year: number): BudgetYear | null {
  return budget.find((item) => item.year === year && isKnown(item)) ?? null;
}

function isKnown({ amount }: BudgetYear): boolean {
  return amount !== null;
}

/** What is counted for a year: actions, and goals and areas that give an amount themselves or have nothing below. */
function listCounted(whole: Strategy | Area | Goal, year: number): (Area | Goal | Action)[] {
  const own: (Area | Goal | Action)[] = whole.actions.filter(({ sameAs }) => sameAs === null);
  const below = listChildren(whole).flatMap((part): (Area | Goal | Action)[] =>
    findYear(part, year) !== null || listBelow(part).length === 0 ? [part] : listCounted(part, year),
  );
  return [...own, ...below];
}

function listBelow(whole: Strategy | Area | Goal): (Area | Goal | Action)[] {
  const own = whole.actions.filter(({ sameAs }) => sameAs === null);
  return [...own, ...listChildren(whole).flatMap((part) => [part, ...listBelow(part)])];
}

function listParts(whole: Strategy | Area | Goal): (Strategy | Area | Goal)[] {
  return [whole, ...listChildren(whole).flatMap(listParts)];
}

function listChildren(whole: Strategy | Area | Goal): (Area | Goal)[] {
  return whole.kind === 'goal' ? [] : [...whole.goals, ...whole.areas];
}
