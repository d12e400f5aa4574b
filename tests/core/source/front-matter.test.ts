import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, test } from 'vitest';

import { readYamlFile, splitFrontMatter } from '#core/source/front-matter.ts';

import { fixtures } from '../../read-fixtures.ts';

const CONTENT = fileURLToPath(new URL('../../../content', import.meta.url));

describe('fences', () => {
  test.each([
    ['two plain fences', '---\ntitle: A\n---\nTekst\n', { title: 'A' }, 'Tekst\n', 4],
    ['spaces after the fences', '---  \ntitle: A\n--- \nTekst\n', { title: 'A' }, 'Tekst\n', 4],
    ['no body', '---\ntitle: A\n---\n', { title: 'A' }, '', 4],
    ['no body and no last line break', '---\ntitle: A\n---', { title: 'A' }, '', 3],
    ['nothing between the fences', '---\n---\nTekst\n', {}, 'Tekst\n', 3],
    ['only a comment between the fences', '---\n# kommer\n---\nTekst\n', {}, 'Tekst\n', 4],
    [
      'a thematic break in the body',
      '---\ntitle: A\n---\nTekst\n\n---\n\nMere\n',
      { title: 'A' },
      'Tekst\n\n---\n\nMere\n',
      4,
    ],
    [
      'a second block in the body',
      '---\ntitle: A\n---\n---\ntitle: B\n---\n',
      { title: 'A' },
      '---\ntitle: B\n---\n',
      4,
    ],
  ])('%s', (_what, text, data, body, bodyLine) => {
    expect(splitFrontMatter(text)).toMatchObject({ data, body, bodyLine, faults: [] });
  });

  test.each([
    ['no fence at all', 'Tekst\n', 'front-matter-missing', 1],
    ['an empty file', '', 'front-matter-missing', 1],
    ['two hyphens', '--\ntitle: A\n--\n', 'front-matter-missing', 1],
    ['an indented fence', ' ---\ntitle: A\n---\n', 'front-matter-missing', 1],
    ['an empty line before', '\n---\ntitle: A\n---\n', 'front-matter-not-first', 2],
    ['lines of spaces before', '  \n\t\n---\ntitle: A\n---\n', 'front-matter-not-first', 3],
    ['no closing fence', '---\ntitle: A\n', 'front-matter-unclosed', 1],
    ['a closing fence of dots', '---\ntitle: A\n...\nTekst\n', 'front-matter-unclosed', 1],
    ['an indented closing fence', '---\ntitle: A\n ---\nTekst\n', 'front-matter-unclosed', 1],
    ['a closing fence of five hyphens', '---\ntitle: A\n-----\nTekst\n', 'front-matter-unclosed', 3],
    ['a closing fence with words', '---\ntitle: A\n--- slut\nTekst\n\n---\n', 'front-matter-unclosed', 3],
    ['an opening fence of four hyphens', '----\ntitle: A\n----\n', 'front-matter-language', 1],
    ['a language', '---yaml\ntitle: A\n---\n', 'front-matter-language', 1],
    ['a language after a space', '--- json\n{ "title": "A" }\n---\n', 'front-matter-language', 1],
  ])('%s is reported', (_what, text, code, line) => {
    expect(splitFrontMatter(text)).toMatchObject({ data: null, faults: [{ code, range: { line } }] });
  });

  test.each(['---js', '---javascript', '--- js', '---coffee', '---json5'])(
    'a fence of `%s` never runs the text below it',
    (fence) => {
      const { data, faults } = splitFrontMatter(`${fence}\n{ title: (globalThis.ran = true) }\n---\n`);
      expect([data, faults[0]?.code, 'ran' in globalThis]).toEqual([null, 'front-matter-language', false]);
    },
  );

  test('a fault in one file does not affect the next file with the same text', () => {
    const text = '---\ntitle: [A\n---\n';
    expect(splitFrontMatter(text)).toEqual({ ...splitFrontMatter(text), locate: expect.any(Function) });
    expect(splitFrontMatter(text).faults).toHaveLength(1);
  });
});

describe('values stay the text the author wrote', () => {
  test.each([
    '2026-02-30',
    '2026-02-03',
    'no',
    'yes',
    'on',
    'true',
    'null',
    '~',
    '010',
    '1.000',
    '3,3',
    '0x10',
    '1e3',
    '12_000',
    '.inf',
    '12:30:45',
    '=',
    '<<',
  ])('`%s`', (words) => {
    expect(splitFrontMatter(`---\ntitle: ${words}\n---\n`).data).toEqual({ title: words });
    expect(readCarefully(`---\ntitle: ${words}\n---\n`).data).toEqual({ title: words });
  });

  test('an empty value is not a missing key', () => {
    expect(splitFrontMatter('---\ntitle:\n---\n').data).toHaveProperty('title');
  });

  test('lines that are folded or kept, lists on one line, and comments', () => {
    const text = '---\na: >-\n  en\n  to\nb: |\n  en\n  to\nc: [x, "y, z"]\nd: e # note\nf: "# ingen note"\n---\n';
    expect(splitFrontMatter(text).data).toEqual({
      a: 'en to',
      b: 'en\nto\n',
      c: ['x', 'y, z'],
      d: 'e',
      f: '# ingen note',
    });
  });

  test.each(['__proto__', 'constructor', 'toString'])('a key called %s is a key', (key) => {
    const { data } = splitFrontMatter(`---\n${key}: x\n---\n`);
    expect(Object.keys(data ?? {})).toEqual([key]);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
});

describe('what YAML can do and we refuse', () => {
  test.each([
    ['an anchor', 'title: &a A', '&a A'],
    ['an anchor on nothing', 'title: &a', '&a'],
    ['an alias', 'title: *a', '*a'],
    ['a tag', 'title: !vigtigt A', '!vigtigt A'],
    ['a tag of YAML itself', 'title: !!str A', '!!str A'],
    ['a tag that would be code elsewhere', 'title: !!js/function "x"', '!!js/function "x"'],
    ['a tag on a list', 'title: !!set [a, b]', '!!set [a, b]'],
    ['an anchor in a list on one line', 'title: [a, &b c]', '&b c'],
  ])('%s', (_what, line, found) => {
    expect(splitFrontMatter(`---\n${line}\n---\n`)).toMatchObject({
      data: null,
      faults: [{ code: 'yaml-feature', args: { found }, range: { line: 2 } }],
    });
  });

  test('a line that would expand to a million is refused before it is expanded', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...'bcdefghi'
        .split('')
        .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`),
    ].join('\n');
    expect(splitFrontMatter(`---\n${bomb}\n---\n`).data).toBeNull();
  });

  test.each(['Foreninger & kommune', 'Hvad nu?', '3 * 4', 'R&D', 'Ja!', '"*vigtigt*"', "'&'", 'a: "& b"'])(
    '`%s` is none of it',
    (words) => {
      expect(splitFrontMatter(`---\n- ${words}\n---\n`).faults.map(({ code }) => code)).toEqual(['yaml-not-keys']);
    },
  );

  test('a merge key is a key like any other', () => {
    expect(splitFrontMatter('---\ntitle: A\n<<: B\n---\n').data).toEqual({ title: 'A', '<<': 'B' });
  });
});

describe('a line that cannot be read', () => {
  test.each([
    ['a line pulled too far in', 'title: A\n   owner: b', 2, 'deeper-below'],
    ['no space after the colon', 'title: A\nowner:byraadet', 3, 'space-after-colon'],
    ['no space after the first colon', 'title:A\nowner: byraadet', 2, 'space-after-colon'],
    ['a quotation mark without its partner', 'title: "A\nowner: byraadet', 2, 'unclosed'],
    ['a bracket without its partner', 'title: A\nowner: [a, b\nnumber: 1', 3, 'unclosed'],
    ['a brace without its partner', 'title: A\nowner: {a: b\nnumber: 1', 3, 'unclosed'],
    ['a list item out of line', 'title: A\nactions:\n  - title: B\n - title: C', 5, 'colon'],
    ['a key of a list item out of line', 'title: A\nactions:\n  - title: B\n   id: b', 5, 'indentation'],
    ['a tab', 'title: A\nactions:\n\t- title: B', 4, 'tab'],
    ['a value that begins with an at sign and goes on below', 'title: @A\n  og B', 2, 'first-character'],
    ['a line without a colon', 'title: A\nhej med dig\nnumber: 1', 3, 'no-colon'],
    ['a last line without a colon', 'title: A\nowner byraadet', 3, 'no-colon'],
    ['an item without its key', 'title: A\nactions:\n  - B\n    deadline: i 2026', 4, 'item-without-key'],
    [
      'keys below a key',
      'title: A\nactions:\n  title: B\n    deadline: i 2026\n    state: planlagt',
      4,
      'deeper-below',
    ],
    [
      'an item pulled out, with keys below it',
      'title: A\nactions:\n  - title: B\n deadline: i 2026\n    state: planlagt',
      5,
      'indentation',
    ],
    ['a second document', 'title: A\n...\nowner: b', 4, 'other'],
  ])('%s: the line and the reason', (_what, yaml, line, reason) => {
    expect(splitFrontMatter(`---\n${yaml}\n---\n`)).toMatchObject({
      data: null,
      faults: [{ code: 'yaml-syntax', args: { reason }, range: { line } }],
    });
  });

  test.each(['title: A\n  owner: b', 'title: - A', 'title: *vigtigt* mål', '- a\nb: c'])(
    'one mistake in `%s` is reported once on its line',
    (yaml) => {
      const lines = splitFrontMatter(`---\n${yaml}\n---\n`).faults.map(({ range }) => range.line);
      expect(lines).toEqual([...new Set(lines)]);
    },
  );

  test('two mistakes on two lines are reported together', () => {
    const { faults } = splitFrontMatter('---\ntitle: A\ntitle: B\nowner: a\nowner: b\n---\n');
    expect(faults).toMatchObject([
      { code: 'yaml-duplicate-key', args: { key: 'title' }, range: { line: 3 } },
      { code: 'yaml-duplicate-key', args: { key: 'owner' }, range: { line: 5 } },
    ]);
  });

  test.each(['Bare tekst', '- en\n- to', '"i anførselstegn"'])(
    '`%s` is refused, because it has no keys with values',
    (yaml) => {
      expect(splitFrontMatter(`---\n${yaml}\n---\n`)).toMatchObject({
        data: null,
        faults: [{ code: 'yaml-not-keys', range: { line: 2 } }],
      });
    },
  );
});

describe('site.yaml', () => {
  test('has no fence, and its first line is line 1', () => {
    const file = readYamlFile('name: Nordby\nurl: https://nordby.example\n');
    expect(file).toMatchObject({ data: { name: 'Nordby', url: 'https://nordby.example' }, faults: [] });
    expect(file.locate(['url'], 'key')).toMatchObject({ line: 2, column: 1 });
  });

  test('may be empty', () => {
    expect(readYamlFile('')).toMatchObject({ data: {}, faults: [] });
  });
});

describe('the fast and the careful reader agree', () => {
  const files = [
    ...globSync('**/*.md', { cwd: CONTENT }).map((path) => [path, readFileSync(`${CONTENT}/${path}`, 'utf8')] as const),
    ...fixtures.flatMap(({ name, sources }) =>
      sources.map(({ path, text }) => [`${name}: ${path}`, text ?? ''] as const),
    ),
  ].filter(([path, text]) => path.endsWith('.md') && splitFrontMatter(text).data !== null);

  test('on enough files to mean something', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  test.each(files)('on %s', (_path, text) => {
    expect(readCarefully(text).data).toEqual(splitFrontMatter(text).data);
  });
});

/** A comment with a sign that could be an anchor makes the program use the careful reader. */
function readCarefully(text: string) {
  return splitFrontMatter(text.replace(/^---[ \t]*\n/, '---\n# &a\n'));
}
