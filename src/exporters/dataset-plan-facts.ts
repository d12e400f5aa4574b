// Money, global goals, effects, partners and places in the dataset.
import { z } from 'zod';

import type { PlanFacts } from '#core/model/plan-facts.ts';

const text = z.string();
const maybe = z.string().nullable();
const kroner = z.number().nullable();

export const planFactKeys = {
  budget: z
    .array(
      z.strictObject({
        year: z.number().int(),
        amount: kroner,
        amountText: text,
        spent: kroner,
        spentText: maybe,
        source: maybe,
        note: maybe,
      }),
    )
    .describe("The plan's own figures by year, in Danish kroner; null when the words could not be read."),
  globalGoals: z
    .array(text)
    .describe('Global goals of the United Nations: `13`, or one of their targets: `12.1`, `12.a`.'),
  effects: z
    .array(
      z.strictObject({
        text,
        value: z.number().nullable(),
        unit: maybe,
        year: z.number().int().nullable(),
        source: maybe,
        note: maybe,
      }),
    )
    .describe('The expected effect; `value` and `unit` are null when the words are not one figure with a unit.'),
  partners: z.array(text).describe("Ids of the organisation's `bodies`."),
  places: z
    .array(z.strictObject({ text, lat: z.number().nullable(), lon: z.number().nullable() }))
    .describe('Where it happens, with degrees north and east (WGS 84) when they are known.'),
};

type DatasetPlanFacts = { [Key in keyof typeof planFactKeys]: z.output<(typeof planFactKeys)[Key]> };

export function toPlanFacts({ budget, globalGoals, effects, partners, places }: PlanFacts): DatasetPlanFacts {
  return {
    budget: budget.map(({ year, words, amount, spentWords, spent, source, note }) => ({
      year,
      amount: amount?.value ?? null,
      amountText: words,
      spent: spent?.value ?? null,
      spentText: spentWords,
      source,
      note,
    })),
    globalGoals: globalGoals.map(({ goal, target }) => target ?? String(goal)),
    effects: effects.map(({ words, reading, source, note }) => ({
      text: words,
      value: reading?.value ?? null,
      unit: reading?.unit ?? null,
      year: reading?.year ?? null,
      source,
      note,
    })),
    partners: partners.map(({ id }) => id),
    places: places.map(({ words, lat, lon }) => ({ text: words, lat, lon })),
  };
}
