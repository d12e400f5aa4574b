// What a strategy, an area and a goal share in the dataset, and their actions.
import { z } from 'zod';

import { ACTION_STATES, CERTAINTIES, DEADLINE_KINDS, REPORTED_STATUSES } from '#schemas/choices.ts';

import { planFactKeys } from './dataset-plan-facts.ts';
import { status, target } from './dataset-target-schema.ts';
import { date, days, interval, maybe, oneOf, page, text } from './dataset-values.ts';

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

export const dependencies = {
  dependsOn: z.array(text).describe('Ids of what must be finished first.'),
  neededBy: z.array(text).describe('Ids of what waits for it.'),
};

export const action = z.strictObject({
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

export const followUp = z.strictObject({
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

export const partKeys = {
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
