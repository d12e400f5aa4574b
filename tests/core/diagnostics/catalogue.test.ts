import { describe, expect, test } from 'vitest';

import {
  catalogue,
  codeUrl,
  diagnosticCodes,
  relatedLabels,
  type DiagnosticCode,
} from '#core/diagnostics/catalogue.ts';
import type { Fault } from '#core/diagnostics/diagnostic.ts';
import type { Language } from '#core/language/language.ts';

import { checkFixture, fixtures } from '../../read-fixtures.ts';

const LANGUAGES: readonly Language[] = ['da', 'en'];

describe.each(diagnosticCodes)('%s', (code) => {
  const findings = fixtures
    .filter(({ name }) => name === code)
    .flatMap((fixture) => checkFixture(fixture).diagnostics)
    .filter((diagnostic) => diagnostic.code === code);

  test('has a fixture that gives it', () => {
    expect(findings.length).toBeGreaterThan(0);
  });

  test.each(LANGUAGES)('has words in %s: one sentence about what was found, and one thing to do', (language) => {
    for (const finding of findings) {
      const { message, help: sentenceAndLines } = fillIn(finding, language);
      // Lines to copy may follow the sentence.
      const [help = ''] = sentenceAndLines
        .split(':\n')
        .map((part, index, all) => (index === 0 && all.length > 1 ? `${part}.` : part));
      expect(message).toMatch(/^[\p{Lu}`].*\.$/u);
      expect(help).toMatch(/^[\p{Lu}`].*[.?]$/u);
      expect(`${message} ${help}`).not.toMatch(/undefined|NaN|\[object| {2}|``/);
      expect(withoutCode(`${message} ${help}`)).not.toMatch(/!|ulovlig|illegal|ugyldig|invalid|YAML|zod|null/i);
    }
  });

  test('has different words in the two languages', () => {
    for (const finding of findings) expect(fillIn(finding, 'da').message).not.toBe(fillIn(finding, 'en').message);
  });

  test('is kebab-case and has a page of its own', () => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(codeUrl(code)).toBe(`/validering/${code}/`);
  });
});

test('every label of a related place has both languages', () => {
  for (const words of Object.values(relatedLabels)) {
    expect(words.da).toMatch(/^\p{Ll}.*[^.]$/u);
    expect(words.en).toMatch(/^\p{Ll}.*[^.]$/u);
  }
});

test('every fixture with a fault is named after a code', () => {
  const codes: readonly string[] = diagnosticCodes;
  expect(
    fixtures.map(({ name }) => name).filter((name) => !/^(?:sound|hostile)-/.test(name) && !codes.includes(name)),
  ).toEqual([]);
});

function fillIn<Code extends DiagnosticCode>({ code, args }: Fault<Code>, language: Language) {
  const words = catalogue[code][language];
  return { message: words.message(args), help: words.help(args) };
}

/** Removes the author's words, which are in backticks and may contain anything. */
function withoutCode(text: string): string {
  return text.replace(/`[^`]*`/g, '');
}
