import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, test } from 'vitest';

import { diagnosticCodes } from '#core/diagnostics/catalogue.ts';

import { CHECKS, checkNordby, GOAL, NORDBY, STRATEGY, writeFile, writeGoal, type Files } from './nordby.ts';

interface Example {
  language: string;
  text: string;
}

const CORE = fileURLToPath(new URL('../../src/core', import.meta.url));
const pages = globSync('*/*.md', { cwd: CORE }).map((path) => ({
  code: path.replace(/^.*[/\\]|\.md$/g, ''),
  folder: dirname(path),
  ...readParts(readFileSync(join(CORE, path), 'utf8')),
}));

test('every code has one page, and every page belongs to a code', () => {
  expect(pages.map(({ code }) => code).sort()).toEqual(diagnosticCodes);
});

describe.each(pages)('the page about $code', ({ text, headings, meaning, wrong, right, why }) => {
  test('has its four parts in order, none of them empty', () => {
    expect(headings).toEqual(['## Sådan ser fejlen ud', '## Sådan retter du den', '## Hvorfor']);
    const [headline = '', ...explanation] = meaning.split('\n');
    expect(headline).toMatch(/^# (?:\p{Lu}|`).*[^.]$/u);
    expect([explanation.join('\n'), wrong, right, why].filter((part) => part.trim() === '')).toEqual([]);
  });

  test('shows an example of the fault and one of its cure', () => {
    expect(readExamples(wrong)).toHaveLength(1);
    expect(readExamples(right).length).toBeGreaterThan(0);
  });

  test('speaks calmly and without the words of programmers', () => {
    const prose = text.replace(/```[\s\S]*?```/g, '').replace(/`[^`]*`/g, '');
    expect(prose).not.toMatch(/!|ugyldig|ulovlig|illegal|parse|syntaks|streng|array|objekt|null|front ?matter/i);
  });
});

/** The pages about the wordings of deadlines are tried beside the grammar: tests/core/deadlines. */
describe.each(pages.filter(({ folder }) => folder !== 'deadlines'))('the examples about $code', ({ code, wrong, right }) => {
  test('really have the fault', () => {
    const codes = readExamples(wrong).flatMap((example) => findCodes(toFiles(example, code), code));
    expect(codes).toContain(code);
    expect(new Set(codes)).toEqual(new Set([code]));
  });

  test.each(readExamples(right).map((example, index) => [index + 1, example] as const))('are really cured by the way shown as number %i', (_number, example) => {
    expect(findCodes(toFiles(example, code), code)).toEqual([]);
  });
});

/** Headings inside an example belong to the example. */
function readParts(text: string) {
  const heading = /^## (?:Sådan ser fejlen ud|Sådan retter du den|Hvorfor)$/m;
  const [meaning = '', wrong = '', right = '', why = ''] = text.split(heading);
  return { text, headings: text.match(new RegExp(heading, 'gm')), meaning, wrong, right, why };
}

function readExamples(text: string): Example[] {
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', example = '']) => ({ language, text: example }));
}

/** An example is a piece of Nordby's content: its language and its keys tell where it belongs. */
function toFiles({ language, text }: Example, code: string): Files {
  if (language === 'text') return /\.(?:md|png)$/m.test(text) ? toTree(text) : { [`${GOAL}.md`]: writeGoal('', text) };
  if (language === 'yaml') return { [findPlace(text)]: writeFile(text.trimEnd()) };
  const isWholeFile = text.startsWith('---') || /^(?:front-matter|yaml)-/.test(code);
  return { [`${GOAL}.md`]: isWholeFile ? text : writeGoal('', text) };
}

function toTree(paths: string): Files {
  return Object.fromEntries(paths.trim().split('\n').map((path) => [path, path.endsWith('.md') ? writeGoal() : null]));
}

function findPlace(frontMatter: string): string {
  if (/^forums:/m.test(frontMatter)) return 'nordby/index.md';
  if (/^entries:/m.test(frontMatter)) return `${STRATEGY}/status/foerste-aar.md`;
  return /^(?:period|source):/m.test(frontMatter) ? `${STRATEGY}/index.md` : `${GOAL}.md`;
}

const AROUND: Files = {
  ...NORDBY,
  'nordby/index.md': writeFile(`title: Nordby Kommune\nexample: ja\nforums:\n  - id: byraadet\n    name: Byrådet\n  - id: direktionen\n    name: Direktionen\n${CHECKS}`),
  'eksterne/nordby-planstrategi.md': writeFile('title: Planstrategi for Nordby'),
  'temaer/cykling.md': writeFile('title: Cykling'),
  'om.md': writeFile('title: Om siderne', 'Her er [planstrategien](/eksterne/nordby-planstrategi/), [cyklingen](/temaer/cykling/) og ![børn på vej til skole](nordby/sammen-om-nordby/skolevej.jpg).'),
  [`${STRATEGY}/byen/index.md`]: writeFile('title: Byen'),
  [`${STRATEGY}/byen/cykelstier.md`]: writeFile(
    'title: Cykelstier i byen\nowner: byraadet\nactions:\n  - title: Sætte lamper op ved stien\n    id: lamper\n    state: i gang\n    deadline: i 2027\n    target: mindst 10 lamper',
  ),
  [`${STRATEGY}/landet/index.md`]: writeFile('title: Landet'),
  [`${STRATEGY}/landet/cykelstier.md`]: writeFile('title: Cykelstier på landet\nowner: byraadet\ndeadline: i 2027\ntarget: mindst 2 stier'),
  [`${STRATEGY}/skolevej.jpg`]: null,
};

function findCodes(example: Files, code: string): string[] {
  const files = Object.entries({ ...AROUND, ...example }).map(([path, text]): [string, string | null] => {
    if (text === null) return [path, null];
    // An example of a strategy has none of the checks that Nordby has turned off; and they are on for their own pages.
    const whole = path === `${STRATEGY}/index.md` && !text.includes('checks:') ? text.replace(/\n---\n/, `\n${CHECKS}\n---\n`) : text;
    return [path, whole.replace(CHECKS, CHECKS.replace(new RegExp(`${code}, |, ${code}`), ''))];
  });
  return checkNordby(Object.fromEntries(files)).diagnostics.map((diagnostic) => diagnostic.code);
}
