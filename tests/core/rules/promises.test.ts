import { describe, expect, test } from 'vitest';

import { checkGoal, checkNordby, getGoal, listFindings, STRATEGY, writeFile, writeGoal } from '../nordby.ts';
import { readArg } from '../../read-arg.ts';

describe('a possibility', () => {
  test.each([
    ['Eventuelt uddele en pris', 'Eventuelt'],
    ['evt. uddele en pris', 'evt.'],
    ['Måske uddele en pris', 'Måske'],
    ['Muligvis uddele en pris', 'Muligvis'],
    ['Overveje at uddele en pris', 'Overveje'],
    ['Kommunen vil overveje en pris', 'vil overveje'],
    ['Der kan eventuelt uddeles en pris', 'kan eventuelt'],
  ])('`%s` is not a promise: `%s`', (title, words) => {
    const { diagnostics } = checkGoal(`actions:\n  - title: ${title}`);
    expect(diagnostics).toMatchObject([{ code: 'conditional-as-commitment', args: { words } }]);
    expect(listFindings(checkGoal(`actions:\n  - title: ${title}\n    certainty: eventuel`))).toEqual([]);
  });

  test.each([
    'Uddele en pris',
    'Gennemføre overvejelserne fra 2025',
    'Kortlægge eventuelle huller',
    'Skabe muligheder',
    'Undersøge, hvad der måske mangler',
  ])('`%s` is a promise', (title) => {
    expect(listFindings(checkGoal(`actions:\n  - title: ${title}`))).toEqual([]);
  });
});

describe('a breakdown', () => {
  const horsens = (last: string) => `target:
  value: 30
  unit: mio. kr.
  breakdown:
    - label: Beskæftigelse
      value: 15
    - label: Skoler
      value: 3,3
    - label: Ældre
      value: 3
    - label: Resten
      value: ${last}`;

  test('is added up in decimals, not in binary fractions', () => {
    expect(listFindings(checkGoal(horsens('8,7')))).toEqual([]);
  });

  test('that does not add up is reported with the difference', () => {
    expect(checkGoal(horsens('8,8')).diagnostics).toMatchObject([
      { code: 'breakdown-does-not-sum', args: { sum: '30,1', whole: '30', difference: '0,1' } },
    ]);
  });

  test.each([
    [
      'of an action',
      'actions:\n  - title: A\n    target:\n      value: 2\n      breakdown:\n        - label: B\n          value: 1',
    ],
    ['of a target in words', 'target:\n  words: mindst 2 skoler\n  breakdown:\n    - label: B\n      value: 1'],
  ])('%s counts too', (_what, frontMatter) => {
    expect(checkGoal(frontMatter).diagnostics.map(({ code }) => code)).toEqual(['breakdown-does-not-sum']);
  });

  test.each([
    ['of an area', `${STRATEGY}/trafik/index.md`, 'title: Trafik'],
    ['of a strategy', `${STRATEGY}/index.md`, 'title: S\nperiod: 2025\nsource: N'],
  ])('%s counts too', (_what, path, head) => {
    const check = checkNordby({
      [path]: writeFile(`${head}\ntarget:\n  value: 2\n  breakdown:\n    - label: B\n      value: 1`),
    });
    expect(check.diagnostics.map(({ code }) => code)).toEqual(['breakdown-does-not-sum']);
  });

  test('without a whole is not compared with anything', () => {
    expect(
      listFindings(checkGoal('target:\n  comparator: alle\n  breakdown:\n    - label: B\n      value: 1')),
    ).toEqual([]);
  });
});

describe('the period of the strategy', () => {
  test.each([
    ['senest i 2028', []],
    ['fra 2026', []],
    ['31. december 2028', []],
    ['1. januar 2029', ['deadline-outside-period']],
    ['2028-2029', ['deadline-outside-period']],
    ['senest i 2024', ['deadline-outside-period']],
    ['fra 2024', ['deadline-outside-period']],
  ])('and the deadline `%s`', (words, codes) => {
    expect(checkGoal(`deadline: ${words}`).diagnostics.map(({ code }) => code)).toEqual(codes);
  });

  test('without an end includes every later deadline', () => {
    const check = checkNordby({
      [`${STRATEGY}/index.md`]: writeFile('title: S\nperiod: 2025+\nsource: N'),
      [`${STRATEGY}/g.md`]: writeGoal('deadline: i 2099'),
    });
    expect(listFindings(check)).toEqual([]);
  });

  test.each(['ydre', 'historisk'])('does not bind a deadline that is `%s`', (kind) => {
    expect(listFindings(checkGoal(`actions:\n  - title: A\n    deadline: i 2035\n    deadline-kind: ${kind}`))).toEqual(
      [],
    );
  });
});

describe('the whole and its parts', () => {
  const area = (deadline: string) => ({
    [`${STRATEGY}/trafik/index.md`]: writeFile(`title: Trafik\ndeadline: ${deadline}`),
  });

  test.each([
    ['senest i 2026', 'senest i 2026', 0],
    ['senest i 2026', 'senest i 2027', 1],
    ['senest i 2026', 'fra 2027', 1],
    ['senest i 2026', 'fra 2026', 0],
    ['fra 2026', 'i 2027', 0],
  ])('a goal due `%s` with an action due `%s`: %i', (whole, part, times) => {
    const { diagnostics } = checkGoal(`deadline: ${whole}\nactions:\n  - title: A\n    deadline: ${part}`);
    expect(diagnostics.map(({ code }) => code)).toEqual(Array<string>(times).fill('deadline-after-parent'));
  });

  test('a deadline is compared with the nearest level that has an end', () => {
    const check = checkNordby({
      ...area('senest i 2026'),
      [`${STRATEGY}/trafik/g.md`]: writeGoal('actions:\n  - title: A\n    deadline: i 2027'),
    });
    expect(check.diagnostics).toMatchObject([
      { code: 'deadline-after-parent', args: { words: 'i 2027', parent: 'senest i 2026' } },
    ]);
  });

  test('a late goal is reported, its late action is not reported again', () => {
    const check = checkNordby({
      ...area('senest i 2026'),
      [`${STRATEGY}/trafik/g.md`]: writeGoal('deadline: senest i 2027\nactions:\n  - title: A\n    deadline: i 2027'),
    });
    expect(listFindings(check)).toEqual(['deadline-after-parent trafik/g.md:3:11']);
  });

  test.each(['ydre', 'historisk'])('a deadline that is `%s` is not part of the promise', (kind) => {
    expect(
      listFindings(
        checkGoal(`deadline: senest i 2026\nactions:\n  - title: A\n    deadline: i 2027\n    deadline-kind: ${kind}`),
      ),
    ).toEqual([]);
  });
});

describe('the text of an action', () => {
  const actions = 'actions:\n  - title: Tælle cyklister\n  - title: Skrive til skolerne\n    id: brev';

  test.each([
    'Tælle cyklister',
    'tælle Cyklister',
    'Tælle *cyklister* <!-- note -->',
    'Taelle cyklister',
    'Tælle cyklister'.normalize('NFD'),
  ])('may be below `### %s`', (heading) => {
    const check = checkGoal(actions, `## Indsatser\n\n### ${heading}\n\nEn uge.`);
    expect(listFindings(check)).toEqual([]);
    expect(getGoal(check).actions[0]?.prose).toHaveLength(1);
  });

  test('may be in two pieces', () => {
    const check = checkGoal(
      actions,
      '## Delmål\n\n### Tælle cyklister\n\nEn uge.\n\n## Aktiviteter\n\n### Tælle cyklister\n\nIgen.',
    );
    expect(getGoal(check).actions[0]?.prose).toHaveLength(2);
  });

  test.each([
    ['Tælle cyklist', 'Tælle cyklister'],
    ['Noget andet', undefined],
  ])('below `### %s` belongs to no action; the suggestion is `%s`', (heading, suggestion) => {
    const { diagnostics } = checkGoal(actions, `## Indsatser\n\n### ${heading}\n\nEn uge.`);
    expect(diagnostics).toMatchObject([{ code: 'unknown-action-heading', args: { heading } }]);
    expect(readArg(diagnostics[0], 'suggestion')).toBe(suggestion);
  });

  test('does not replace the action itself', () => {
    const check = checkGoal(
      'actions: Holde et borgermøde om lys',
      '## Indsatser\n\n### Holde et borgermøde om lys\n\nI maj.',
    );
    expect(listFindings(check)).toEqual([]);
    expect(listFindings(checkGoal('actions: Lave en side', '## Indsatser\n\n### Lave en side\n\nI maj.'))).toEqual([]);
    expect(listFindings(checkGoal('actions: Lave en side', '## Lave en side\n\nI maj.'))).toEqual([
      'duplicate-id tryggere-skoleveje.md:3:10',
    ]);
  });
});
