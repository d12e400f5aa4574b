// Imports point inward only. The rules are written once, in this file and in tests/rooms.ts, and every import line is
// tested against them.
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

import { describe, expect, test } from 'vitest';

import { holdsTypesOnly, readIdentifiers, readImports, type ImportLine } from './read-imports.ts';
import { findRoom, ROOMS, type Room } from './rooms.ts';

/** Packages that only one file may import, so that replacing a parser changes one file. */
const ONLY_IN: Record<string, string> = {
  'gray-matter': 'src/core/source/front-matter.ts',
  'js-yaml': 'src/core/source/read-yaml.ts',
  yaml: 'src/core/source/read-yaml.ts',
  remark: 'src/core/source/parse-body.ts',
  satteri: 'src/core/source/parse-body.ts',
  'github-slugger': 'src/core/source/parse-body.ts',
};

/** The registries: files that list everything of one kind. */
const REGISTRIES = ['schemas/index.ts', 'src/core/rules/index.ts', 'src/reporters/index.ts'];
const NO_NAMES = /(?:^|\/)(?:utils?|helpers?|common|misc|shared|lib)(?:\/|\.\w+$|$)/;

const files = globSync(['schemas/**/*.ts', 'src/**/*.{ts,astro,mjs}'])
  .map((path) => path.replaceAll('\\', '/'))
  .sort();
const imports = files.flatMap((file) => readImports(file));

describe('the arrows', () => {
  test('point inward only', () => {
    expect(imports.flatMap(findViolation)).toEqual([]);
  });

  test('make no circle', () => {
    const whenRunning = imports.filter(({ isTypeOnly, isLate }) => !isTypeOnly && !isLate);
    expect(findCircles(whenRunning)).toEqual([]);
    // The nouns of the model refer to each other as parents and children, in files that hold nothing but types.
    const nouns = new Set(files.filter((file) => file.startsWith('src/core/model/') && holdsTypesOnly(file)));
    expect(findCircles(imports.filter(({ file, target }) => !(nouns.has(file) && nouns.has(target))))).toEqual([]);
  });

  test('follow the table of rooms downwards', () => {
    const order = Object.keys(ROOMS);
    const upward = order.flatMap((room, floor) =>
      [...(ROOMS[room]?.rooms ?? []), ...(ROOMS[room]?.types ?? [])]
        .filter((other) => order.indexOf(other) <= floor)
        .map((other) => `${room} → ${other}`),
    );
    expect(upward).toEqual([]);
  });

  test('start in a room, except at the start of the program', () => {
    expect(files.filter((file) => findRoom(file) === null)).toEqual(['src/cli/main.ts']);
  });

  test('are all in use: a row of the table allows no more than its room needs', () => {
    const used = new Set(
      imports.filter(({ isOwn }) => isOwn).map(({ file, target }) => `${findRoom(file)} → ${findRoom(target)}`),
    );
    const idle = Object.entries(ROOMS).flatMap(([room, { rooms, types = [] }]) =>
      [...rooms, ...types].map((other) => `${room} → ${other}`),
    );
    expect(idle.filter((arrow) => !used.has(arrow))).toEqual([]);
  });

  test('are those of the picture in CONTRIBUTING.md', () => {
    const picture = /```mermaid\n([\s\S]*?)```/.exec(readFileSync('CONTRIBUTING.md', 'utf8'))?.[1] ?? '';
    const drawn = [...picture.matchAll(/^ +([\w/]+(?:-\w+)*)(?:\[.*?\])? --> ([\w/]+(?:-\w+)*)/gm)].map(
      ([, from, to]) => `${from} --> ${to}`,
    );
    expect(drawn.sort()).toEqual(leaveOutImplied(listStoreyArrows(imports)).sort());
  });

  test('lead from a component only to types of the core: functions beside it call the core', () => {
    const asked = imports.filter(
      ({ file, target, isTypeOnly }) =>
        /^src\/site\/.*\.astro$/.test(file) && target.startsWith('src/core/') && !isTypeOnly,
    );
    expect(asked.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  test('from `validate` reach no Astro, no page and no server', () => {
    const reached = new Set(
      ['src/cli/commands/validate.ts', 'src/cli/reading/check.ts'].flatMap((file) => [...reach(file)]),
    );
    const forbidden = /^(?:astro|vite|pagefind|sirv)$|^src\/(?:astro|site|pages|markdown)\//;
    expect([...reached].filter((target) => forbidden.test(target))).toEqual([]);
    expect(reached).toContain('src/core/check-content.ts');
  });

  test('from the start of the reading threads do not reach the reader: loading it would delay them', () => {
    expect(
      [...reach('src/cli/commands/validate.ts')].filter((target) =>
        /^(?:satteri|yaml|js-yaml)$|read-document|rules\//.test(target),
      ),
    ).toEqual([]);
    expect(
      [...reach('src/cli/reading/read-chunks.ts')].filter((target) =>
        /^src\/(?:reporters|exporters|astro)\/|^src\/cli\/(?:console\/(?:words|options)|reading\/check)\.ts$/.test(
          target,
        ),
      ),
    ).toEqual([]);
  });

  test('from the start of the program reach commands only by late imports', () => {
    const reached = reach('src/cli/main.ts');
    expect([...reached].filter((target) => /^(?:astro|vite|pagefind)$/.test(target))).toEqual([]);
  });
});

describe('the core', () => {
  test('does not use `Date`: a day is an ISO string', () => {
    expect(files.filter((file) => /^(?:src\/core|schemas)\//.test(file) && readIdentifiers(file).has('Date'))).toEqual(
      [],
    );
  });

  test('has no console and no process', () => {
    expect(
      files.filter(
        (file) =>
          /^(?:src\/core|schemas|src\/reporters|src\/exporters)\//.test(file) &&
          ['console', 'process', 'fetch'].some((name) => readIdentifiers(file).has(name)),
      ),
    ).toEqual([]);
  });
});

describe('the rooms', () => {
  test('have names that say what is in them', () => {
    const everything = [
      ...files,
      ...globSync(['tests/**/*', 'scripts/**/*']).map((path) => path.replaceAll('\\', '/')),
    ];
    expect(everything.filter((path) => NO_NAMES.test(path))).toEqual([]);
  });

  test('have no barrel files but the registries', () => {
    const indexes = files.filter((file) => file.endsWith('/index.ts') || file.endsWith('/index.mjs'));
    expect(indexes.filter((file) => !REGISTRIES.includes(file))).toEqual([]);
    expect(
      imports
        .filter(({ isHandedOn }) => isHandedOn)
        .map(({ file, target }) => `${file} hands on ${target}: import it where it is made`),
    ).toEqual([]);
  });
});

describe('this test finds', () => {
  test.each([
    [
      'schemas/goal.ts',
      "import { visit } from 'unist-util-visit'",
      'schemas/goal.ts → unist-util-visit: the contract imports zod and nothing else',
    ],
    [
      'schemas/goal.ts',
      "import { x } from '#core/check-content.ts'",
      'schemas/goal.ts → src/core/check-content.ts: the contract',
    ],
    [
      'src/core/rules/a.ts',
      "import { readFileSync } from 'node:fs'",
      'src/core/rules/a.ts → node:fs: the core is pure',
    ],
    ['src/core/rules/a.ts', "const fs = await import('node:fs')", 'src/core/rules/a.ts → node:fs: the core is pure'],
    ['src/core/rules/a.ts', "import { z } from 'astro/zod'", 'src/core/rules/a.ts → astro: the core is pure'],
    [
      'src/core/rules/a.ts',
      "import { print } from '../../cli/terminal.ts'",
      'src/core/rules/a.ts → src/cli/terminal.ts: the core is pure',
    ],
    [
      'src/core/rules/a.ts',
      "import { parse } from 'yaml'",
      'src/core/rules/a.ts → yaml: only src/core/source/read-yaml.ts meets it',
    ],
    ['src/core/rules/a.ts', "import matter from 'gray-matter'", 'src/core/rules/a.ts → gray-matter: only'],
    [
      'src/astro/a.ts',
      "import { markdownToMdast } from 'satteri'",
      'src/astro/a.ts → satteri: only src/core/source/parse-body.ts meets it',
    ],
    [
      'src/reporters/a.ts',
      "import { checkContent } from '#core/check-content.ts'",
      'src/reporters/a.ts → src/core/check-content.ts: a reporter',
    ],
    ['src/exporters/a.ts', "import { writeFileSync } from 'node:fs'", 'src/exporters/a.ts → node:fs: an exporter'],
    [
      'src/astro/a.ts',
      "import { build } from '#cli/commands/build.ts'",
      'src/astro/a.ts → src/cli/commands/build.ts: the one way',
    ],
    [
      'src/site/goals/A.astro',
      "---\nimport { getPublication } from '#astro/site-content.ts';\n---\n",
      'src/site/goals/A.astro → src/astro/site-content.ts: a room of the site',
    ],
    [
      'src/site/goals/A.astro',
      "---\nimport B from '#site/strategy/B.astro';\n---\n",
      'src/site/goals/A.astro → src/site/strategy/B.astro: a room of the site',
    ],
    [
      'src/site/about/A.astro',
      "<script>import { x } from '../../core/a.ts';</script>",
      'src/site/about/A.astro → src/core/a.ts: a room of the site',
    ],
    [
      'src/pages/a.astro',
      "---\nimport { checkContent } from '#core/check-content.ts';\n---\n",
      'src/pages/a.astro → src/core/check-content.ts: a page',
    ],
  ])('in %s the line %j', (file, text, violation) => {
    expect(readImports(file, text).flatMap(findViolation)).toEqual([expect.stringContaining(violation)]);
  });

  test.each([
    ['src/core/rules/a.ts', "import type { Root } from 'mdast'; import type { z } from 'zod'"],
    ['src/reporters/a.ts', "import type { IsoDate } from '#core/deadlines/deadline.ts'"],
    ['src/reporters/a.ts', "import { type Goal, type Area } from '#core/model/publication.ts'"],
    [
      'src/site/about/A.astro',
      "---\nimport type { Goal } from '#core/model/publication.ts';\nimport B from './B.astro';\n---\n",
    ],
  ])('no violation in %s by %j', (file, text) => {
    expect(readImports(file, text).flatMap(findViolation)).toEqual([]);
  });

  test('a circle, and names it', () => {
    const lines = [
      ...readImports('src/core/a.ts', "import './b.ts'"),
      ...readImports('src/core/b.ts', "import './c.ts'"),
      ...readImports('src/core/c.ts', "import './b.ts'"),
    ];
    expect(findCircles(lines)).toEqual(['src/core/b.ts → src/core/c.ts → src/core/b.ts']);
  });
});

/** Describes a violation: file, arrow and reason. Empty when the import is allowed. */
function findViolation({ file, target, isOwn, isTypeOnly }: ImportLine): string[] {
  const home = ONLY_IN[target];
  if (home !== undefined && file !== home) return [`${file} → ${target}: only ${home} meets it`];
  const [room, other] = [findRoom(file), findRoom(target)];
  const row = room === null ? undefined : ROOMS[room];
  if (!row || (isOwn && room === other)) return [];
  const isAllowed = isOwn
    ? other !== null && isOpen(row, other, { target, isTypeOnly })
    : isTypeOnly || row.packages.test(target);
  return isAllowed ? [] : [`${file} → ${target}: ${row.reason}`];
}

/** Whether the import is allowed: types of the core may be used everywhere but in the contract. */
function isOpen(
  { rooms, types = [], core }: Room,
  other: string,
  { target, isTypeOnly }: Pick<ImportLine, 'target' | 'isTypeOnly'>,
): boolean {
  if (isTypeOnly && (types.includes(other) || (other === 'core' && rooms.length > 0))) return true;
  return rooms.includes(other) && (other !== 'core' || (core?.test(target) ?? true));
}

/** The storey in the picture: `site/goals` and `site/parts` share one. */
function findStorey(file: string): string | null {
  const room = findRoom(file);
  return room?.startsWith('site/') ? 'site' : room;
}

function listStoreyArrows(lines: readonly ImportLine[]): string[] {
  const arrows = lines
    .filter(({ isOwn }) => isOwn)
    .map(({ file, target }) => [findStorey(file), findStorey(target)] as const);
  return [
    ...new Set(
      arrows
        .filter(([from, to]) => from !== null && to !== null && from !== to)
        .map(([from, to]) => `${from} --> ${to}`),
    ),
  ];
}

/** Leaves out arrows that follow from a longer path. */
function leaveOutImplied(arrows: readonly string[]): string[] {
  const next = Map.groupBy(
    arrows.map((arrow) => arrow.split(' --> ') as [string, string]),
    ([from]) => from,
  );
  const leads = (from: string, to: string): boolean =>
    (next.get(from) ?? []).some(([, over]) => over === to || leads(over, to));
  return arrows.filter((arrow) => {
    const [from = '', to = ''] = arrow.split(' --> ');
    return !(next.get(from) ?? []).some(([, over]) => over !== to && leads(over, to));
  });
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

/** Every file that is loaded together with `file`; files that it imports later are left out. */
function reach(file: string, reached = new Set<string>()): Set<string> {
  for (const { target, isOwn, isTypeOnly, isLate } of imports.filter((line) => line.file === posix.normalize(file))) {
    if (isTypeOnly || isLate || reached.has(target)) continue;
    reached.add(target);
    if (isOwn) reach(target, reached);
  }
  return reached;
}
