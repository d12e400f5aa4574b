import { describe, expect, test } from 'vitest';

import { slipWording } from '#core/diagnostics/wording-slips.ts';

import { checkGoal } from '../nordby.ts';

const HARD = '\u00a0';

/** `code:line`, with the lines of the body counted from 1. */
function findSlips(body: string): string[] {
  return checkGoal('', body)
    .diagnostics.filter(({ code }) => code in slipWording)
    .map(({ code, location }) => `${code}:${location.kind === 'known' ? location.line - 3 : 'nowhere'}`);
}

describe('is told once, on its line', () => {
  test.each<[what: string, body: string, expected: string[]]>([
    ['a bullet of Word', 'Vi vil:\n\n• plante træer\n• lægge stier', ['list-mark-unknown:3']],
    ['a bullet with a tab', '●\tplante træer\n●\tlægge stier', ['list-mark-unknown:1']],
    ['a bullet of a symbol font', '\uf0b7\tplante træer\n\uf0b7\tlægge stier', ['list-mark-unknown:1']],
    ['bullets in paragraphs of their own', '• Plante træer\n\n• Lægge stier', ['list-mark-unknown:1']],
    ['one bullet', 'Vi vil\n• plante træer', ['list-mark-unknown:2']],
    ['a bullet in a list', '- • Plante træer', ['list-mark-unknown:1']],
    ['a bullet in a quote', '> Vi vil:\n> • plante træer', ['list-mark-unknown:2']],
    ['a bullet glued to its word', '•Plante træer\n•Lægge stier', ['list-mark-unknown:1']],
    ['a middle dot', '· plante træer\n· lægge stier', ['list-mark-unknown:1']],
    ['dashes', '– plante træer\n– lægge stier', ['list-mark-unknown:1']],
    ['dashes in paragraphs of their own', '– plante træer\n\n– lægge stier\n\n– så græs', ['list-mark-unknown:1']],
    ['one dash below a colon', 'Vi vil:\n– plante træer', ['list-mark-unknown:2']],
    ['hyphens glued to their words', '-Plante træer\n-Lægge stier', ['list-mark-unknown:1']],
    ['a hyphen before a hard space', `-${HARD}Plante træer`, ['list-mark-unknown:1']],
    ['a number before a hard space', `1.${HARD}Plante træer`, ['list-mark-unknown:1']],
    ['the second level of Word', 'o\tPlante træer\no\tLægge stier', ['list-mark-unknown:1']],
    ['the square of Word', '§\tPlante træer', ['list-mark-unknown:1']],
    ['letters with brackets', 'Vi vil\n\na) plante træer\nb) lægge stier', ['list-mark-unknown:3']],
    ['letters in paragraphs of their own', 'a) Plante træer\n\nb) Lægge stier', ['list-mark-unknown:1']],
    ['letters with dots', 'a. Plante træer\nb. Lægge stier', ['list-mark-unknown:1']],
    ['small roman numbers', 'i) Plante træer\nii) Lægge stier', ['list-mark-unknown:1']],
    ['numbers glued to their words', '1.Plante træer\n2.Lægge stier', ['list-mark-unknown:1']],
    ['numbers in brackets', '(1) Plante træer\n(2) Lægge stier', ['list-mark-unknown:1']],

    ['a heading without a space', '##Formål\n\nBørn skal cykle.', ['heading-without-space:1']],
    ['a heading below a text', 'Børn skal cykle.\n###Baggrund', ['heading-without-space:2']],
    ['a heading with a hard space', `##${HARD}Formål\n\nBørn skal cykle.`, ['heading-without-space:1']],
    ['a heading with one sign', '#Formål\n\nBørn skal cykle.', ['heading-without-space:1']],
    ['a heading with seven signs', '####### Formål', ['heading-without-space:1']],
    ['a numbered heading', '##1. Formål', ['heading-without-space:1']],
    ['a rule glued under a text', 'Børn skal cykle.\n---\nOg gå.', ['heading-by-underline:1']],
    ['an empty bullet under a text', 'Børn skal cykle\n-', ['heading-by-underline:1']],
    ['a rule under two lines', 'Børn skal cykle\nog gå\n---', ['heading-by-underline:1']],

    ['bold with spaces inside', 'Vi vil ** plante ** træer.', ['emphasis-unclosed:1']],
    ['bold that does not close', 'Vi vil\n**plante træer.', ['emphasis-unclosed:2']],
    ['bold that does not open', 'Vi vil plante** træer.', ['emphasis-unclosed:1']],
    ['bold with a space before its end', '**Mål: **plante træer', ['emphasis-unclosed:1']],
    ['bold in a cell', '| Mål | Tal |\n| --- | --- |\n| **Træer | 5 |', ['emphasis-unclosed:3']],
    ['bold in a heading', '## **Formål\n\nBørn skal cykle.', ['emphasis-unclosed:1']],
    ['bold with low lines', 'Vi vil __plante træer.', ['emphasis-unclosed:1']],
    ['italics with a space inside', 'Vi vil *plante * træer.', ['emphasis-unclosed:1']],
    ['italics that do not close', 'Vi vil *plante træer.', ['emphasis-unclosed:1']],
    ['strike-through that does not close', 'Vi vil ~~plante træer.', ['emphasis-unclosed:1']],
    ['code that does not close', 'Skriv `ja til os.', ['emphasis-unclosed:1']],

    ['a link with a space', 'Læs [planen](/planer/min plan).', ['link-broken-form:1']],
    ['a link that does not close', 'Læs [planen](https://nordby.dk/plan', ['link-broken-form:1']],
    ['a link with a gap', 'Læs [planen] (https://nordby.dk/plan).', ['link-broken-form:1']],
    ['a link with swapped brackets', 'Læs (planen)[https://nordby.dk/plan].', ['link-broken-form:1']],
    ['a link without its closing bracket', 'Læs [planen(https://nordby.dk/plan).', ['link-broken-form:1']],
    ['a link of a wiki', 'Læs [[planen]].', ['link-broken-form:1']],
    ['a link without its address', 'Læs [planen][plan].', ['link-broken-form:1']],
    ['a picture with a space', '![Kort](kort over byen.png)', ['link-broken-form:1']],
    ['a picture with a gap', '! [Kort over byen](./kort.png)', ['link-broken-form:1']],
    [
      'a note with a space in its name',
      'Det ved vi.[^note 1]\n\n[^note 1]: Kilden.',
      ['link-broken-form:1', 'link-broken-form:3'],
    ],

    ['too few cells in the line under the headings', '| År | Tal |\n| --- |\n| 2025 | 1 |', ['table-broken-form:1']],
    ['no line under the headings', '| År | Tal |\n| 2025 | 1 |', ['table-broken-form:1']],
    [
      'an empty line inside a table',
      '| År | Tal |\n| --- | --- |\n\n| 2025 | 1 |\n| 2026 | 2 |',
      ['table-broken-form:4'],
    ],
    ['a line under headings without edges', 'År | Tal\n---\n2025 | 1', ['table-broken-form:1']],
    ['a table of tabs', 'År\tTal\n2025\t1\n2026\t2', ['table-broken-form:1']],
    ['a table of spaces', 'År          Tal\n2025        1\n2026        2', ['table-broken-form:1']],
    [
      'a table drawn with signs',
      '+------+-----+\n| År   | Tal |\n+======+=====+\n| 2025 | 1   |\n+------+-----+',
      ['table-broken-form:1'],
    ],
    ['a cell too many', '| År | Tal |\n| --- | --- |\n| 2025 | 1 | 3 |', ['table-cells-lost:3']],
    ['a sign in code that divides a cell', '| År | Tal |\n| --- | --- |\n| `a|b` | 1 |', ['table-cells-lost:3']],
    [
      'a source glued to a table',
      '| År | Tal |\n| --- | --- |\n| 2025 | 1 |\nKilde: Danmarks Statistik',
      ['text-under-table:4'],
    ],

    ['an indented paragraph', 'Vi vil:\n\n    plante træer\n    og lægge stier', ['code-by-indent:3']],
    ['a paragraph after a tab', '\tVi vil plante træer.', ['code-by-indent:1']],
    ['an indented paragraph in a list', '- Træer\n\n      Vi vil plante dem.', ['code-by-indent:3']],
    ['code without an end', 'Skriv:\n\n```\nja\n\nOg så videre.', ['code-fence-open:3']],

    ['a year first on a line', 'Vi er i gang.\n\n2025. Det er året.', ['list-number-changed:3']],
    ['a date first on a line', '24. december holder vi lukket.', ['list-number-changed:1']],
    ['a half-year first on a line', '1. halvår 2027 går vi i gang.', ['list-number-changed:1']],
    ['a number that is skipped', '1. Træer\n2. Stier\n4. Græs', ['list-number-changed:3']],

    ['a lost reference of Word', 'Se afsnit Fejl! Henvisningskilde ikke fundet.', ['converter-residue:1']],
    ['a lost reference of Word in English', 'Se Error! Reference source not found.', ['converter-residue:1']],
    ['attributes of Pandoc', 'Vi vil [plante]{.underline} træer.', ['converter-residue:1']],
    ['lowered figures of Pandoc', 'Mindre CO~2~ i byen.', ['converter-residue:1']],
    ['an anchor of a table of contents', 'Formål _Toc123456789', ['converter-residue:1']],
    ['a mark of a page', 'Vi vil plante træer.\n\nSide 3 af 12', ['converter-residue:3']],
    ['a source of a chat', 'Vi vil plante træer 【4†kilde】.', ['converter-residue:1']],
    ['a letter of a PDF file', 'Vi vil plante tr(cid:123)er.', ['converter-residue:1']],
    ['a divided word', 'Vi vil arbejde i kom-\nmunen hver dag.', ['word-divided:1']],

    ['a place for a text', 'Vi vil plante [indsæt tal] træer.', ['placeholder-left:1']],
    ['a place in Word', 'Klik eller tryk her for at skrive tekst.', ['placeholder-left:1']],
    ['a number that is missing', 'Vi vil bruge xx mio. kr.', ['placeholder-left:1']],
    ['a note to oneself', 'TODO: skriv om træer', ['placeholder-left:1']],
    ['a text without meaning', 'Lorem ipsum dolor sit amet', ['placeholder-left:1']],
    ['a date that is missing', 'Det sker xx.xx.2027.', ['placeholder-left:1']],

    ['a note that nobody refers to', 'Det ved vi.\n\n[^1]: Kilden.', ['footnote-unused:3']],
    ['a note defined twice', 'Det ved vi.[^1]\n\n[^1]: Kilden.\n\n[^1]: En anden.', ['footnote-defined-twice:5']],
    ['a note in a heading', '## Formål[^1]\n\nDet ved vi.\n\n[^1]: Kilden.', ['footnote-in-heading:1']],
    ['a link address that nobody uses', 'Det ved vi.\n\n[1]: Statistik', ['definition-unused:3']],

    ['keys after an early end', 'summary: Flere træer\n---\nVi planter.', ['front-matter-in-body:1']],
    ['keys without an end', '\nowner: byraadet\ndeadline: i 2027\n\nVi planter.', ['front-matter-in-body:2']],
    ['one key', 'owner: byraadet\n\nVi planter.', ['front-matter-in-body:1']],
    ['a second front matter', '---\ntitle: Stier\n---\n\nVi planter.', ['front-matter-in-body:2']],
    [
      'another file',
      'Vi planter.\n\n---\ntitle: Stier\ndeadline: i 2027\nactions:\n  - Plante\n---\n\nVi går.',
      ['front-matter-in-body:4'],
    ],
  ])('%s', (_what, body, expected) => {
    expect(findSlips(body)).toEqual(expected);
  });
});

describe('is meant as it stands', () => {
  test.each([
    ['a reply', '– Vi glæder os, siger borgmesteren.'],
    ['an aside at a line end', 'Vi vil plante træer\n– og det gælder også i skoven – hvert år.'],
    ['a signed quote', '> Vi glæder os.\n>\n> – Borgmesteren'],
    ['a list', 'Vi vil:\n\n- plante træer\n- lægge stier\n  - i byen\n  - på landet'],
    ['a list with stars and pluses', '* plante\n* lægge\n\n+ så\n+ gå'],
    ['a list with brackets', '1) plante\n2) lægge'],
    ['a numbered list of ones', '1. plante\n1. lægge'],
    ['a list that begins at three', 'Vi vil:\n\n3. plante\n4. lægge'],
    ['a list of half-years', '1. halvår: vi planter\n2. halvår: vi lægger stier'],
    ['letters in a sentence', 'Se punkt\na) og b) i bilaget.'],
    ['a letter on one line', 'a) Det er det eneste punkt.'],
    ['a paragraph of a law', '§ 5 siger, at børn skal gå i skole.'],
    ['a middle dot in a sentence', 'Mandag · tirsdag · onsdag'],
    ['a negative figure', '-5 grader er koldt, og\n-3 er også.'],
    ['an escaped bullet', 'Tegnet er \\* og \\- og \\#.'],
    ['a year in a sentence', 'Det begyndte i\n1990. Siden har vi ventet.'],
    ['an escaped year', '2025\\. Det er året.'],

    ['a tag', '#hashtag og #1 og C# er ikke overskrifter.\n\nDet ved vi.'],
    ['a tag on its own line', '#hashtag\n\nDet ved vi.'],
    ['tags', '#SammenOmNordby #klima\n\nDet ved vi.'],
    ['an escaped heading', '\\##Formål'],
    ['an underlined heading', 'Formål\n------\n\nBørn skal cykle.'],
    ['a rule', 'Børn skal cykle.\n\n---\n\nOg gå.'],

    ['bold and italics', 'Vi vil **plante** *mange* __flere__ _nye_ ***træer***, ~~ikke~~ `buske`.'],
    ['bold around a link', '**[Planen](https://nordby.dk/plan)** og **CO₂**.'],
    ['bold over two lines', '**Vi vil plante\ntræer.**'],
    ['multiplication', 'Det er 2 * 3 * 4 eller 5*7 eller 2**3, og længde * bredde * højde.'],
    ['notes with stars', '| År | Tal |\n| --- | --- |\n| 2025 | 5,2* |\n\n\\*Foreløbige tal.'],
    ['notes with two stars', 'Der er 5,2** træer.'],
    ['a star after a word', 'Alle borgere* og ansatte* er med.'],
    ['names with low lines', 'Filen snake_case_navn.md og __init__ i `**kode` og a_b_c.'],
    ['a line to write on', 'Navn: ______'],
    ['escaped stars', 'Tegnet \\*\\* vises.'],
    ['stars in code', 'Skriv `**ord**` eller:\n\n```\n**ord\n##Formål\n• punkt\n```'],
    ['about', 'Ca. ~5 km og ~6 km.'],

    ['brackets', 'Se [1], [sic], [...], […], [2](#formål) og (se bilag) [her].\n\n## Formål\n\nDet ved vi.'],
    ['links', 'Se [planen](https://nordby.dk/a_(b)) og <https://nordby.dk/min%20plan> og <post@nordby.dk>.'],
    ['a link with a title', 'Se [planen](https://nordby.dk "Planen for byen").'],
    ['a link in angle brackets', 'Se [planen](<https://nordby.dk/min plan>).'],
    ['a link by name', 'Se [planen][1].\n\n[1]: https://nordby.dk'],
    ['references to sources', 'Det ved vi [1][2].'],
    ['an interval', 'Tallene [0, 1] og [2] (se bilag 3).'],
    ['an exclamation before a link', 'Læs mere! [Planen](https://nordby.dk) er her.'],
    ['a comment for oneself', '[//]: # (husk kilden)\n\nDet ved vi.'],

    ['a table', 'Tabel: Træer\n\n| År | Tal |\n| --- | ---: |\n| 2025 | |\n| 2026 |\n\nKilde: Kommunen'],
    ['a table without edges', 'År | Tal\n--- | ---\n2025 | 1'],
    ['a sign in a cell', '| År | Tal |\n| --- | --- |\n| 2025 | a \\| b |\n| 2026 | `a\\|b` |'],
    ['a table of one column', '| År |\n| --- |\n| 2025 |'],
    ['a sign in a sentence', 'Vælg ja | nej.\nVælg stor | lille.'],
    ['a tab in a sentence', 'Vi vil\tplante træer.'],
    ['line breaks with spaces', 'Rådhuset  \nTorvet 1  \n9000 Nordby'],
    ['two spaces after a full stop', 'Vi planter.  Vi går.  Vi ser.\nVi planter.  Vi går.'],

    ['code', '```js\nlet a = 1;\n```'],
    ['code in a list', '- Skriv\n\n  ```\n  ja\n  ```'],
    ['a paragraph in a list', '- Træer\n\n  Vi vil plante dem.\n\n1. Stier\n\n   Vi vil lægge dem.'],

    ['two halves of a word', 'Vi vil styrke børne-\nog ungeområdet, og i fritids-\neller klublivet.'],
    ['roman numerals', 'Kong Christian X, XX. århundrede og bind XXX.'],
    ['times and figures', 'Kl. 8.00 koster det 1.000 kr. (2025), og 50 % er med.'],
    ['a quote in Danish marks', 'Vi kalder det »Sammen om byen« og «Vores by».'],
    ['a question', 'Hvad vil vi?? Jo, [det ved vi].'],
    ['a colon', 'Vision: Vi vil plante træer.\n\nmål: vi når det'],
    ['a source above a rule', 'Kilde: Danmarks Statistik\n\n---\n\nVi planter.'],
    ['notes', 'Det ved vi.[^1] Og det.[^kilde]\n\n[^1]: Her.\n[^kilde]: Der.[^2]\n[^2]: Dybt.'],
    ['braces', 'Vi kalder det {navnet}, og "e.g." i {2}.'],
    ['an emoji', '🌳 Vi planter træer.'],
  ])('%s', (_what, body) => {
    expect(findSlips(body)).toEqual([]);
  });
});
