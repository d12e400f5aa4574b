// `npm ci --omit=dev` is enough to check, build, serve and edit a site: what those commands load stands under
// `dependencies`, and nothing else does.
import { globSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { readImports, type ImportLine } from './read-imports.ts';

/** The commands for those who change the program; all others are for those who publish with it. */
const FOR_DEVELOPERS = ['test', 'check', 'format', 'bench', 'types'];
/** Paper alone needs these: `npm run pdf` loads them late, and says which is missing before it builds anything. */
const FOR_PAPER = ['@sparticuz/chromium', 'playwright-core', 'unpdf'];
/** Not imported: its files are read. */
const READ_BY = { '@fontsource/source-serif-4': 'src/cli/output/draw-cards.ts' };

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
const started = Object.entries(manifest.scripts)
  .filter(([name]) => !FOR_DEVELOPERS.includes(name))
  .map(([, command]) => /\S+\.mjs/.exec(command)?.[0] ?? command);
const code = globSync(['src/**/*.{ts,astro,mjs}', 'schemas/**/*.ts']).map((path) => path.replaceAll('\\', '/'));
const imports = reach(['astro.config.mjs', ...started, ...code]);

describe('without the packages of developers', () => {
  test('every command of a publisher starts from a file', () => {
    expect([...new Set(started)].sort()).toEqual(['scripts/generate-schemas.mjs', 'scripts/roedtraad.mjs']);
  });

  test('every package that is loaded is there', () => {
    expect(findMissing(imports)).toEqual([]);
  });

  test('every package that is there is loaded', () => {
    const loaded = new Set(imports.map(({ target }) => target));
    const idle = Object.keys(manifest.dependencies).filter((name) => !loaded.has(name) && !(name in READ_BY));
    expect(idle).toEqual([]);
  });

  test.each(Object.entries(READ_BY))('%s is read by %s', (name, file) => {
    expect(manifest.dependencies).toHaveProperty([name]);
    expect(readFileSync(file, 'utf8')).toContain(`require.resolve(\`${name}/`);
  });

  test('paper is made by src/cli/pdf/ with packages that are there for developers', () => {
    const forPaper = imports.filter(({ target, isTypeOnly }) => FOR_PAPER.includes(target) && !isTypeOnly);
    expect([...new Set(forPaper.map(({ target }) => target))].sort()).toEqual(FOR_PAPER);
    expect(Object.keys(manifest.devDependencies)).toEqual(expect.arrayContaining(FOR_PAPER));
  });

  test('the Node that comes along is there for every machine, in one version: that of .nvmrc', () => {
    const wanted = readFileSync('.nvmrc', 'utf8').trim();
    expect(Object.keys(manifest.optionalDependencies).every((name) => /^node-(?:linux|win)-/.test(name))).toBe(true);
    expect(new Set(Object.values(manifest.optionalDependencies))).toEqual(new Set([wanted]));
  });
});

describe('this test finds', () => {
  test.each([
    ['src/cli/commands/a.ts', "import { load } from 'js-yaml-of-developers'"],
    ['src/cli/commands/a.ts', "const { chromium } = await import('playwright-core')"],
    ['src/cli/pdf/a.ts', "import { chromium } from 'playwright-core'"],
    ['src/pages/a.astro', "---\nimport remarkGfm from 'remark-gfm';\n---\n"],
  ])('in %s the line %j', (file, text) => {
    expect(findMissing(readImports(file, text))).toEqual([expect.stringContaining(`${file} → `)]);
  });

  test.each([
    ['src/cli/commands/a.ts', "import type { Root } from 'mdast'; import { readFileSync } from 'node:fs'"],
    ['src/cli/pdf/a.ts', "const { chromium } = await import('playwright-core')"],
  ])('nothing in %s with %j', (file, text) => {
    expect(findMissing(readImports(file, text))).toEqual([]);
  });
});

function findMissing(lines: readonly ImportLine[]): string[] {
  return lines
    .filter(({ target, isOwn, isTypeOnly }) => !isOwn && !isTypeOnly && !target.startsWith('node:'))
    .filter(({ target }) => !(target in manifest.dependencies))
    .filter(({ file, target, isLate }) => !(FOR_PAPER.includes(target) && isLate && file.startsWith('src/cli/pdf/')))
    .map(({ file, target }) => `${file} → ${target}: not in \`dependencies\``);
}

/** The import lines of these files, and of every file of ours that they load. */
function reach(starts: readonly string[]): ImportLine[] {
  const files = new Set(starts);
  const lines: ImportLine[] = [];
  for (const file of files) {
    const found = readImports(file);
    lines.push(...found);
    for (const { target, isOwn, isTypeOnly } of found)
      if (isOwn && !isTypeOnly && /\.(?:ts|mjs|astro)$/.test(target)) files.add(target);
  }
  return lines;
}
