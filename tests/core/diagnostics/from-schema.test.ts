import { describe, expect, test } from 'vitest';

import { renderDiagnostic } from '#reporters/render-diagnostic.ts';

import { checkGoal, checkNordby, STRATEGY, writeFile } from '../nordby.ts';
import { readArg } from '../../read-arg.ts';

describe('an unknown key', () => {
  test.each([
    ['onwer: byraadet', 'onwer', 'owner'],
    ['Owner: byraadet', 'Owner', 'owner'],
    ['dead-line: i 2026', 'dead-line', 'deadline'],
    ['frist: i 2026', 'frist', 'deadline'],
    ['actions:\n  - title: A\n    stat: planlagt', 'stat', 'state'],
    ['target:\n  - vlaue: 1', 'vlaue', 'value'],
    ['follow-up:\n  - fourm: slg', 'fourm', 'forum'],
  ])('%j: `%s` gets the suggestion `%s`', (frontMatter, key, suggestion) => {
    const [found] = checkGoal(frontMatter).diagnostics;
    expect(found).toMatchObject({ code: 'unknown-key', args: { key } });
    expect(readArg(found, 'suggestion')).toBe(suggestion);
  });

  test('is reported with the keys that are possible', () => {
    const [found] = checkGoal('actions:\n  - title: A\n    farve: blå').diagnostics;
    expect(readArg(found, 'known')).toMatch(/^`title`, `id`, `deadline`.*`source-notes`$/);
  });

  test('is reported by itself when there are several', () => {
    expect(checkGoal('farve: blå\nform: rund').diagnostics.map((finding) => readArg(finding, 'key'))).toEqual([
      'farve',
      'form',
    ]);
  });
});

describe('a value of the wrong form', () => {
  test.each([
    ['summary:\n  - a', 'summary', 'text', 'list'],
    ['summary:\n  a: b', 'summary', 'text', 'keys'],
    ['owner:\n  - - slg', 'owner', 'text', 'list'],
    ['relations: planen', 'relations', 'keys', 'text'],
    ['follow-up:\n  - løbende', 'follow-up', 'keys', 'text'],
    ['follow-up:\n  - - løbende', 'follow-up', 'keys', 'list'],
    ['target:\n  breakdown: 10', 'breakdown', 'keys', 'text'],
    ['order:\n  - 1', 'order', 'text', 'list'],
    ['target:\n  value:\n    tal: 1', 'value', 'text', 'keys'],
  ])('%j: `%s` must be %s and is %s', (frontMatter, key, expected, found) => {
    expect(checkGoal(frontMatter).diagnostics).toMatchObject([{ code: 'wrong-shape', args: { key, expected, found } }]);
  });
});

test.each([
  ['relations: nordby-planstrategi', '{ type: udmønter, to: nordby-planstrategi }'],
  ['relations:\n  - nordby-planstrategi', '{ type: udmønter, to: nordby-planstrategi }'],
  ['changes: [flyttet]', "{ date: 14. maj 2014, what: frist, why: '…', decided-by: '…' }"],
  ['figures: 12 %', "{ label: '…', value: ca. 12 % }"],
  ['follow-up: løbende', '{ title: Midtvejsspejling, forum: clf }'],
])('%j is answered with the smallest that would do, in the words of the author', (frontMatter, example) => {
  expect(checkGoal(frontMatter).diagnostics).toMatchObject([{ code: 'wrong-shape', args: { example } }]);
});

describe('an empty value that must be filled in', () => {
  test.each([
    'owner:',
    'owner: ""',
    'owner:\n  - slg\n  -',
    'order:',
    'actions:\n  - title: A\n    state:',
    'actions:\n  - title: A\n    state: ""',
    'target:',
    'target:\n  value:',
    'themes: ""',
  ])('%j', (frontMatter) => {
    expect(checkGoal(frontMatter).diagnostics.map(({ code }) => code)).toEqual(['empty-value']);
  });

  test('spaces count as empty', () => {
    expect(checkGoal('summary: "  "').diagnostics).toMatchObject([{ code: 'empty-value', args: { key: 'summary' } }]);
  });
});

describe('a missing key has its title and an example of the schema', () => {
  test.each([
    [`${STRATEGY}/index.md`, 'title: S\nsource: N', { key: 'period', title: 'Periode', example: '2013-2015' }],
    [
      `${STRATEGY}/g.md`,
      'title: G\nchanges:\n  - date: 2026\n    what: frist\n    why: x\n    minutes: sag 1',
      { key: 'decided-by', title: 'Besluttet af', example: '…' },
    ],
    ['nordby/index.md', 'title: N\nforums:\n  - name: Byrådet', { key: 'id', title: 'Id', example: 'clf' }],
  ])('in %s', (path, frontMatter, args) => {
    expect(checkNordby({ [path]: writeFile(frontMatter) }).diagnostics).toMatchObject([{ code: 'missing-key', args }]);
  });
});

describe('a number that cannot be read', () => {
  test.each([
    ['value', '3.5', '3,5'],
    ['value', '010', '10'],
    ['value', '12_000', '12000'],
    ['value', '12 000', '12000'],
    ['value', '80 %', '80'],
    ['value', '1.200 borgere', '1.200'],
    ['value', 'ti', undefined],
    ['value', '1.0000', undefined],
    ['baseline', '62.5', '62,5'],
    ['value-to', 'mange', undefined],
  ])('`%s: %s` gets the suggestion `%s`', (key, words, suggestion) => {
    const [found] = checkGoal(`target:\n  ${key}: ${words}`).diagnostics;
    expect(found).toMatchObject({ code: 'number-not-understood', args: { key, found: words } });
    expect(readArg(found, 'suggestion')).toBe(suggestion);
  });

  test.each([
    ['3.5', '3'],
    ['1.000', '1000'],
    ['4-5', '4'],
    ['-1', undefined],
    ['første', undefined],
  ])('`order: %s` must be a whole number, and gets the suggestion `%s`', (words, suggestion) => {
    const [found] = checkGoal(`order: ${words}`).diagnostics;
    expect(found?.args).toEqual({ key: 'order', found: words, whole: 'ja', ...(suggestion ? { suggestion } : {}) });
    expect(found && renderDiagnostic(found, 'da', null).message).toBe(
      `\`order\` skal være et helt tal, men er \`${words}\`.`,
    );
  });
});

describe('an id that cannot be an address', () => {
  test.each([
    ['Trygge Veje', 'trygge-veje'],
    ['ældre', 'aeldre'],
    ['a_b', 'a-b'],
  ])('`%s` gets the suggestion `%s`', (id, suggestion) => {
    expect(checkGoal(`id: ${id}`).diagnostics).toMatchObject([
      { code: 'id-form', args: { key: 'id', found: id, suggestion } },
    ]);
  });
});

test('the form of a target is checked whether it is written as a list or not', () => {
  expect(checkGoal('target:\n  comparator: mindts\n  value: 3.5').diagnostics.map(({ code }) => code)).toEqual([
    'unknown-value',
    'number-not-understood',
  ]);
  expect(checkGoal('target:\n  - comparator: mindts\n    value: 3.5').diagnostics.map(({ code }) => code)).toEqual([
    'unknown-value',
    'number-not-understood',
  ]);
});
