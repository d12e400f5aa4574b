import { readFileSync } from 'node:fs';

import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';

import { gitlab } from '#reporters/gitlab.ts';

import { STRATEGY, writeGoal, type Files } from '../core/nordby.ts';
import { HOSTILE_DIAGNOSTICS } from './hostile.ts';
import { describeCheck, reportNordby } from './report-nordby.ts';

interface Issue {
  description: string;
  check_name: string;
  fingerprint: string;
  severity: string;
  location: { path: string; lines: { begin: number } };
}

const GOAL = `${STRATEGY}/tryggere-skoleveje.md`;
const isCodeQuality = new Ajv().compile(
  JSON.parse(readFileSync('tests/standards/gitlab-code-quality.schema.json', 'utf8')),
);

function readIssues(files: Files): Issue[] {
  const issues: unknown = JSON.parse(reportNordby(gitlab, files));
  expect(isCodeQuality(issues), JSON.stringify(isCodeQuality.errors)).toBe(true);
  return issues as Issue[];
}

const fingerprints = (files: Files) => readIssues(files).map(({ fingerprint }) => fingerprint);

describe('a report to GitLab', () => {
  test("has the five fields of GitLab's documentation, and the line of each finding", () => {
    expect(readIssues({ 'nordby/loest-maal.md': writeGoal(), [GOAL]: writeGoal('deadline: i 2029', '[x](/y/)') }))
      .toMatchInlineSnapshot(`
        [
          {
            "check_name": "file-misplaced",
            "description": "\`nordby/loest-maal.md\` ligger et sted, hvor filen ikke bliver vist (den hører ikke til en strategi). Et mål ligger i \`kommune/strategi/\` eller i en mappe under strategien. Flyt filen derhen.",
            "fingerprint": "4e147ebbf3bd2752d5a998c8c7948f75b60f7045bdc1a3525ad1f5619d8b1e05",
            "location": {
              "lines": {
                "begin": 1,
              },
              "path": "content/nordby/loest-maal.md",
            },
            "severity": "major",
          },
          {
            "check_name": "deadline-outside-period",
            "description": "Fristen \`i 2029\` ligger efter strategiens periode, 2025-2028. Tjek fristen med kilden. Er den rigtig, vises den med en bemærkning; er den en andens, så tilføj \`deadline-kind: ydre\`. Har planen med vilje mål efter sin periode, så skriv i dens \`index.md\`, hvor langt den rækker: \`horizon: 2050\`.",
            "fingerprint": "0738d54cb786eb2bd0e418a2c04fe6e8dbaec430e82876b6e6a236b95518a1f3",
            "location": {
              "lines": {
                "begin": 3,
                "end": 3,
              },
              "path": "content/nordby/sammen-om-nordby/tryggere-skoleveje.md",
            },
            "severity": "minor",
          },
          {
            "check_name": "broken-link",
            "description": "Linket går til \`/y/\`, som ikke findes på sitet. Ret adressen, eller slet linket. En side på sitet skrives \`/kommune/strategi/maal/\`.",
            "fingerprint": "65b85816952f44256f51e4978b0ce7aefa5546ea649f7c61cb3940190995d19a",
            "location": {
              "lines": {
                "begin": 5,
                "end": 5,
              },
              "path": "content/nordby/sammen-om-nordby/tryggere-skoleveje.md",
            },
            "severity": "major",
          },
        ]
      `);
  });

  test('is an empty list without findings', () => {
    expect(reportNordby(gitlab, {})).toBe('[]\n');
  });

  test('is valid whatever the author has written', () => {
    const text = gitlab.report(describeCheck({ diagnostics: [...HOSTILE_DIAGNOSTICS], files: 1, fileNames: [] }));
    const issues = JSON.parse(text) as Issue[];
    expect(isCodeQuality(issues), JSON.stringify(isCodeQuality.errors)).toBe(true);
    expect(issues).toHaveLength(HOSTILE_DIAGNOSTICS.length);
    expect(text).not.toMatch(/[\u007f-\u009f\u202a-\u202e\u2066-\u2069]|(?<!\\)\\u(?:00[01]|d[89a-f])/);
  });
});

describe('a fingerprint', () => {
  const links = '[x](/y/) og [x](/y/) og [z](/w/)';
  const before = fingerprints({ [GOAL]: writeGoal('deadline: i 2029', links) });

  test('is unique, also for the same fault twice in a file', () => {
    expect(before).toHaveLength(4);
    expect(new Set(before).size).toBe(4);
  });

  test('stays the same when lines are added above', () => {
    const after = { [GOAL]: writeGoal('summary: Kort\ndeadline: i 2029', `Ny linje.\n\nOg en til.\n\n${links}`) };
    expect(fingerprints(after)).toEqual(before);
  });

  test('stays the same when another fault is found above', () => {
    expect(fingerprints({ [GOAL]: writeGoal('deadline: i 2029', `[ny](/ny/) ${links}`) })).toEqual(
      expect.arrayContaining(before),
    );
  });

  test('is the same in both languages, and differs between files and values', () => {
    const english = JSON.parse(
      reportNordby(gitlab, { [GOAL]: writeGoal('deadline: i 2029', links) }, { language: 'en' }),
    ) as Issue[];
    expect(english.map(({ fingerprint }) => fingerprint)).toEqual(before);
    expect(
      fingerprints({ [`${STRATEGY}/andet.md`]: writeGoal('deadline: i 2029', links) }).filter((print) =>
        before.includes(print),
      ),
    ).toEqual([]);
    expect(fingerprints({ [GOAL]: writeGoal('deadline: i 2030') }).filter((print) => before.includes(print))).toEqual(
      [],
    );
  });

  test('does not depend on our suggestions: a new key in a schema changes the help, not the finding', () => {
    const unknownKey = fingerprints({ [GOAL]: writeGoal('onwer: byraadet') });
    const { diagnostics, ...rest } = describeCheck({ diagnostics: [], files: 1, fileNames: [] });
    expect(diagnostics).toEqual([]);
    const place = { kind: 'known', file: `content/${GOAL}`, line: 9, column: 1, endLine: 9, endColumn: 6 } as const;
    const later = gitlab.report({
      ...rest,
      diagnostics: [
        { code: 'unknown-key', args: { key: 'onwer', known: '`helt`, `andre`' }, location: place, related: [] },
      ],
    });
    expect((JSON.parse(later) as Issue[]).map(({ fingerprint }) => fingerprint)).toEqual(unknownKey);
  });
});
