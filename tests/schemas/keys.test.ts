// A key that authors may write is read by the model, published as open data, and has a column in the table it belongs
// to. Exceptions are listed here with their reasons, so that no new key is forgotten.
import { globSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { buildDatasetJsonSchema } from '#exporters/dataset-schema.ts';
import { tables } from '#exporters/tables.ts';
import { schemas, type DocumentKind } from '#schemas/index.ts';
import { toJsonSchema, type JsonSchema } from '#schemas/to-json-schema.ts';

type Schema = JsonSchema & { $defs?: Record<string, Schema>; oneOf?: Schema[] };

/** Kinds of documents whose keys are published; the others are about the site, the checks and the word list. */
const PUBLISHED = {
  organisation: ['organisations'],
  strategy: ['organisations', 'strategies'],
  area: ['organisations', 'strategies', 'areas'],
  goal: ['organisations', 'strategies', 'goals'],
  appendix: ['organisations', 'strategies', 'appendices'],
  report: ['organisations', 'strategies', 'reports'],
  external: ['externals'],
  theme: ['themes'],
} as const satisfies Partial<Record<DocumentKind, readonly string[]>>;

/**
 * Key → its name in the dataset, when that is not the key in camel case. `target` applies wherever there are targets.
 */
const RENAMED: Record<string, string> = {
  owner: 'owners',
  target: 'targets',
  'entries.target': 'target',
  verdensmål: 'globalGoals',
  effect: 'effects',
  'effect.words': 'text',
  place: 'places',
  'place.words': 'text',
  'bodies.url': 'address',
  'follow-up': 'followUps',
  'type-word': 'type',
  'target.words': 'text',
  'target.of': 'valueTo',
  'target.baseline-year': 'baseline.year',
  'target.baseline-source': 'baseline.source',
  // Words with days beside them are one interval.
  ...Object.fromEntries(
    ['deadline', 'date', 'by'].flatMap((key) => [
      [`${key}.words`, 'text'],
      [`${key}.by`, 'to'],
      [`${key}.on`, 'to'],
      [`${key}.within`, 'to'],
    ]),
  ),
  'vision-name': 'vision.name',
  'vision-owner': 'vision.owners',
  'vision-adopted': 'vision.adopted',
  'vision-defined': 'vision.defined',
  'area-word': 'words.area',
  'area-word-plural': 'words.areas',
  'goal-word': 'words.goal',
  'goal-word-plural': 'words.goals',
  'action-word': 'words.action',
  'action-word-plural': 'words.actions',
  'group-word': 'words.group',
  'group-word-plural': 'words.groups',
  'document-word': 'word',
  'external.url': 'address',
  example: 'isExample',
};

/** Key → why it is not part of the open data. */
const LEFT_OUT: Record<string, string> = {
  kind: 'says which schema the file keeps to',
  order: 'is the order of the lists',
  'actions.aliases': 'other names by which files refer to it',
  accept: 'is about the checks',
  checks: 'is about the checks',
  abbreviations: 'are spelt out in the texts of the pages',
  'strategy.text': 'is about the running text of the pages; what the data hold is as in the source either way',
  ...Object.fromEntries(
    ['unit', 'address', 'phone', 'email', 'website'].flatMap((key) => [
      [`organisation.${key}`, 'is for readers of the page'],
      [`strategy.${key}`, 'is for readers of the page'],
    ]),
  ),
  'follow-up.rhythm.every': 'is `timesPerYear`',
  'follow-up.rhythm.words': 'are `rhythm` itself',
  'follow-up.rhythm.from': 'is `rhythmFrom`',
  'follow-up.rhythm.by': 'is `rhythmTo`',
  ...Object.fromEntries(
    ['from', 'to'].flatMap((side) => [
      [`changes.${side}.words`, `are \`${side}\` itself`],
      ...['by', 'from', 'on', 'within'].map((key) => [`changes.${side}.${key}`, `is \`${side}Days\``]),
    ]),
  ),
  ...Object.fromEntries(
    ['time', 'value', 'where', 'decimal'].map((key) => [`target.series.${key}`, 'says how the file is read']),
  ),
  'relations.source-page': 'the page of the part it belongs to is there',
  'follow-up.source-page': 'the page of the part it belongs to is there',
};

/** Table → the key that fills its rows, and the content of each column. */
const COLUMNS: Record<string, { of: string; columns: Record<string, string>; without: string[] }> = {
  'maal.csv': {
    of: 'goal',
    columns: {
      title: 'titel',
      number: 'nummer',
      owner: 'ansvarlig',
      deadline: 'frist',
      actions: 'indsatser',
      word: 'niveau',
      verdensmål: 'verdensmaal',
      partners: 'partnere',
      place: 'sted',
      'depends-on': 'forudsaetter-id',
    },
    // Keys with many values, with running text, or with a table of their own.
    without: [
      'summary',
      'aliases',
      'involved',
      'target',
      'follow-up',
      'relations',
      'changes',
      'themes',
      'figures',
      'source-page',
      'source-notes',
      'budget',
      'effect',
    ],
  },
  'indsatser.csv': {
    of: 'goal.actions',
    columns: {
      title: 'titel',
      owner: 'ansvarlig',
      deadline: 'frist',
      state: 'tilstand',
      certainty: 'sikkerhed',
      'also-under': 'ogsaa-under',
      word: 'niveau',
      verdensmål: 'verdensmaal',
      partners: 'partnere',
      place: 'sted',
      'depends-on': 'forudsaetter-id',
    },
    without: [
      'deadline-kind',
      'target',
      'actors',
      'group',
      'items',
      'same-as',
      'aliases',
      'themes',
      'source-page',
      'source-notes',
      'budget',
      'effect',
    ],
  },
  'maaltal.csv': {
    of: 'goal.target',
    columns: {
      words: 'maaltal',
      measure: 'maales',
      value: 'tal',
      'value-to': 'tal-til',
      of: 'tal-til',
      unit: 'enhed',
      population: 'maalgruppe',
      instrument: 'maales-med',
      baseline: 'udgangspunkt',
      'baseline-year': 'udgangspunkt-aar',
      factor: 'gange',
      by: 'senest',
      path: 'undervejs',
      measured: 'maalt',
      series: 'maalt-fil',
      projection: 'fremskrivning',
    },
    without: ['comparator', 'baseline-source', 'projection-note', 'breakdown'],
  },
  'opfoelgning.csv': {
    of: 'goal.follow-up',
    columns: { title: 'titel', forum: 'forum', rhythm: 'rytme', date: 'hvornaar', scope: 'hvad', lenses: 'blikke' },
    without: ['certainty', 'source-page'],
  },
  'budget.csv': {
    of: 'goal.budget',
    columns: { year: 'aar', amount: 'beloeb', spent: 'brugt', source: 'kilde', note: 'note' },
    without: [],
  },
  'effekter.csv': {
    of: 'goal.effect',
    columns: { words: 'effekt', value: 'tal', unit: 'enhed', year: 'aar', source: 'kilde', note: 'note' },
    without: [],
  },
  'aendringer.csv': {
    of: 'goal.changes',
    columns: {
      date: 'dato',
      what: 'hvad',
      about: 'titel',
      from: 'fra',
      to: 'til',
      why: 'hvorfor',
      'decided-by': 'besluttet-af',
      minutes: 'referat',
    },
    without: [],
  },
};

const dataset = buildDatasetJsonSchema() as Schema;
const kinds = Object.keys(PUBLISHED) as (keyof typeof PUBLISHED)[];
const authored = kinds.flatMap((kind) => listKeys(toJsonSchema(kind)).map((path) => ({ kind, path })));
const modelText = globSync('src/core/{model,severity}/*.ts')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

test('every kind of document is published, or is about the site itself', () => {
  const others = (Object.keys(schemas) as DocumentKind[]).filter((kind) => !(kind in PUBLISHED));
  expect(others.sort()).toEqual(['page', 'site', 'translation', 'word-list']);
});

test('every key is read by the model', () => {
  const names = [...new Set(authored.flatMap(({ path }) => path.split('.')))];
  const unread = names.filter((name) => !new RegExp(`[.'"{ ]${name.replaceAll('-', '\\-')}\\b`).test(modelText));
  expect(unread).toEqual([]);
});

describe('open data', () => {
  test.each(authored.map(({ kind, path }) => [kind, path] as const))(
    'of a file of kind %s holds `%s`',
    (kind, path) => {
      const isThere = isLeftOut(kind, path) || isInDataset(kind, path);
      expect(isThere, `no ${nameIn(kind, path)} in the dataset: publish it, or say why not`).toBe(true);
    },
  );

  test('leaves out and renames only keys that exist', () => {
    const paths = authored.flatMap(({ kind, path }) => [path, `${kind}.${path}`, ...endsOf(path)]);
    const idle = [...Object.keys(LEFT_OUT), ...Object.keys(RENAMED)].filter((key) => !paths.includes(key));
    expect(idle).toEqual([]);
  });
});

describe.each(Object.entries(COLUMNS))('the table %s', (name, { of, columns, without }) => {
  const [kind = '', ...steps] = of.split('.');
  const above = steps.map((step) => `${step}.`).join('');
  const keys = authored
    .filter((key) => key.kind === kind && key.path.startsWith(above))
    .map(({ path }) => path.slice(above.length));
  const own = keys.filter(
    (key) => !key.includes('.') && !(key in LEFT_OUT) && !(`${above}${key}` in LEFT_OUT) && key !== 'id',
  );

  test('has a column for every key, or says that it has none', () => {
    expect([...Object.keys(columns), ...without].sort()).toEqual([...new Set([...own, ...without])].sort());
  });

  test('has the columns that are listed here', () => {
    expect(tables[name as keyof typeof tables].headings).toEqual(expect.arrayContaining(Object.values(columns)));
  });
});

/** Whether the key, or a key around it, is left out. */
function isLeftOut(kind: string, path: string): boolean {
  const steps = path.replace(/^actions\.target\./, 'target.').split('.');
  const above = steps.map((_, at) => steps.slice(0, at + 1).join('.'));
  return above.some((name) => name in LEFT_OUT || `${kind}.${name}` in LEFT_OUT);
}

/** The path in the dataset: each step by its own name, or by the name it has in this place. */
function nameIn(kind: string, path: string): string {
  const steps = path.split('.');
  const names = steps.map((step, at) => {
    const here = steps.slice(0, at + 1).join('.');
    const ends = [`${kind}.${here}`, ...endsOf(here)].find((name) => name in RENAMED);
    return ends === undefined ? toCamel(step) : RENAMED[ends];
  });
  return names.join('.');
}

/** `actions.target.words` → itself, `target.words`, `words`. */
function endsOf(path: string): string[] {
  const steps = path.split('.');
  return steps.map((_, at) => steps.slice(at).join('.'));
}

function toCamel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function isInDataset(kind: keyof typeof PUBLISHED, path: string): boolean {
  const steps = [...PUBLISHED[kind], ...nameIn(kind, path).split('.')];
  const enter = (found: Schema[], step: string) =>
    found.flatMap(open).flatMap(({ properties }) => properties?.[step] ?? []);
  return steps.reduce(enter, [dataset]).length > 0;
}

/** Follows lists, choices and references down to the objects themselves. */
function open(schema: Schema): Schema[] {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    const target = dataset.$defs?.[name] ?? dataset.definitions?.[name];
    return target ? open(target) : [];
  }
  const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.items ? [schema.items] : [])];
  return choices.length > 0 ? choices.flatMap(open) : [schema];
}

/** Lists every key of a kind of document, including nested keys: `challenges.left-out`. */
function listKeys(schema: JsonSchema, root = schema, above: readonly string[] = []): string[] {
  const resolved = schema.$ref === undefined ? schema : (root.definitions?.[schema.$ref.split('/').at(-1) ?? ''] ?? {});
  const own = Object.entries(resolved.properties ?? {}).flatMap(([key, below]) => [
    [...above, key].join('.'),
    ...(above.length < 2 ? listKeys(below, root, [...above, key]) : []),
  ]);
  const inside = [...(resolved.anyOf ?? []), ...(resolved.items ? [resolved.items] : [])];
  return [...new Set([...own, ...inside.flatMap((below) => listKeys(below, root, above))])];
}
