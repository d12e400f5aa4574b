// Thirty texts as they arrive when a strategy is pasted from Word, Excel, Outlook or a PDF file.
import { expect, test } from 'vitest';

import { rawTextWording, slipWording } from '#core/diagnostics/wording-slips.ts';

import { checkGoal } from '../nordby.ts';

const HARD = '\u00a0';
const SYMBOL = '\uf0b7';

test.each<[from: string, text: string, expected: string[]]>([
  [
    'Word: a list with tabs',
    'Byrådet vil:\n\n•\tudbygge stierne\n•\tsænke farten\n•\ttælle cyklisterne',
    ['list-mark-unknown:3'],
  ],
  [
    'Word: the symbol font',
    `${SYMBOL}${HARD}Flere voksne følger børnene\n${SYMBOL}${HARD}Færre kører dem`,
    ['list-mark-unknown:1'],
  ],
  ['Word: two levels', '•\tSkoler\no\tNordby Skole\no\tSønderby Skole', ['list-mark-unknown:1']],
  [
    'Word: letters',
    'Udvalget indstiller,\n\na) at planen sendes i høring\nb) at fristen er otte uger',
    ['list-mark-unknown:3'],
  ],
  [
    'Word: numbers and hard spaces',
    `1.${HARD}Skolevejene gennemgås\n2.${HARD}Stierne udbygges`,
    ['list-mark-unknown:1'],
  ],
  ['Word: a lost reference', 'Økonomien fremgår af Fejl! Henvisningskilde ikke fundet.', ['converter-residue:1']],
  ['Word: a lost bookmark', 'Se side Fejl! Bogmærke er ikke defineret.', ['converter-residue:1']],
  ['Word: a template', 'Ansvarlig: Klik eller tryk her for at skrive tekst.', ['placeholder-left:1']],
  ['Word: an indented paragraph', 'Visionen er:\n\n\tEt Nordby, hvor alle kan færdes trygt.', ['code-by-indent:3']],
  [
    'Word: signs of a heading with a hard space',
    `##${HARD}Baggrund\n\nFærre børn cykler.`,
    ['heading-without-space:1'],
  ],
  [
    'Word through Pandoc',
    '[Nordby]{.underline} skal reducere CO~2~ inden 2030.',
    ['converter-residue:1', 'converter-residue:1'],
  ],
  ['Word: the table of contents', 'Baggrund {PAGEREF _Toc123456789}', ['converter-residue:1']],
  ['Word: bold of a whole line', '**Baggrund:\nFærre børn cykler i skole.', ['emphasis-unclosed:1']],
  ['Outlook: hyphens', '-Direktionen følger op i maj\n-Udvalget orienteres i juni', ['list-mark-unknown:1']],
  ['Outlook: dashes', 'Vi aftalte:\n– at tælle cyklisterne\n– at spørge skolerne', ['list-mark-unknown:2']],
  ['Outlook: letters in a wrong encoding', 'BÃ¸rn og unge skal fÃ¦rdes trygt.', ['broken-letters:1']],
  ['Excel: tabs', 'Skole\tElever\tCykler\nNordby\t412\t180\nSønderby\t300\t95', ['table-broken-form:1']],
  [
    'Excel: signs without a line below',
    '| Skole | Elever |\n| Nordby | 412 |\n| Sønderby | 300 |',
    ['table-broken-form:1'],
  ],
  [
    'Excel: a line with too few cells',
    '| Skole | Elever | Cykler |\n| --- | --- |\n| Nordby | 412 | 180 |',
    ['table-broken-form:1'],
  ],
  [
    'Excel: a remark in a cell too many',
    '| Skole | Elever |\n| --- | --- |\n| Nordby | 412 | foreløbigt tal |',
    ['table-cells-lost:3'],
  ],
  [
    'Excel: the source below',
    '| Skole | Elever |\n| --- | --- |\n| Nordby | 412 |\nKilde: Nordby Kommune, 2025',
    ['text-under-table:4'],
  ],
  ['PDF: words divided', 'Kommunen vil forbed-\nre trafiksikkerheden ved skolerne.', ['word-divided:1']],
  [
    'PDF: the number of the page',
    'Færre børn cykler i skole.\n\nSide 4 af 28\n\nDet vil vi ændre.',
    ['converter-residue:3'],
  ],
  ['PDF: columns of spaces', 'Skole          Elever\nNordby         412\nSønderby       300', ['table-broken-form:1']],
  ['PDF: squares', '▪ Sænke farten\n▪ Sætte lamper op', ['list-mark-unknown:1']],
  ['PDF: a letter that has no name', 'B(cid:248)rn skal f(cid:230)rdes trygt.', ['converter-residue:1']],
  ['PDF: a year first on a line', 'Stien åbner i foråret.\n\n2027. Derefter tæller vi.', ['list-number-changed:3']],
  ['a chat: marks of sources', 'Flere cykler i skole【12†rapport.pdf】.', ['converter-residue:1']],
  ['a draft: figures that are missing', 'Der er afsat xx mio. kr. i 2027.', ['placeholder-left:1']],
  [
    'a draft: a note without its mark',
    'Færre børn cykler i skole.\n\n[^1]: Trafiktælling, 2025.',
    ['footnote-unused:3'],
  ],
])('%s', (_from, text, expected) => {
  const found = checkGoal('', text)
    .diagnostics.filter(({ code }) => code in slipWording || code in rawTextWording)
    .map(({ code, location }) => `${code}:${location.kind === 'known' ? location.line - 3 : 'nowhere'}`);
  expect(found).toEqual(expected);
});
