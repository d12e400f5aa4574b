// A target in the dataset: what it demands, what was measured, how far it is and how it stands.
import { z } from 'zod';

import { STATUS_RULES } from '#core/model/status.ts';
import { REPORTED_STATUSES } from '#schemas/choices.ts';

import { date, interval, maybe, oneOf, text } from './dataset-values.ts';

export const status = z
  .strictObject({
    value: oneOf(REPORTED_STATUSES),
    rule: z.enum(STATUS_RULES),
    since: date,
    due: date,
    report: maybe,
  })
  .describe(
    'How it stands on `today`. `rule` is what decided it, `since` the first day it stood so, `due` the last day it stands without a new report, `report` the newest report.',
  );
const step = z.strictObject({ by: interval, value: z.number() });

const measurement = z.strictObject({
  date: interval,
  value: z.number().describe('In the unit of the target, when it can be compared with it.'),
  unit: maybe,
  text: text.describe('The value as the source writes it.'),
  from: z.enum(['target', 'file', 'report']),
  report: maybe,
  source: maybe,
  note: maybe,
});

const progress = z
  .strictObject({
    on: text.describe('The day that it is told for.'),
    value: z.number(),
    measured: interval,
    isMet: z.boolean().nullable(),
    why: maybe.describe('Why nobody can tell whether the target is met.'),
    share: z.number().nullable().describe('The way from the baseline to the goal, in per cent.'),
    gap: z.number().nullable().describe('How much is missing, in the unit of the target.'),
    due: step.nullable().describe('The last value on the way whose day has come.'),
    isOnPath: z.boolean().nullable(),
    expected: step.extend({ gap: z.number().nullable() }).nullable(),
  })
  .nullable()
  .describe('How far the target is; null when nothing was measured.');

export const target = z.strictObject({
  id: maybe,
  text: maybe,
  measure: maybe,
  comparator: maybe,
  value: z.number().nullable(),
  valueTo: z.number().nullable(),
  unit: maybe,
  population: maybe,
  instrument: maybe,
  baseline: z.strictObject({ value: z.number().nullable(), year: maybe, source: maybe }).nullable(),
  by: interval.nullable(),
  factor: z
    .number()
    .nullable()
    .describe('What the baseline is multiplied by: 2 for a doubling, 0.5 for a halving. Null for other targets.'),
  path: z
    .array(step)
    .describe('A value for each of several years, in the unit of the target. Empty when there is one value alone.'),
  measured: z.array(measurement).describe('The oldest first.'),
  series: z
    .strictObject({ file: text, source: maybe, missing: z.array(text) })
    .nullable()
    .describe('The CSV file that values were read from, and the times that it has no value for.'),
  projection: z.array(step).describe('What is expected when nothing is done.'),
  projectionNote: maybe,
  progress,
  breakdown: z.array(z.strictObject({ label: text, value: z.number() })),
  status: status.nullable().describe('Null for a target that is alone: it stands as what it belongs to.'),
});
