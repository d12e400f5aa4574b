import { describe, expect, test } from 'vitest';

import type { Diagnostic } from '#core/diagnostics/diagnostic.ts';
import type { Place } from '#core/source/place.ts';
import type { Language } from '#core/language/language.ts';
import { reporters } from '#reporters/index.ts';
import { renderDiagnostic } from '#reporters/render-diagnostic.ts';

import { checkFixture, fixtures, type Fixture } from '../read-fixtures.ts';
import { describeCheck } from '../reporters/report-nordby.ts';

const LANGUAGES: readonly Language[] = ['da', 'en'];

describe.each(fixtures)('the fixture $name', (fixture) => {
  const check = checkFixture(fixture);
  const { diagnostics } = check;

  test('has the faults it says it has, on their lines, and no others', () => {
    expect(diagnostics.map((diagnostic) => describeFinding(diagnostic, fixture)).sort()).toEqual(fixture.expected);
  });

  test('says what it found in whole words, in both languages', () => {
    for (const diagnostic of diagnostics) {
      for (const language of LANGUAGES) {
        const { message, help } = renderDiagnostic(diagnostic, language, null);
        expect(`${message} ${help}`).not.toMatch(/undefined|null|\[object|NaN/);
        expect([message, help]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
      }
    }
  });

  test.each(reporters)('is reported by $name also when no place is known', (reporter) => {
    const placeless = diagnostics.map(removePlaces);
    for (const language of LANGUAGES) {
      const text = reporter.report(describeCheck({ ...check, diagnostics: placeless }, { language }));
      expect(text).not.toMatch(/:0\b|"(?:line|column|endLine|endColumn)": 0/);
      // GitHub shows nine and says how many more there are; the reviewer's summary leaves the notes out.
      const shown =
        reporter.name === 'markdown' ? [] : reporter.name === 'github' ? diagnostics.slice(0, 9) : diagnostics;
      for (const { code } of shown) expect(text).toContain(code);
    }
  });
});

test('a fixture named after a code has that code and no other', () => {
  const strangers = fixtures
    .filter(({ name }) => !/^(?:sound|hostile)-/.test(name))
    .filter(({ name, expected }) => expected.length === 0 || expected.some((line) => line.split(' ').at(-1) !== name));
  expect(strangers.map(({ name }) => name)).toEqual([]);
});

test('a fixture without faults marks nothing', () => {
  expect(fixtures.filter(({ name, expected }) => name.startsWith('sound-') && expected.length > 0)).toEqual([]);
  expect(fixtures.filter(({ name }) => name.startsWith('sound-')).length).toBeGreaterThanOrEqual(3);
});

test('every fixture is an invented municipality', () => {
  const real = fixtures.filter(
    ({ sources }) =>
      !sources.some(({ path, text }) => /^[^/]+\/index\.md$/.test(path) && text?.includes('example: ja')),
  );
  expect(real.map(({ name }) => name)).toEqual([]);
});

function describeFinding({ code, location }: Diagnostic, { sources, published }: Fixture): string {
  const path = [...sources, ...(published ?? [])].find(({ file }) => file === location.file)?.path ?? location.file;
  return location.kind === 'known' ? `${path}:${location.line} ${code}` : `${path} ${code}`;
}

function removePlaces(diagnostic: Diagnostic): Diagnostic {
  const related = diagnostic.related.map((place) => ({ ...place, location: withoutPlace(place.location) }));
  return { ...diagnostic, location: withoutPlace(diagnostic.location), related };
}

function withoutPlace({ file }: Place): Place {
  return { kind: 'unavailable', file };
}
