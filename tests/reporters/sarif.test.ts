import { globSync, readFileSync } from 'node:fs';

import Ajv04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';

import { checkContent } from '#core/check-content.ts';
import { sarif } from '#reporters/sarif.ts';

import { STRATEGY, TODAY, writeGoal, type Files } from '../core/nordby.ts';
import { fixtures } from '../read-fixtures.ts';
import { isDanish } from '../browser/left-in-danish.ts';
import { HOSTILE_DIAGNOSTICS } from './hostile.ts';
import { describeCheck, reportNordby, VERSION, type Manner } from './report-nordby.ts';

interface Location {
  physicalLocation: { artifactLocation: { uri: string; uriBaseId: string }; region?: Record<string, number> };
}
interface Result {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: Location[];
  relatedLocations?: (Location & { message: { text: string } })[];
  partialFingerprints: Record<string, string>;
}
interface Rule {
  id: string;
  shortDescription: { text: string };
  fullDescription: { text: string };
  help: { text: string; markdown: string };
  helpUri?: string;
  defaultConfiguration: { level: string };
}
interface Run {
  tool: { driver: { version: string; language: string; informationUri?: string; rules: Rule[] } };
  columnKind: string;
  results: Result[];
}

const SITE = 'https://strategi.nordby.example/';
const GOAL = `${STRATEGY}/tryggere-skoleveje.md`;
const FAULTY: Files = {
  'nordby/loest-maal.md': writeGoal(),
  [GOAL]: writeGoal('owner: byraadt\ndeadline: i 2029', '# Trygt'),
};
const isSarif = addFormats
  .default(new Ajv04({ strict: false }))
  .compile(JSON.parse(readFileSync('tests/standards/sarif-schema-2.1.0.json', 'utf8')));

function readRun(text: string): Run {
  const log: unknown = JSON.parse(text);
  expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
  const [run] = (log as { runs: [Run] }).runs;
  return run;
}

const runNordby = (files: Files, manner: Manner = {}) => readRun(reportNordby(sarif, files, manner));

describe('a SARIF report', () => {
  test('has the places, the rules and the help', () => {
    const { tool, results, columnKind } = runNordby(FAULTY, { siteUrl: SITE });
    expect(columnKind).toBe('utf16CodeUnits');
    expect(tool.driver).toMatchObject({ version: VERSION, language: 'da', informationUri: `${SITE}validering/` });
    expect(results).toMatchInlineSnapshot(`
      [
        {
          "level": "error",
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "content/nordby/loest-maal.md",
                  "uriBaseId": "%SRCROOT%",
                },
              },
            },
          ],
          "message": {
            "text": "\`nordby/loest-maal.md\` ligger et sted, hvor filen ikke bliver vist (den hører ikke til en strategi). Et mål ligger i \`kommune/strategi/\` eller i en mappe under strategien. Flyt filen derhen.",
          },
          "partialFingerprints": {
            "primaryLocationLineHash": "4e147ebbf3bd2752d5a998c8c7948f75b60f7045bdc1a3525ad1f5619d8b1e05",
          },
          "ruleId": "file-misplaced",
          "ruleIndex": 1,
        },
        {
          "level": "error",
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "content/nordby/sammen-om-nordby/tryggere-skoleveje.md",
                  "uriBaseId": "%SRCROOT%",
                },
                "region": {
                  "endColumn": 15,
                  "endLine": 3,
                  "startColumn": 8,
                  "startLine": 3,
                },
              },
            },
          ],
          "message": {
            "text": "\`owner\` henviser til \`byraadt\`, som ikke findes. Mente du \`byraadet\`?",
          },
          "partialFingerprints": {
            "primaryLocationLineHash": "9dfeb0c2ddf00bdab209af46151c1746c6b9b1efc3a25c0f90bd12c4d9723c0f",
          },
          "ruleId": "unknown-reference",
          "ruleIndex": 3,
        },
        {
          "level": "warning",
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "content/nordby/sammen-om-nordby/tryggere-skoleveje.md",
                  "uriBaseId": "%SRCROOT%",
                },
                "region": {
                  "endColumn": 17,
                  "endLine": 4,
                  "startColumn": 11,
                  "startLine": 4,
                },
              },
            },
          ],
          "message": {
            "text": "Fristen \`i 2029\` ligger efter strategiens periode, 2025-2028. Tjek fristen med kilden. Er den rigtig, vises den med en bemærkning; er den en andens, så tilføj \`deadline-kind: ydre\`. Har planen med vilje mål efter sin periode, så skriv i dens \`index.md\`, hvor langt den rækker: \`horizon: 2050\`.",
          },
          "partialFingerprints": {
            "primaryLocationLineHash": "0738d54cb786eb2bd0e418a2c04fe6e8dbaec430e82876b6e6a236b95518a1f3",
          },
          "relatedLocations": [
            {
              "id": 1,
              "message": {
                "text": "perioden står her",
              },
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "content/nordby/sammen-om-nordby/index.md",
                  "uriBaseId": "%SRCROOT%",
                },
                "region": {
                  "endColumn": 18,
                  "endLine": 3,
                  "startColumn": 9,
                  "startLine": 3,
                },
              },
            },
          ],
          "ruleId": "deadline-outside-period",
          "ruleIndex": 0,
        },
        {
          "level": "error",
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "content/nordby/sammen-om-nordby/tryggere-skoleveje.md",
                  "uriBaseId": "%SRCROOT%",
                },
                "region": {
                  "endColumn": 8,
                  "endLine": 6,
                  "startColumn": 1,
                  "startLine": 6,
                },
              },
            },
          ],
          "message": {
            "text": "Overskriften \`Trygt\` er på øverste niveau, men sidens titel er allerede sidens øverste overskrift. Skriv \`##\` foran overskriften i stedet for \`#\`.",
          },
          "partialFingerprints": {
            "primaryLocationLineHash": "4fd23f25ec0a8b1a20dbe371a9adb1be1154911be85c3a9eee12dc0f850ed056",
          },
          "ruleId": "heading-level-one",
          "ruleIndex": 2,
        },
      ]
    `);
  });

  test('explains each code that occurs once, with the page beside the rule', () => {
    const { tool, results } = runNordby(FAULTY, { siteUrl: SITE });
    const { rules } = tool.driver;
    expect(rules.map(({ id }) => id)).toEqual([
      'deadline-outside-period',
      'file-misplaced',
      'heading-level-one',
      'unknown-reference',
    ]);
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex]?.id).toBe(ruleId);
    for (const { id, shortDescription, help, helpUri } of rules) {
      const [headline, ...page] = readFileSync(findPage(id), 'utf8').trim().split('\n');
      expect(shortDescription.text).toBe(headline?.replace('# ', '').replaceAll('`', ''));
      expect(help.markdown).toBe(page.join('\n').trim());
      expect(helpUri).toBe(`${SITE}validering/${id}/`);
    }
    expect(rules[0]?.defaultConfiguration).toEqual({ level: 'warning' });
  });

  test('has none of our own words in Danish when it is in English', () => {
    const { tool, results } = runNordby(FAULTY, { language: 'en' });
    expect(tool.driver.language).toBe('en');
    const ours = tool.driver.rules
      .flatMap(({ shortDescription, fullDescription, help }) => [
        shortDescription.text,
        fullDescription.text,
        help.text,
        help.markdown,
      ])
      .concat(results.map(({ message }) => message.text));
    expect(ours.map((text) => text.replace(/```[\s\S]*?```|`[^`]*`/g, '')).filter(isDanish)).toEqual([]);
  });

  test('explains each code with the English page when it is in English', () => {
    const { rules } = runNordby(FAULTY, { language: 'en', siteUrl: SITE }).tool.driver;
    expect(rules).toHaveLength(4);
    expect(rules[0]?.shortDescription.text).toBe('The deadline lies outside the period of the strategy');
    expect(rules[0]?.fullDescription.text).toMatch(/^The strategy covers certain years, .* shown with a remark\.$/);
    for (const { id, shortDescription, help } of rules) {
      const [headline, ...page] = readFileSync(findPage(id).replace('.da.md', '.en.md'), 'utf8').trim().split('\n');
      expect(shortDescription.text).toBe(headline?.replace('# ', '').replaceAll('`', ''));
      expect(help.markdown).toBe(page.join('\n').trim());
      expect(help.markdown).toContain('## What the fault looks like');
    }
  });

  test.each([null, '/paa-et-andet-site/', 'javascript:alert(1)', 'strategi.nordby.example'])(
    'has no address that leads nowhere when the site is at %s',
    (siteUrl) => {
      const { tool } = runNordby(FAULTY, { siteUrl });
      expect(tool.driver.informationUri).toBeUndefined();
      expect(tool.driver.rules.map(({ helpUri }) => helpUri)).toEqual(Array(4).fill(undefined));
      for (const { help } of tool.driver.rules) expect(help.text.length).toBeGreaterThan(100);
    },
  );

  test('has no region for a finding without a place, and never line 0', () => {
    const { results } = runNordby(FAULTY);
    expect(results.find(({ ruleId }) => ruleId === 'file-misplaced')?.locations).toEqual([
      { physicalLocation: { artifactLocation: { uri: 'content/nordby/loest-maal.md', uriBaseId: '%SRCROOT%' } } },
    ]);
  });

  test.each(fixtures)('keeps to the standard for the fixture $name', ({ sources }) => {
    const check = checkContent(sources, { today: TODAY });
    for (const manner of [{}, { language: 'en', siteUrl: SITE }] as const) {
      const { results } = readRun(sarif.report(describeCheck(check, manner)));
      expect(results.map(({ ruleId }) => ruleId)).toEqual(check.diagnostics.map(({ code }) => code));
    }
  });
});

describe('what an author writes', () => {
  const { results } = readRun(
    sarif.report(describeCheck({ diagnostics: [...HOSTILE_DIAGNOSTICS], files: 1, fileNames: [] })),
  );

  test('gives valid addresses below the root', () => {
    const uris = results
      .flatMap(({ locations, relatedLocations = [] }) => [...locations, ...relatedLocations])
      .map(({ physicalLocation }) => physicalLocation.artifactLocation.uri);
    expect(uris.filter((uri) => !/^content\/(?:[\w.~!*'()\/-]|%[0-9A-F]{2})+$/.test(uri))).toEqual([]);
    expect(uris.filter((uri) => !new URL(uri, 'file:///srcroot/').href.startsWith('file:///srcroot/content/'))).toEqual(
      [],
    );
  });

  test('is neither a link nor a placeholder for arguments', () => {
    const texts = results.map(({ message }) => message.text);
    expect(texts.filter((text) => /(?<!\\)\]\(/.test(text))).toEqual([]);
    expect(texts.filter((text) => /[{}]/.test(text.replaceAll('{{', '').replaceAll('}}', '')))).toEqual([]);
    expect(texts.join('')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });

  test('gives each finding its own fingerprint', () => {
    expect(new Set(results.map(({ partialFingerprints }) => partialFingerprints['primaryLocationLineHash'])).size).toBe(
      results.length,
    );
  });
});

test('a name with letters outside a-z is encoded as an address', () => {
  const file = { kind: 'unavailable', file: 'content/Ældre & børn/mål #1.md' } as const;
  const { results } = readRun(
    sarif.report(
      describeCheck({
        diagnostics: [{ code: 'file-name-form', args: { name: 'x', suggestion: 'y' }, location: file, related: [] }],
        files: 1,
        fileNames: [],
      }),
    ),
  );
  expect(results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(
    'content/%C3%86ldre%20%26%20b%C3%B8rn/m%C3%A5l%20%231.md',
  );
});

function findPage(code: string): string {
  return globSync(`src/explanations/*/${code}.da.md`)[0] ?? '';
}
