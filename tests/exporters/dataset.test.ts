import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';

import { nameChoices, REPORTED_STATUSES } from '#schemas/choices.ts';
import { readContent } from '#cli/reading/read-content.ts';
import { checkContent } from '#core/check-content.ts';
import { listActions, listGoals, listStrategies } from '#core/model/red-thread.ts';
import { buildDataset } from '#exporters/dataset.ts';
import { buildDatasetJsonSchema } from '#exporters/dataset-schema.ts';
import { buildDeadlines } from '#exporters/deadlines.ts';
import { renderTable } from '#exporters/table.ts';
import { tables } from '#exporters/tables.ts';

import { checkGoal } from '../core/nordby.ts';

const { publication } = checkContent(readContent({ content: 'content', language: 'da' }), { today: '2026-05-01' });
const dataset = buildDataset(publication);
const deadlines = buildDeadlines(publication);

describe('the dataset', () => {
  test('follows its own published JSON Schema, as another program would check it', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
    const validate = ajv.compile(buildDatasetJsonSchema());
    validate(JSON.parse(JSON.stringify(dataset)));
    expect(validate.errors).toBeNull();
    expect(validate({ ...dataset, version: 2 })).toBe(false);
  });

  test('has every municipality, strategy, goal and action of the site once', () => {
    const strategies = listStrategies(publication);
    const text = JSON.stringify(dataset);
    for (const strategy of strategies) {
      const keys = [
        strategy.key,
        ...listGoals(strategy).map(({ key }) => key),
        ...listActions(strategy).map(({ key }) => key),
      ];
      for (const key of keys) expect(text.split(`"id":${JSON.stringify(key)},`), key).toHaveLength(2);
    }
  });

  test('gives the day it was made for and the address of its schema', () => {
    expect(dataset).toMatchObject({ $schema: '/data/dataset.schema.json', version: 1, today: '2026-05-01' });
  });

  test('has the amount of Horsens with its parts', () => {
    const targets = JSON.stringify(dataset).match(/"breakdown":\[\{[^\]]+\]/g) ?? [];
    expect(targets.join()).toContain('"value":3.3');
    expect(targets.join()).toContain('"value":8.7');
  });
});

describe('the deadlines', () => {
  test('are each listed once, with the words of the source and the days they mean', () => {
    expect(new Set(deadlines.map(({ id }) => id)).size).toBe(deadlines.length);
    expect(
      deadlines.filter(({ strategy, kind }) => strategy.startsWith('haderslev/') && kind === 'commitment'),
    ).toHaveLength(29);
    expect(deadlines.find(({ text }) => text === 'inden sommerferien 2013')).toMatchObject({
      from: null,
      to: '2013-06-28',
      edtf: '../2013-06-28',
      kind: 'commitment',
      outsidePeriod: false,
    });
  });

  test('say which are outside the period, and which are not promises', () => {
    const words = (kind: string) => deadlines.filter((row) => row.kind === kind).map(({ text }) => text);
    expect(deadlines.filter(({ outsidePeriod }) => outsidePeriod).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['primo 2016', 'i 2016', 'i perioden 2013-2016']),
    );
    expect(words('period')).toEqual(expect.arrayContaining(['2013-2015', '2013+', '2011-2015', '2013-2014', '2019']));
    expect(words('follow-up')).toEqual(expect.arrayContaining(['august/september 2019', 'ultimo 2015']));
    expect(words('external').length).toBeGreaterThan(0);
  });
});

describe('the tables', () => {
  test.each(Object.keys(tables) as (keyof typeof tables)[])(
    '%s begins with a byte order mark, uses semicolons and holds a row for each thing',
    (name) => {
      const rows = tables[name].listRows(publication);
      const text = renderTable(tables[name], publication);
      expect(text.startsWith('\uFEFF')).toBe(true);
      expect(text.split('\r\n')[0]).toContain(';');
      expect(rows.length).toBeGreaterThan(name === 'budget.csv' || name === 'effekter.csv' ? -1 : 4);
    },
  );

  test('have nothing that a spreadsheet would run', () => {
    const { publication: nordby } = checkGoal(
      'actions:\n  - title: "=HYPERLINK(1)"\n  - title: "+45 12"\n  - title: "@SUM(A1)"',
    );
    const text = renderTable(tables['indsatser.csv'], nordby);
    expect(text).not.toMatch(/(?:^|;)"?[=+@]/m);
    expect(text).toContain('HYPERLINK');
  });

  test('have their headings also when there is nothing to list', () => {
    const { publication: nordby } = checkGoal('owner: byraadet');
    expect(renderTable(tables['aendringer.csv'], nordby)).toBe(
      `\uFEFF${tables['aendringer.csv'].headings.join(';')}\r\n`,
    );
  });

  test('can be joined by id: every goal, action and strategy that one names is in another, or in the dataset', () => {
    const column = (name: keyof typeof tables, heading: string) =>
      tables[name].listRows(publication).map((row) => row[tables[name].headings.indexOf(heading)] ?? '');
    const goals = new Set(column('maal.csv', 'id'));
    const strategies = new Set(dataset.organisations.flatMap((each) => each.strategies.map(({ id }) => id)));
    expect(column('indsatser.csv', 'maal-id').filter((id) => id !== '' && !goals.has(id))).toEqual([]);
    for (const name of Object.keys(tables) as (keyof typeof tables)[])
      expect(column(name, 'strategi-id').filter((id) => !strategies.has(id))).toEqual([]);
  });

  test('tell of a target how it is compared, from where and by when', () => {
    const { publication: nordby } = checkGoal(
      'deadline: inden udgangen af 2027\ntarget:\n  words: mindst 100 træer\n  baseline: 40\n  baseline-year: 2024',
    );
    const [row = []] = tables['maaltal.csv'].listRows(nordby);
    const cells = Object.fromEntries(tables['maaltal.csv'].headings.map((heading, at) => [heading, row[at]]));
    expect(cells).toMatchObject({
      sammenligning: 'mindst',
      tal: '100',
      udgangspunkt: '40',
      'udgangspunkt-aar': '2024',
      frist: 'inden udgangen af 2027',
      til: '2027-12-31',
    });
  });

  test('and the dataset agree on how it goes', () => {
    const { headings, listRows } = tables['maal.csv'];
    const inTable = new Map(
      listRows(publication).map((row) => [row[headings.indexOf('id')], row[headings.indexOf('status')]]),
    );
    const goals = listDatasetGoals(dataset);
    expect(goals.filter((goal) => goal.reported !== null).length).toBeGreaterThan(0);
    const words: Record<string, string> = nameChoices(REPORTED_STATUSES);
    for (const goal of goals) expect(inTable.get(goal.id)).toBe(words[goal.status.value]);
  });
});

type DatasetArea = ReturnType<typeof buildDataset>['organisations'][number]['strategies'][number]['areas'][number];

function listDatasetGoals({ organisations }: ReturnType<typeof buildDataset>): DatasetArea['goals'] {
  const below = (whole: Pick<DatasetArea, 'areas' | 'goals'>): DatasetArea['goals'] => [
    ...whole.goals,
    ...whole.areas.flatMap(below),
  ];
  return organisations.flatMap(({ strategies }) => strategies.flatMap(below));
}
