// Arrows point inward only. What may import what is written once, here, and every import line is held against it.
import { globSync } from 'node:fs';
import { posix } from 'node:path';

import { describe, expect, test } from 'vitest';

import { readIdentifiers, readImports, type ImportLine } from './read-imports.ts';

interface Layer {
  /** Own files it may import. */
  own: RegExp;
  /** Own files of which it may import the types, beside those. */
  ownTypes?: RegExp;
  /** Packages it may import; `node:` ones too. Types come from any package. */
  packages: RegExp;
  reason: string;
}

const ANY = /./;
const NONE = /^(?!)/;

const LAYERS: Record<string, Layer> = {
  schemas: { own: /^schemas\//, packages: /^zod$/, reason: 'the contract imports zod and nothing else' },
  'src/core': {
    own: /^(?:src\/core|schemas)\//,
    packages: /^(?:gray-matter|js-yaml|yaml|github-slugger|mdast-util-to-string|remark|satteri|fastest-levenshtein)$/,
    reason: 'the core is pure: file system, clock, console and Astro are arguments',
  },
  'src/words': { own: /^(?:src\/(?:words|core\/(?:model|deadlines))|schemas)\//, ownTypes: /^src\/core\//, packages: NONE, reason: 'the site\'s own words know the model and nothing that shows it' },
  'src/reporters': { own: /^src\/(?:reporters|core\/diagnostics)\//, ownTypes: /^src\/core\//, packages: /^node:(?:util|crypto)$/, reason: 'a reporter turns diagnostics into text' },
  'src/exporters': { own: /^(?:src\/(?:exporters|words|core\/(?:model|deadlines))|schemas)\//, ownTypes: /^src\/core\//, packages: /^(?!node:|astro)/, reason: 'an exporter turns the model into text' },
  'src/cli': { own: /^(?:src\/(?:cli|core|reporters|exporters|astro|words)|schemas)\//, packages: ANY, reason: 'the command line is an adapter: argv and disk → core → reporter' },
  'src/astro': { own: /^(?:src\/(?:astro|core|reporters|exporters|words)|schemas)\//, packages: ANY, reason: 'view data is made from the model, and knows no component and no command' },
  'src/layouts': { own: /^src\/(?:layouts|components|styles|astro|words)\//, ownTypes: /^src\/core\//, packages: NONE, reason: 'a layout places components' },
  'src/components': { own: /^src\/(?:components\/|words\/|astro\/view\/|astro\/render-markdown\.ts$)/, ownTypes: /^src\/core\//, packages: NONE, reason: 'a component takes model types and view data, and never queries content' },
  'src/pages': { own: /^src\/(?:astro|components|layouts|words)\//, ownTypes: /^src\/core\//, packages: NONE, reason: 'a page fetches view data and hands it to components' },
};

/** One file each: when a parser is replaced, one file changes. */
const ONLY_IN: Record<string, string> = {
  'gray-matter': 'src/core/source/front-matter.ts',
  'js-yaml': 'src/core/source/front-matter.ts',
  yaml: 'src/core/source/front-matter.ts',
  remark: 'src/core/source/parse-body.ts',
  satteri: 'src/core/source/parse-body.ts',
  'github-slugger': 'src/core/source/parse-body.ts',
};

/** The registries: one list of everything of a kind. */
const REGISTRIES = ['schemas/index.ts', 'src/core/rules/index.ts', 'src/reporters/index.ts'];
const NO_NAMES = /(?:^|\/)(?:utils?|helpers?|common|misc|shared|lib)(?:\/|\.\w+$|$)/;

const files = globSync(['schemas/**/*.ts', 'src/**/*.{ts,astro,mjs}']).map((path) => path.replaceAll('\\', '/')).sort();
const imports = files.flatMap((file) => readImports(file));

describe('the arrows', () => {
  test('point inward only', () => {
    expect(imports.flatMap(findViolation)).toEqual([]);
  });

  test('make no circle', () => {
    const whenRunning = imports.filter(({ isTypeOnly, isLate }) => !isTypeOnly && !isLate);
    expect(findCircles(whenRunning)).toEqual([]);
    const alsoInTypes = imports.filter(({ file }) => !/^src\/(?:astro|components|layouts|pages)\//.test(file));
    expect(findCircles(alsoInTypes)).toEqual([]);
  });

  test('start in a known layer', () => {
    expect(files.filter((file) => !getLayer(file))).toEqual([]);
  });

  test('from `validate` reach no Astro, no page and no server', () => {
    const reached = new Set(['src/cli/validate.ts', 'src/cli/check.ts'].flatMap((file) => [...reach(file)]));
    const forbidden = /^(?:astro|vite|pagefind|sirv)$|^src\/(?:astro|components|layouts|pages)\//;
    expect([...reached].filter((target) => forbidden.test(target))).toEqual([]);
    expect(reached).toContain('src/core/check-content.ts');
  });

  test('from what sets the other threads to work reach nothing that reads: loading it would keep them waiting', () => {
    expect([...reach('src/cli/validate.ts')].filter((target) => /^(?:satteri|yaml|js-yaml)$|read-document|rules\//.test(target))).toEqual([]);
    expect([...reach('src/cli/read-chunks.ts')].filter((target) => /^src\/(?:reporters|exporters|astro)\/|^src\/cli\/(?:words|options|check)\.ts$/.test(target))).toEqual([]);
  });

  test('from the start of the program reach commands late only', () => {
    const reached = reach('src/cli/main.ts');
    expect([...reached].filter((target) => /^(?:astro|vite|pagefind)$/.test(target))).toEqual([]);
  });
});

describe('the core', () => {
  test('holds no `Date`: a day is an ISO string', () => {
    expect(files.filter((file) => /^(?:src\/core|schemas)\//.test(file) && readIdentifiers(file).has('Date'))).toEqual([]);
  });

  test('has no console and no process', () => {
    expect(files.filter((file) => /^(?:src\/core|schemas|src\/reporters|src\/exporters)\//.test(file) && ['console', 'process', 'fetch'].some((name) => readIdentifiers(file).has(name)))).toEqual([]);
  });
});

describe('the rooms', () => {
  test('have names that say what is in them', () => {
    const everything = [...files, ...globSync(['tests/**/*', 'scripts/**/*']).map((path) => path.replaceAll('\\', '/'))];
    expect(everything.filter((path) => NO_NAMES.test(path))).toEqual([]);
  });

  test('have no barrels but the registries', () => {
    const indexes = files.filter((file) => file.endsWith('/index.ts') || file.endsWith('/index.mjs'));
    expect(indexes.filter((file) => !REGISTRIES.includes(file))).toEqual([]);
    expect(imports.filter(({ isHandedOn }) => isHandedOn).map(({ file, target }) => `${file} hands on ${target}: import it where it is made`)).toEqual([]);
  });
});

describe('this test finds', () => {
  test.each([
    ['schemas/goal.ts', "import { visit } from 'unist-util-visit'", 'schemas/goal.ts → unist-util-visit: the contract imports zod and nothing else'],
    ['schemas/goal.ts', "import { x } from '#core/check-content.ts'", 'schemas/goal.ts → src/core/check-content.ts: the contract'],
    ['src/core/rules/a.ts', "import { readFileSync } from 'node:fs'", 'src/core/rules/a.ts → node:fs: the core is pure'],
    ['src/core/rules/a.ts', "const fs = await import('node:fs')", 'src/core/rules/a.ts → node:fs: the core is pure'],
    ['src/core/rules/a.ts', "import { z } from 'astro/zod'", 'src/core/rules/a.ts → astro: the core is pure'],
    ['src/core/rules/a.ts', "import { print } from '../../cli/terminal.ts'", 'src/core/rules/a.ts → src/cli/terminal.ts: the core is pure'],
    ['src/core/rules/a.ts', "import { parse } from 'yaml'", 'src/core/rules/a.ts → yaml: only src/core/source/front-matter.ts meets it'],
    ['src/core/rules/a.ts', "import matter from 'gray-matter'", 'src/core/rules/a.ts → gray-matter: only'],
    ['src/astro/a.ts', "import { markdownToMdast } from 'satteri'", 'src/astro/a.ts → satteri: only src/core/source/parse-body.ts meets it'],
    ['src/reporters/a.ts', "import { checkContent } from '#core/check-content.ts'", 'src/reporters/a.ts → src/core/check-content.ts: a reporter'],
    ['src/exporters/a.ts', "import { writeFileSync } from 'node:fs'", 'src/exporters/a.ts → node:fs: an exporter'],
    ['src/astro/a.ts', "import { words } from '#cli/words.ts'", 'src/astro/a.ts → src/cli/words.ts: view data'],
    ['src/components/A.astro', "---\nimport { getPublication } from '#astro/publication.ts';\n---\n", 'src/components/A.astro → src/astro/publication.ts: a component'],
    ['src/components/A.astro', "---\nimport { listGoals } from '#core/model/red-thread.ts';\n---\n", 'src/components/A.astro → src/core/model/red-thread.ts: a component'],
    ['src/components/A.astro', "<script>import { x } from '../core/a.ts';</script>", 'src/components/A.astro → src/core/a.ts: a component'],
    ['src/pages/a.astro', "---\nimport { checkContent } from '#core/check-content.ts';\n---\n", 'src/pages/a.astro → src/core/check-content.ts: a page'],
  ])('in %s the line %j', (file, text, violation) => {
    expect(readImports(file, text).flatMap(findViolation)).toEqual([expect.stringContaining(violation)]);
  });

  test.each([
    ['src/core/rules/a.ts', "import type { Root } from 'mdast'; import type { z } from 'zod'"],
    ['src/reporters/a.ts', "import type { IsoDate } from '#core/deadlines/deadline.ts'"],
    ['src/reporters/a.ts', "import { type Goal, type Area } from '#core/model/publication.ts'"],
    ['src/components/A.astro', "---\nimport type { Goal } from '#core/model/publication.ts';\nimport B from './B.astro';\n---\n"],
  ])('nothing wrong in %s with %j', (file, text) => {
    expect(readImports(file, text).flatMap(findViolation)).toEqual([]);
  });

  test('a circle, and names it', () => {
    const lines = [...readImports('src/core/a.ts', "import './b.ts'"), ...readImports('src/core/b.ts', "import './c.ts'"), ...readImports('src/core/c.ts', "import './b.ts'")];
    expect(findCircles(lines)).toEqual(['src/core/b.ts → src/core/c.ts → src/core/b.ts']);
  });
});

function getLayer(file: string): Layer | undefined {
  return Object.entries(LAYERS).find(([folder]) => file.startsWith(`${folder}/`))?.[1];
}

/** File, arrow and reason. */
function findViolation({ file, target, isOwn, isTypeOnly }: ImportLine): string[] {
  const home = ONLY_IN[target];
  if (home !== undefined && file !== home) return [`${file} → ${target}: only ${home} meets it`];
  const layer = getLayer(file);
  if (!layer) return [];
  const isAllowed = isOwn ? layer.own.test(target) || (isTypeOnly && layer.ownTypes?.test(target)) : isTypeOnly || layer.packages.test(target);
  return isAllowed ? [] : [`${file} → ${target}: ${layer.reason}`];
}

function findCircles(lines: readonly ImportLine[]): string[] {
  const arrows = Map.groupBy(lines, ({ file }) => file);
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (file: string, way: readonly string[]): void => {
    const before = way.indexOf(file);
    if (before >= 0) return void circles.push([...way.slice(before), file].join(' → '));
    if (done.has(file)) return;
    for (const { target, isOwn } of arrows.get(file) ?? []) if (isOwn) follow(target, [...way, file]);
    done.add(file);
  };
  for (const file of arrows.keys()) follow(file, []);
  return circles;
}

/** Everything that is loaded when `file` is: not what it asks for later. */
function reach(file: string, reached = new Set<string>()): Set<string> {
  for (const { target, isOwn, isTypeOnly, isLate } of imports.filter((line) => line.file === posix.normalize(file))) {
    if (isTypeOnly || isLate || reached.has(target)) continue;
    reached.add(target);
    if (isOwn) reach(target, reached);
  }
  return reached;
}
