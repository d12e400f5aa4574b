import { describe, expect, test } from 'vitest';

import type { Place } from '#core/source/place.ts';

import { checkNordby, GOAL, STRATEGY, writeFile, writeGoal, type Files } from './nordby.ts';

type Row = readonly [what: string, code: string, place: string, pointedAt: string, file: string];

const ACTIONS = `actions:
  - title: Tælle cyklister
    deadline: 1. halvår 2026
  - Skrive til skolerne
  - title: Holde møde
    deadline: snarest
    state: planlgat`;

const FRONT_MATTER: readonly Row[] = [
  ['an unknown key, at the key', 'unknown-key', '3:1', 'onwer', writeGoal('onwer: byraadet')],
  [
    'an unknown key inside an action, at the key',
    'unknown-key',
    '5:5',
    'frist',
    writeGoal('actions:\n  - title: Tælle cyklister\n    frist: i 2026'),
  ],
  [
    'an unknown key of a thing written without its dash, at the key',
    'unknown-key',
    '4:3',
    'vaerdi',
    writeGoal('target:\n  vaerdi: 10'),
  ],
  [
    'an unknown key beside others of one line, at the key',
    'unknown-key',
    '3:11',
    'kode',
    writeGoal('target: { kode: 1 }'),
  ],
  [
    'a misspelt choice, at the value',
    'unknown-value',
    '9:12',
    'planlgat',
    writeGoal(ACTIONS.replace('deadline: snarest', 'deadline: i 2026')),
  ],
  [
    'a misspelt choice in quotation marks, at the quotation mark',
    'unknown-value',
    '5:12',
    '"planlgat"',
    writeGoal('actions:\n  - title: Tælle cyklister\n    state: "planlgat"'),
  ],
  [
    'a misspelt choice of a thing written without its dash, at the value',
    'unknown-value',
    '5:15',
    'mindts',
    writeGoal('target:\n  words: mindst 10\n  comparator: mindts'),
  ],
  [
    'a deadline in the third action, at the value',
    'deadline-vague',
    '8:15',
    'snarest',
    writeGoal(ACTIONS.replace('planlgat', 'planlagt')),
  ],
  ['a missing key of the file, at its first line', 'missing-key', '2:1', 'o', '---\nowner: byraadet\n---\n'],
  ['a missing key of a list item, at the item', 'missing-key', '4:5', 't', writeGoal('relations:\n  - type: udmønter')],
  [
    'a missing key of a thing written without its dash, at the thing',
    'missing-key',
    '4:3',
    't',
    writeGoal('relations:\n  type: udmønter'),
  ],
  ['an empty value, at its key', 'empty-value', '3:1', 'owner', writeGoal('owner:\ndeadline: i 2026')],
  [
    'a target in its short form, at the words',
    'target-not-understood',
    '3:9',
    'op mod 10 skoler',
    writeGoal('target: op mod 10 skoler'),
  ],
  [
    'a short form in a list, at the words',
    'target-not-understood',
    '5:5',
    'op mod 10 skoler',
    writeGoal('target:\n  - alle skoler\n  - op mod 10 skoler'),
  ],
  [
    'a number with its unit, at the value',
    'number-not-understood',
    '4:10',
    '30 mio. kr.',
    writeGoal('target:\n  value: 30 mio. kr.'),
  ],
  ['a reference, at the value', 'unknown-reference', '3:8', 'byraadt', writeGoal('owner: byraadt')],
  [
    'a reference in a list, at the item',
    'unknown-reference',
    '5:5',
    'byraadt',
    writeGoal('owner:\n  - slg\n  - byraadt'),
  ],
  [
    'a reference in a list on one line, at the item',
    'unknown-reference',
    '3:14',
    'byraadt',
    writeGoal('owner: [slg, byraadt]'),
  ],
  [
    'a breakdown, at its key',
    'breakdown-does-not-sum',
    '5:3',
    'breakdown',
    writeGoal('target:\n  value: 2\n  breakdown:\n    - label: Veje\n      value: 1'),
  ],
  [
    'an id made of the title, at the title',
    'duplicate-id',
    '5:5',
    'Tælle cyklister',
    writeGoal('actions:\n  - Tælle cyklister\n  - Tælle cyklister'),
  ],
  [
    'an id of its own, at the id',
    'duplicate-id',
    '6:9',
    'tal',
    writeGoal('actions:\n  - title: Tælle cyklister\n    id: tal\n  - id: tal\n    title: Tælle biler'),
  ],
  ['a key written twice, at the second', 'yaml-duplicate-key', '4:1', 'owner', writeGoal('owner: slg\nowner: slg')],
  [
    'a quotation mark without its partner, where it opens',
    'yaml-syntax',
    '3:8',
    '"',
    writeGoal('owner: "slg\ndeadline: i 2026'),
  ],
  [
    'a bracket without its partner, where it opens',
    'yaml-syntax',
    '3:8',
    '[',
    writeGoal('owner: [slg\ndeadline: i 2026'),
  ],
  [
    'a sign with a meaning of its own, at the sign',
    'yaml-feature',
    '3:8',
    '&slg byraadet',
    writeGoal('owner: &slg byraadet'),
  ],
  [
    'a value over several lines, where it begins',
    'rhythm-not-understood',
    '5:13',
    '>-\n      engang\n      imellem',
    writeGoal('follow-up:\n  - forum: slg\n    rhythm: >-\n      engang\n      imellem'),
  ],
  [
    'a key after an opening fence with a space',
    'unknown-key',
    '3:1',
    'onwer',
    '--- \ntitle: Tryggere skoleveje\nonwer: byraadet\n---\n',
  ],
  [
    'an opening fence that is never closed, at the fence',
    'front-matter-unclosed',
    '1:1',
    '---',
    '---\ntitle: Tryggere skoleveje\n',
  ],
  [
    'a closing fence that is too long, at that fence',
    'front-matter-unclosed',
    '3:1',
    '-----',
    '---\ntitle: Tryggere skoleveje\n-----\nTekst.\n',
  ],
  [
    'a fence below empty lines, at the fence',
    'front-matter-not-first',
    '3:1',
    '---',
    '\n\n---\ntitle: Tryggere skoleveje\n---\n',
  ],
];

const BODY: readonly Row[] = [
  [
    'a link in the middle of a line',
    'broken-link',
    '5:4',
    '[planen](/nordby/plan/)',
    writeGoal('owner: slg', 'Se [planen](/nordby/plan/) her.'),
  ],
  [
    'a link in a list in a quote',
    'broken-link',
    '7:8',
    '[planen](/nordby/plan/)',
    writeGoal('owner: slg', 'Tekst.\n\n> - Se [planen](/nordby/plan/).'),
  ],
  [
    'a link in a cell of a table',
    'broken-link',
    '6:10',
    '[planen](/nordby/plan/)',
    writeGoal('', '| Hvad | Hvor |\n|---|---|\n| Plan | [planen](/nordby/plan/) |'),
  ],
  [
    'a link after letters outside ASCII',
    'broken-link',
    '4:12',
    '[ø](/nordby/plan/)',
    writeGoal('', 'Æble 🚲 på [ø](/nordby/plan/).'),
  ],
  [
    'an address in a definition',
    'broken-link',
    '6:1',
    '[plan]: /nordby/plan/',
    writeGoal('', 'Se [planen][plan].\n\n[plan]: /nordby/plan/'),
  ],
  ['a heading', 'heading-level-skipped', '6:1', '#### De mindste', writeGoal('', '## Formål\n\n#### De mindste')],
  [
    'a heading over an action',
    'unknown-action-heading',
    '7:1',
    '### Tælle biler',
    writeGoal('actions: Tælle cyklister', '## Delmål\n\n### Tælle biler'),
  ],
  ['a picture', 'broken-image', '4:1', '![Et kort](kort.png)', writeGoal('', '![Et kort](kort.png)')],
  [
    'a note mark in the second line of a paragraph',
    'footnote-missing',
    '5:8',
    '[^1]',
    writeGoal('', 'Børn cykler\ni skole[^1].'),
  ],
  ['HTML in the middle of a line', 'raw-html', '4:5', '<br>', writeGoal('', 'Ja. <br> Nej.')],
  ['a body that begins with empty lines', 'heading-level-one', '6:1', '# Formål', writeGoal('', '\n\n# Formål')],
];

const WRITINGS: readonly (readonly [string, (text: string) => string])[] = [
  ['written with LF', (text) => text],
  ['written with CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['with a byte order mark', (text) => `\uFEFF${text}`],
  ['with a byte order mark and CRLF', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
];

describe.each(WRITINGS)('in a file %s a finding points at', (_name, write) => {
  test.each([...FRONT_MATTER, ...BODY])('%s', (_what, code, place, pointedAt, file) => {
    const found = checkOne({ [`${GOAL}.md`]: write(file) });
    expect(found.code).toBe(code);
    expect(show(found.location)).toBe(place);
    expect(cutOut(file, found.location)).toBe(pointedAt);
  });
});

describe('a finding about the whole file has no line', () => {
  test.each<[code: string, files: Files]>([
    ['file-misplaced', { 'nordby/tryggere-skoleveje.md': writeGoal() }],
    ['file-name-form', { [`${STRATEGY}/Skoleveje.md`]: writeGoal() }],
    ['reserved-name', { [`${STRATEGY}/overblik.md`]: writeGoal() }],
    ['file-unreadable', { [`${GOAL}.md`]: 'm\0ler' }],
    ['index-missing', { [`${STRATEGY}/trafik/tryggere-skoleveje.md`]: writeGoal() }],
  ])('%s', (code, files) => {
    const path = Object.keys(files)[0];
    expect(checkOne(files)).toMatchObject({ code, location: { kind: 'unavailable', file: `content/${path}` } });
  });
});

describe('a related place', () => {
  test('of a deadline outside the period is the period', () => {
    const { related } = checkOne({ [`${GOAL}.md`]: writeGoal('deadline: i 2029') });
    expect(related).toEqual([
      {
        label: 'period-stands-here',
        location: {
          kind: 'known',
          file: `content/${STRATEGY}/index.md`,
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 18,
        },
      },
    ]);
  });

  test('of a deadline after its parent is the deadline of the parent', () => {
    const { related } = checkOne({
      [`${GOAL}.md`]: writeGoal('deadline: i 2026\nactions:\n  - title: Tælle cyklister\n    deadline: i 2027'),
    });
    expect(related.map(({ label, location }) => [label, show(location)])).toEqual([['parent-deadline', '3:11']]);
  });

  test('of an id used twice is its first use', () => {
    const file = writeFile(
      'title: Nordby Kommune\nforums:\n  - id: byraadet\n    name: Byrådet\n  - id: byraadet\n    name: Rådet',
    );
    const { location, related } = checkOne({ 'nordby/index.md': file });
    expect([show(location), ...related.map((place) => show(place.location))]).toEqual(['6:9', '4:9']);
  });

  test('of a skipped heading level is the heading before', () => {
    const { related } = checkOne({ [`${GOAL}.md`]: writeGoal('', '## Formål\n\n#### De mindste') });
    expect(related.map(({ label, location }) => [label, show(location)])).toEqual([['heading-before', '4:1']]);
  });
});

function checkOne(files: Files) {
  const { diagnostics } = checkNordby(files);
  expect(diagnostics.map(({ code }) => code)).toHaveLength(1);
  const [found] = diagnostics;
  if (!found) throw new Error('Nothing was found');
  return found;
}

function show(place: Place): string {
  return place.kind === 'known' ? `${place.line}:${place.column}` : 'no place';
}

/** The text between the ends of a place: lines and columns from 1, the end exclusive. */
function cutOut(text: string, place: Place): string {
  if (place.kind !== 'known') return '';
  const lines = text.split('\n');
  const offset = (line: number, column: number) =>
    lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1;
  return text.slice(offset(place.line, place.column), offset(place.endLine, place.endColumn));
}
