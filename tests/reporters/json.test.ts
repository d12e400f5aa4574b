import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { readContent } from '#cli/reading/read-content.ts';
import { checkContent } from '#core/check-content.ts';
import { diagnosticCodes } from '#core/diagnostics/catalogue.ts';
import { formatNames, reporters } from '#reporters/index.ts';
import { json } from '#reporters/json.ts';

import { STRATEGY, TODAY, writeGoal, type Files } from '../core/nordby.ts';
import { fixtures } from '../read-fixtures.ts';
import { describeCheck, reportNordby, toInput } from './report-nordby.ts';

const FAULTY: Files = {
  'nordby/loest-maal.md': writeGoal(),
  [`${STRATEGY}/tryggere-skoleveje.md`]: writeGoal('deadline: i 2029', '[x](/y/)'),
};

/** What we promise other programs: «Diagnostics as JSON» in the contract. */
const number = z.int().positive().nullable();
const shape = z.strictObject({
  version: z.literal(1),
  today: z.iso.date(),
  counts: z.strictObject({
    files: z.int().nonnegative(),
    errors: z.int().nonnegative(),
    warnings: z.int().nonnegative(),
  }),
  diagnostics: z.array(
    z
      .strictObject({
        code: z.enum(diagnosticCodes as [string, ...string[]]),
        severity: z.enum(['error', 'warning', 'info']),
        message: z.string().min(1),
        help: z.string().min(1),
        url: z.string().regex(/\/validering\/[a-z-]+\/$/),
        file: z.string().regex(/^[^/\\][^\\]*$/),
        line: number,
        column: number,
        endLine: number,
        endColumn: number,
        related: z.array(
          z.strictObject({ message: z.string().min(1), file: z.string().min(1), line: number, column: number }),
        ),
      })
      .refine(
        ({ line, column, endLine, endColumn }) =>
          (line === null) === (column === null) &&
          (line === null) === (endLine === null) &&
          (line === null) === (endColumn === null),
      )
      .refine(
        ({ line, column, endLine, endColumn }) =>
          line === null || (endLine ?? 0) > line || (endColumn ?? 0) > (column ?? 0),
      ),
  ),
});

describe('a report for programs', () => {
  test('has all its fields', () => {
    expect(reportNordby(json, FAULTY, { siteUrl: 'https://strategi.nordby.example' })).toMatchInlineSnapshot(`
      "{
        "version": 1,
        "today": "2026-05-01",
        "counts": {
          "files": 4,
          "errors": 2,
          "warnings": 1
        },
        "diagnostics": [
          {
            "code": "file-misplaced",
            "severity": "error",
            "message": "\`nordby/loest-maal.md\` ligger et sted, hvor filen ikke bliver vist (den hører ikke til en strategi).",
            "help": "Et mål ligger i \`kommune/strategi/\` eller i en mappe under strategien. Flyt filen derhen.",
            "url": "https://strategi.nordby.example/validering/file-misplaced/",
            "file": "content/nordby/loest-maal.md",
            "line": null,
            "column": null,
            "endLine": null,
            "endColumn": null,
            "related": []
          },
          {
            "code": "deadline-outside-period",
            "severity": "warning",
            "message": "Fristen \`i 2029\` ligger efter strategiens periode, 2025-2028.",
            "help": "Tjek fristen med kilden. Er den rigtig, vises den med en bemærkning; er den en andens, så tilføj \`deadline-kind: ydre\`. Har planen med vilje mål efter sin periode, så skriv i dens \`index.md\`, hvor langt den rækker: \`horizon: 2050\`.",
            "url": "https://strategi.nordby.example/validering/deadline-outside-period/",
            "file": "content/nordby/sammen-om-nordby/tryggere-skoleveje.md",
            "line": 3,
            "column": 11,
            "endLine": 3,
            "endColumn": 17,
            "related": [
              {
                "message": "perioden står her",
                "file": "content/nordby/sammen-om-nordby/index.md",
                "line": 3,
                "column": 9
              }
            ]
          },
          {
            "code": "broken-link",
            "severity": "error",
            "message": "Linket går til \`/y/\`, som ikke findes på sitet.",
            "help": "Ret adressen, eller slet linket. En side på sitet skrives \`/kommune/strategi/maal/\`.",
            "url": "https://strategi.nordby.example/validering/broken-link/",
            "file": "content/nordby/sammen-om-nordby/tryggere-skoleveje.md",
            "line": 5,
            "column": 1,
            "endLine": 5,
            "endColumn": 9,
            "related": []
          }
        ]
      }
      "
    `);
  });

  test('is complete without findings', () => {
    expect(reportNordby(json, {})).toMatchInlineSnapshot(`
      "{
        "version": 1,
        "today": "2026-05-01",
        "counts": {
          "files": 2,
          "errors": 0,
          "warnings": 0
        },
        "diagnostics": []
      }
      "
    `);
  });

  test.each(fixtures)('keeps its shape for the fixture $name', ({ sources }) => {
    const check = checkContent(sources, { today: TODAY });
    const { diagnostics } = check;
    for (const language of ['da', 'en'] as const) {
      const text = json.report(describeCheck(check, { language }));
      const report = shape.parse(JSON.parse(text));
      expect(report.diagnostics).toHaveLength(diagnostics.length);
      const notes = report.diagnostics.filter(({ severity }) => severity === 'info');
      expect(report.counts.errors + report.counts.warnings + notes.length).toBe(diagnostics.length);
    }
  });

  test('ends with one line break, like a text file', () => {
    expect(reportNordby(json, FAULTY)).toMatch(/[^\n]\n$/);
  });
});

describe.each(reporters)('the format $name', (reporter) => {
  const content = readContent({ content: 'content', language: 'da' });
  const report = (sources: typeof content) => {
    const lines = new Map(sources.map(({ file, text }) => [file, (text ?? '').split('\n')]));
    return reporter.report(
      describeCheck(checkContent(sources, { today: TODAY }), { linesOf: (file) => lines.get(file) ?? [] }),
    );
  };

  test('gives the same bytes in two runs, and with the files in any order', () => {
    const first = report(content);
    expect(report(content)).toBe(first);
    expect(report([...content].reverse())).toBe(first);
    expect(report([...content].sort((a, b) => a.path.length - b.path.length))).toBe(first);
  });

  test('has every code and every place', () => {
    const text = reporter.report(toInput(FAULTY));
    for (const { code, location } of toInput(FAULTY).diagnostics) {
      expect(text).toContain(code);
      expect(text).toContain(location.file);
    }
  });
});

test('every format has a name of its own', () => {
  expect(new Set(formatNames).size).toBe(reporters.length);
  expect(formatNames).toEqual(expect.arrayContaining(['pretty', 'json', 'github', 'gitlab', 'sarif', 'junit']));
});
