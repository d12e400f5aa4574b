import { describe, expect, test } from 'vitest';

import { rawTextWording, slipWording } from '#core/diagnostics/wording-slips.ts';
import { renderDiagnostic } from '#reporters/render-diagnostic.ts';

import { checkGoal, checkNordby, GOAL } from '../nordby.ts';

function findSlips(check: ReturnType<typeof checkGoal>): string[] {
  return check.diagnostics
    .filter(({ code }) => code in rawTextWording || code in slipWording)
    .map(({ code, location }) => `${code}:${location.kind === 'known' ? location.line : 'nowhere'}`);
}

describe('a key is plain text, so it is told that', () => {
  test.each([
    ['`summary` has bold', 'summary: "**Flere** cykler"'],
    ['`summary` has bold that does not close', 'summary: "Vi vil **plante"'],
    ['`summary` has italics', 'summary: Vi vil *gerne* cykle'],
    ['`summary` has italics with low lines', 'summary: Vi vil _gerne_ cykle'],
    ['`summary` has a link', 'summary: "Se [planen](https://nordby.dk)"'],
    ['`summary` has a note', 'summary: "Det ved vi[^1]"'],
    ['`summary` has code', 'summary: "Skriv `ja`"'],
    ['`summary` is a heading', 'summary: "## Flere cykler"'],
    ['`summary` begins with a bullet', 'summary: • Flere cykler'],
    ['`summary` has an entity', 'summary: K&oslash;benhavn'],
    ['`summary` has an ampersand as an entity', 'summary: Børn &amp; unge'],
    ['`summary` has a numbered entity', 'summary: "Børn &#38; unge"'],
    ['`summary` has HTML', 'summary: Flere<br>cykler'],
    ['`summary` has an escaped sign', 'summary: Pris\\_liste'],
    ['an action has bold', 'actions: "**Plante** træer"'],
    ['someone involved has an entity', 'involved: R&oslash;de Kors'],
  ])('%s', (_what, front) => {
    expect(findSlips(checkGoal(front))).toEqual(['markup-in-plain-text:3']);
  });

  test.each([
    ['a block of items with hyphens', 'actions: |\n  - Plante træer\n  - Lægge stier', 3],
    ['a folded block of items', 'actions: >\n  - Plante træer\n  - Lægge stier', 3],
    ['a block of bullets', 'actions: |\n  • Plante træer\n  • Lægge stier', 3],
    ['bullets without a mark of YAML', 'actions:\n  • Plante træer\n  • Lægge stier', 4],
    ['a block of numbers', 'actions: |\n  1. Plante træer\n  2. Lægge stier', 3],
    ['a list in a summary', 'summary: "Vi vil: • plante • lægge"', 3],
  ])('%s is one text', (_what, front, line) => {
    expect(findSlips(checkGoal(front))).toEqual([`list-in-plain-text:${line}`]);
  });

  test('a place is left open', () => {
    expect(findSlips(checkGoal('summary: "[indsæt tekst]"'))).toEqual(['placeholder-left:3']);
  });

  test('the title has markup', () => {
    const text = '---\ntitle: Flere **cykler**\n---\nVi cykler.\n';
    expect(findSlips(checkNordby({ [`${GOAL}.md`]: text }))).toEqual(['markup-in-plain-text:2']);
  });
});

test.each([
  ['"**Flere** cykler"', 'Skriv `Flere`.'],
  ['Børn &amp; unge', 'Skriv `&`.'],
  ['K&oslash;benhavn', 'Skriv `ø`.'],
  ['"Se [planen](https://nordby.dk)"', 'Skriv `planen`.'],
  ['Flere<br>cykler', 'Slet tegnene.'],
])('the cure of `%s` is %s', (summary, help) => {
  const [finding] = checkGoal(`summary: ${summary}`).diagnostics.filter(({ code }) => code === 'markup-in-plain-text');
  expect(finding && renderDiagnostic(finding, 'da', null).help).toBe(help);
});

describe('a key may say', () => {
  test.each([
    'Kurser i C++ og C#',
    'Pris $5 & 100% {{mål}} ${x}',
    'Sygefravær < 5 % og > 2 %',
    'Sti \\server\\mappe',
    'Børn/unge & familier: hvad nu?',
    'AT&T; og R&D;',
    '2 * 3 * 4 er 24',
    'Sund • Aktiv • Glad',
    'Filen snake_case_navn.md',
    '"#klima og #1"',
    '1. halvår 2027',
    '– og det gælder alle',
    '"-5 grader"',
    '🌳 Flere træer',
    'Kilde [1], [sic] og [...]',
    'Borgere* og ansatte*',
    'https://nordby.dk/a_b_c',
    '"|\\n  Vi cykler.\\n  Vi går."',
  ])('%s', (summary) => {
    expect(findSlips(checkGoal(`summary: ${summary}`))).toEqual([]);
  });
});

describe('broken letters', () => {
  test.each([
    ['bÃ¸rn', 'børn'],
    ['gÃ¥r', 'går'],
    ['Ã†ldre', 'Ældre'],
    ['2025â€“2028', '2025–2028'],
    ['b├©rn', 'børn'],
  ])('in `%s` were `%s`', (found, write) => {
    const { diagnostics } = checkGoal(`summary: Flere ${found} er med`, `Flere ${found} er med.`);
    expect(diagnostics.flatMap(({ code, args }) => (code === 'broken-letters' ? [args] : []))).toEqual([
      { found, write },
      { found, write },
    ]);
  });

  test.each(['Caféer på Åboulevarden', 'São Paulo og Ângela', '½ time à 5 kr.', 'naïve Zoë'])(
    'are not in `%s`',
    (text) => {
      expect(findSlips(checkGoal('', text))).toEqual([]);
    },
  );
});

describe('a conflict of git', () => {
  const CONFLICT = '<<<<<<< HEAD\nX\n=======\nY\n>>>>>>> udkast';

  test('is one error in the keys, without those that follow from it', () => {
    const text = `---\ntitle: Stier\n${CONFLICT.replace('X', 'deadline: i 2027').replace('Y', 'deadline: i 2028')}\n---\nVi går.\n`;
    const { diagnostics } = checkNordby({ [`${GOAL}.md`]: text });
    expect(diagnostics.map(({ code, location }) => [code, location.kind === 'known' && location.line])).toEqual([
      ['merge-conflict', 3],
    ]);
  });

  test('is one error for each conflict in the text', () => {
    expect(findSlips(checkGoal('', `${CONFLICT}\n\nVi går.\n\n${CONFLICT}`))).toEqual([
      'merge-conflict:4',
      'merge-conflict:12',
    ]);
  });

  test('is told when only its end is left', () => {
    expect(findSlips(checkGoal('', 'Vi går.\n>>>>>>> udkast'))).toEqual(['merge-conflict:5']);
  });

  test.each(['Formål\n=======\n\nVi går.', '> > Vi går.', '<<Vi går>> og <<<<<<<<'])('is not in %j', (body) => {
    expect(findSlips(checkGoal('', body)).filter((line) => line.startsWith('merge'))).toEqual([]);
  });
});
