import { describe, expect, test } from 'vitest';

import { findOwners, listFollowUps } from '#core/model/red-thread.ts';

import { checkGoal, getGoal, listFindings, NORDBY, STRATEGY, writeFile, writeGoal } from '../nordby.ts';

const WITH_BODY = {
  'nordby/index.md': (NORDBY['nordby/index.md'] ?? '').replace(
    '\nchecks:',
    '\nbodies:\n  - id: varmevaerket\n    name: Nordby Varmeværk a.m.b.a.\nchecks:',
  ),
};
const check = (frontMatter: string, more = {}) => checkGoal(frontMatter, undefined, { ...WITH_BODY, ...more });

describe('a body outside the municipality', () => {
  test('answers for a goal beside a forum, by its id or its name, and what lies below inherits both', () => {
    const found = check('owner: [byraadet, Nordby Varmeværk a.m.b.a.]\npartners: varmevaerket\nactions: Tælle cykler');
    expect(listFindings(found)).toEqual([]);
    const goal = getGoal(found);
    expect(findOwners(goal.actions[0] ?? goal)?.forums.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      'forum byraadet',
      'body varmevaerket',
    ]);
    expect(goal.partners.map(({ name }) => name)).toEqual(['Nordby Varmeværk a.m.b.a.']);
  });

  test('holds no follow-up: the author is told, and the follow-up has no forum', () => {
    const found = check('follow-up:\n  - forum: varmevaerket\n    date: december 2027');
    expect(found.diagnostics).toMatchObject([{ code: 'body-as-forum', args: { key: 'forum' } }]);
    expect(listFollowUps(getGoal(found))).toMatchObject([{ followUp: { forum: null } }]);
  });

  test('cannot share its id with a forum', () => {
    const twice = { 'nordby/index.md': WITH_BODY['nordby/index.md'].replace('id: varmevaerket', 'id: byraadet') };
    expect(check('owner: byraadet', twice).diagnostics).toMatchObject([{ code: 'duplicate-id' }]);
  });

  test('is not guessed from a forum or a slip of the pen among the partners', () => {
    expect(check('partners: varmevearket').diagnostics).toMatchObject([
      { code: 'unknown-reference', args: { what: 'body', suggestion: 'varmevaerket' } },
    ]);
    expect(check('partners: byraadet').diagnostics).toMatchObject([
      { code: 'unknown-reference', args: { what: 'body', forum: 'Byrådet' } },
    ]);
  });
});

describe('a budget', () => {
  const goal = (whole: string, ...parts: string[]) =>
    `budget: {year: 2026, amount: '${whole}'}\nactions:\n${parts
      .map((part, index) => `  - title: Del ${index + 1}\n${part && `    budget: {year: 2026, amount: '${part}'}\n`}`)
      .join('')}`;

  test.each([
    ['5 mio. kr.', '3 mio. kr.', '2.000 t.kr.'],
    ['12 mio. kr.', '6,1 mio. kr.', '5,8 mio. kr.'],
    ['5 mio. kr.', '3 mio. kr.', ''],
    ['5 mio. kr.', '', ''],
  ])('of %s agrees with %s and %s', (whole, one, other) => {
    expect(listFindings(checkGoal(goal(whole, one, other)))).toEqual([]);
  });

  test.each([
    ['5 mio. kr.', '3 mio. kr.', '1 mio. kr.', undefined],
    ['5 mio. kr.', '6 mio. kr.', '', 'ja'],
    ['500.000 kr.', '300.000 kr.', '199.999 kr.', undefined],
  ])('of %s does not agree with %s and %s', (whole, one, other, some) => {
    const { diagnostics } = checkGoal(goal(whole, one, other));
    expect(diagnostics.map(({ code }) => code)).toEqual(['budget-does-not-sum']);
    expect(diagnostics[0]?.args).toMatchObject(some === undefined ? { year: '2026' } : { some });
  });

  test('with a year twice keeps the first amount alone', () => {
    const found = checkGoal('budget:\n  - {year: 2026, amount: 2 mio. kr.}\n  - {year: 2026, amount: 3 mio. kr.}');
    expect(found.diagnostics.map(({ code }) => code)).toEqual(['budget-year-twice']);
    expect(getGoal(found).budget).toMatchObject([{ year: 2026, amount: { value: 2_000_000 } }]);
  });
});

describe('what must be finished first', () => {
  const other = { [`${STRATEGY}/isolering.md`]: writeGoal('deadline: i 2027', undefined, 'Varme huse') };

  test('is known from both sides, also across files', () => {
    const found = checkGoal('deadline: i 2028\ndepends-on: isolering', undefined, other);
    expect(listFindings(found)).toEqual([]);
    const waiting = getGoal(found).neededBy;
    expect(waiting.map(({ title }) => title)).toEqual(['Tryggere skoleveje']);
    expect(waiting[0]?.dependsOn).toEqual([getGoal(found)]);
  });

  test('cannot be due later than what waits for it', () => {
    const found = checkGoal('deadline: i 2026\ndepends-on: isolering', undefined, other);
    expect(found.diagnostics).toMatchObject([{ code: 'dependency-ends-later', args: { firstWords: 'i 2027' } }]);
  });

  test('cannot wait for itself, or for what waits for it: the circle is named once', () => {
    const circle =
      "actions:\n  - {title: A, depends-on: '#b'}\n  - {title: B, depends-on: '#c'}\n  - {title: C, depends-on: '#a'}\n  - {title: D, depends-on: '#d'}";
    expect(checkGoal(circle).diagnostics.map(({ args }) => args)).toEqual([
      { circle: '`A` → `B` → `C` → `A`' },
      { circle: '`D` → `D`' },
    ]);
  });

  test('may be a long chain', () => {
    const chain = Array.from(
      { length: 3_000 },
      (_, index) => `  - {title: Trin ${index}, id: t${index}, depends-on: '#t${index + 1}'}`,
    );
    const found = checkGoal(`actions:\n${chain.join('\n')}\n  - {title: Sidste, id: t3000}`);
    expect(listFindings(found)).toEqual([]);
  });
});

test.each([
  ['lat: 10,2\n  lon: 56,15', 'swapped'],
  ['lat: 56,15', 'half'],
  ['lon: 10,2', 'half'],
  ['lat: 48,85\n  lon: 2,35', 'outside'],
])('a place with `%s` is kept in words alone', (coordinates, why) => {
  const found = checkGoal(`place:\n  words: Havnegade\n  ${coordinates}`);
  expect(found.diagnostics).toMatchObject([{ code: 'coordinates-unclear', args: { why } }]);
  expect(getGoal(found).places).toEqual([{ words: 'Havnegade', lat: null, lon: null }]);
});

test('a plan that declares no kinds of action takes any; one that does takes its own', () => {
  const action = 'actions:\n  - {title: Tælle cykler, kind: anlag}';
  expect(listFindings(checkGoal(action))).toEqual([]);
  const declared = {
    [`${STRATEGY}/index.md`]: writeFile(
      'title: Sammen om Nordby\nperiod: 2025-2028\nsource: Nordby Kommune, 2025\naction-kinds: [anlæg, kampagne]',
      'Byrådets strategi.',
    ),
  };
  expect(checkGoal(action, undefined, declared).diagnostics).toContainEqual(
    expect.objectContaining({ code: 'action-kind-undeclared', args: expect.objectContaining({ suggestion: 'anlæg' }) }),
  );
});
