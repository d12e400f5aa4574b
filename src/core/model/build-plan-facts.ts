// Reads what a plan also says of a promise, and reports what cannot be read.
import type { z } from 'zod';

import type { goal } from '#schemas/goal.ts';
import { formatDanishNumber } from '#schemas/danish-number.ts';

import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import { findCoordinateFault } from '../plan-facts/coordinates.ts';
import { readEffect, tidyUnit, type EffectReading } from '../plan-facts/effect.ts';
import {
  GLOBAL_GOAL_NUMBERS,
  listGlobalTargets,
  readGlobalGoal,
  suggestGlobalGoal,
  type GlobalGoal,
} from '../plan-facts/global-goals.ts';
import { readKroner, type Kroner } from '../plan-facts/kroner.ts';
import { placeOf, within, type Origin } from '../source/source-document.ts';
import type { BuildContext } from './build-context.ts';
import type { BudgetYear, Effect, Place, PlanFacts } from './plan-facts.ts';
import type { Organisation } from './organisation.ts';

type PlanFactsData = Pick<z.output<typeof goal>, 'budget' | 'verdensmål' | 'effect' | 'partners' | 'place'>;
type EffectData = NonNullable<PlanFactsData['effect']>[number];

/** `origin` is what the keys are written in: the file, or one action of it. */
export function buildPlanFacts(
  context: BuildContext,
  data: PlanFactsData,
  origin: Origin,
  organisation: Organisation,
): PlanFacts {
  return {
    budget: buildBudget(context, data.budget ?? [], within(origin, 'budget')),
    globalGoals: buildGlobalGoals(context, data.verdensmål ?? [], within(origin, 'verdensmål')),
    effects: (data.effect ?? []).flatMap(toEffect),
    partners: context.references.findBodies(data.partners, within(origin, 'partners'), organisation),
    places: (data.place ?? []).map((place, index) => buildPlace(context, place, within(origin, 'place', index))),
  };
}

/** A year that is written again is reported and left out, so that nothing is counted twice. */
function buildBudget(context: BuildContext, data: NonNullable<PlanFactsData['budget']>, origin: Origin): BudgetYear[] {
  const years = new Map<number, BudgetYear>();
  for (const [index, { year, amount, spent, source, note }] of data.entries()) {
    const at = within(origin, index);
    const first = years.get(year);
    if (first) {
      const related = [{ label: 'first-used-here' as const, location: placeOf(within(first.origin, 'year')) }];
      const place = placeOf(within(at, 'year'));
      context.findings.push(createDiagnostic('budget-year-twice', place, { year: String(year) }, related));
      continue;
    }
    years.set(year, {
      year,
      words: amount,
      amount: readAmount(context, amount, within(at, 'amount')),
      spentWords: spent ?? null,
      spent: spent === undefined ? null : readAmount(context, spent, within(at, 'spent')),
      source: source ?? null,
      note: note ?? null,
      origin: at,
    });
  }
  return [...years.values()].sort((a, b) => a.year - b.year);
}

function readAmount(context: BuildContext, words: string, origin: Origin): Kroner | null {
  const reading = readKroner(words);
  if (reading.ok) return { value: reading.value, step: reading.step };
  const key = String(origin.path.at(-1));
  const { why, suggestion } = reading;
  context.findings.push(createDiagnostic('amount-not-understood', placeOf(origin), { key, words, why, suggestion }));
  return null;
}

function buildGlobalGoals(context: BuildContext, words: string[], origin: Origin): GlobalGoal[] {
  const known = new Map<string, GlobalGoal>();
  for (const [index, found] of words.entries()) {
    const read = readGlobalGoal(found);
    if (read) known.set(read.target ?? String(read.goal), read);
    else reportGlobalGoal(context, found, within(origin, index));
  }
  return [...known.values()];
}

function reportGlobalGoal(context: BuildContext, found: string, origin: Origin): void {
  const { suggestion, goal: number } = suggestGlobalGoal(found);
  const targets = number === null ? [] : listGlobalTargets(number);
  context.findings.push(
    createDiagnostic('global-goal-unknown', placeOf(origin), {
      found,
      suggestion,
      goal: number === null ? null : String(number),
      known: number === null ? `1-${GLOBAL_GOAL_NUMBERS.length}` : nameSpan(targets),
    }),
  );
}

/** `4.1-4.7, 4.a-4.c` */
function nameSpan(targets: readonly string[]): string {
  const [numbers, letters] = [/\d$/, /[a-d]$/].map((end) => targets.filter((target) => end.test(target)));
  return [numbers, letters].flatMap((list) => (list?.length ? [`${list[0]}-${list.at(-1)}`] : [])).join(', ');
}

/** Fields count for more than words; fields without words are put into words. */
function toEffect({ words, value, unit, year, source, note }: EffectData): Effect[] {
  const fields: EffectReading | null =
    value !== undefined && unit !== undefined
      ? { value, unit: tidyUnit(unit), year: year ?? null, isAbout: false }
      : null;
  const said = words ?? [value === undefined ? null : formatDanishNumber(value), unit].filter(Boolean).join(' ');
  if (said === '') return [];
  const dated = words === undefined && year !== undefined ? `${said} i ${year}` : said;
  const read = fields ?? (words === undefined ? null : readEffect(words));
  return [{ words: dated, reading: read, source: source ?? null, note: note ?? null }];
}

function buildPlace(context: BuildContext, data: NonNullable<PlanFactsData['place']>[number], origin: Origin): Place {
  const { words } = data;
  const [lat, lon] = [data.lat ?? null, data.lon ?? null];
  const why = findCoordinateFault(lat, lon);
  if (why === null) return { words, lat, lon };
  const key = why === 'half' ? (lat === null ? 'lon' : 'lat') : 'lat';
  context.findings.push(
    createDiagnostic('coordinates-unclear', placeOf(within(origin, key)), {
      why,
      words,
      lat: lat === null ? null : formatDanishNumber(lat),
      lon: lon === null ? null : formatDanishNumber(lon),
    }),
  );
  return { words, lat: null, lon: null };
}
