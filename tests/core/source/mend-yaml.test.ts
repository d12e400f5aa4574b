import { describe, expect, test } from 'vitest';

import { readYaml } from '#core/source/read-yaml.ts';

/** What is written after `title: `, and what its author meant. */
const TITLES: readonly (readonly [written: string, meant: string])[] = [
  ['Indsats #3: flere cykler', 'Indsats #3: flere cykler'],
  ['#hashtag i titlen', '#hashtag i titlen'],
  ['Mål nr. #1', 'Mål nr. #1'],
  ['C# og F# i skolen', 'C# og F# i skolen'],
  ['Formål: bedre byer', 'Formål: bedre byer'],
  ['Formål: bedre: byer', 'Formål: bedre: byer'],
  ['Det handler om:', 'Det handler om:'],
  ['@kommunen svarer', '@kommunen svarer'],
  ['`kode` i titlen', '`kode` i titlen'],
  ['% af de unge', '% af de unge'],
  [', og så videre', ', og så videre'],
  ['] slut', '] slut'],
  ['} slut', '} slut'],
  ['- Flere cykler', '- Flere cykler'],
  ['? Hvad nu', '? Hvad nu'],
  ['| Cykler |', '| Cykler |'],
  ['> 90 % i 2030', '> 90 % i 2030'],
  ['>= 95 %', '>= 95 %'],
  ['>5 %', '>5 %'],
  ['"Cykelbyen" bliver større', '"Cykelbyen" bliver større'],
  ['"Cykelbyen" og "Gåbyen"', '"Cykelbyen" og "Gåbyen"'],
  ["'Cykelbyen' bliver større", "'Cykelbyen' bliver større"],
  ['"Cykelbyen": en plan', '"Cykelbyen": en plan'],
  ['[udkast] Cykelplan', '[udkast] Cykelplan'],
  ['[udkast] Cykelplan [version 2]', '[udkast] Cykelplan [version 2]'],
  ['{udkast} Cykelplan', '{udkast} Cykelplan'],
  ['**Flere** cykler', '**Flere** cykler'],
  ['*Flere* cykler', '*Flere* cykler'],
  ['&aring;ben by', '&aring;ben by'],
  ['& andre planer', '& andre planer'],
  ['! Husk cykler', '! Husk cykler'],
  ['”Cykelbyen” bliver større', '”Cykelbyen” bliver større'],
  ['»Cykelbyen«', '»Cykelbyen«'],
  ['“Cykelbyen”', '“Cykelbyen”'],
  ['Cyklens ’tur’', 'Cyklens ’tur’'],
  ["Børnenes' cykler", "Børnenes' cykler"],
  ['10\u00a0% flere', '10\u00a0% flere'],
  ['Sund\u00adhed', 'Sund\u00adhed'],
  ['Ja', 'Ja'],
  ['no', 'no'],
  ['null og nix', 'null og nix'],
  ['2027', '2027'],
  ['1.000', '1.000'],
  ['2026-02-30', '2026-02-30'],
  ['kl. 10:30 på torvet', 'kl. 10:30 på torvet'],
  ['https://nordby.dk/#maal', 'https://nordby.dk/#maal'],
  ["'Formål: bedre byer'", 'Formål: bedre byer'],
  ['"Formål: bedre byer"', 'Formål: bedre byer'],
  ["'Børnenes'' cykler'", "Børnenes' cykler"],
  ['"Cyk\\u00e6l"', 'Cykæl'],
  ['C++ & Co. <3', 'C++ & Co. <3'],
  ['100 % ~ alt', '100 % ~ alt'],
  ['= lighed', '= lighed'],
  ['$ og €', '$ og €'],
  ['\\begin', '\\begin'],
  ['-Flere cykler', '-Flere cykler'],
  ['?Hvad nu', '?Hvad nu'],
  ['a: b #c', 'a: b #c'],
];

describe('a title that begins or goes on with a sign of YAML', () => {
  test.each(TITLES)('`%s` is read as its author meant it', (written, meant) => {
    const { data, faults, remarks } = readYaml(`title: ${written}\nowner: byraadet\n`, 2);
    expect({ data, faults, remarks }).toEqual({ data: { title: meant, owner: 'byraadet' }, faults: [], remarks: [] });
  });

  test.each(TITLES)('`%s` is read in a nested map of a list as well', (written, meant) => {
    const { data } = readYaml(`actions:\n  - title: ${written}\n    state: i gang\n  - Tælle cykler\n`, 2);
    expect(data).toEqual({ actions: [{ title: meant, state: 'i gang' }, 'Tælle cykler'] });
  });
});

describe('an item of a list', () => {
  test.each([
    ['Indsats #3: flere cykler', 'Indsats #3: flere cykler'],
    ['Formål med planen: bedre byer', 'Formål med planen: bedre byer'],
    ['@kommunen svarer', '@kommunen svarer'],
    ['"Cykelbyen" bliver større', '"Cykelbyen" bliver større'],
    ['[udkast] Cykelplan', '[udkast] Cykelplan'],
    ['**Flere** cykler', '**Flere** cykler'],
    ['> 90 % cykler', '> 90 % cykler'],
  ])('`%s` is text', (written, meant) => {
    expect(readYaml(`items:\n  - ${written}\n  - Tælle cykler\n`, 2).data).toEqual({ items: [meant, 'Tælle cykler'] });
  });

  test('a label with keys below it stays a map', () => {
    const { data } = readYaml('actions:\n  - title: Tælle cykler\n    deadline: i 2026\n', 2);
    expect(data).toEqual({ actions: [{ title: 'Tælle cykler', deadline: 'i 2026' }] });
  });
});

describe('hard spaces and characters without width', () => {
  test.each([
    ['after the colon', 'deadline:\u00a0i 2027\n'],
    ['before the colon', 'deadline\u00a0: i 2027\n'],
    ['as well as an ordinary one', 'deadline: \u00a0i 2027\n'],
    ['in the key', 'dead\u200bline: i 2027\n'],
    ['before the key', '\ufeffdeadline: i 2027\n'],
  ])('%s mean an ordinary space or none', (_where, source) => {
    expect(readYaml(`title: Cykler\n${source}`, 2)).toMatchObject({ data: { title: 'Cykler', deadline: 'i 2027' } });
  });

  test('as indentation and after a dash mean ordinary ones', () => {
    const source = 'actions:\n\u00a0\u00a0-\u00a0title: Cykler\n\u00a0\u00a0\u00a0\u00a0state: i gang\n';
    expect(readYaml(source, 2).data).toEqual({ actions: [{ title: 'Cykler', state: 'i gang' }] });
  });
});

describe('what only looks like it', () => {
  test.each([
    ['a block', 'text: |\n  Formål: bedre\n  # ikke en bemærkning\n  - punkt #1\nowner: x\n'],
    ['a folded block', 'text: >-\n  @kommunen\n  "A" og B\n'],
    ['a quotation over two lines', 'text: "en linje\n  med #3: to"\nowner: x\n'],
    ['plain text over two lines', 'text: en linje\n  og en til\nowner: x\n'],
    ['brackets over two lines', 'owner: [slg,\n  byraadet]\n'],
    ['the words and days of a deadline', "deadline: { words: 'når: nu', by: 2030 }\n"],
    ['a list in brackets', 'owner: [slg, "by: raadet"]\n'],
    ['a comment on a line of its own', '# Om cykler: husk @navn\ntitle: Cykler\n'],
    ['an empty value', 'title:\nowner: x\n'],
    ['an empty value with a comment', 'title: # mangler\nowner: x\n'],
  ])('%s is read as YAML reads it', (_name, source) => {
    const alone = readYaml(source, 2);
    const beside = readYaml(`${source}note: Indsats #3\n`, 2);
    expect(alone.faults).toEqual([]);
    expect(beside.data).toEqual({ ...alone.data, note: 'Indsats #3' });
    expect(beside.remarks).toEqual([]);
  });
});

describe('a comment after a value', () => {
  test('is told, with the line as it would be if it were text', () => {
    const { data, remarks } = readYaml('title: Cykler # og gang\nowner: x\n', 2);
    expect(data).toEqual({ title: 'Cykler', owner: 'x' });
    expect(remarks).toEqual([
      {
        code: 'comment-after-value',
        args: { found: '# og gang', cure: "title: 'Cykler # og gang'" },
        range: { line: 2, column: 15, endLine: 2, endColumn: 24 },
      },
    ]);
    expect(readYaml("title: 'Cykler # og gang'\n", 2)).toMatchObject({
      data: { title: 'Cykler # og gang' },
      remarks: [],
    });
  });

  test('is not told after a quotation, which ends where its author ended it', () => {
    expect(readYaml("title: 'Cykler' # og gang\n", 2)).toMatchObject({ data: { title: 'Cykler' }, remarks: [] });
  });
});

test('the place of a mended value is its place as written', () => {
  const { locate } = readYaml('title: Indsats #3: flere\nowner: x\n', 2);
  expect(locate(['title'], 'value')).toEqual({ line: 2, column: 8, endLine: 2, endColumn: 25 });
  expect(locate(['owner'], 'value')).toEqual({ line: 3, column: 8, endLine: 3, endColumn: 9 });
});

test('a fault elsewhere is told although other lines are mended', () => {
  const { faults } = readYaml('title: @kommunen\nowner x\n', 2);
  expect(faults.map(({ range }) => range.line)).toEqual([3]);
});
