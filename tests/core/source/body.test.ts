import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';

import { marksPassage } from '#core/source/foreign-passages.ts';
import { parseBody } from '#core/source/parse-body.ts';
import { splitFrontMatter } from '#core/source/front-matter.ts';

import { fixtures } from '../../read-fixtures.ts';

const CONTENT = fileURLToPath(new URL('../../../content', import.meta.url));
const EXPLANATIONS = fileURLToPath(new URL('../../../src/explanations', import.meta.url));

describe('passages', () => {
  test.each([
    ['Forord', 'foreword'],
    ['Vision', 'vision'],
    ['Formål', 'purpose'],
    ['FORMÅL', 'purpose'],
    ['Formål'.normalize('NFD'), 'purpose'],
    ['Formål <!-- husk kilden -->', 'purpose'],
    ['*Formål*', 'purpose'],
    ['Baggrund', 'background'],
    ['Ambition', 'ambition'],
    ['Motivation', 'motivation'],
    ['Status', 'status'],
    ['Kerneopgave', 'core-task'],
    ['Værdier', 'values'],
    ['Udfordringer', 'challenges'],
    ['Opfølgning', 'follow-up'],
    ['Indsatser', 'actions'],
    ['Aktiviteter', 'actions'],
    ['Delmål', 'actions'],
    ['Handlinger', 'actions'],
    ['Formål og baggrund', null],
    ['Constructor', null],
    ['__proto__', null],
  ])('`## %s` means %s', (heading, name) => {
    expect(parseBody(`## ${heading}\n\nTekst.\n`).passages.map((passage) => passage.name)).toEqual([name]);
  });

  test('each has the text below its heading, and the lead has the text before the first', () => {
    const { lead, passages } = parseBody(
      'Indledning.\n\nMere.\n\n## Formål\n\nTekst.\n\n### Del\n\n- Punkt\n\n## Baggrund\n',
    );
    expect(lead.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
    expect(passages.map(({ heading, nodes }) => [heading, nodes.map(({ type }) => type)])).toEqual([
      ['Formål', ['paragraph', 'heading', 'list']],
      ['Baggrund', []],
    ]);
  });

  test('a footnote belongs to the document, wherever it is written', () => {
    const { passages, footnotes } = parseBody('## Formål\n\nTekst.[^1]\n\n[^1]: Note.\n\nMere.\n');
    expect(passages[0]?.nodes).toHaveLength(2);
    expect(footnotes).toHaveLength(1);
  });

  test('the lead as text is its first paragraph, without comments, pictures, notes and signs', () => {
    const { leadText } = parseBody(
      'Børn skal **selv** <!-- hemmeligt -->[cykle](/a/)[^1] ![et kort](kort.svg)i `skole`.\n\nMere.\n\n[^1]: Note.\n',
    );
    expect(leadText).toBe('Børn skal selv cykle i skole.');
  });

  test.each(['', '\n\n', '## Formål\n', '- Punkt\n'])('a body of %j has no lead text', (text) => {
    expect(parseBody(text).leadText).toBe('');
  });
});

describe('sections for the actions', () => {
  test('are under `###` below Indsatser and Delmål', () => {
    const { passages } = parseBody(
      '## Delmål\n\nFælles.\n\n### Tælle\n\nEn uge.\n\n#### Hvor\n\nVed skolen.\n\n### Skrive\n\n## Formål\n\n### Ikke en indsats\n',
    );
    expect(
      passages.map(({ nodes, sections }) => [
        nodes.length,
        sections.map(({ heading, nodes: prose }) => [heading, prose.length]),
      ]),
    ).toEqual([
      [
        1,
        [
          ['Tælle', 3],
          ['Skrive', 0],
        ],
      ],
      [1, []],
    ]);
  });
});

describe('anchors', () => {
  test('are made from the words of the heading, each once', () => {
    const { anchors } = parseBody(
      '## Formål & mål\n\n### Del\n\n## Del\n\n## Ældre, børn\n\n#### `kode` og *tryk* <!-- note -->\n',
    );
    expect([...anchors]).toEqual(['formål--mål', 'del', 'del-1', 'ældre-børn', 'kode-og-tryk']);
  });

  test('are the ids of the page', () => {
    const { root } = parseBody('## Formål\n');
    expect(root.children[0]?.data).toEqual({ hProperties: { id: 'formål' } });
  });
});

describe('what the rules need', () => {
  test('is collected at any depth, in reading order', () => {
    const body = parseBody(
      '[a](/a/) <b>\n\n> - ![b](b.png)\n>   | x |\n\n| [c](/c/) |\n|---|\n\n[d][e] ![f][e]\n\n[e]: /e/\n',
    );
    expect(body.addresses.map((address) => `${address.type} ${address.url}`)).toEqual([
      'link /a/',
      'image b.png',
      'link /c/',
      'definition /e/',
    ]);
    expect(body.images.map(({ url }) => url)).toEqual(['b.png']);
    expect(body.references.map(({ type }) => type)).toEqual(['linkReference', 'imageReference']);
    expect(body.html.map(({ value }) => value)).toEqual(['<b>']);
  });
});

describe('the fast parser gives the same tree as remark-parse with gfm', () => {
  const reference = unified().use(remarkParse).use(remarkGfm).freeze();
  const files = [
    ...globSync('**/*.md', { cwd: CONTENT }).map(
      (path) => [path, splitFrontMatter(readFileSync(`${CONTENT}/${path}`, 'utf8')).body] as const,
    ),
    ...globSync('*/*.md', { cwd: EXPLANATIONS }).map(
      (path) => [path, readFileSync(`${EXPLANATIONS}/${path}`, 'utf8')] as const,
    ),
    ...fixtures.flatMap(({ name, sources }) =>
      sources.map(({ path, text }) => [`${name}: ${path}`, splitFrontMatter(text ?? '').body] as const),
    ),
  ]
    .filter(([, text]) => text !== '')
    // Passages in another language are our own addition; see tests/core/source/foreign-passages.test.ts.
    .filter(([, text]) => !marksPassage(text));

  test.each(files)('%s', (_path, text) => {
    expect(simplify(parseBody(text).root)).toEqual(simplify(reference.parse(text)));
  });
});

/** The type, place and meaningful properties of a node, without the anchors that we add. */
function simplify(node: Nodes): unknown {
  const { position, data: _data, ...rest } = node as Nodes & { children?: Nodes[] };
  const place =
    position && `${position.start.line}:${position.start.column}-${position.end.line}:${position.end.column}`;
  const offsets = position && `${position.start.offset}-${position.end.offset}`;
  const properties = Object.fromEntries(
    Object.entries(rest).filter(([, value]) => value !== null && value !== undefined),
  );
  return { ...properties, place, offsets, ...('children' in node ? { children: node.children.map(simplify) } : {}) };
}
