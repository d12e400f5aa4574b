import { describe, expect, test } from 'vitest';

import { maskCprNumbers } from '#core/diagnostics/cpr-number.ts';
import { reporters } from '#reporters/index.ts';
import { pretty } from '#reporters/pretty.ts';

import { checkGoal, checkNordby, listFindings, STRATEGY, writeFile, writeGoal, type Files } from '../nordby.ts';
import { describeCheck } from '../../reporters/report-nordby.ts';
import { readArg } from '../../read-arg.ts';

const codesOf = (body: string, frontMatter = '', files: Files = {}) =>
  checkGoal(frontMatter, body, files).diagnostics.map(({ code }) => code);

describe('an abbreviation', () => {
  test.each([
    ['TTU mødes.', ['TTU']],
    ['TTU mødes. TTU går hjem.', ['TTU']],
    ['TTU og BBU mødes.', ['TTU', 'BBU']],
    ['TTUs møde og TTU’s møde.', ['TTU']],
    ['Et TTU-møde.', ['TTU']],
    ['Trafik- og Trygheds-Udvalget (TTU) mødes. TTU går hjem.', []],
    ['Trafik- og Trygheds-Udvalget (også kaldet TTU) mødes.', []],
    ['TTU (Trafik- og Trygheds-Udvalget) mødes.', []],
    ['TTU står for Trafik- og Trygheds-Udvalget.', []],
    ['**Trafik- og Trygheds-Udvalget** ([TTU](/nordby/)) mødes.', []],
    ['TTU (2026) mødes.', ['TTU']],
    ['(TTU) mødes.', ['TTU']],
    ['SLG mødes.', []],
    ['Kap. II og XIV gælder.', []],
    ['VI ER FÆLLES OM NORDBY', []],
    ['CO2, B1, DK-6100 og A/S.', []],
    ['`TTU` er en kode.', []],
    ['Nordby er en by.', []],
    ['EUROPARÅDETS dag.', []],
    ['Kommunen følger ISO 14001 og DS/EN 16001.', []],
    ['ISO er en organisation.', ['ISO']],
    ['Møblerne er fra IKEA.', []],
    ['Bilerne udleder CO og NOx.', []],
    ['CO mødes.', ['CO']],
    ['Se kapitel XL og bilag CD.', []],
    ['DI mødes med CD.', ['DI', 'CD']],
    ['Borgerne råbte VI SKAL HANDLE NU i kor.', []],
  ])('in %j is reported: %j', (body, shorts) => {
    const { diagnostics } = checkGoal('', body);
    expect(diagnostics.map((finding) => [finding.code, readArg(finding, 'short')])).toEqual(
      shorts.map((short) => ['abbreviation-unexplained', short]),
    );
  });

  test('that is explained later is reported at its first use, with the place of the explanation', () => {
    const { diagnostics } = checkGoal('', 'TTU mødes.\n\nTrafik- og Trygheds-Udvalget (TTU) går hjem.');
    expect(diagnostics).toMatchObject([
      {
        args: { later: 'ja' },
        location: { line: 4, column: 1, endColumn: 4 },
        related: [{ label: 'explained-here', location: { line: 6, column: 31 } }],
      },
    ]);
  });

  test('in the title comes before the text, and the text before the actions', () => {
    expect(listFindings(checkGoal('actions:\n  - title: Holde møde i TTU', 'TTU mødes.'))).toEqual([
      'abbreviation-unexplained tryggere-skoleveje.md:6:1',
    ]);
    expect(listFindings(checkGoal('summary: "TTU mødes"', 'TTU mødes.'))).toEqual([
      'abbreviation-unexplained tryggere-skoleveje.md:3:11',
    ]);
  });

  test.each<[string, Files]>([
    ['in site.yaml', { 'site.yaml': 'abbreviations:\n  - short: TTU\n    long: Trafik- og Trygheds-Udvalget\n' }],
    [
      'by the municipality',
      {
        'nordby/index.md': writeFile(
          'title: Nordby\nabbreviations:\n  short: TTU\n  long: Trafik- og Trygheds-Udvalget\nchecks:\n  - code: [goal-without-owner, goal-without-measure, goal-without-deadline]\n    severity: fra\n    reason: x',
        ),
      },
    ],
    [
      'as the name of a plan',
      { 'eksterne/ttu.md': writeFile('title: TTU'), 'om.md': writeFile('title: Om', '[TTU-planen](/eksterne/ttu/)') },
    ],
    [
      'in the text of the strategy',
      { [`${STRATEGY}/a.md`]: writeGoal('', 'Trafik- og Trygheds-Udvalget (TTU) mødes.', 'A') },
    ],
  ])('that is explained %s is known', (_where, files) => {
    expect(codesOf('TTU mødes.', '', files)).toEqual([]);
  });
});

describe('a name', () => {
  const FORUMS: Files = {
    'nordby/index.md': writeFile(
      'title: Nordby Kommune\nforums:\n  - id: clf\n    name: Centrale LedelsesForum\n    aliases: Ledelsesforum Centralt\n  - id: by\n    name: Byrådet\nchecks:\n  - code: [goal-without-owner, goal-without-measure, goal-without-deadline]\n    severity: fra\n    reason: x',
    ),
    'eksterne/plan.md': writeFile('title: Direktionens strategiplan 2013'),
    'temaer/t.md': writeFile('title: Effektivisering\naliases: effektiviseringer'),
    'om.md': writeFile('title: Om', '[Planen](/eksterne/plan/) og [temaet](/temaer/t/)'),
  };

  test.each([
    ['Centrale LedelsesForum mødes.', null],
    ['Centrale LedelsesForums møde.', null],
    ['centrale LedelsesForum', null],
    ['Ledelsesforum Centralt mødes.', null],
    ['Centrale\nLedelsesForum mødes.', null],
    ['*Centrale* [LedelsesForum](/nordby/) mødes.', null],
    ['CENTRALE LEDELSESFORUM', null],
    ['Centrale Ledelses Forum mødes.', 'Centrale Ledelses Forum'],
    ['Det Centrale Ledelses-Forum mødes.', 'Centrale Ledelses-Forum'],
    ['CentraleLedelsesForum mødes.', 'CentraleLedelsesForum'],
    ['Centrale Ledelsesforum mødes.', 'Centrale Ledelsesforum'],
    ['Centrale Ledelsesforums møde.', 'Centrale Ledelsesforums'],
    ['Centrale LedelsesForrum mødes.', 'Centrale LedelsesForrum'],
    ['Cntrale LedelsesForum mødes.', 'Cntrale LedelsesForum'],
    ['det centrale ledelsesforum', null],
    ['den centrale ledelse', null],
    ['Direktionens strategiplan 2013 gælder.', null],
    ['Direktionens Strategiplan 2013 gælder.', 'Direktionens Strategiplan 2013'],
    ['Direktionens strategiplan 2012 gælder.', null],
    ['Direktionens strategiplaner', null],
    ['En plan fra direktionen, strategiplan 2013', null],
    ['Nordby kommune bygger.', 'Nordby kommune'],
    ['Nordby Kommunes veje.', null],
    ['Norby Kommune bygger.', 'Norby Kommune'],
    ['Effektivisering er vigtig. Effektiviseringen også, effektiviseringens mål.', null],
    ['Byrådets og byrådet', null],
  ])('in %j: %s', (body, found) => {
    const { diagnostics } = checkGoal('', body, FORUMS);
    expect(diagnostics.map((finding) => [finding.code, readArg(finding, 'found')])).toEqual(
      found === null ? [] : [['name-spelled-two-ways', found]],
    );
  });

  test('is reported at its exact place', () => {
    const { diagnostics } = checkGoal('', 'I dag mødes Centrale Ledelses Forum.', FORUMS);
    expect(diagnostics).toMatchObject([
      {
        location: { line: 4, column: 13, endColumn: 36 },
        related: [{ label: 'named-here', location: { file: 'content/nordby/index.md', line: 5 } }],
      },
    ]);
  });

  test('of a forum is left to the municipality', () => {
    const check = checkNordby({
      ...FORUMS,
      'sydby/index.md': writeFile('title: Sydby Kommune', 'Centrale Ledelses Forum mødes.'),
    });
    expect(listFindings(check)).toEqual([]);
  });
});

describe('the mask over CPR numbers', () => {
  test.each([
    ['311299-0000', '••••••-••••'],
    ['311299 0000', '•••••• ••••'],
    ['3112990000', '••••••••••'],
    ['CPR: 311299-0000.', 'CPR: ••••••-••••.'],
    ['(290200-1234)', '(••••••-••••)'],
    ['CPR-nr. 3112990000', 'CPR-nr. ••••••••••'],
    ['CPR-nummer: 311299 - 0000', 'CPR-nummer: •••••• - ••••'],
    ['kontonr. 311299-0000', 'kontonr. ••••••-••••'],
  ])('%s → %s', (text, masked) => {
    expect(maskCprNumbers(text)).toBe(masked);
    expect(maskCprNumbers(text)).toHaveLength(text.length);
  });

  test.each([
    '321299-0000',
    '311399-0000',
    '310299-0000',
    '310499-0000',
    '001299-0000',
    '+4531129900',
    '31 12 99 00 00',
    '31129900',
    '31.12.99-0000',
    'konto 3112990000',
    'kontonr. 3112990000',
    'P-nummer 1012345678',
    'EAN 3112990000',
    '1234 3112990000',
    'https://nordby.example/3112990000',
    'sag-311299-0000',
    '311299-00001',
    '010113-311213',
    '3.112.990.000 kr.',
  ])('leaves %s unchanged', (text) => {
    expect(maskCprNumbers(text)).toBe(text);
  });
});

describe('a CPR number', () => {
  const NUMBER = '240188-7243';
  const places: [string, Files][] = [
    ['in the text', { [`${STRATEGY}/a.md`]: writeGoal('', `Formanden (${NUMBER}) mødes.`) }],
    ['in a key', { [`${STRATEGY}/a.md`]: writeGoal(`involved: Formanden ${NUMBER}`) }],
    ['in a comment', { [`${STRATEGY}/a.md`]: writeGoal('', `<!-- ${NUMBER} -->`) }],
    ['in a file with a fault of its own', { [`${STRATEGY}/a.md`]: writeGoal(`farve: blå ${NUMBER}`) }],
    ['in site.yaml', { 'site.yaml': `publisher: Mette ${NUMBER}\n` }],
    ['in what another finding repeats', { [`${STRATEGY}/a.md`]: writeGoal(`owner: "${NUMBER}"`) }],
    ['in the line beside another finding', { [`${STRATEGY}/a.md`]: writeGoal(`involved: ${NUMBER}\nowner: ingen`) }],
  ];

  test.each(places)('%s is found, and no report repeats it', (_where, files) => {
    const check = checkNordby(files);
    expect(check.diagnostics.map(({ code }) => code)).toContain('cpr-number');
    const lines = Object.values(files).flatMap((text) => text?.split('\n') ?? []);
    for (const language of ['da', 'en'] as const) {
      for (const reporter of reporters) {
        const report = reporter.report(describeCheck(check, { language, linesOf: () => lines }));
        expect(report).not.toMatch(/240188|7243/);
      }
    }
  });

  test('is marked in its whole length', () => {
    expect(checkNordby({ [`${STRATEGY}/a.md`]: writeGoal('', `Formanden (${NUMBER}).`) }).diagnostics).toMatchObject([
      { location: { line: 4, column: 12, endColumn: 23 } },
    ]);
  });
});

describe('an e-mail address', () => {
  test.each([
    ['Skriv til cykelmette@gmail.com.', ['private-email']],
    ['Skriv til Mette.Holm@Hotmail.dk.', ['private-email']],
    ['Skriv til [os](mailto:mette@outlook.com) i Nordby.', ['private-email']],
    ['Skriv til post@nordby.example.', []],
    ['Skriv til mette@gmail.nordby.example.', []],
    ['Se gmail.com.', []],
  ])('in %j: %j', (body, codes) => {
    expect(codesOf(body)).toEqual(codes);
  });

  test.each([
    ['mette.holm@nordby.example', ['personal-mailbox']],
    ['mette.k.holm@nordby.example', ['personal-mailbox']],
    ['post@nordby.example', []],
    ['byraad.sekretariat@nordby.example', []],
    ['borger.service@nordby.example', []],
    ['mette@nordby.example', []],
    ['mette@gmail.com', ['private-email']],
  ])('as contact `%s`: %j', (email, codes) => {
    const check = checkNordby({
      [`${STRATEGY}/index.md`]: writeFile(`title: S\nperiod: 2025-2028\nsource: N\nemail: ${email}`),
    });
    expect(check.diagnostics.map(({ code }) => code)).toEqual(codes);
  });
});

describe('what screen readers read aloud', () => {
  test.each([
    ['Læs [planen her](/nordby/).', []],
    ['Læs planen [her](/nordby/).', ['link-text-vague']],
    ['[»Læs mere«](/nordby/)', ['link-text-vague']],
    ['[**Her**](/nordby/)', ['link-text-vague']],
    ['[her][p]\n\n[p]: /nordby/', ['link-text-vague']],
    ['[Læs mere om Nordby](/nordby/)', []],
    ['[https://nordby.example](https://nordby.example)', ['link-text-vague']],
    ['Skriv til post@nordby.example', []],
    ['Se [](/nordby/).', ['link-without-text']],
    ['Se [ ](/nordby/).', ['link-without-text']],
    ['[![Nordbys våben med tre bølger](v.svg)](/nordby/)', []],
    ['##\n\nTekst.', ['heading-without-text']],
    ['## <!-- note -->\n\nTekst.', ['heading-without-text']],
    ['**Hvad vi vil**\n\nTekst.', ['bold-as-heading']],
    ['__Hvad vi vil:__\n\nTekst.', ['bold-as-heading']],
    ['**Hvad vi vil.**\n\nTekst.', []],
    ['**Hvad** vi vil\n\nTekst.', []],
    ['Tekst.\n\n**Hvad vi vil**', []],
    ['**Hvad vi vil**\n\n## Formål\n\nTekst.', []],
    ['- **Hvad vi vil**\n\n  Tekst.', []],
    ['![v.svg](v.svg)', ['image-alt-vague']],
    ['![Et foto](v.svg)', ['image-alt-vague']],
    ['![Foto af tre børn](v.svg)', []],
    ['|  | A |\n|---|---|\n| B | 1 |', []],
    ['| A |  |\n|---|---|\n| B | 1 |', ['table-header-empty']],
    ['|  |  |\n|---|---|\n| B | 1 |', ['table-header-empty']],
    ['| A | B |\n|---|---|\n|  |  |', []],
  ])('in %j: %j', (body, codes) => {
    expect(codesOf(body, '', { [`${STRATEGY}/v.svg`]: null })).toEqual(codes);
  });
});

describe('a passage in another language', () => {
  const ENGLISH = 'The municipality is one of the most open in the country, and this is what we want to be.';

  test.each([
    [ENGLISH, ['language-unmarked']],
    [`> ${ENGLISH}`, ['language-unmarked']],
    [`- ${ENGLISH}`, ['language-unmarked']],
    [`:::engelsk\n${ENGLISH}\n:::`, []],
    [`:::en\n\n${ENGLISH}\n\n${ENGLISH}\n\n:::\n\nTekst.`, []],
    [`> :::engelsk\n> ${ENGLISH}\n> :::`, []],
    [`:::engelsk\n${ENGLISH}\n:::\n\n${ENGLISH}`, ['language-unmarked']],
    [`:::engelks\n${ENGLISH}\n:::`, ['language-unknown']],
    [`:::engelsk\n${ENGLISH}`, ['language-unclosed']],
    ['Vi kalder det »The Open City of the North and the Sea«, og det er vi glade for i Nordby.', []],
    ['New Public Governance er en ny måde at tænke på.', []],
    ['The open city.', []],
    [`\`\`\`\n${ENGLISH}\n\`\`\``, []],
  ])('%j: %j', (body, codes) => {
    expect(codesOf(body)).toEqual(codes);
  });
});

describe('files that nobody would find', () => {
  const site = { 'site.yaml': 'name: Nordby\n', 'nordby/index.md': writeFile('title: Nordby Kommune') };
  const files: Files = {
    ...site,
    'nordby/plan.pdf': null,
    'nordby/vaaben.svg': null,
    'eksterne/plan.md': writeFile('title: Plan'),
    'temaer/lys.md': writeFile('title: Lys'),
  };
  const unusedOf = (more: Files) =>
    checkNordby({ ...files, ...more }).diagnostics.map(({ code, location }) => `${code} ${location.file}`);

  test('are each reported', () => {
    expect(unusedOf({})).toEqual([
      'document-unused content/eksterne/plan.md',
      'file-unused content/nordby/plan.pdf',
      'file-unused content/nordby/vaaben.svg',
      'document-unused content/temaer/lys.md',
    ]);
  });

  test('are found by a link or a picture on any page', () => {
    expect(
      unusedOf({
        'om.md': writeFile(
          'title: Om',
          '[planen](/eksterne/plan/)\n\n[temaet](/temaer/lys/)\n\n![Våben](nordby/vaaben.svg) og [planen](/nordby/plan.pdf)',
        ),
      }),
    ).toEqual([]);
  });

  test('are not found by a link on their own page', () => {
    expect(unusedOf({ 'temaer/lys.md': writeFile('title: Lys', 'Se [temaet](/temaer/lys/).') })).toContain(
      'document-unused content/temaer/lys.md',
    );
  });

  test('are not reported while a reference is wrong or a file cannot be read', () => {
    expect(unusedOf({ 'om.md': writeFile('title: Om', '![Våben](nordby/vaben.svg)') })).toEqual([
      'broken-image content/om.md',
    ]);
    expect(unusedOf({ 'om.md': 'Tekst' })).toEqual(['front-matter-missing content/om.md']);
  });
});

describe('a summary that is hard to read', () => {
  const HARD =
    'Kommunen prioriterer trafiksikkerhedsmæssige foranstaltninger omkring skoledistrikterne med henblik på tilvejebringelse af sammenhængende cykelstiforbindelser, der understøtter selvtransport for alle børn og unge i hele kommunen. Det sker nu.';
  const helpOf = (check: ReturnType<typeof checkGoal>) => /Hjælp: (.*)/.exec(pretty.report(describeCheck(check)))?.[1];

  test('is answered with its longest sentence, its longest words and what to do when they must stay', () => {
    expect(helpOf(checkGoal(`summary: "${HARD}"`))).toBe(
      'Del den længste sætning (»Kommunen prioriterer trafiksikkerhedsmæssige foranstaltninger omkring skoledistrikterne …«, 24 ord), og skriv lange ord om, for eksempel `trafiksikkerhedsmæssige`, `cykelstiforbindelser`, `skoledistrikterne`. Skal kildens ord stå, så acceptér det.',
    );
    expect(helpOf(checkGoal('', HARD))).toContain('så skriv en `summary` i kortere sætninger');
  });

  test('with short sentences is answered with its longest words alone', () => {
    const short =
      'Trafiksikkerhedsmæssige foranstaltninger prioriteres. Skoledistrikternes cykelstiforbindelser etableres. '.repeat(
        3,
      );
    expect(helpOf(checkGoal(`summary: "${short}"`))).toMatch(/^Skriv nogle af de lange ord om, for eksempel/);
  });
});
