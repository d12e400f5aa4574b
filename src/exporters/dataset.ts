import { toString } from 'mdast-util-to-string';

import type { Interval } from '#core/deadlines/calendar.ts';
import { isOutsidePeriod } from '#core/model/list-deadlines.ts';
import { countDelay, findChangedDays } from '#core/model/list-changes.ts';
import type { Publication } from '#core/model/publication.ts';
import type { Change } from '#core/model/change.ts';
import type { FollowUp } from '#core/model/follow-up.ts';
import type { Action } from '#core/model/action.ts';
import type { Strategy } from '#core/model/strategy.ts';
import type { Area, Goal } from '#core/model/part.ts';
import type { Forum, Organisation, Owner } from '#core/model/organisation.ts';
import { findOwners, getLevelWord, listFollowUps, type Level } from '#core/model/red-thread.ts';
import type { Body } from '#core/source/body.ts';

import {
  datasetSchema,
  type Dataset,
  type DatasetAction,
  type DatasetArea,
  type DatasetFollowUp,
  type DatasetPart,
  type DatasetStrategy,
} from './dataset-schema.ts';
import { toInterval } from './dataset-interval.ts';
import { toReported, toStatus } from './dataset-status.ts';
import { toTarget } from './dataset-target.ts';
import { toPlanFacts } from './dataset-plan-facts.ts';

const SCHEMA_ADDRESS = '/data/dataset.schema.json';

/** Everything, as plain data. Throws when it does not keep its own published schema: that is a bug of ours. */
export function buildDataset(publication: Publication): Dataset {
  const { site, today } = publication;
  return datasetSchema.parse({
    $schema: `${site.url?.replace(/\/$/, '') ?? ''}${SCHEMA_ADDRESS}`,
    version: 1,
    today,
    site: { name: site.name, url: site.url, publisher: site.publisher },
    organisations: publication.organisations.map(toOrganisation),
    externals: publication.externals.map(
      ({ key, url, title, summary, aliases, publisher, period, address, sourceNotes }) => ({
        id: key,
        url,
        title,
        summary,
        aliases,
        sourceNotes,
        publisher,
        period: toInterval(period),
        address,
      }),
    ),
    themes: publication.themes.map(({ key, url, title, summary, aliases, parts }) => ({
      id: key,
      url,
      title,
      summary,
      aliases,
      parts: parts.map((part) => part.key),
    })),
  });
}

function toOrganisation(organisation: Organisation): Dataset['organisations'][number] {
  const { key, url, title, typeWord, isExample, summary, aliases, sourceNotes } = organisation;
  const forums = organisation.forums.map((forum) => ({
    id: forum.id,
    url: forum.url,
    name: forum.name,
    abbreviation: forum.abbreviation,
    aliases: forum.aliases,
    description: forum.description,
    tasks: forum.tasks,
    partOf: idOf(forum.partOf),
    until: toInterval(forum.until),
    became: idOf(forum.became),
  }));
  return {
    id: key,
    url,
    title,
    type: typeWord,
    formerly: organisation.formerKeys,
    isExample,
    summary,
    aliases,
    sourceNotes,
    forums,
    bodies: organisation.bodies.map((body) => ({
      id: body.id,
      url: body.url,
      name: body.name,
      kind: body.kindWord,
      address: body.website,
    })),
    strategies: organisation.strategies.map(toStrategy),
  };
}

function toStrategy(strategy: Strategy): DatasetStrategy {
  return {
    kind: 'strategy',
    ...toPart(strategy),
    subtitle: strategy.subtitle,
    organisation: strategy.organisation.key,
    owningUnit: strategy.owningUnit,
    period: toInterval(strategy.period),
    dated: toInterval(strategy.dated),
    adopted: toInterval(strategy.adopted),
    adoptedBy: idOf(strategy.adoptedBy),
    writtenBy: strategy.writtenBy,
    lifecycle: strategy.lifecycle,
    standing: strategy.standing,
    horizon: toInterval(strategy.horizon),
    predecessor: planName(strategy.predecessor),
    successor: planName(strategy.successor),
    fromPrevious: strategy.fromPrevious.map((item) => ({ ...item, became: keysOf(item.became) })),
    vision: strategy.vision && {
      name: strategy.vision.name,
      text: strategy.vision.passage.nodes.map((node) => toString(node)).join('\n\n'),
      owners: strategy.vision.owners.map(({ id }) => id),
      adopted: toInterval(strategy.vision.adopted),
      defined: toInterval(strategy.vision.defined),
    },
    values: strategy.values,
    coreTask: strategy.coreTask,
    challenges: strategy.challenges.map((item) => ({ ...item, answeredBy: keysOf(item.answeredBy) })),
    crossCutting: strategy.crossCutting,
    outputs: strategy.outputs.map(({ title, typeWord, state, note, to, sourcePage }) => ({
      title,
      type: typeWord,
      state,
      note,
      to: to?.key ?? null,
      sourcePage,
    })),
    funding: strategy.funding,
    words: strategy.words,
    actionKinds: strategy.actionKinds,
    source: strategy.source,
    sourceUrl: strategy.sourceUrl,
    areas: strategy.areas.map(toArea),
    goals: strategy.goals.map(toGoal),
    lapsed: strategy.withdrawn.map((part) => (part.kind === 'area' ? toArea(part) : toGoal(part))),
    appendices: strategy.appendices.map((appendix) => ({
      id: appendix.key,
      url: appendix.url,
      title: appendix.title,
      summary: appendix.summary,
      number: appendix.number,
      generated: appendix.generated,
      figures: appendix.figures,
      passages: toPassages(appendix.body),
      sourcePage: appendix.sourcePage,
      sourceNotes: appendix.sourceNotes,
    })),
    reports: strategy.reports.map((report) => ({
      id: report.key,
      url: report.url,
      title: report.title,
      summary: report.summary,
      date: toInterval(report.date),
      covers: toInterval(report.covers),
      forum: idOf(report.forum),
      sourcePage: report.sourcePage,
      sourceNotes: report.sourceNotes,
      corrects: report.corrects?.key ?? null,
      entries: report.entries.map(({ about, target, title: name, status, text, value, date, scale, evidence }) => ({
        about: about?.key ?? null,
        target: target && (target.id ?? target.words),
        title: name,
        status,
        text,
        value,
        date: toInterval(date),
        scale,
        evidence,
      })),
    })),
  };
}

function toArea(area: Area): DatasetArea {
  return { kind: 'area', ...toPart(area), areas: area.areas.map(toArea), goals: area.goals.map(toGoal) };
}

function toGoal(goal: Goal): DatasetArea['goals'][number] {
  return { kind: 'goal', ...toPart(goal), dependsOn: keysOf(goal.dependsOn), neededBy: keysOf(goal.neededBy) };
}

function toPart(part: Strategy | Area | Goal): DatasetPart {
  return {
    id: part.key,
    url: part.url,
    title: part.title,
    word: getLevelWord(part),
    number: part.number,
    summary: part.summary,
    aliases: part.aliases,
    owners: toOwners(part),
    involved: part.involved,
    reported: toReported(part.status),
    status: toStatus(part.status),
    deadline: toInterval(part.deadline),
    targets: part.targets.map(toTarget),
    ...toPlanFacts(part),
    actions: part.actions.map(toAction),
    followUps: listFollowUps(part).map(({ followUp, inheritedFrom }) =>
      toFollowUp(followUp, inheritedFrom?.key ?? null),
    ),
    relations: part.relations.map(({ type, to, note, state }) => ({ type, to: to.key, note, state })),
    changes: part.changes.map(toChange),
    lapsedActions: part.withdrawnActions.map(toAction),
    themes: part.themes.map(({ id }) => id),
    figures: part.figures,
    passages: toPassages(part.body),
    sourcePage: part.sourcePage,
    sourceNotes: part.sourceNotes,
  };
}

function toChange(change: Change): DatasetPart['changes'][number] {
  const { date, what, about, from, to, why, decidedBy, minutes } = change;
  const days = findChangedDays(change);
  return {
    date: toInterval(date),
    what,
    about: about?.key ?? null,
    from,
    to,
    fromDays: toDays(days.from),
    toDays: toDays(days.to),
    daysLater: countDelay(change),
    why,
    decidedBy: idOf(decidedBy),
    minutes,
  };
}

function toDays(days: Interval | null): Interval | null {
  return days && { from: days.from, to: days.to };
}

function toAction(action: Action): DatasetAction {
  return {
    id: action.key,
    url: action.url,
    title: action.title,
    word: action.word,
    deadline: toInterval(action.deadline),
    deadlineKind: action.deadlineKind,
    outsidePeriod: isOutsidePeriod(action),
    state: action.state,
    reported: toReported(action.status),
    status: toStatus(action.status),
    certainty: action.certainty,
    owners: toOwners(action),
    actors: action.actors,
    group: action.group,
    items: action.items,
    alsoUnder: keysOf(action.alsoUnder),
    sameAs: action.sameAs?.key ?? null,
    themes: action.themes.map(({ id }) => id),
    targets: action.targets.map(toTarget),
    kind: action.kindWord,
    ...toPlanFacts(action),
    dependsOn: keysOf(action.dependsOn),
    neededBy: keysOf(action.neededBy),
    sourcePage: action.sourcePage,
    sourceNotes: action.sourceNotes,
  };
}

function toFollowUp(
  { title, forum, rhythm, date, scope, lenses, certainty }: FollowUp,
  inheritedFrom: string | null,
): DatasetFollowUp {
  return {
    inheritedFrom,
    title,
    forum: idOf(forum),
    rhythm: rhythm?.words ?? null,
    timesPerYear: rhythm?.timesPerYear ?? null,
    rhythmFrom: rhythm?.from ?? null,
    rhythmTo: rhythm?.to ?? null,
    date: toInterval(date),
    scope,
    lenses,
    certainty,
  };
}

function toOwners(level: Level): DatasetAction['owners'] {
  const owners = findOwners(level);
  const idsOf = (kind: Owner['kind']) =>
    (owners?.forums ?? []).filter((owner) => owner.kind === kind).map(({ id }) => id);
  return owners && { forums: idsOf('forum'), bodies: idsOf('body'), inheritedFrom: owners.inheritedFrom?.key ?? null };
}

function toPassages({ lead, passages }: Body): DatasetPart['passages'] {
  const plain = (nodes: Body['lead']) => nodes.map((node) => toString(node)).join('\n\n');
  const opening = lead.length > 0 ? [{ name: 'lead', heading: '', text: plain(lead) }] : [];
  const rest = passages.map(({ name, heading, nodes, sections }) => ({
    name,
    heading,
    text: plain([...nodes, ...sections.flatMap((section) => [section.node, ...section.nodes])]),
  }));
  return [...opening, ...rest];
}

function idOf(forum: Forum | null): string | null {
  return forum?.id ?? null;
}

function keysOf(parts: readonly { key: string }[]): string[] {
  return parts.map(({ key }) => key);
}

function planName(plan: Strategy | string | null): string | null {
  return typeof plan === 'string' || plan === null ? plan : plan.key;
}
