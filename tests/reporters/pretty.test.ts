import { describe, expect, test } from 'vitest';

import { pretty } from '#reporters/pretty.ts';

import { STRATEGY, writeGoal, type Files } from '../core/nordby.ts';
import { reportNordby, toInput } from './report-nordby.ts';

const FAULTY: Files = {
  'nordby/loest-maal.md': writeGoal(),
  [`${STRATEGY}/tryggere-skoleveje.md`]: writeGoal(
    'owner: byraadt\ndeadline: i 2029',
    '## Formål\n\n#### Trygt <br> og sikkert',
  ),
};
const ONE_ERROR: Files = { [`${STRATEGY}/flere-cykelstier.md`]: writeGoal('farve: blå') };
const ONE_WARNING: Files = { [`${STRATEGY}/flere-cykelstier.md`]: writeGoal('deadline: primo 2027') };
const WARNED: Files = { [`${STRATEGY}/tryggere-skoleveje.md`]: writeGoal('deadline: primo 2027') };

describe('a report for people', () => {
  test('in Danish', () => {
    expect(reportNordby(pretty, FAULTY)).toMatchInlineSnapshot(`
      "fejl  content/nordby/loest-maal.md
        \`nordby/loest-maal.md\` ligger et sted, hvor filen ikke bliver vist (den hører ikke til en strategi).
        Hjælp: Et mål ligger i \`kommune/strategi/\` eller i en mappe under strategien. Flyt filen derhen.
        file-misplaced · /validering/file-misplaced/

      fejl  content/nordby/sammen-om-nordby/tryggere-skoleveje.md:3:8
        \`owner\` henviser til \`byraadt\`, som ikke findes.
        2 │ title: Tryggere skoleveje
        3 │ owner: byraadt
          │        ^^^^^^^
        4 │ deadline: i 2029
        Hjælp: Mente du \`byraadet\`?
        unknown-reference · /validering/unknown-reference/

      advarsel  content/nordby/sammen-om-nordby/tryggere-skoleveje.md:4:11
        Fristen \`i 2029\` ligger efter strategiens periode, 2025-2028.
        3 │ owner: byraadt
        4 │ deadline: i 2029
          │           ^^^^^^
        5 │ ---
        perioden står her: content/nordby/sammen-om-nordby/index.md:3:9
        Hjælp: Tjek fristen med kilden. Er den rigtig, vises den med en bemærkning; er den en andens, så tilføj \`deadline-kind: ydre\`. Har planen med vilje mål efter sin periode, så skriv i dens \`index.md\`, hvor langt den rækker: \`horizon: 2050\`.
        deadline-outside-period · /validering/deadline-outside-period/

      fejl  content/nordby/sammen-om-nordby/tryggere-skoleveje.md:8:1
        Overskriften \`Trygt og sikkert\` er på niveau 4, men kan her højst være på niveau 3.
        7 │
        8 │ #### Trygt <br> og sikkert
          │ ^^^^^^^^^^^^^^^^^^^^^^^^^^
        9 │
        overskriften før står her: content/nordby/sammen-om-nordby/tryggere-skoleveje.md:6:1
        Hjælp: Skriv \`###\` foran overskriften.
        heading-level-skipped · /validering/heading-level-skipped/

      fejl  content/nordby/sammen-om-nordby/tryggere-skoleveje.md:8:12
        HTML-koden \`<br>\` vises ikke; teksten skrives i Markdown.
        7 │
        8 │ #### Trygt <br> og sikkert
          │            ^^^^
        9 │
        Hjælp: Skriv det i Markdown: \`**fed**\`, \`[link](adresse)\`. Skal tegnet < stå der, så skriv \`\\<\`.
        raw-html · /validering/raw-html/

      ✗ 4 fejl · 1 advarsel · 4 filer læst
      "
    `);
  });

  test('in English, with the address of the site', () => {
    expect(reportNordby(pretty, FAULTY, { language: 'en', siteUrl: 'https://strategi.nordby.example/' }))
      .toMatchInlineSnapshot(`
        "error  content/nordby/loest-maal.md
          \`nordby/loest-maal.md\` lies where it will not be published.
          Help: A goal lies in \`organisation/strategy/\` or in a folder below it, in a file that ends in \`.md\`. Move or delete the file.
          file-misplaced · https://strategi.nordby.example/validering/file-misplaced/

        error  content/nordby/sammen-om-nordby/tryggere-skoleveje.md:3:8
          \`owner\` refers to \`byraadt\`, which does not exist.
          2 │ title: Tryggere skoleveje
          3 │ owner: byraadt
            │        ^^^^^^^
          4 │ deadline: i 2029
          Help: Did you mean \`byraadet\`?
          unknown-reference · https://strategi.nordby.example/validering/unknown-reference/

        warning  content/nordby/sammen-om-nordby/tryggere-skoleveje.md:4:11
          The deadline \`i 2029\` lies after the period of the strategy, 2025-2028.
          3 │ owner: byraadt
          4 │ deadline: i 2029
            │           ^^^^^^
          5 │ ---
          the period stands here: content/nordby/sammen-om-nordby/index.md:3:9
          Help: Check it with the source. If it is right, it is published with a remark; if it is set by others, add \`deadline-kind: ydre\`. If the plan has goals beyond its period on purpose, write in its \`index.md\` how far it reaches: \`horizon: 2050\`.
          deadline-outside-period · https://strategi.nordby.example/validering/deadline-outside-period/

        error  content/nordby/sammen-om-nordby/tryggere-skoleveje.md:8:1
          The heading \`Trygt og sikkert\` is at level 4, but can be at level 3 at most here.
          7 │
          8 │ #### Trygt <br> og sikkert
            │ ^^^^^^^^^^^^^^^^^^^^^^^^^^
          9 │
          the heading before stands here: content/nordby/sammen-om-nordby/tryggere-skoleveje.md:6:1
          Help: Write \`###\` before the heading.
          heading-level-skipped · https://strategi.nordby.example/validering/heading-level-skipped/

        error  content/nordby/sammen-om-nordby/tryggere-skoleveje.md:8:12
          The HTML \`<br>\` is not shown; texts are written in Markdown.
          7 │
          8 │ #### Trygt <br> og sikkert
            │            ^^^^
          9 │
          Help: Write it in Markdown: \`**bold**\`, \`[link](address)\`. For a plain < sign, write \`\\<\`.
          raw-html · https://strategi.nordby.example/validering/raw-html/

        ✗ 4 errors · 1 warning · 4 files read
        "
      `);
  });

  test('with warnings only', () => {
    expect(reportNordby(pretty, WARNED)).toMatchInlineSnapshot(`
      "advarsel  content/nordby/sammen-om-nordby/tryggere-skoleveje.md:3:11
        \`primo 2027\` har ingen fast længde; sitet regner det fra 1. januar 2027 til 30. april 2027.
        2 │ title: Tryggere skoleveje
        3 │ deadline: primo 2027
          │           ^^^^^^^^^^
        4 │ ---
        Hjælp: Skriv en måned, hvis kilden eller forvaltningen kan sige hvilken.
        deadline-no-official-length · /validering/deadline-no-official-length/

      ✓ ingen fejl · 1 advarsel · 3 filer læst
      "
    `);
  });

  test('without findings', () => {
    expect(reportNordby(pretty, {})).toMatchInlineSnapshot(`
      "✓ Ingen fejl · 2 filer læst
      "
    `);
    expect(reportNordby(pretty, {}, { language: 'en' })).toMatchInlineSnapshot(`
      "✓ No faults · 2 files read
      "
    `);
  });

  test.each([
    ['da', WARNED, '✓ ingen fejl · 1 advarsel · 3 filer læst'],
    ['da', ONE_ERROR, '✗ 1 fejl · 3 filer læst'],
    ['en', ONE_ERROR, '✗ 1 error · 3 files read'],
    ['da', { ...FAULTY, ...ONE_WARNING }, '✗ 4 fejl · 2 advarsler · 1 oplysning · 5 filer læst'],
    ['en', { ...FAULTY, ...ONE_WARNING }, '✗ 4 errors · 2 warnings · 1 note · 5 files read'],
  ] as const)('ends with the counts in whole words (%s)', (language, files, summary) => {
    expect(reportNordby(pretty, files, { language }).trimEnd().split('\n').at(-1)).toBe(summary);
  });
});

describe('colour', () => {
  test('is used when asked for, and changes no letter', () => {
    const coloured = reportNordby(pretty, FAULTY, { color: true });
    expect(coloured).toMatch(/\u001b\[/);
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(reportNordby(pretty, FAULTY));
  });

  test('is not used otherwise', () => {
    expect(reportNordby(pretty, FAULTY)).not.toMatch(/\u001b/);
  });
});

describe('the line with the fault', () => {
  const frame = (frontMatter: string, body?: string) => {
    const rows = reportNordby(pretty, { [`${STRATEGY}/g.md`]: writeGoal(frontMatter, body) }).split('\n');
    return rows.filter((row) => row.includes('│')).map((row) => row.slice(2));
  };

  test('is shown between its neighbours, with carets under the place', () => {
    expect(frame('owner: byraadt\ndeadline: i 2026').join('\n')).toMatchInlineSnapshot(`
      "2 │ title: Tryggere skoleveje
      3 │ owner: byraadt
        │        ^^^^^^^
      4 │ deadline: i 2026"
    `);
  });

  test('at the end of the file has no line after it', () => {
    const rows = reportNordby(pretty, { [`${STRATEGY}/g.md`]: '---\ntitle: A\n---\n# A' })
      .split('\n')
      .filter((row) => row.includes('│'));
    expect(rows.join('\n')).toMatchInlineSnapshot(`
      "  3 │ ---
        4 │ # A
          │ ^^^"
    `);
  });

  test('is cut around the place when it is long', () => {
    const rows = frame(
      '',
      `${'Flere børn skal cykle. '.repeat(12)}[Planen](/plan/) ${'Flere børn skal cykle. '.repeat(12)}`,
    );
    const [line = '', carets = ''] = rows.slice(rows.findIndex((row) => row.includes('^')) - 1);
    expect(line.length).toBeLessThan(120);
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('[Planen](/plan/)');
  });

  test.each([
    ['a tab before it', 'x\t[a](/b/)', '[a](/b/)'],
    ['an escape character as its own fault', 'x\u001b[31m [a](/b/)', '\\'],
    ['wide letters before it', 'Æble 🚲 [a](/b/)', '[a](/b/)'],
  ])('has its carets in place with %s', (_what, body, pointedAt) => {
    const rows = frame('', body);
    const [line = '', carets = ''] = rows.slice(rows.findIndex((row) => row.includes('^')) - 1);
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe(pointedAt);
  });
});

describe('what could steer a terminal', () => {
  const DANGEROUS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;
  const clear = '\u001b[2J';

  test.each([
    ['in a title', { [`${STRATEGY}/g.md`]: writeGoal(`actions:\n  - title: Eventuelt ${clear}\u202eslet`) }],
    ['in a reference', { [`${STRATEGY}/g.md`]: writeGoal(`owner: "x${clear}"`) }],
    ['in a heading', { [`${STRATEGY}/g.md`]: writeGoal('', `# Hej ${clear}\u009b31m`) }],
    ['in a link', { [`${STRATEGY}/g.md`]: writeGoal('', `[x](</y${clear}\u2066/>)`) }],
    ['in the name of a file', { [`nordby/${clear}\u202e.md`]: 'x', [`${STRATEGY}/a${clear}/b.md`]: writeGoal() }],
  ] as const)('%s is shown and not sent', (_where, files) => {
    const text = reportNordby(pretty, files);
    expect(text).not.toMatch(DANGEROUS);
    expect(text).toMatch(/\\u001b/);
  });
});

test('commands to the runner of a pipeline are shown, and never carried out', () => {
  const text = reportNordby(pretty, {
    [`${STRATEGY}/g.md`]: writeGoal(
      'owner: "##[stop-commands]x"',
      '::error::Alt er galt\n\n##[add-mask]y [planen](/nordby/plan/)',
    ),
  });
  expect(text).toContain('stop-commands');
  expect(text).not.toContain('##[');
  expect(text.split('\n').filter((line) => line.trimStart().startsWith('::'))).toEqual([]);
});

test('two runs give the same report', () => {
  expect(pretty.report(toInput(FAULTY))).toBe(pretty.report(toInput(FAULTY)));
});

describe('a long report', () => {
  const many = (goals: number): Files =>
    Object.fromEntries(
      Array.from({ length: goals }, (_, index) => [
        `${STRATEGY}/maal-${index}.md`,
        writeGoal('onwer: byraadet\ndeadline: primo 2027', 'Flere kan cykle.', `Mål ${index}`),
      ]),
    );

  test('begins with what there is of each kind, the most serious first', () => {
    const report = reportNordby(pretty, many(11));
    expect(report.split('\n\n')[0]).toMatchInlineSnapshot(`
      "22 fund af 2 slags:
        fejl      11  Navnet på oplysningen kendes ikke her (unknown-key, 11 filer)
        advarsel  11  Primo, medio og ultimo et år har ingen fast længde (deadline-no-official-length, 11 filer)"
    `);
    expect(reportNordby(pretty, many(11), { language: 'en' })).toMatch(/^22 findings of 2 kinds:\n {2}error/);
  });

  test('has no such list when it can be read at once', () => {
    expect(reportNordby(pretty, many(10))).not.toContain('slags');
  });
});
