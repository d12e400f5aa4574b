// What a strategy, an area and a goal share in the dataset, and their actions.
import { toString } from 'mdast-util-to-string';

import type { Interval } from '#core/deadlines/calendar.ts';
import type { Action } from '#core/model/action.ts';
import type { Change } from '#core/model/change.ts';
import type { FollowUp } from '#core/model/follow-up.ts';
import { countDelay, findChangedDays } from '#core/model/list-changes.ts';
import { isOutsidePeriod } from '#core/model/list-deadlines.ts';
import type { Forum, Owner } from '#core/model/organisation.ts';
import type { Area, Goal } from '#core/model/part.ts';
import { findOwners, getLevelWord, listFollowUps, type Level } from '#core/model/red-thread.ts';
import type { Strategy } from '#core/model/strategy.ts';
import type { Body } from '#core/source/body.ts';

import { toInterval } from './dataset-interval.ts';
import { toPlanFacts } from './dataset-plan-facts.ts';
import type { DatasetAction, DatasetFollowUp, DatasetPart } from './dataset-schema.ts';
import { toReported, toStatus } from './dataset-status.ts';
import { toTarget } from './dataset-target.ts';

export function toPart(part: Strategy | Area | Goal): DatasetPart {
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

export function toPassages({ lead, passages }: Body): DatasetPart['passages'] {
  const plain = (nodes: Body['lead']) => nodes.map((node) => toString(node)).join('\n\n');
  const opening = lead.length > 0 ? [{ name: 'lead', heading: '', text: plain(lead) }] : [];
  const rest = passages.map(({ name, heading, nodes, sections }) => ({
    name,
    heading,
    text: plain([...nodes, ...sections.flatMap((section) => [section.node, ...section.nodes])]),
  }));
  return [...opening, ...rest];
}

export function idOf(forum: Forum | null): string | null {
  return forum?.id ?? null;
}

export function keysOf(parts: readonly { key: string }[]): string[] {
  return parts.map(({ key }) => key);
}
