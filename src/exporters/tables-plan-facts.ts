// Tables and cells about money, global goals, effects, partners and places.
import type { BudgetYear, Effect, PlanFacts } from '#core/model/plan-facts.ts';
import { listActions, listParts, listStrategies, type Level } from '#core/model/red-thread.ts';
import type { Publication } from '#core/model/publication.ts';

import { createTable, type Cells } from './table.ts';
import { join, numberOf, placeCells } from './table-cells.ts';

export const budget = createTable<{ level: Level; row: BudgetYear }>(
  (publication) => listLevels(publication).flatMap((level) => level.budget.map((row) => ({ level, row }))),
  {
    ...placeCells(({ level }) => level),
    titel: ({ level }) => level.title,
    // A year is a name, not an amount: `2026`, never `2.026`.
    aar: ({ row }) => String(row.year),
    beloeb: ({ row }) => row.words,
    'beloeb-kr': ({ row }) => numberOf(row.amount?.value),
    brugt: ({ row }) => row.spentWords ?? '',
    'brugt-kr': ({ row }) => numberOf(row.spent?.value),
    kilde: ({ row }) => row.source ?? '',
    note: ({ row }) => row.note ?? '',
  },
);

export const effects = createTable<{ level: Level; row: Effect }>(
  (publication) => listLevels(publication).flatMap((level) => level.effects.map((row) => ({ level, row }))),
  {
    ...placeCells(({ level }) => level),
    titel: ({ level }) => level.title,
    effekt: ({ row }) => row.words,
    tal: ({ row }) => numberOf(row.reading?.value),
    enhed: ({ row }) => row.reading?.unit ?? '',
    aar: ({ row }) => (row.reading?.year == null ? '' : String(row.reading.year)),
    kilde: ({ row }) => row.source ?? '',
    note: ({ row }) => row.note ?? '',
  },
);

/** Columns of goals and actions. */
export const planFactCells: Cells<PlanFacts & { dependsOn: { key: string }[] }> = {
  verdensmaal: ({ globalGoals }) => join(globalGoals.map(({ goal, target }) => target ?? String(goal))),
  'partnere-id': ({ partners }) => join(partners.map(({ id }) => id)),
  partnere: ({ partners }) => join(partners.map(({ name }) => name)),
  sted: ({ places }) => join(places.map(({ words }) => words)),
  'forudsaetter-id': ({ dependsOn }) => join(dependsOn.map(({ key }) => key)),
};

function listLevels(publication: Publication): Level[] {
  return listStrategies(publication).flatMap((strategy) => [...listParts(strategy), ...listActions(strategy)]);
}
