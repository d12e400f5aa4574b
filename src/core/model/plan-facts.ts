// What plans that run today also say of a promise: money, global goals, effect, partners and place.
import type { Kroner } from '../plan-facts/kroner.ts';
import type { EffectReading } from '../plan-facts/effect.ts';
import type { GlobalGoal } from '../plan-facts/global-goals.ts';
import type { Origin } from '../source/source-document.ts';
import type { OutsideBody } from './organisation.ts';

export interface PlanFacts {
  /** In the order of the years; each year once. */
  budget: BudgetYear[];
  globalGoals: GlobalGoal[];
  effects: Effect[];
  /** Bodies outside the municipality that take part. */
  partners: OutsideBody[];
  places: Place[];
}

export interface BudgetYear {
  year: number;
  /** The author's words; `amount` is null when they were not understood. */
  words: string;
  amount: Kroner | null;
  spentWords: string | null;
  spent: Kroner | null;
  source: string | null;
  note: string | null;
  origin: Origin;
}

export interface Effect {
  words: string;
  /** Null when it is no single figure with a unit; then it is added to nothing. */
  reading: EffectReading | null;
  source: string | null;
  note: string | null;
}

/** Degrees north and east (WGS 84); both null when only the words are known. */
export interface Place {
  words: string;
  lat: number | null;
  lon: number | null;
}
