// Files in the shapes that Statistikbanken and spreadsheets save them in.
import { describe, expect, test } from 'vitest';

import { readSeries, type SeriesQuery, type SeriesReading } from '#core/series/read-series.ts';

const DOWN: SeriesQuery = { time: 'TID', value: 'INDHOLD', where: { OMRÅDE: 'Nordby' }, decimal: null };
const ACROSS: SeriesQuery = { time: null, value: null, where: { område: 'Nordby' }, decimal: null };

const LONG = `OMRÅDE;TID;INDHOLD
Hele landet;2022;61,2
Hele landet;2023;62,0
Nordby;2022;58,4
Nordby;2023;60,1
`;

const WIDE = `"Børn der cykler i skole efter område, enhed og tid"

"område","enhed","2022","2023","2024"
"Hele landet","Procent","61.2","62.0","62.4"
"Nordby","Procent","58.4","..","60.1"

"Anm.: Tallene for 2024 er foreløbige."
"Kilde: Danmarks Statistik, www.statistikbanken.dk, CYK1"
`;

describe('a table with the times down a column', () => {
  test.each<[name: string, bytes: Uint8Array]>([
    ['in UTF-8', utf8(LONG)],
    ['with a byte order mark', utf8(`\uFEFF${LONG}`)],
    ['in what Windows wrote before', latin1(LONG)],
    ['in UTF-16, as Excel saves »Unicode-tekst«', utf16(LONG.replaceAll(';', '\t'))],
    ['between tabs', utf8(LONG.replaceAll(';', '\t'))],
    ['between commas, with every cell in quotation marks', utf8(quoteCells(LONG))],
    ['with the line ends of Windows', utf8(LONG.replaceAll('\n', '\r\n'))],
    ['with a title and an empty line before it', utf8(`Børn der cykler i skole\n\n${LONG}`)],
    ['with notes under it', utf8(`${LONG}\nAnm.: Opgjort i uge 36.\nKilde: Danmarks Statistik; CYK1\n`)],
    ['with the columns in another order of letters', utf8(LONG.replace('OMRÅDE;TID', 'område;tid'))],
  ])('is read %s', (_, bytes) => {
    expect(values(readSeries(bytes, DOWN))).toEqual(['2022 58.4', '2023 60.1']);
  });

  test('is put in the order of time', () => {
    expect(values(readSeries(utf8('TID;INDHOLD\n2024;3\n2022;1\n2023;2\n'), { ...DOWN, where: {} }))).toEqual([
      '2022 1',
      '2023 2',
      '2024 3',
    ]);
  });

  test.each([
    ['2024', '2024', '2024-01-01', '2024-12-31'],
    ['2024K1', '1. kvartal 2024', '2024-01-01', '2024-03-31'],
    ['2024M03', 'marts 2024', '2024-03-01', '2024-03-31'],
    ['2024H2', '2. halvår 2024', '2024-07-01', '2024-12-31'],
    ['2024U05', 'uge 5 2024', '2024-01-29', '2024-02-04'],
    ['2024M03D15', '15. marts 2024', '2024-03-15', '2024-03-15'],
    ['31-12-2024', '31-12-2024', '2024-12-31', '2024-12-31'],
    ['marts 2024', 'marts 2024', '2024-03-01', '2024-03-31'],
  ])('tells of %s that it is %s', (cell, words, from, to) => {
    const reading = readSeries(utf8(`TID;INDHOLD\n${cell};7\n`), { ...DOWN, where: {} });
    expect(reading.ok && reading.values[0]?.time).toMatchObject({ words, from, to });
  });
});

describe('a table with the times along the top', () => {
  test('is read below its title and above its notes, with a year that the source has not', () => {
    expect(values(readSeries(utf8(WIDE), ACROSS))).toEqual(['2022 58.4', '2023 ..', '2024 60.1']);
  });

  test.each(['1. Statistikbanken', ''])('is read when its column of words is called »%s«', (name) => {
    const text = `${name};2015K1;2015K2\nHele landet;5.659.715;5.662.490\nNordby;41.203;41.377\n`;
    expect(values(readSeries(utf8(text), { ...ACROSS, where: { [name || 'OMRÅDE']: 'Nordby' } }))).toEqual([
      '1. kvartal 2015 41203',
      '2. kvartal 2015 41377',
    ]);
  });

  test('is read when a label is written only the first time', () => {
    const text = 'område;køn;2022;2023\nHele landet;Mænd;10;11\n;Kvinder;12;13\nNordby;Mænd;1;2\n;Kvinder;3;4\n';
    expect(values(readSeries(utf8(text), { ...ACROSS, where: { område: 'Nordby', køn: 'Kvinder' } }))).toEqual([
      '2022 3',
      '2023 4',
    ]);
  });

  test('has no gap where the source has not begun or has ended', () => {
    expect(values(readSeries(utf8(';2020;2021;2022;2023\nNordby;..;4;5;-\n'), { ...ACROSS, where: {} }))).toEqual([
      '2021 4',
      '2022 5',
    ]);
  });
});

describe('figures', () => {
  const read = (cells: string[], decimal: SeriesQuery['decimal'] = null) =>
    readSeries(utf8(`TID\tINDHOLD\n${cells.map((cell, at) => `${2020 + at}\t${cell}`).join('\n')}\n`), {
      ...DOWN,
      where: {},
      decimal,
    });

  test.each<[cells: string[], figures: number[]]>([
    [
      ['12', '7'],
      [12, 7],
    ],
    [
      ['1.234,5', '999'],
      [1234.5, 999],
    ],
    [
      ['1,234.5', '999'],
      [1234.5, 999],
    ],
    [
      ['1.234', '0,5'],
      [1234, 0.5],
    ],
    [
      ['1,234', '0.5'],
      [1234, 0.5],
    ],
    [
      ['1.234.567', '1.234'],
      [1234567, 1234],
    ],
    [
      ['1 234', '12 345'],
      [1234, 12345],
    ],
    [
      ['−3,5', '-4'],
      [-3.5, -4],
    ],
    [
      ['12,5 %', '13 %'],
      [12.5, 13],
    ],
    [
      ['0.123', '1.234'],
      [0.123, 1.234],
    ],
  ])('%j are decided together', (cells, figures) => {
    const reading = read(cells);
    expect(reading.ok && reading.values.map(({ figure }) => figure)).toEqual(figures);
  });

  test.each(['..', '...', '…', '-', '–', '.', ':', ''])('»%s« is no figure', (cell) => {
    expect(values(read(['1', cell, '3']))).toEqual(['2020 1', `2021 ${cell}`, '2022 3']);
  });

  test('that could be one or the other are not guessed, and the author can say which', () => {
    expect(read(['1.234', '2.345'])).toMatchObject({
      ok: false,
      fault: { kind: 'figure', line: 2, reading: { kind: 'ambiguous', cell: '1.234', asComma: 1234, asPoint: 1.234 } },
    });
    const said = (decimal: SeriesQuery['decimal']) => values(read(['1.234', '2.345'], decimal));
    expect([said('comma'), said('point')]).toEqual([
      ['2020 1234', '2021 2345'],
      ['2020 1.234', '2021 2.345'],
    ]);
  });

  test('in two ways in one file are told, with the line', () => {
    expect(read(['1,5', '2', '2.5'])).toMatchObject({
      ok: false,
      fault: { kind: 'figure', line: 4, reading: { kind: 'mixed', cell: '2.5', other: '1,5' } },
    });
  });
});

describe('a file that cannot be read tells why and where', () => {
  test.each<[name: string, text: string, query: SeriesQuery, fault: object]>([
    ['nothing in it', ' \n', DOWN, { kind: 'empty' }],
    ['no columns', 'TID|INDHOLD\n2020|1\n', DOWN, { kind: 'separator' }],
    ['a quotation mark that is not closed', 'TID;INDHOLD\n2020;"1\n', DOWN, { kind: 'quotes' }],
    [
      'another name for a column',
      'OMRÅDE;TID;ANTAL\nNordby;2020;1\n',
      DOWN,
      { kind: 'column', line: 1, column: 'INDHOLD', known: ['OMRÅDE', 'TID', 'ANTAL'] },
    ],
    [
      'a column misspelt',
      'OMRÅDE;TID;INDHOLD\nNordby;2020;1\n',
      { ...DOWN, value: 'INDHLD' },
      { kind: 'column', column: 'INDHLD', suggestion: 'INDHOLD' },
    ],
    [
      'no such place',
      LONG,
      { ...DOWN, where: { OMRÅDE: 'Norby' } },
      { kind: 'row', column: 'OMRÅDE', wanted: 'Norby', suggestion: 'Nordby' },
    ],
    [
      'the place with its number',
      LONG.replaceAll('Nordby', '999 Nordby'),
      DOWN,
      { kind: 'row', wanted: 'Nordby', suggestion: '999 Nordby' },
    ],
    ['two values for a year', LONG, { ...DOWN, where: {} }, { kind: 'twice', line: 4, first: 2 }],
    ['a time that is none', 'TID;INDHOLD\n2020;1\ni går;2\n', { ...DOWN, where: {} }, { kind: 'time', line: 3 }],
    ['a word for a figure', 'TID;INDHOLD\n2020;mange\n', { ...DOWN, where: {} }, { kind: 'figure', line: 2 }],
    [
      'too few cells',
      'A;TID;INDHOLD\nx;2020;1\n2021;2\nx;2022;3\n',
      { ...DOWN, where: {} },
      { kind: 'cells', line: 3 },
    ],
    ['nothing but gaps', 'TID;INDHOLD\n2020;..\n2021;..\n', { ...DOWN, where: {} }, { kind: 'empty' }],
  ])('%s', (_, text, query, fault) => {
    expect(readSeries(utf8(text), query)).toMatchObject({ ok: false, fault });
  });
});

function values(reading: SeriesReading): string[] {
  expect(reading).toMatchObject({ ok: true });
  return reading.ok ? reading.values.map(({ time, figure, cell }) => `${time.words} ${figure ?? cell}`) : [];
}

function quoteCells(text: string): string {
  return text.replaceAll(/[^;\n]+/g, '"$&"').replaceAll(';', ',');
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function utf16(text: string): Uint8Array {
  return Uint8Array.from([
    0xff,
    0xfe,
    ...[...text].flatMap((letter) => [letter.charCodeAt(0) % 256, letter.charCodeAt(0) >> 8]),
  ]);
}
