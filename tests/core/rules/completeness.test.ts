import { describe, expect, test } from 'vitest';

import {
  CHECKS,
  checkNordby,
  GOAL,
  listFindings,
  NORDBY,
  STRATEGY,
  writeFile,
  writeGoal,
  type Files,
} from '../nordby.ts';

/** Checks Nordby with all completeness checks turned on. */
function check(files: Files) {
  const all = Object.entries({ ...NORDBY, ...files }).map(([path, text]): [string, string | null] => [
    path,
    text?.replace(`\n${CHECKS}`, '') ?? null,
  ]);
  return checkNordby(Object.fromEntries(all));
}

const WHOLE = { owner: 'owner: slg', measure: 'target: mindst 10 skoler', deadline: 'deadline: i 2027' };
const without = (key: keyof typeof WHOLE) =>
  Object.entries(WHOLE)
    .flatMap(([name, line]) => (name === key ? [] : [line]))
    .join('\n');
const codes = (files: Files) => check(files).diagnostics.map(({ code }) => code);

describe('a goal', () => {
  test('is complete with owner, measure and deadline', () => {
    expect(codes({ [`${GOAL}.md`]: writeGoal(Object.values(WHOLE).join('\n')) })).toEqual([]);
  });

  test('with only a title lacks all three, reported at its title', () => {
    expect(listFindings(check({ [`${GOAL}.md`]: writeGoal() }))).toEqual([
      'goal-without-deadline tryggere-skoleveje.md:2:8',
      'goal-without-measure tryggere-skoleveje.md:2:8',
      'goal-without-owner tryggere-skoleveje.md:2:8',
    ]);
  });

  test.each<[keyof typeof WHOLE, string, string]>([
    ['measure', 'an action has a target', 'actions:\n  - title: A\n    target: alle skoler'],
    ['measure', 'the target is in words of its own', 'target: den nye skole er bygget'],
    ['deadline', 'an action has a deadline', 'actions:\n  - title: A\n    deadline: i 2026'],
    [
      'deadline',
      'an action’s target has one',
      'actions:\n  - title: A\n    target:\n      words: alle skoler\n      by: i 2026',
    ],
  ])('lacks no %s when %s', (key, _what, lines) => {
    expect(codes({ [`${GOAL}.md`]: writeGoal(`${without(key)}\n${lines}`) })).not.toContain(`goal-without-${key}`);
  });

  test.each(['owner: slg', 'deadline: i 2027'])('inherits `%s` from its area', (line) => {
    const key = line.startsWith('owner') ? 'owner' : 'deadline';
    expect(
      codes({
        [`${STRATEGY}/byen/index.md`]: writeFile(`title: Byen\n${line}`),
        [`${STRATEGY}/byen/stier.md`]: writeGoal(without(key)),
      }),
    ).toEqual([]);
  });

  test('does not inherit a measure', () => {
    expect(
      codes({
        [`${STRATEGY}/byen/index.md`]: writeFile('title: Byen\ntarget: mindst 10 skoler'),
        [`${STRATEGY}/byen/stier.md`]: writeGoal(without('measure')),
      }),
    ).toEqual(['goal-without-measure']);
  });

  test('with a misspelt key is reported as misspelt, not as incomplete', () => {
    expect(codes({ [`${GOAL}.md`]: writeGoal('owner: ingen\ntarget: op mod 10\ndeadline: snarest') })).toEqual([
      'unknown-reference',
      'target-not-understood',
      'deadline-vague',
    ]);
  });

  test('takes measure and deadline from an action that is written under another goal', () => {
    const files: Files = {
      [`${GOAL}.md`]: writeGoal(
        `${Object.values(WHOLE).join('\n')}\nactions:\n  - title: A\n    id: a\n    target: alle skoler\n    deadline: i 2026`,
      ),
      [`${STRATEGY}/stier.md`]: writeGoal(
        'owner: slg\nactions:\n  - title: B\n    same-as: tryggere-skoleveje#a',
        '',
        'Stier',
      ),
    };
    expect(codes(files)).toEqual([]);
  });

  test('takes measure and deadline from an action that also serves it', () => {
    const files: Files = {
      [`${GOAL}.md`]: writeGoal(
        `${Object.values(WHOLE).join('\n')}\nactions:\n  - title: A\n    target: alle skoler\n    deadline: i 2026\n    also-under: stier`,
      ),
      [`${STRATEGY}/stier.md`]: writeGoal('owner: slg', '', 'Stier'),
    };
    expect(codes(files)).toEqual([]);
  });
});

describe('a promised report', () => {
  const strategy = (period: string, followUp: string, own = '') => ({
    [`${STRATEGY}/index.md`]: writeFile(
      `title: S\nperiod: ${period}\nsource: N${own}\nfollow-up:\n  - forum: slg\n    ${followUp}`,
    ),
  });
  const report = (date: string | null, entries = '') => ({
    [`${STRATEGY}/status/status.md`]: writeFile(`title: Status${date ? `\ndate: ${date}` : ''}${entries}`),
  });
  const isOverdue = (files: Files) => codes(files).includes('report-overdue');

  // Today is 1 May 2026.
  test.each([
    ['2025-2028', 'rhythm: årligt', null, true],
    ['2026-2028', 'rhythm: årligt', null, false],
    ['2025-2028', 'rhythm: årligt', 'marts 2025', false],
    ['2024-2028', 'rhythm: årligt', '31. marts 2025', false],
    ['2024-2028', 'rhythm: årligt', '30. marts 2025', true],
    ['2025-2028', 'rhythm: ½-årligt', 'september 2025', false],
    ['2025-2028', 'rhythm: ½-årligt', 'august 2025', true],
    ['2025-2028', 'rhythm: hvert kvartal', 'januar 2026', false],
    ['2025-2028', 'rhythm: hvert kvartal', 'november 2025', true],
    ['2025-2028', 'rhythm: hver måned', null, false],
    ['2025-2028', 'rhythm: løbende', null, false],
    ['2025-2028', 'rhythm: flere gange om året', null, false],
    ['2025-2028', 'date: foråret 2025', null, false],
    ['2025-2028', 'rhythm: i maj og september', null, true],
    ['2025-2028', 'rhythm: i maj og september', 'september 2025', false],
    ['2025-2028', 'rhythm: i maj og september', '31. juli 2025', true],
    ['2025-2028', 'rhythm: i maj og september', '1. august 2025', false],
    ['2025-2028', 'rhythm: i marts og september', 'september 2025', false],
    ['2025-2028', 'rhythm: i februar og september', 'september 2025', true],
    ['2012-2015', 'rhythm: årligt', null, false],
    ['2027-2030', 'rhythm: årligt', null, false],
    ['2025+', 'rhythm: årligt', null, true],
  ])('period %s, %s, latest report %s: %s', (period, followUp, date, expected) => {
    expect(isOverdue({ ...strategy(period, followUp), ...(date ? report(date) : {}) })).toBe(expected);
  });

  test.each(['udløbet', 'afløst', 'kladde', 'høring'])('is not expected of a strategy that is %s', (lifecycle) => {
    expect(isOverdue(strategy('2025-2028', 'rhythm: årligt', `\nlifecycle: ${lifecycle}`))).toBe(false);
  });

  test('is not expected when it is only a possibility', () => {
    expect(isOverdue(strategy('2025-2028', 'rhythm: årligt\n    certainty: eventuel'))).toBe(false);
  });

  test('may be one without a day', () => {
    expect(isOverdue({ ...strategy('2025-2028', 'rhythm: årligt'), ...report(null) })).toBe(false);
    expect(isOverdue({ ...strategy('2024-2028', 'rhythm: årligt'), ...report(null, '\ncovers: 2024') })).toBe(true);
  });

  test('is reported once when late, at the rhythm of the highest level', () => {
    const area = {
      [`${STRATEGY}/byen/index.md`]: writeFile('title: Byen\nfollow-up:\n  - forum: slg\n    rhythm: årligt'),
    };
    expect(listFindings(check({ ...strategy('2025-2028', 'rhythm: årligt'), ...area }))).toEqual([
      'report-overdue index.md:7:13',
    ]);
    expect(listFindings(check({ ...strategy('2025-2028', 'rhythm: løbende'), ...area }))).toEqual([
      'report-overdue byen/index.md:5:13',
    ]);
  });

  test('about another area does not count', () => {
    const area = {
      [`${STRATEGY}/byen/index.md`]: writeFile('title: Byen\nfollow-up:\n  - forum: slg\n    rhythm: årligt'),
      [`${STRATEGY}/landet/index.md`]: writeFile('title: Landet'),
    };
    expect(isOverdue({ ...area, ...report('april 2026', '\nentries:\n  - about: landet\n    status: i gang') })).toBe(
      true,
    );
    expect(isOverdue({ ...area, ...report('april 2026', '\nentries:\n  - about: byen\n    status: i gang') })).toBe(
      false,
    );
    expect(isOverdue({ ...area, ...report('april 2026', '\nentries:\n  - status: i gang') })).toBe(false);
  });
});

describe('a report', () => {
  const GOAL_FILE = {
    [`${GOAL}.md`]: writeGoal(
      'owner: slg\ndeadline: i 2027\ntarget: mindst 10 skoler\nactions:\n  - title: A\n    id: a\n    state: planlagt\n    deadline: i 2027\n    target: højst 20 %',
    ),
  };
  const found = (entry: string, date = 'april 2026', goal: Files = GOAL_FILE) =>
    codes({
      ...goal,
      [`${STRATEGY}/status/status.md`]: writeFile(
        `title: Status\ndate: ${date}\nentries:\n  - ${entry.replaceAll('; ', '\n    ')}`,
      ),
    });

  test.each([
    ['about: tryggere-skoleveje; status: nået; value: 9 skoler', ['status-contradicts-value']],
    ['about: tryggere-skoleveje; status: nået; value: 9', ['status-contradicts-value']],
    ['about: tryggere-skoleveje; status: nået; value: 10 skoler', []],
    ['about: tryggere-skoleveje; status: nået; value: 9 %', ['unit-differs']],
    ['about: tryggere-skoleveje; status: nået; value: ni skoler', []],
    ['about: tryggere-skoleveje; status: nået', ['reached-without-proof']],
    ['about: tryggere-skoleveje; status: nået; evidence: https://nordby.example/skoler', []],
    ['about: tryggere-skoleveje; status: i gang; value: 12 skoler', []],
    ['about: tryggere-skoleveje#a; status: nået; value: 21 %', ['status-contradicts-value']],
    ['about: tryggere-skoleveje#a; status: nået; value: 20 %', []],
    ['about: tryggere-skoleveje#a; status: nået; value: 21', []],
    ['about: tryggere-skoleveje#a; status: ikke nået', ['status-contradicts-date']],
    ['about: tryggere-skoleveje#a; status: forsinket', []],
    ['about: tryggere-skoleveje#a; status: opgivet', ['status-without-change']],
    ['about: tryggere-skoleveje#a; status: ikke begyndt', []],
    ['status: ikke nået', []],
  ])('with the status `%s`: %j', (entry, expected) => {
    expect(found(entry)).toEqual(expected);
  });

  test.each([
    ['500 træer', '120 træer', true],
    ['500 træer', '500 træer', false],
    ['500 træer', '520 træer', false],
    ['mellem 10 og 15 pladser', '9 pladser', true],
    ['tre ud af fire skoler', '2 ud af 4', true],
    ['ca. 200 træer', '150 træer', true],
    ['alle skoler', '7 af 8', true],
    ['højere end landsgennemsnittet', '71 %', false],
  ])('says that %s is reached with %s, which is a contradiction: %s', (target, value, isTold) => {
    const goal = { [`${GOAL}.md`]: writeGoal(`owner: slg\ndeadline: i 2027\ntarget: ${target}`) };
    const entry = `about: tryggere-skoleveje; status: nået; value: ${value}`;
    expect(found(entry, 'april 2026', goal)).toEqual(isTold ? ['status-contradicts-value'] : []);
  });

  test('contradicts itself when it says not reached about a value that is enough', () => {
    expect(
      found('about: tryggere-skoleveje; status: ikke nået; value: 12 skoler', 'april 2026', {
        [`${GOAL}.md`]: writeGoal('owner: slg\ndeadline: i 2025\ntarget: mindst 10 skoler'),
      }),
    ).toEqual(['status-contradicts-value']);
  });

  test('about a goal with two targets is not compared with either', () => {
    expect(
      found('about: tryggere-skoleveje; status: nået; value: 1 skoler', 'april 2026', {
        [`${GOAL}.md`]: writeGoal('owner: slg\ndeadline: i 2027\ntarget:\n  - mindst 10 skoler\n  - mindst 2 skoler'),
      }),
    ).toEqual([]);
  });

  test.each([
    ['i gang', ['status-contradicts-state']],
    ['afsluttet', ['status-contradicts-state']],
    ['planlagt', []],
    ['uvis', []],
  ])('that says not begun about an action with the state `%s`: %j', (state, expected) => {
    const goal = {
      [`${GOAL}.md`]: writeGoal(
        `owner: slg\ndeadline: i 2027\ntarget: alle\nactions:\n  - title: A\n    id: a\n    state: ${state}`,
      ),
    };
    expect(found('about: tryggere-skoleveje#a; status: ikke begyndt', 'april 2026', goal)).toEqual(expected);
  });

  test.each([
    ['1. maj 2026', []],
    ['maj 2026', []],
    ['2026', []],
    ['2. maj 2026', ['report-dated-ahead']],
    ['juni 2026', ['report-dated-ahead']],
  ])('dated %s, seen on 1 May 2026: %j', (date, expected) => {
    expect(found('status: i gang', date)).toEqual(expected);
  });
});

describe('a rhythm that is another’s', () => {
  const followUps = (...lines: string[]) =>
    codes({
      [`${STRATEGY}/index.md`]: writeFile(
        `title: S\nperiod: 2025-2028\nsource: N\nfollow-up:\n${lines.map((line) => `  - ${line.replaceAll('; ', '\n    ')}`).join('\n')}`,
      ),
    });

  test.each([
    [['forum: byraadet; rhythm: samme frekvens som SLG'], ['rhythm-refers-nowhere']],
    [['forum: byraadet; rhythm: samme frekvens som SLG', 'forum: slg; rhythm: løbende'], []],
    [['forum: byraadet; rhythm: samme frekvens som SLG', 'forum: slg; date: foråret 2027'], ['rhythm-refers-nowhere']],
    [
      [
        'forum: byraadet; rhythm: samme frekvens som SLG',
        'forum: slg; date: foråret 2027',
        'forum: slg; rhythm: månedligt',
      ],
      [],
    ],
    [
      ['forum: byraadet; rhythm: samme frekvens som SLG', 'forum: slg; scope: Alt'],
      ['rhythm-refers-nowhere', 'follow-up-without-time'],
    ],
    [['forum: slg; rhythm: samme frekvens som SLG'], ['rhythm-refers-nowhere']],
    [['forum: byraadet; rhythm: samme frekvens som direktionen'], ['unknown-reference']],
  ])('%j: %j', (lines, expected) => {
    expect(followUps(...lines)).toEqual(expected);
  });
});

describe('an action written twice', () => {
  const twice = (second: string) =>
    codes({
      [`${GOAL}.md`]: writeGoal(
        `${Object.values(WHOLE).join('\n')}\nactions:\n  - title: Tælle cyklister\n    id: tael`,
      ),
      [`${STRATEGY}/vinter.md`]: writeGoal(`${Object.values(WHOLE).join('\n')}\nactions:\n  - ${second}`, '', 'Vinter'),
    });

  test.each([
    ['Tælle cyklister', ['action-written-twice']],
    ['tælle  cyklister.', ['action-written-twice']],
    ['Tælle biler', []],
    ['title: Tælle cyklister\n    same-as: tryggere-skoleveje#tael', []],
  ])('as `%s`: %j', (second, expected) => {
    expect(twice(second)).toEqual(expected);
  });
});
