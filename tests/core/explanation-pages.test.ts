import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, test } from 'vitest';

import { placeExample, readExamples, type Example } from '#astro/view/example-sources.ts';
import { checkContent } from '#core/check-content.ts';
import { diagnosticCodes } from '#core/diagnostics/catalogue.ts';

import { TODAY } from './nordby.ts';

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
describe.each(pages.filter(({ folder }) => folder !== 'deadlines'))('the examples about $code', ({ code, folder, meaning, wrong, right }) => {
  // A page about the ledger first shows the text as it was published.
  const [published] = folder === 'ledger' ? readExamples(meaning) : [];

  test('really have the fault', () => {
    const codes = readExamples(wrong).flatMap((example) => findCodes(example, code, published));
    expect(codes).toContain(code);
    expect(new Set(codes)).toEqual(new Set([code]));
  });

  test.each(readExamples(right).map((example, index) => [index + 1, example] as const))('are really cured by the way shown as number %i', (_number, example) => {
    expect(findCodes(example, code, published)).toEqual([]);
  });
});

/** Headings inside an example belong to the example. */
function readParts(text: string) {
  const heading = /^## (?:Sådan ser fejlen ud|Sådan retter du den|Hvorfor)$/m;
  const [meaning = '', wrong = '', right = '', why = ''] = text.split(heading);
  return { text, headings: text.match(new RegExp(heading, 'gm')), meaning, wrong, right, why };
}

function findCodes(example: Example, code: string, published: Example | undefined): string[] {
  const before = published && { files: placeExample(published, code), ref: 'origin/main' };
  return checkContent(placeExample(example, code), { today: TODAY, published: before }).diagnostics.map((diagnostic) => diagnostic.code);
}
