import type { z } from 'zod';

import type { strategy as strategySchema } from '#schemas/strategy.ts';

import { within, type Origin, type SourceDocument } from '../source/source-document.ts';
import { suggestName } from '../source/tree-place.ts';
import { toContact } from './build-organisation.ts';
import { buildPartKeys, fillPart } from './build-part.ts';
import { readDate, type BuildContext } from './build-context.ts';
import type { CarriedOver, Challenge, LevelWords, Strategy, Vision } from './strategy.ts';
import type { Organisation } from './organisation.ts';

type StrategyData = z.output<typeof strategySchema>;

/** The strategy with its own keys; areas, goals, appendices and reports add themselves when their files are read. */
export function buildStrategy(
  context: BuildContext,
  document: SourceDocument<'strategy'>,
  organisation: Organisation,
): Strategy {
  const { data } = document;
  const at = (key: string): Origin => ({ document, path: [key] });
  const date = (key: 'dated' | 'adopted' | 'vision-adopted' | 'vision-defined') =>
    readDate(context, data[key], at(key));

  const built: Strategy = {
    kind: 'strategy',
    ...buildPartKeys(document),
    organisation,
    subtitle: data.subtitle ?? null,
    documentWord: data['document-word'] ?? 'strategi',
    owningUnit: data['owning-unit'] ?? null,
    period: readDate(context, data.period, at('period')),
    dated: date('dated'),
    adopted: date('adopted'),
    adoptedBy:
      data['adopted-by'] === undefined
        ? null
        : context.references.findForum(data['adopted-by'], at('adopted-by'), organisation),
    writtenBy: data['written-by'] ?? [],
    lifecycle: data.lifecycle ?? null,
    standing: 'in-force',
    horizon: readDate(context, data.horizon, at('horizon')),
    predecessor: data.predecessor ?? null,
    successor: data.successor ?? null,
    fromPrevious: [],
    vision: null,
    values: data.values ?? [],
    coreTask: data['core-task'] ?? null,
    challenges: [],
    crossCutting: (data['cross-cutting'] ?? []).map((item) => ({
      id: item.id ?? suggestName(item.title),
      title: item.title,
      text: item.text ?? null,
      sourcePage: item['source-page'] ?? null,
    })),
    outputs: [],
    funding: (data.funding ?? []).map((item) => ({
      source: item.source,
      amount: item.amount ?? null,
      rules: item.rules ?? [],
      exclusions: item.exclusions ?? [],
    })),
    words: toWords(data),
    actionKinds: data['action-kinds'] ?? [],
    abbreviations: data.abbreviations ?? [],
    source: data.source,
    textKind: data.text ?? 'retold',
    sourceUrl: data['source-url'] ?? null,
    contact: toContact(data),
    areas: [],
    goals: [],
    withdrawn: [],
    appendices: [],
    reports: [],
  };
  const visionOwners = context.references.findForums(data['vision-owner'], at('vision-owner'), organisation);
  built.vision = toVision(document, visionOwners, { adopted: date('vision-adopted'), defined: date('vision-defined') });
  context.references.add(built);
  fillPart(context, document, built, built);
  context.later(() => linkStrategy(context, data, document, built));
  return built;
}

function linkStrategy(
  context: BuildContext,
  data: StrategyData,
  document: SourceDocument<'strategy'>,
  built: Strategy,
): void {
  const at = (...path: (string | number)[]): Origin => ({ document, path });
  const parts = (words: string[] | undefined, origin: Origin) =>
    (words ?? []).flatMap(
      (word, index) => context.references.find(word, within(origin, index), built.key, ['area', 'goal']) ?? [],
    );

  built.challenges = (data.challenges ?? []).map((item, index): Challenge => ({
    title: item.title,
    side: item.side ?? null,
    leftOut: item['left-out'] ?? false,
    reason: item.reason ?? null,
    answeredBy: parts(item['answered-by'], at('challenges', index, 'answered-by')),
    sourcePage: item['source-page'] ?? null,
  }));
  built.fromPrevious = (data['from-previous'] ?? []).map((item, index): CarriedOver => ({
    title: item.title,
    change: item.change,
    became: parts(item.became, at('from-previous', index, 'became')),
    reason: item.reason ?? null,
    status: item.status ?? null,
  }));
  built.outputs = (data.outputs ?? []).map((item, index) => ({
    title: item.title,
    typeWord: item['type-word'] ?? null,
    state: item.state ?? null,
    note: item.note ?? null,
    to:
      item.to === undefined
        ? null
        : context.references.find(item.to, at('outputs', index, 'to'), built.key, [
            'strategy',
            'area',
            'goal',
            'appendix',
            'external',
          ]),
    sourcePage: item['source-page'] ?? null,
  }));
  built.predecessor = findPlan(context, data.predecessor, at('predecessor'), built);
  built.successor = findPlan(context, data.successor, at('successor'), built);
}

/** The plan before or after. A plan outside the site is given by its name alone. */
function findPlan(
  context: BuildContext,
  words: string | undefined,
  origin: Origin,
  built: Strategy,
): Strategy | string | null {
  if (words === undefined) return null;
  return /^[a-z0-9-]+(\/[a-z0-9-]+)+$/.test(words)
    ? context.references.find(words, origin, built.key, ['strategy'])
    : words;
}

function toVision(
  document: SourceDocument<'strategy'>,
  owners: Vision['owners'],
  dates: Pick<Vision, 'adopted' | 'defined'>,
): Vision | null {
  const passage = document.body.passages.find(({ name }) => name === 'vision');
  if (!passage) return null;
  return { name: document.data['vision-name'] ?? null, owners, ...dates, anchor: passage.anchor, passage };
}

function toWords(data: StrategyData): LevelWords {
  const area = data['area-word'] ?? 'indsatsområde';
  const goal = data['goal-word'] ?? 'mål';
  const action = data['action-word'] ?? 'indsats';
  return {
    area,
    areas: data['area-word-plural'] ?? plural(area),
    goal,
    goals: data['goal-word-plural'] ?? plural(goal),
    action,
    actions: data['action-word-plural'] ?? plural(action),
    group: data['group-word'] ?? null,
    groups: data['group-word-plural'] ?? null,
  };
}

/** Regular Danish plurals. Irregular ones are written in the strategy. */
function plural(word: string): string {
  if (/mål$/.test(word)) return word;
  return word.endsWith('e') ? `${word}r` : `${word}er`;
}
