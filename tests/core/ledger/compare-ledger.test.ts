// Nordby as it is published, compared with Nordby as it will be.
import { describe, expect, test } from 'vitest';

import type { Diagnostic } from '#core/diagnostics/diagnostic.ts';
import { renderDiagnostic } from '#reporters/render-diagnostic.ts';

import { describeDeadline } from '#site/promise/describe-deadline.ts';

import {
  checkNordby,
  getGoal,
  GOAL,
  listFindings,
  NORDBY,
  STRATEGY,
  TODAY,
  writeFile,
  writeGoal,
  type Files,
} from '../nordby.ts';

const LEDGER = /^(?:change-(?!without)|removed-|moved-|old-address)/;
const MINUTES = 'minutes: Ikke offentligt, sag 26/1';

function compare(before: Files, after: Files): string[] {
  return listFindings(checkNordby(after, before)).filter((finding) => LEDGER.test(finding));
}

/** Compares one goal before and after a change of its front matter. */
function compareGoal(before: string, after: string): string[] {
  return compare({ [`${GOAL}.md`]: writeGoal(before) }, { [`${GOAL}.md`]: writeGoal(after) });
}

function entry(what: string, from: string | null, to: string | null, more = ''): string {
  return `  - date: 14. april 2026\n    what: ${what}\n${more}${from === null ? '' : `    from: ${from}\n`}${to === null ? '' : `    to: ${to}\n`}    why: Broen skulle bygges først.\n    decided-by: byraadet\n    ${MINUTES}\n`;
}

const action = (more: string) => `actions:\n  - title: Kortlægge\n    id: kort\n${more}`;
const strategy = (more: string, period = '2025-2028') => ({
  [`${STRATEGY}/index.md`]: writeFile(
    `title: Sammen om Nordby\nperiod: ${period}\nsource: Nordby Kommune${more && `\n${more}`}`,
    'Byrådets strategi.',
  ),
});

const onTheWay = (half: number) =>
  `target:\n  words: mindst 10 skoler\n  comparator: mindst\n  value: 10\n  path:\n    - { by: i 2026, value: ${half} }\n    - { by: i 2027, value: 10 }`;

test('a value on the way that is changed without an entry is found, and both are named', () => {
  const { diagnostics } = checkNordby(
    { [`${GOAL}.md`]: writeGoal(onTheWay(5)) },
    { [`${GOAL}.md`]: writeGoal(onTheWay(6)) },
  );
  const found = diagnostics.find(({ code }) => code === 'change-unrecorded') as Diagnostic;
  const { message } = renderDiagnostic(found, 'da', null);
  expect(message).toContain('i 2026: 6, i 2027: 10');
  expect(message).toContain('i 2026: 5, i 2027: 10');
});

describe('a change without an entry is found', () => {
  test.each([
    [
      'a later deadline',
      'deadline: senest i 2026',
      'deadline: senest i 2027',
      ['change-unrecorded tryggere-skoleveje.md:3:11'],
    ],
    [
      'a sooner deadline',
      'deadline: senest i 2027',
      'deadline: senest i 2026',
      ['change-unrecorded tryggere-skoleveje.md:3:11'],
    ],
    [
      'a deadline that begins later',
      'deadline: i 2026',
      'deadline: 2. halvår 2026',
      ['change-unrecorded tryggere-skoleveje.md:3:11'],
    ],
    ['a deadline that is gone', 'deadline: senest i 2026', '', ['change-unrecorded tryggere-skoleveje.md:2:8']],
    ['an owner', 'owner: byraadet', 'owner: slg', ['change-unrecorded tryggere-skoleveje.md:3:8']],
    [
      'an owner more',
      'owner: byraadet',
      'owner:\n  - byraadet\n  - slg',
      ['change-unrecorded tryggere-skoleveje.md:4:3'],
    ],
    ['an owner that is gone', 'owner: byraadet', '', ['change-unrecorded tryggere-skoleveje.md:2:8']],
    [
      'a target',
      'target: mindst 10 skoler',
      'target: mindst 9 skoler',
      ['change-unrecorded tryggere-skoleveje.md:3:9'],
    ],
    ['a target that is gone', 'target: mindst 10 skoler', '', ['change-unrecorded tryggere-skoleveje.md:2:8']],
    [
      'a target in plain words',
      'target: glade børn',
      'target: sunde børn',
      ['change-unrecorded tryggere-skoleveje.md:3:9'],
    ],
    [
      'a target due later',
      'target:\n  words: 10 skoler\n  by: i 2026',
      'target:\n  words: 10 skoler\n  by: i 2027',
      ['change-unrecorded tryggere-skoleveje.md:4:10'],
    ],
    [
      'a target for others',
      'target:\n  words: 80 %\n  population: alle børn',
      'target:\n  words: 80 %\n  population: de små børn',
      ['change-unrecorded tryggere-skoleveje.md:4:10'],
    ],
    [
      'one target of two',
      'target:\n  - 10 skoler\n  - 20 klasser',
      'target:\n  - 20 klasser\n  - 8 skoler',
      ['change-unrecorded tryggere-skoleveje.md:5:5'],
    ],
    [
      'the deadline of an action',
      action('    deadline: i 2026'),
      action('    deadline: i 2027'),
      ['change-unrecorded tryggere-skoleveje.md:6:15'],
    ],
    [
      'a promise made a possibility',
      action(''),
      action('    certainty: eventuel'),
      ['change-unrecorded tryggere-skoleveje.md:6:16'],
    ],
    [
      'a deadline given to others',
      action('    deadline: i 2026'),
      action('    deadline: i 2026\n    deadline-kind: ydre'),
      ['change-unrecorded tryggere-skoleveje.md:7:20'],
    ],
    [
      'an item that is gone',
      action('    items:\n      - Tælle\n      - Spørge'),
      action('    items:\n      - Tælle'),
      ['change-unrecorded tryggere-skoleveje.md:7:7'],
    ],
    [
      'an item that says something else',
      action('    items:\n      - Tælle'),
      action('    items:\n      - Gætte'),
      ['change-unrecorded tryggere-skoleveje.md:7:9'],
    ],
    [
      'an action that is gone',
      `${action('')}  - Male striber`,
      action(''),
      ['removed-silently tryggere-skoleveje.md:3:1'],
    ],
    ['the only action that is gone', action(''), '', ['removed-silently tryggere-skoleveje.md:2:8']],
    [
      'an action with a new id',
      action(''),
      'actions:\n  - title: Kortlægge\n    id: atlas',
      ['moved-silently tryggere-skoleveje.md:4:12'],
    ],
    [
      'an action with a new title and so a new address: told once',
      'actions:\n  - Kortlægge skolevejene',
      'actions:\n  - Kortlægge alle skolevejene',
      ['change-unrecorded tryggere-skoleveje.md:4:5'],
    ],
  ])('%s', (_what, before, after, findings) => {
    expect(compareGoal(before, after)).toEqual(findings);
  });

  test('a title that promises something else', () => {
    expect(
      compare({ [`${GOAL}.md`]: writeGoal() }, { [`${GOAL}.md`]: writeGoal('', 'Flere.', 'Færre biler') }),
    ).toEqual(['change-unrecorded tryggere-skoleveje.md:2:8']);
  });

  test('a strategy taken back into a draft', () => {
    expect(compare(strategy(''), strategy('lifecycle: kladde'))).toEqual(['change-unrecorded index.md:5:12']);
  });

  test('a removed file, at its former path', () => {
    expect(compare({ [`${GOAL}.md`]: writeGoal() }, {})).toEqual(['removed-silently tryggere-skoleveje.md']);
  });

  test('a whole strategy that is removed: one message, not one for each of its goals', () => {
    const other = {
      'nordby/anden-strategi/index.md': writeFile('title: Anden\nperiod: 2025-2028\nsource: Nordby'),
      'nordby/anden-strategi/maal.md': writeGoal('deadline: i 2026'),
    };
    expect(compare(other, {})).toEqual(['removed-silently nordby/anden-strategi/index.md']);
  });
});

describe('nothing is found when the promise is the same', () => {
  test.each([
    ['a deadline in other words', 'deadline: senest i 2026', 'deadline: Inden udgangen af 2026'],
    ['a first deadline', '', 'deadline: i 2026'],
    ['a first owner', '', 'owner: byraadet'],
    ['the owner by another of its names', 'owner: slg', 'owner: den store ledergruppe'],
    ['owners in another order', 'owner:\n  - slg\n  - byraadet', 'owner:\n  - byraadet\n  - slg'],
    ['a first target', '', 'target: 10 skoler'],
    ['one target more', 'target: 10 skoler', 'target:\n  - 10 skoler\n  - 20 klasser'],
    ['a target in other words', 'target: mindst 10 skoler', 'target: minimum 10 skoler'],
    [
      'a target in fields',
      'target: mindst 10 skoler',
      'target:\n  words: mindst ti skoler\n  measure: sikre ruter\n  comparator: mindst\n  value: 10\n  unit: skoler',
    ],
    [
      'values on the way to a target',
      'target: mindst 10 skoler',
      'target:\n  words: mindst 10 skoler\n  comparator: mindst\n  value: 10\n  unit: skoler\n  path:\n    - { by: i 2026, value: 6 }\n    - { by: i 2027, value: 10 }',
    ],
    ['targets in another order', 'target:\n  - 10 skoler\n  - glade børn', 'target:\n  - glade børn.\n  - 10 skoler'],
    ['how far an action is', action('    state: planlagt'), action('    state: afsluttet')],
    ['a new action', action(''), `${action('')}  - Male striber`],
    [
      'items with other punctuation, and one more',
      action('    items:\n      - Tælle cykler'),
      action('    items:\n      - tælle  cykler.\n      - Spørge'),
    ],
    ['a possibility that is gone', action('    certainty: eventuel'), ''],
    [
      'a possibility with another deadline',
      action('    certainty: eventuel\n    deadline: i 2026'),
      action('    certainty: eventuel\n    deadline: i 2027'),
    ],
    ['a possibility that becomes a promise', action('    certainty: eventuel'), action('')],
    [
      'the deadline of others',
      action('    deadline: i 2026\n    deadline-kind: ydre'),
      action('    deadline: i 2027\n    deadline-kind: ydre'),
    ],
    ['running text and notes', 'summary: Før', 'summary: Nu\nsource-notes: En note\nnumber: 1'],
  ])('%s', (_what, before, after) => {
    expect(compareGoal(before, after)).toEqual([]);
  });

  test('a title with other capitals and punctuation', () => {
    expect(
      compare(
        { [`${GOAL}.md`]: writeGoal('', '', 'Tryggere skoleveje') },
        { [`${GOAL}.md`]: writeGoal('', '', 'tryggere  Skoleveje.') },
      ),
    ).toEqual([]);
  });

  test.each(['kladde', 'høring'])('a strategy published as %s may change freely', (lifecycle) => {
    const before = {
      ...strategy(`lifecycle: ${lifecycle}`),
      [`${GOAL}.md`]: writeGoal('deadline: i 2026'),
      [`${STRATEGY}/andet.md`]: writeGoal(),
    };
    expect(
      compare(before, { ...strategy('lifecycle: vedtaget'), [`${GOAL}.md`]: writeGoal('deadline: i 2027') }),
    ).toEqual([]);
  });

  test('a content folder that did not exist before is all new', () => {
    const { diagnostics, comparison } = checkNordby({ [`${GOAL}.md`]: writeGoal('deadline: i 2026') }, {});
    expect(diagnostics.filter(({ code }) => LEDGER.test(code))).toEqual([]);
    expect(comparison?.added.map(({ title }) => title)).toEqual(['Tryggere skoleveje']);
  });
});

describe('one fault is one message', () => {
  test('when an area gets another owner, its goals inherit it', () => {
    const files = (owner: string) => ({
      [`${STRATEGY}/trafik/index.md`]: writeFile(`title: Trafik\nowner: ${owner}`),
      [`${STRATEGY}/trafik/a.md`]: writeGoal(action('')),
      [`${STRATEGY}/trafik/b.md`]: writeGoal('', '', 'B'),
    });
    expect(compare(files('slg'), files('byraadet'))).toEqual(['change-unrecorded trafik/index.md:3:8']);
  });

  test('when the years of the strategy change, its goals follow', () => {
    const goals = {
      [`${GOAL}.md`]: writeGoal(
        'deadline: inden udgangen af strategiperioden\ntarget:\n  words: 10 skoler\n  by: inden udgangen af strategiperioden',
      ),
    };
    expect(compare({ ...strategy(''), ...goals }, { ...strategy('', '2025-2029'), ...goals })).toEqual([
      'change-unrecorded index.md:3:9',
    ]);
  });

  test('when a folder is renamed, its goals move along', () => {
    const files = (folder: string) => ({
      [`${STRATEGY}/${folder}/index.md`]: writeFile('title: Trafik'),
      [`${STRATEGY}/${folder}/a.md`]: writeGoal(action('')),
      [`${STRATEGY}/${folder}/b.md`]: writeGoal('', '', 'B'),
    });
    expect(compare(files('trafik'), files('veje'))).toEqual(['moved-silently veje/index.md:2:8']);
  });

  test.each([
    ['a value that is not understood', 'deadline: i 2026\nowner: slg', 'deadline: snarest\nowner: slk'],
    ['front matter that cannot be read', 'deadline: i 2026', 'deadline: ['],
    ['a key that does not exist', 'deadline: i 2026', 'dedline: i 2026'],
  ])('%s is reported as such', (_what, before, after) => {
    expect(compareGoal(before, after)).toEqual([]);
  });

  test('an area that has lost its index.md is reported as such', () => {
    const files = {
      [`${STRATEGY}/trafik/index.md`]: writeFile('title: Trafik'),
      [`${STRATEGY}/trafik/a.md`]: writeGoal(),
    };
    const { [`${STRATEGY}/trafik/index.md`]: _index, ...rest } = files;
    expect(compare(files, rest)).toEqual([]);
  });
});

describe('an entry', () => {
  const before = 'deadline: senest i 2026';
  const after = (...entries: string[]) => `deadline: senest i 2027\nchanges:\n${entries.join('')}`;

  test.each([
    ['says what was and what is', [entry('frist', 'senest i 2026', 'senest i 2027')]],
    ['says it in other words', [entry('frist', 'inden udgangen af 2026', 'senest 31. december 2027')]],
    [
      'says it in several steps',
      [entry('frist', 'senest i 2026', '1. halvår 2027'), entry('frist', '1. halvår 2027', 'senest i 2027')],
    ],
  ])('accounts for the change when it %s', (_what, entries) => {
    expect(compareGoal(before, after(...entries))).toEqual([]);
  });

  test.each([
    ['from', entry('frist', 'senest i 2025', 'senest i 2027'), 'change-does-not-match tryggere-skoleveje.md:7:11'],
    ['to', entry('frist', 'senest i 2026', 'senest i 2028'), 'change-does-not-match tryggere-skoleveje.md:8:9'],
    ['a missing from', entry('frist', null, 'senest i 2027'), 'change-does-not-match tryggere-skoleveje.md:6:11'],
    ['another what', entry('måltal', 'senest i 2026', 'senest i 2027'), 'change-unrecorded tryggere-skoleveje.md:3:11'],
  ])('does not, with %s', (_what, written, finding) => {
    expect(compareGoal(before, after(written))).toContainEqual(finding);
  });

  test('about an earlier change does not account for a new one', () => {
    const old = `changes:\n${entry('frist', 'senest i 2025', 'senest i 2026')}`;
    expect(compareGoal(`${before}\n${old}`, `deadline: senest i 2027\n${old}`)).toEqual([
      'change-unrecorded tryggere-skoleveje.md:3:11',
    ]);
  });

  test('that was published before the text followed accounts for it, once', () => {
    const there = entry('frist', 'senest i 2026', 'senest i 2027');
    const back = entry('frist', 'senest i 2027', 'senest i 2026').replace('14. april', '20. april');
    expect(compareGoal(`${before}\nchanges:\n${there}`, after(there))).toEqual([]);
    expect(compareGoal(`${before}\nchanges:\n${there}${back}`, after(there, back))).toEqual([
      'change-unrecorded tryggere-skoleveje.md:3:11',
    ]);
  });

  test('about something that has not changed gives the present value', () => {
    expect(compareGoal(before, `${before}\nchanges:\n${entry('frist', 'senest i 2025', 'senest i 2026')}`)).toEqual([]);
    expect(compareGoal(before, `${before}\nchanges:\n${entry('frist', 'senest i 2025', 'senest i 2030')}`)).toEqual([
      'change-does-not-match tryggere-skoleveje.md:8:9',
    ]);
  });

  test.each([
    ['a slip of the pen in its reason', (text: string) => text.replace('først', 'førrst'), []],
    ['minutes found later', (text: string) => text.replace(MINUTES, 'minutes: https://nordby.example/1'), []],
    [
      'its deadline in other words',
      (text: string) => text.replace('from: senest i 2025', 'from: inden udgangen af 2025'),
      [],
    ],
    [
      'another reason',
      (text: string) => text.replace('Broen skulle bygges først', 'Vi glemte det'),
      ['change-removed tryggere-skoleveje.md:5:5'],
    ],
    [
      'another day',
      (text: string) => text.replace('14. april', '1. januar'),
      ['change-removed tryggere-skoleveje.md:5:5'],
    ],
    [
      'other words',
      (text: string) => text.replace('senest i 2025', 'senest i 2024'),
      ['change-removed tryggere-skoleveje.md:5:5'],
    ],
    ['another body', (text: string) => text.replace('byraadet', 'slg'), ['change-removed tryggere-skoleveje.md:5:5']],
    ['nothing left', () => '', ['change-removed tryggere-skoleveje.md:2:8']],
  ])('once published stays, and may get %s only if that changes no fact', (_what, rewrite, findings) => {
    const published = `changes:\n${entry('frist', 'senest i 2025', 'senest i 2026')}`;
    expect(compareGoal(`${before}\n${published}`, `${before}\n${rewrite(published)}`)).toEqual(findings);
  });
});

describe('withdrawn and moved', () => {
  const withdrawn = `changes:\n${entry('udgået', null, null)}`;
  const moved = (from: string) => `changes:\n${entry('flyttet', from, null)}`;

  test('a withdrawn goal with an entry is accounted for, whatever else is changed in it', () => {
    expect(compareGoal('deadline: i 2026', `deadline: i 2027\n${withdrawn}`)).toEqual([]);
  });

  test('the page of a withdrawn goal stays, and so does the entry', () => {
    expect(compare({ [`${GOAL}.md`]: writeGoal(withdrawn) }, {})).toEqual(['removed-silently tryggere-skoleveje.md']);
    expect(compareGoal(withdrawn, '')).toEqual(['change-removed tryggere-skoleveje.md:2:8']);
  });

  test('a withdrawn action with an entry is accounted for', () => {
    expect(
      compareGoal(action(''), `${action('')}changes:\n${entry('udgået', null, null, "    about: '#kort'\n")}`),
    ).toEqual([]);
  });

  test('a goal that has moved is accounted for, and other changes in it are still found', () => {
    const there = (more: string) => ({
      [`${STRATEGY}/trafik/index.md`]: writeFile('title: Trafik'),
      [`${STRATEGY}/trafik/veje.md`]: writeGoal(`deadline: i 2026\n${more}`, '', 'Veje til skole'),
    });
    const before = { [`${GOAL}.md`]: writeGoal('deadline: i 2026', '', 'Veje til skole') };
    expect(compare(before, there(''))).toEqual(['moved-silently trafik/veje.md:2:8']);
    expect(compare(before, there(moved(GOAL)))).toEqual([]);
    expect(
      compare({ [`${GOAL}.md`]: writeGoal('deadline: i 2025', '', 'Veje til skole') }, there(moved(`/${GOAL}/`))),
    ).toEqual(['change-unrecorded trafik/veje.md:3:11']);
  });

  test('an action that has moved to another goal is accounted for', () => {
    const other = `${STRATEGY}/andet.md`;
    const before = { [`${GOAL}.md`]: writeGoal(action('')), [other]: writeGoal('', '', 'Andet') };
    expect(compare(before, { [`${GOAL}.md`]: writeGoal(), [other]: writeGoal(action(''), '', 'Andet') })).toEqual([
      'moved-silently andet.md:4:12',
    ]);
    const declared = `${action('')}changes:\n${entry('flyttet', `${GOAL}#kort`, null, "    about: '#kort'\n")}`;
    expect(compare(before, { [`${GOAL}.md`]: writeGoal(), [other]: writeGoal(declared, '', 'Andet') })).toEqual([]);
  });
});

describe('an action that repeats another', () => {
  const repeat = (more: string) =>
    `${action('    deadline: i 2026\n')}  - title: Kortlægge igen\n    same-as: '#kort'\n${more}`;

  test('is a promise of its own when it has a deadline of its own', () => {
    expect(compareGoal(repeat('    deadline: i 2027'), repeat('    deadline: i 2028'))).toEqual([
      'change-unrecorded tryggere-skoleveje.md:9:15',
    ]);
    expect(compareGoal(repeat('    deadline: i 2027'), repeat(''))).toEqual([
      'change-unrecorded tryggere-skoleveje.md:7:12',
    ]);
    expect(compareGoal(repeat('    deadline: i 2027'), action('    deadline: i 2026\n'))).toEqual([
      'removed-silently tryggere-skoleveje.md:3:1',
    ]);
  });

  test('promises nothing more when it has none', () => {
    expect(compareGoal(repeat(''), action('    deadline: i 2026\n'))).toEqual([]);
  });
});

describe('what a plan promises around its goals', () => {
  const followUp = (forum: string, rhythm: string) => `follow-up:\n  - forum: ${forum}\n    rhythm: ${rhythm}`;
  const scope = (from: string, to: string | null) => `changes:\n${entry('omfang', from, to)}`;

  test('is found when someone else follows up, less often, or no one does', () => {
    const before = strategy(followUp('byraadet', '½-årligt'));
    for (const now of [followUp('byraadet', 'årligt'), followUp('slg', '½-årligt'), ''])
      expect(compare(before, strategy(now))).toHaveLength(1);
    expect(compare(before, strategy(followUp('byraadet', 'to gange årligt')))).toEqual([]);
    expect(
      compare(before, strategy(`${followUp('byraadet', '½-årligt')}\n  - forum: slg\n    rhythm: årligt`)),
    ).toEqual([]);
    const declared = `${followUp('byraadet', 'årligt')}\n${scope('Byrådet, ½-årligt', 'Byrådet, årligt')}`;
    expect(compare(before, strategy(declared))).toEqual([]);
  });

  test('is found when the core task says something else', () => {
    const before = strategy('core-task: Vi hjælper alle børn trygt i skole.');
    const now = 'core-task: Vi hjælper nogle børn i skole.';
    expect(compare(before, strategy(now))).toEqual(['change-unrecorded index.md:5:12']);
    expect(compare(before, strategy('core-task: Vi hjælper alle børn tryggt i skole'))).toEqual([]);
    expect(
      compare(
        before,
        strategy(`${now}\n${scope('Vi hjælper alle børn trygt i skole.', 'Vi hjælper nogle børn i skole.')}`),
      ),
    ).toEqual([]);
  });

  test('is found when a sentence leaves the vision', () => {
    const withVision = (vision: string, more = '') => ({
      [`${STRATEGY}/index.md`]: writeFile(
        `title: Sammen om Nordby\nperiod: 2025-2028\nsource: Nordby Kommune${more}`,
        `Byrådets strategi.\n\n## Vision\n\n${vision}`,
      ),
    });
    const before = withVision('I 2030 cykler alle. Ingen er ensom.');
    expect(compare(before, withVision('I 2035 cykler alle. Ingen er ensom.'))).toEqual([
      'change-unrecorded index.md:2:8',
    ]);
    expect(compare(before, withVision('I 2030 cykler alle. Ingen er ensom. Byen er grøn.'))).toEqual([]);
    expect(compare(before, withVision('I 2030 cykler alle.', `\n${scope('Ingen er ensom', null)}`))).toEqual([]);
  });

  test('is found when the plan is ended before its time without a successor', () => {
    expect(compare(strategy(''), strategy('lifecycle: udløbet'))).toEqual(['change-unrecorded index.md:5:12']);
    expect(compare(strategy(''), strategy(`lifecycle: udløbet\n${scope('vedtaget', 'udløbet')}`))).toEqual([]);
    expect(compare(strategy('', '2020-2025'), strategy('lifecycle: udløbet', '2020-2025'))).toEqual([]);
  });

  test('is found when a published report is edited or deleted', () => {
    const report = (status: string, more = '') => ({
      [`${STRATEGY}/status/2026.md`]: writeFile(
        `title: Status 2026\ndate: 1. april 2026\nentries:\n  - about: tryggere-skoleveje\n    status: ${status}${more}`,
        'Status.',
      ),
      [`${GOAL}.md`]: writeGoal(),
    });
    const before = report('i gang');
    expect(compare(before, report('nået'))).toEqual(['change-unrecorded status/2026.md:5:5']);
    expect(compare(before, { [`${GOAL}.md`]: writeGoal() })).toEqual(['change-unrecorded index.md:2:8']);
    expect(compare(before, report('i gang', '\n    text: Nu med en bedre forklaring.'))).toEqual([]);
    const rich = (more: string) => report('i gang', `\n    ${more}`);
    expect(compare(rich('scale: 3 af 5'), rich('scale: 4 af 5'))).toHaveLength(1);
    expect(compare(rich('date: 3. maj 2026'), rich('date: 4. maj 2026'))).toHaveLength(1);
    expect(compare(rich('evidence: https://nordby.example/1'), before)).toHaveLength(1);
    expect(compare(before, rich('evidence: https://nordby.example/1'))).toEqual([]);
    const told = scope('Status 2026: Tryggere skoleveje, i gang', 'Status 2026: Tryggere skoleveje, nået');
    expect(compare(before, { ...report('nået'), ...strategy(told) })).toEqual([]);
  });
});

describe('a moved period', () => {
  const derived = { [`${GOAL}.md`]: writeGoal('deadline: inden udgangen af strategiperioden') };
  const messages = (before: Files, after: Files) =>
    checkNordby(after, before)
      .diagnostics.filter(({ code }) => LEDGER.test(code))
      .map((diagnostic) => renderDiagnostic(diagnostic, 'da', null).message);

  test('is told once, with the number of promises that it moves', () => {
    expect(messages({ ...strategy(''), ...derived }, { ...strategy('', '2025-2030'), ...derived })).toEqual([
      'Fristen for `Sammen om Nordby` var `2025-2028` og er nu `2025-2030` (730 dage senere), men ændringen står ikke under `changes`. 1 frist følger perioden og flytter med.',
    ]);
  });

  test('is accounted for once, and then shown on each goal', () => {
    const declared = strategy(`changes:\n${entry('frist', '2025-2028', '2025-2030')}`, '2025-2030');
    expect(messages({ ...strategy(''), ...derived }, { ...declared, ...derived })).toEqual([]);
    const goal = getGoal(checkNordby({ ...declared, ...derived }));
    expect(describeDeadline(goal, 'da', TODAY)?.original).toEqual([
      'Oprindelig frist: senest 31. december 2028, udskudt 2 år (730 dage). Strategiens periode var »',
      { theirs: '2025-2028' },
      '«',
    ]);
    const later = writeGoal(
      `deadline: inden udgangen af strategiperioden\nchanges:\n${entry('ny', null, null).replace('april', 'maj')}`,
    );
    const added = getGoal(checkNordby({ ...declared, [`${GOAL}.md`]: later }));
    expect(describeDeadline(added, 'da', TODAY)?.original).toBeNull();
  });

  test('does not excuse a goal that was moved to a strategy with another period', () => {
    const other = 'nordby/anden';
    const plan = { [`${other}/index.md`]: writeFile('title: Anden\nperiod: 2025-2032\nsource: Nordby', 'Plan.') };
    const moved = writeGoal(`deadline: inden udgangen af strategiperioden\nchanges:\n${entry('flyttet', GOAL, null)}`);
    expect(compare({ ...plan, ...derived }, { ...plan, [`${other}/skoleveje.md`]: moved })).toEqual([
      'change-unrecorded nordby/anden/skoleveje.md:3:11',
    ]);
  });
});

describe('a new order of the goals is declared once', () => {
  const [trees, bushes, green] = ['traeer', 'buske', 'groent'].map((name) => `${STRATEGY}/${name}`);
  const file = (key: string | undefined) => `${key ?? ''}.md`;
  const from = (key: string | undefined, more = '') => entry('flyttet', key ?? '', null, more);
  const before = {
    [file(trees)]: writeGoal('deadline: i 2026\ntarget: mindst 100 træer', '', 'Træer'),
    [file(bushes)]: writeGoal('deadline: i 2026\ntarget: mindst 50 buske', '', 'Buske'),
  };
  const both = 'target:\n  - mindst 100 træer\n  - mindst 50 buske';

  test('two goals that have become a new one are both accounted for', () => {
    const merged = writeGoal(
      `deadline: i 2026\n${both}\nchanges:\n${from(trees)}${from(bushes)}`,
      '',
      'Træer og buske',
    );
    expect(compare(before, { [file(green)]: merged })).toEqual([]);
  });

  test.each([
    [trees, bushes],
    [bushes, trees],
  ])('a goal that has taken in another keeps its own address', (kept, gone) => {
    const merged = writeGoal(`deadline: i 2026\n${both}\nchanges:\n${from(gone)}`, '', 'Træer og buske');
    expect(compare(before, { [file(kept)]: merged })).toEqual([]);
  });

  test('a promise that is lost on the way is found, once', () => {
    const later = `deadline: i 2027\ntarget: mindst 100 træer\nchanges:\n${from(trees)}${from(bushes)}`;
    expect(compare(before, { [file(green)]: writeGoal(later, '', 'Træer og buske') })).toEqual([
      'change-unrecorded groent.md:3:11',
      'change-unrecorded groent.md:4:9',
    ]);
  });

  test('an action that has become a goal is accounted for', () => {
    const was = { [file(trees)]: writeGoal(action('    deadline: i 2026\n'), '', 'Træer') };
    const now = (more: string) => ({
      [file(trees)]: writeGoal('', '', 'Træer'),
      [file(green)]: writeGoal(`deadline: i 2026${more}`, '', 'Kortlægge'),
    });
    expect(compare(was, now(''))).toEqual(['removed-silently traeer.md:2:8']);
    expect(compare(was, now(`\nchanges:\n${from(`${trees ?? ''}#kort`)}`))).toEqual([]);
  });
});

describe('the help has the lines to copy', () => {
  const helpOf = (before: Files, after: Files) =>
    checkNordby(after, before)
      .diagnostics.filter(({ code }) => LEDGER.test(code))
      .map((diagnostic: Diagnostic) => renderDiagnostic(diagnostic, 'da', null).help);

  test('with a new list when the file has none', () => {
    expect(
      helpOf(
        { [`${GOAL}.md`]: writeGoal('deadline: senest i 2026') },
        { [`${GOAL}.md`]: writeGoal('deadline: "2027-05"') },
      ),
    ).toMatchInlineSnapshot(`
      [
        "Skriv ændringen sidst i filens oplysninger, før linjen \`---\`, og udfyld de tomme linjer:
      changes:
        - date:
          what: frist
          from: senest i 2026
          to: 2027-05
          why:
          decided-by:
          minutes:",
      ]
    `);
  });

  test('indented like the list in the file, with quotes where they are needed', () => {
    const there = (target: string) => ({
      [`${GOAL}.md`]: writeGoal(
        `target: ${target}\nchanges:\n${entry('omfang', null, null).replaceAll(/^ {2}/gm, '')}`,
      ),
    });
    expect(helpOf(there("'# 10: \"det''s\" 80 %'"), there('mindst 4'))).toMatchInlineSnapshot(`
      [
        "Skriv ændringen sidst i listen \`changes\`, og udfyld de tomme linjer:
      - date:
        what: måltal
        from: '# 10: "det''s" 80 %'
        to: mindst 4
        why:
        decided-by:
        minutes:",
      ]
    `);
  });

  test('the part that the author must fill in is a fault until it is filled in', () => {
    const lines =
      'changes:\n  - date:\n    what: frist\n    from: senest i 2026\n    to: i 2027\n    why:\n    decided-by:\n    minutes:';
    const { diagnostics } = checkNordby(
      { [`${GOAL}.md`]: writeGoal(`deadline: i 2027\n${lines}`) },
      { [`${GOAL}.md`]: writeGoal('deadline: senest i 2026') },
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(['empty-value', 'empty-value', 'empty-value', 'empty-value']);
  });
});

test('the comparison reads nothing but its arguments', () => {
  expect(checkNordby(NORDBY).comparison).toBeNull();
});
