// The shape of /data/dataset.json, as a schema the build checks against and publishes as JSON Schema.
import { z } from 'zod';

import { CHALLENGE_SIDES, LIFECYCLES, REPORTED_STATUSES } from '#schemas/choices.ts';

import { STANDINGS } from '#core/model/standing.ts';

import { dependencies, partKeys, type action, type followUp } from './dataset-part-schema.ts';
import type { target } from './dataset-target-schema.ts';
import { interval, maybe, oneOf, page, text } from './dataset-values.ts';

const goal = z.strictObject({ kind: z.literal('goal'), ...partKeys, ...dependencies });
const areaWithoutAreas = z.strictObject({ kind: z.literal('area'), ...partKeys, goals: z.array(goal) });
export interface DatasetArea extends z.output<typeof areaWithoutAreas> {
  areas: DatasetArea[];
}
const area: z.ZodType<DatasetArea> = areaWithoutAreas.extend({ areas: z.lazy(() => z.array(area)) });

const strategy = z.strictObject({
  kind: z.literal('strategy'),
  ...partKeys,
  subtitle: maybe,
  organisation: text,
  owningUnit: maybe,
  period: interval.nullable(),
  dated: interval.nullable(),
  adopted: interval.nullable(),
  adoptedBy: maybe,
  writtenBy: z.array(text),
  lifecycle: oneOf(LIFECYCLES).nullable(),
  standing: z.enum(STANDINGS),
  horizon: interval.nullable(),
  predecessor: maybe,
  successor: maybe,
  fromPrevious: z.array(
    z.strictObject({ title: text, change: text, became: z.array(text), reason: maybe, status: maybe }),
  ),
  vision: z
    .strictObject({
      name: maybe,
      text,
      owners: z.array(text),
      adopted: interval.nullable(),
      defined: interval.nullable(),
    })
    .nullable(),
  values: z.array(text),
  coreTask: maybe,
  challenges: z.array(
    z.strictObject({
      title: text,
      side: oneOf(CHALLENGE_SIDES).nullable(),
      leftOut: z.boolean(),
      reason: maybe,
      answeredBy: z.array(text),
      sourcePage: page,
    }),
  ),
  crossCutting: z.array(z.strictObject({ id: text, title: text, text: maybe, sourcePage: page })),
  outputs: z.array(
    z.strictObject({ title: text, type: maybe, state: maybe, note: maybe, to: maybe, sourcePage: page }),
  ),
  funding: z.array(z.strictObject({ source: text, amount: maybe, rules: z.array(text), exclusions: z.array(text) })),
  words: z.strictObject({
    area: text,
    areas: text,
    goal: text,
    goals: text,
    action: text,
    actions: text,
    group: maybe,
    groups: maybe,
  }),
  actionKinds: z.array(text),
  source: text,
  sourceUrl: maybe,
  areas: z.array(area),
  goals: z.array(goal),
  lapsed: z
    .array(z.union([area, goal]))
    .describe('Areas and goals that have been given up, with all below them; `changes` says when and why.'),
  appendices: z.array(
    z.strictObject({
      id: text,
      url: text,
      title: text,
      summary: text,
      number: maybe,
      generated: maybe,
      figures: partKeys.figures,
      passages: partKeys.passages,
      sourcePage: page,
      sourceNotes: z.array(text),
    }),
  ),
  reports: z.array(
    z.strictObject({
      id: text,
      url: text,
      title: text,
      summary: text,
      date: interval.nullable(),
      covers: interval.nullable(),
      forum: maybe,
      sourcePage: page,
      sourceNotes: z.array(text),
      corrects: maybe,
      entries: z.array(
        z.strictObject({
          about: maybe,
          target: maybe,
          title: maybe,
          status: oneOf(REPORTED_STATUSES),
          text: maybe,
          value: maybe,
          date: interval.nullable(),
          scale: maybe,
          evidence: z.array(text),
        }),
      ),
    }),
  ),
});

const forum = z.strictObject({
  id: text,
  url: text,
  name: text,
  abbreviation: maybe,
  aliases: z.array(text),
  description: maybe,
  tasks: z.array(text),
  partOf: maybe,
  until: interval.nullable(),
  became: maybe,
});

const body = z
  .strictObject({ id: text, url: text, name: text, kind: maybe, address: maybe })
  .describe('A company, association or authority outside the organisation.');

export const datasetSchema = z
  .strictObject({
    $schema: text,
    version: z.literal(1),
    today: z.iso.date().describe('The day the content is seen from.'),
    site: z.strictObject({ name: text, url: maybe, publisher: maybe }),
    organisations: z.array(
      z.strictObject({
        id: text,
        url: text,
        title: text,
        type: text,
        formerly: z.array(text).describe('Folders it had before, whose addresses lead here.'),
        isExample: z.boolean(),
        summary: text,
        aliases: z.array(text),
        sourceNotes: z.array(text),
        forums: z.array(forum),
        bodies: z.array(body),
        strategies: z.array(strategy),
      }),
    ),
    externals: z.array(
      z.strictObject({
        id: text,
        url: text,
        title: text,
        summary: text,
        aliases: z.array(text),
        sourceNotes: z.array(text),
        publisher: maybe,
        period: interval.nullable(),
        address: maybe,
      }),
    ),
    themes: z.array(
      z.strictObject({
        id: text,
        url: text,
        title: text,
        summary: text,
        aliases: z.array(text),
        parts: z.array(text),
      }),
    ),
  })
  .describe('Everything the site publishes. Ids are paths below the content folder; an action is `<goal>#<id>`.');

export type Dataset = z.output<typeof datasetSchema>;
export type DatasetPart = Pick<Dataset['organisations'][number]['strategies'][number], keyof typeof partKeys>;
export type DatasetStrategy = Dataset['organisations'][number]['strategies'][number];
export type DatasetAction = z.output<typeof action>;
export type DatasetTarget = z.output<typeof target>;
export type DatasetInterval = z.output<typeof interval>;
export type DatasetFollowUp = z.output<typeof followUp>;

/** The JSON Schema that readers in other languages check against. */
export function buildDatasetJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(datasetSchema), title: 'Rød Tråd dataset, version 1' };
}
