import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';

import { checkContent } from '#core/check-content.ts';
import { junit } from '#reporters/junit.ts';

import { STRATEGY, TODAY, writeGoal, type Files } from '../core/nordby.ts';
import { fixtures } from '../read-fixtures.ts';
import { HOSTILE, HOSTILE_DIAGNOSTICS } from './hostile.ts';
import { describeCheck, reportNordby } from './report-nordby.ts';

const schema = { fileName: 'junit.xsd', contents: readFileSync('tests/standards/junit.xsd', 'utf8') };
const FAULTY: Files = {
  'nordby/loest-maal.md': writeGoal(),
  [`${STRATEGY}/tryggere-skoleveje.md`]: writeGoal('owner: byraadt\ndeadline: i 2029', '# Trygt'),
};

/** Validates reports with libxml2: they must be well-formed and follow the schema that readers know. */
async function findFaults(...reports: string[]): Promise<string[]> {
  const { errors } = await validateXML({
    xml: reports.map((contents, index) => ({ fileName: `report-${index}.xml`, contents })),
    schema,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

describe('a JUnit report', () => {
  test('has a case for each file: it passes, fails, or passes with output', () => {
    expect(reportNordby(junit, FAULTY)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="Rød Tråd" tests="4" failures="2" errors="0" time="0">
      <testsuite name="Rød Tråd" tests="4" failures="2" errors="0" skipped="0" time="0">
      <testcase classname="content.nordby" name="content/nordby/index.md" file="content/nordby/index.md" time="0"/>
      <testcase classname="content.nordby" name="content/nordby/loest-maal.md" file="content/nordby/loest-maal.md" time="0">
      <failure message="\`nordby/loest-maal.md\` ligger et sted, hvor filen ikke bliver vist (den hører ikke til en strategi)." type="file-misplaced">fejl  content/nordby/loest-maal.md
        \`nordby/loest-maal.md\` ligger et sted, hvor filen ikke bliver vist (den hører ikke til en strategi).
        Hjælp: Et mål ligger i \`kommune/strategi/\` eller i en mappe under strategien. Flyt filen derhen.
        file-misplaced · /validering/file-misplaced/</failure>
      </testcase>
      <testcase classname="content.nordby.sammen-om-nordby" name="content/nordby/sammen-om-nordby/index.md" file="content/nordby/sammen-om-nordby/index.md" time="0"/>
      <testcase classname="content.nordby.sammen-om-nordby" name="content/nordby/sammen-om-nordby/tryggere-skoleveje.md" file="content/nordby/sammen-om-nordby/tryggere-skoleveje.md" time="0">
      <failure message="\`owner\` henviser til \`byraadt\`, som ikke findes. (+1)" type="unknown-reference">fejl  content/nordby/sammen-om-nordby/tryggere-skoleveje.md:3:8
        \`owner\` henviser til \`byraadt\`, som ikke findes.
        2 │ title: Tryggere skoleveje
        3 │ owner: byraadt
          │        ^^^^^^^
        4 │ deadline: i 2029
        Hjælp: Mente du \`byraadet\`?
        unknown-reference · /validering/unknown-reference/

      fejl  content/nordby/sammen-om-nordby/tryggere-skoleveje.md:6:1
        Overskriften \`Trygt\` er på øverste niveau, men sidens titel er allerede sidens øverste overskrift.
        5 │ ---
        6 │ # Trygt
          │ ^^^^^^^
        7 │
        Hjælp: Skriv \`##\` foran overskriften i stedet for \`#\`.
        heading-level-one · /validering/heading-level-one/</failure>
      <system-out>advarsel  content/nordby/sammen-om-nordby/tryggere-skoleveje.md:4:11
        Fristen \`i 2029\` ligger efter strategiens periode, 2025-2028.
        3 │ owner: byraadt
        4 │ deadline: i 2029
          │           ^^^^^^
        5 │ ---
        perioden står her: content/nordby/sammen-om-nordby/index.md:3:9
        Hjælp: Tjek fristen med kilden. Er den rigtig, vises den med en bemærkning; er den en andens, så tilføj \`deadline-kind: ydre\`. Har planen med vilje mål efter sin periode, så skriv i dens \`index.md\`, hvor langt den rækker: \`horizon: 2050\`.
        deadline-outside-period · /validering/deadline-outside-period/</system-out>
      </testcase>
      </testsuite>
      </testsuites>
      "
    `);
  });

  test('has only passing cases without findings', async () => {
    const text = reportNordby(junit, {});
    expect(text).toContain('tests="2" failures="0"');
    expect(text).not.toMatch(/failure |system-out/);
    expect(await findFaults(text)).toEqual([]);
  });

  test('also has a case for a file that was never read, when there is a finding about it', () => {
    const [first] = HOSTILE_DIAGNOSTICS;
    if (!first) throw new Error('nothing hostile');
    const text = junit.report(describeCheck({ diagnostics: [first], files: 0, fileNames: [] }));
    expect(text).toContain('tests="1" failures="1"');
  });

  test('follows the schema for every fixture, with as many cases as files and as many failures as files with errors', async () => {
    const reports = fixtures.map(({ sources }) => {
      const check = checkContent(sources, { today: TODAY });
      const text = junit.report(describeCheck(check));
      expect(text.split('<testcase ')).toHaveLength(check.fileNames.length + 1);
      expect(text.match(/tests="(\d+)" failures="(\d+)"/)?.slice(1)).toEqual([
        String(check.fileNames.length),
        String(text.split('<failure ').length - 1),
      ]);
      return text;
    });
    expect(await findFaults(...reports)).toEqual([]);
  });

  test('keeps everything that the author has written', async () => {
    const text = junit.report(describeCheck({ diagnostics: [...HOSTILE_DIAGNOSTICS], files: 1, fileNames: [] }));
    expect(await findFaults(text)).toEqual([]);
    expect(text.split('<testcase ')).toHaveLength(
      new Set(HOSTILE_DIAGNOSTICS.map(({ location }) => location.file)).size + 1,
    );
    expect(text).not.toMatch(
      /<script|<img|<!|name="falsk"|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/,
    );
    for (const sign of ['\\u0000', '\\u0008', '\\u001b', '\\u202e', '\\ufffe', '\\ud83d']) expect(text).toContain(sign);
    expect(HOSTILE.some((words) => words.includes('🚲')) && text.includes('🚲 Æblegrød')).toBe(true);
  });

  test('the schema refuses a report that is not valid', async () => {
    const text = reportNordby(junit, FAULTY);
    expect(await findFaults(text.replace('tests="4"', 'tests="fire"'))).not.toEqual([]);
    expect(await findFaults(text.replace('</failure>', ''))).not.toEqual([]);
    expect(await findFaults(text.replace('Trygt', '\u0000'), text.replace('<failure', '<fejl'))).not.toEqual([]);
  });
});
