// The shape of /data/dataset.json, as a schema the build checks against and publishes as JSON Schema.
import { z } from 'zod';

import {
  ACTION_STATES,
  CERTAINTIES,
  CHALLENGE_SIDES,
  DEADLINE_KINDS,
  LIFECYCLES,
  REPORTED_STATUSES,
  type Choice,
} from '#schemas/choices.ts';

import { STANDINGS } from '#core/model/standing.ts';
import { STATUS_RULES } from '#core/model/status.ts';

import { planFactKeys } from './dataset-plan-facts.ts';

const date = z.iso.date().nullable();
const text = z.string();
const maybe = z.string().nullable();
const page = z.number().int().nullable();

/** What an author may choose, by its name in the code. */
const oneOf = <const C extends Readonly<Record<string, string>>>(choices: C) =>
  z.enum([...new Set(Object.values(choices))] as [Choice<C>, ...Choice<C>[]]);

const interval = z
  .strictObject({ text, edtf: maybe, from: date, to: date, precision: text, said: z.boolean() })
  .describe(
    'A point in time: the words of the source, and the calendar days they mean. Null is an open end. `said`: the days were written beside the words.',
  );

const days = z
  .strictObject({ from: date, to: date })
  .nullable()
  .describe('The days of a deadline before and after it was changed.');

const status = z
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

const target = z.strictObject({
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

const reported = z
  .strictObject({
    value: oneOf(REPORTED_STATUSES),
    date: interval.nullable(),
    report: text,
    text: maybe,
    measured: maybe,
  })
  .nullable()
  .describe('What the newest report that mentions it says; null when none does.');

const owners = z
  .strictObject({ forums: z.array(text), bodies: z.array(text), inheritedFrom: maybe })
  .nullable()
  .describe(
    'Ids of forums, and of bodies outside the organisation; `inheritedFrom` is the id of the level that names them.',
  );

const dependencies = {
  dependsOn: z.array(text).describe('Ids of what must be finished first.'),
  neededBy: z.array(text).describe('Ids of what waits for it.'),
};

const action = z.strictObject({
  id: text,
  url: text,
  title: text,
  word: text.describe("The municipality's own word for it"),
  deadline: interval.nullable(),
  deadlineKind: oneOf(DEADLINE_KINDS),
  outsidePeriod: z.boolean(),
  state: oneOf(ACTION_STATES).nullable().describe('As the source says; null when it does not.'),
  reported,
  status,
  certainty: oneOf(CERTAINTIES).describe('A conditional action is a possibility, never a promise.'),
  owners,
  actors: z.array(text),
  group: maybe,
  items: z.array(text),
  alsoUnder: z.array(text),
  sameAs: maybe,
  themes: z.array(text),
  targets: z.array(target),
  kind: maybe.describe("The plan's own kind of action."),
  ...planFactKeys,
  ...dependencies,
  sourcePage: page,
  sourceNotes: z.array(text),
});

const followUp = z.strictObject({
  inheritedFrom: maybe,
  title: maybe,
  forum: maybe,
  rhythm: maybe,
  timesPerYear: z.number().nullable(),
  rhythmFrom: date,
  rhythmTo: date,
  date: interval.nullable(),
  scope: maybe,
  lenses: z.array(text),
  certainty: oneOf(CERTAINTIES),
});

const partKeys = {
  id: text,
  url: text,
  title: text,
  word: text,
  number: maybe,
  summary: text,
  aliases: z.array(text),
  owners,
  involved: z.array(text),
  reported,
  status,
  deadline: interval.nullable(),
  targets: z.array(target),
  ...planFactKeys,
  actions: z.array(action),
  followUps: z.array(followUp),
  relations: z.array(z.strictObject({ type: text, to: text, note: maybe, state: maybe })),
  changes: z.array(
    z.strictObject({
      date: interval,
      what: text,
      about: maybe,
      from: maybe,
      to: maybe,
      fromDays: days,
      toDays: days,
      daysLater: z.number().int().nullable(),
      why: text,
      decidedBy: maybe,
      minutes: maybe,
    }),
  ),
  lapsedActions: z.array(action).describe('Actions that have been given up; `changes` says when and why.'),
  themes: z.array(text),
  figures: z.array(z.strictObject({ label: text, value: text, unit: maybe, year: maybe, source: maybe })),
  passages: z
    .array(z.strictObject({ name: maybe, heading: text, text }))
    .describe('The running text, passage by passage, without marks.'),
  sourcePage: page,
  sourceNotes: z.array(text),
};

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
