import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, test } from 'vitest';

import { placeExample, readExamples, type Example } from '#site/reference/example-sources.ts';
import { checkContent } from '#core/check-content.ts';
import { diagnosticCodes, type DiagnosticCode } from '#core/diagnostics/catalogue.ts';
import { explanationFile } from '#core/diagnostics/explanation.ts';
import { deadlineWording } from '#core/diagnostics/wording-deadlines.ts';
import type { Language } from '#core/language/language.ts';

import { isDanish } from '../browser/left-in-danish.ts';
import { TODAY } from './nordby.ts';

const EXPLANATIONS = fileURLToPath(new URL('../../src/explanations', import.meta.url));
const files = globSync('*/*.md', { cwd: EXPLANATIONS }).sort();
const pages = readPages('da');
const english = readPages('en');

test('every code has one page in each language, and every page belongs to a code', () => {
  expect(pages.map(({ code }) => code).sort()).toEqual(diagnosticCodes);
  expect(english.map(({ code }) => code).sort()).toEqual(diagnosticCodes);
  expect(files).toHaveLength(2 * diagnosticCodes.length);
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

  test("is calm and without programmers' words", () => {
    expect(readProse(text)).not.toMatch(
      /!|ugyldig|ulovlig|illegal|parse|syntaks|streng|array|objekt|null|front ?matter/i,
    );
  });
});

describe.each(english)(
  'the English page about $code',
  ({ code, folder, text, headings, meaning, wrong, right, why }) => {
    const danish = pages.find((page) => page.code === code);

    test('has its four parts in order, none of them empty', () => {
      expect(headings).toEqual(['## What the fault looks like', '## How to mend it', '## Why']);
      const [headline = '', ...explanation] = meaning.split('\n');
      expect(headline).toMatch(/^# (?:\p{Lu}|“).*[^.]$/u);
      expect([explanation.join('\n'), wrong, right, why].filter((part) => part.trim() === '')).toEqual([]);
    });

    test('is beside the Danish one, with the same examples in the same parts', () => {
      expect(folder).toBe(danish?.folder);
      expect([meaning, wrong, right, why].map(listBlocks)).toEqual(
        [danish?.meaning, danish?.wrong, danish?.right, danish?.why].map((part) => listBlocks(part ?? '')),
      );
    });

    test("is calm and without programmers' words", () => {
      expect(readProse(text)).not.toMatch(
        /!|\b(?:invalid|illegal|pars(?:e|ed|es|ing)|syntax|strings?|arrays?|objects?|null|front[ -]?matter)\b/i,
      );
    });

    test('has Danish words in code only', () => {
      expect(
        readProse(text)
          .split(/\n{2,}/)
          .filter(isDanish),
      ).toEqual([]);
    });
  },
);

/**
 * Examples of wordings are tested with the grammar, in tests/core/deadlines. The other pages combine a deadline with
 * something else.
 */
const isAboutWording = ({ code }: { code: DiagnosticCode }) =>
  code in deadlineWording && !['deadline-outside-period', 'deadline-after-parent'].includes(code);

describe.each(pages.filter((page) => !isAboutWording(page)))(
  'the examples about $code',
  ({ code, folder, meaning, wrong, right }) => {
    // A page about the ledger shows the published text first.
    const [published] = folder === 'ledger' ? readExamples(meaning) : [];

    test('really have the fault', () => {
      const codes = readExamples(wrong).flatMap((example) => findCodes(example, code, published));
      expect(codes).toContain(code);
      expect(new Set(codes)).toEqual(new Set([code]));
    });

    test.each(readExamples(right).map((example, index) => [index + 1, example] as const))(
      'are really cured by the way shown as number %i',
      (_number, example) => {
        expect(findCodes(example, code, published)).toEqual([]);
      },
    );
  },
);

function readPages(language: Language) {
  const paths = new Map(files.map((path) => [basename(path), path]));
  return diagnosticCodes.flatMap((code) => {
    const path = paths.get(explanationFile(code, language));
    return path === undefined
      ? []
      : [{ code, folder: dirname(path), ...readParts(readFileSync(join(EXPLANATIONS, path), 'utf8')) }];
  });
}

/** Splits the text into parts. Headings inside an example are part of the example. */
function readParts(text: string) {
  const heading =
    /^## (?:Sådan ser fejlen ud|Sådan retter du den|Hvorfor|What the fault looks like|How to mend it|Why)$/m;
  const [meaning = '', wrong = '', right = '', why = ''] = text.split(heading);
  return { text, headings: text.match(new RegExp(heading, 'gm')), meaning, wrong, right, why };
}

/** The code blocks with their fences, byte for byte. */
function listBlocks(part: string): string[] {
  return part.match(/^```\w+\n[\s\S]*?^```$/gm) ?? [];
}

function readProse(text: string): string {
  return text.replace(/```[\s\S]*?```/g, '').replace(/`[^`]*`/g, '');
}

function findCodes(example: Example, code: string, published: Example | undefined): string[] {
  const before = published && { files: placeExample(published, code), ref: 'origin/main' };
  return checkContent(placeExample(example, code), { today: TODAY, published: before }).diagnostics.map(
    (diagnostic) => diagnostic.code,
  );
}
