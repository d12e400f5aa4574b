// The keys that a strategy, an area and a goal have in common.
import type { z } from 'zod';

import type { goal } from '#schemas/goal.ts';

import type { Interval } from '../deadlines/calendar.ts';
import type { WordsAndDays } from '../deadlines/read-worded.ts';
import { within, type Origin, type SourceDocument } from '../source/source-document.ts';
import { buildActions, linkThemes } from './build-action.ts';
import { buildTargets } from './build-target.ts';
import { buildPlanFacts } from './build-plan-facts.ts';
import { readDate, readDeadline, type BuildContext } from './build-context.ts';
import { readRhythm } from './build-rhythm.ts';
import type { Change } from './change.ts';
import type { FollowUp } from './follow-up.ts';
import { UNSETTLED } from './status.ts';
import type { Strategy } from './strategy.ts';
import type { Area, Dependent, Figure, Goal, Relation } from './part.ts';

type SharedData = Omit<z.output<typeof goal>, 'kind' | 'word' | 'depends-on'>;
type SharedDocument = SourceDocument<'strategy' | 'area' | 'goal'>;
type PartKeys = Omit<Goal, 'kind' | 'strategy' | 'parent' | 'word' | keyof Dependent>;

/** The keys that can be read without the rest of the tree. `fillPart` adds the others. */
export function buildPartKeys(document: SharedDocument): PartKeys {
  const data: SharedData = document.data;
  return {
    id: data.id ?? document.key.split('/').at(-1) ?? document.key,
    key: document.key,
    url: `/${document.key}/`,
    title: data.title,
    summary: data.summary ?? document.body.leadText,
    origin: { document, path: [] },
    number: data.number ?? null,
    aliases: data.aliases ?? [],
    ownOwners: [],
    involved: data.involved ?? [],
    deadline: null,
    targets: [],
    budget: [],
    globalGoals: [],
    effects: [],
    partners: [],
    places: [],
    actions: [],
    sharedActions: [],
    ownFollowUps: [],
    relations: [],
    changes: [],
    withdrawal: null,
    status: UNSETTLED,
    withdrawnActions: [],
    themes: [],
    figures: (data.figures ?? []).map(toFigure),
    sourcePage: data['source-page'] ?? null,
    sourceNotes: data['source-notes'] ?? [],
    body: document.body,
  };
}

/** Adds owners, deadline, targets, actions and follow-ups; relations, changes and themes when all files are known. */
export function fillPart(
  context: BuildContext,
  document: SharedDocument,
  part: Strategy | Area | Goal,
  strategy: Strategy,
): void {
  const { data } = document;
  const at = (key: string): Origin => ({ document, path: [key] });
  part.ownOwners = context.references.findOwners(data.owner, at('owner'), strategy.organisation);
  part.deadline = readDeadline(context, data.deadline, at('deadline'), strategy);
  part.targets = buildTargets(context, data.target, at('target'), strategy);
  Object.assign(part, buildPlanFacts(context, data, { document, path: [] }, strategy.organisation));
  part.actions = buildActions(context, document, part, strategy);
  part.ownFollowUps = (data['follow-up'] ?? []).map((item, index) =>
    buildFollowUp(context, item, within(at('follow-up'), index), part, strategy),
  );
  context.later(() => {
    part.relations = (data.relations ?? []).flatMap((item, index) =>
      linkRelation(context, item, within(at('relations'), index), part),
    );
    part.changes = (data.changes ?? []).flatMap((item, index) =>
      linkChange(context, item, within(at('changes'), index), part, strategy),
    );
    part.themes = linkThemes(context, data.themes, at('themes'), part);
  });
}

export function toFigure(data: NonNullable<SharedData['figures']>[number]): Figure {
  return {
    label: data.label,
    value: data.value,
    unit: data.unit ?? null,
    year: data.year ?? null,
    source: data.source ?? null,
  };
}

function buildFollowUp(
  context: BuildContext,
  data: NonNullable<SharedData['follow-up']>[number],
  origin: Origin,
  parent: Strategy | Area | Goal,
  strategy: Strategy,
): FollowUp {
  const { references } = context;
  const rhythm = readRhythm(context, data.rhythm, within(origin, 'rhythm'), strategy);
  return {
    kind: 'follow-up',
    hasTime: data.rhythm !== undefined || data.date !== undefined,
    hasForum: data.forum !== undefined,
    title: data.title ?? null,
    forum:
      data.forum === undefined
        ? null
        : references.findForum(data.forum, within(origin, 'forum'), strategy.organisation),
    rhythm,
    sameRhythmAs: rhythm?.sameAs
      ? references.findForum(rhythm.sameAs, within(origin, 'rhythm'), strategy.organisation)
      : null,
    date: readDeadline(context, data.date, within(origin, 'date'), strategy),
    scope: data.scope ?? null,
    lenses: data.lenses ?? [],
    certainty: data.certainty ?? 'committed',
    sourcePage: data['source-page'] ?? null,
    parent,
    origin,
  };
}

/** The days beside the words of an entry; without them the words are read where they are needed. */
function readSaid(
  context: BuildContext,
  written: WordsAndDays | undefined,
  origin: Origin,
  strategy: Strategy,
): Interval | null {
  return written && Object.keys(written).length > 1 ? readDeadline(context, written, origin, strategy) : null;
}

function linkRelation(
  context: BuildContext,
  data: NonNullable<SharedData['relations']>[number],
  origin: Origin,
  part: Strategy | Area | Goal,
): Relation[] {
  const to = context.references.find(data.to, within(origin, 'to'), part.key, [
    'strategy',
    'area',
    'goal',
    'appendix',
    'external',
  ]);
  if (!to) return [];
  const relation: Relation = { type: data.type, to, note: data.note ?? null, state: data.state ?? null, origin };
  if (to.kind === 'external') to.namedBy.push({ from: part, relation });
  return [relation];
}

function linkChange(
  context: BuildContext,
  data: NonNullable<SharedData['changes']>[number],
  origin: Origin,
  part: Strategy | Area | Goal,
  strategy: Strategy,
): Change[] {
  const date = readDate(context, data.date, within(origin, 'date'));
  const about =
    data.about === undefined
      ? null
      : context.references.find(data.about, within(origin, 'about'), part.key, ['action']);
  // Dropped: an entry about an unknown action must not be read as an entry about the whole part.
  if (!date || (data.about !== undefined && !about)) return [];
  return [
    {
      part,
      origin,
      date,
      what: data.what,
      about,
      from: data.from?.words ?? null,
      to: data.to?.words ?? null,
      said: {
        from: readSaid(context, data.from, within(origin, 'from'), strategy),
        to: readSaid(context, data.to, within(origin, 'to'), strategy),
      },
      why: data.why,
      decidedBy: context.references.findForum(data['decided-by'], within(origin, 'decided-by'), strategy.organisation),
      minutes: data.minutes ?? null,
    },
  ];
}
