import { toString } from 'mdast-util-to-string';

import type { Organisation } from '#core/model/organisation.ts';
import type { Area, Goal } from '#core/model/part.ts';
import type { Publication } from '#core/model/publication.ts';
import type { Strategy } from '#core/model/strategy.ts';

import { toInterval } from './dataset-interval.ts';
import { idOf, keysOf, toPart, toPassages } from './dataset-part.ts';
import { datasetSchema, type Dataset, type DatasetArea, type DatasetStrategy } from './dataset-schema.ts';

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

function planName(plan: Strategy | string | null): string | null {
  return typeof plan === 'string' || plan === null ? plan : plan.key;
}
