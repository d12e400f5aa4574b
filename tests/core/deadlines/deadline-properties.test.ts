import { spawnSync } from 'node:child_process';

import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';

import { addDays, daysBetween, type Interval } from '#core/deadlines/calendar.ts';
import { MONTHS } from '#core/deadlines/danish-words.ts';
import { readEdtf } from '#core/deadlines/edtf.ts';
import { formatDate, formatInterval } from '#core/deadlines/format-date.ts';
import { parseDeadline } from '#core/deadlines/parse-deadline.ts';
import { parseRhythm } from '#core/deadlines/parse-rhythm.ts';

import type { Deadline } from '#core/deadlines/deadline.ts';

const PERIOD: Interval = { from: '2013-01-01', to: '2015-12-31' };
/** The number of letters. */
const LONG = 2_000_000;
const GUARD = 5 * 60_000;
const EDTF_DATE = String.raw`\d{4}(-\d\d(-\d\d)?)?`;
const EDTF = new RegExp(`^(${EDTF_DATE}|${EDTF_DATE}/${EDTF_DATE}|\\.\\./${EDTF_DATE}|${EDTF_DATE}/\\.\\.)$`);

const year = fc.integer({ min: 1901, max: 2198 });
const month = fc.integer({ min: 1, max: 12 });
const date = fc.integer({ min: 0, max: 108_000 }).map((days) => Temporal.PlainDate.from('1901-01-01').add({ days }));

/** Words for a period of the calendar, and the days that Temporal gives for it. */
const unit = fc.oneof(
  year.map((y) => ({ words: String(y), ...days([y, 1], [y, 12]) })),
  fc.tuple(year, month).map(([y, m]) => ({ words: `${MONTHS[m - 1]} ${y}`, ...days([y, m], [y, m]) })),
  fc.tuple(year, month).map(([y, m]) => ({ words: `${MONTHS[m - 1]?.slice(0, 3)}. ${y}`, ...days([y, m], [y, m]) })),
  fc
    .tuple(year, fc.integer({ min: 1, max: 4 }))
    .map(([y, q]) => ({ words: `${q}. kvartal ${y}`, ...days([y, q * 3 - 2], [y, q * 3]) })),
  fc
    .tuple(year, fc.integer({ min: 1, max: 2 }))
    .map(([y, h]) => ({ words: `${h}. halvår af ${y}`, ...days([y, h * 6 - 5], [y, h * 6]) })),
  fc.tuple(year, fc.constantFrom('foråret', 'sommeren', 'efteråret')).map(([y, season]) => {
    const first = { foråret: 3, sommeren: 6, efteråret: 9 }[season] ?? 0;
    return { words: `${season} ${y}`, ...days([y, first], [y, first + 2]) };
  }),
  year.map((y) => ({ words: `vinteren ${y}/${String(y + 1).slice(-2)}`, ...days([y, 12], [y + 1, 2]) })),
  date.map((d) => ({ words: `${d.day}. ${MONTHS[d.month - 1]} ${d.year}`, from: d.toString(), to: d.toString() })),
  date.map((d) => ({ words: `${d.day}.${d.month}.${d.year}`, from: d.toString(), to: d.toString() })),
  date.map((d) => {
    const monday = d.subtract({ days: d.dayOfWeek - 1 });
    return {
      words: `uge ${d.weekOfYear} ${d.yearOfWeek}`,
      from: monday.toString(),
      to: monday.add({ days: 6 }).toString(),
    };
  }),
);

const phrase = fc.oneof(
  unit.map(({ words, from, to }) => ({ words: `i ${words}`, from, to })),
  unit.map(({ words, from, to }) => ({ words: `i løbet af ${words}`, from, to })),
  unit.map(({ words, to }) => ({ words: `inden udgangen af ${words}`, from: null, to })),
  unit.map(({ words, to }) => ({ words: `senest ved udgangen af ${words}`, from: null, to })),
  unit.map(({ words, to }) => ({ words: `senest ${words}`, from: null, to })),
  unit.map(({ words, to }) => ({ words: `til og med ${words}`, from: null, to })),
  unit.map(({ words, from }) => ({ words: `inden ${words}`, from: null, to: addDays(from, -1) })),
  unit.map(({ words, from }) => ({ words: `fra ${words}`, from, to: null })),
  unit.map(({ words, from }) => ({ words: `${words} og fremefter`, from, to: null })),
  unit.map(({ words, to }) => ({ words: `efter ${words}`, from: addDays(to, 1), to: null })),
  fc
    .tuple(unit, unit)
    .filter(([first, last]) => first.from <= last.to)
    .map(([first, last]) => ({ words: `fra ${first.words} til ${last.words}`, from: first.from, to: last.to })),
);

describe('every phrase that can be built', () => {
  test('is read as the days Temporal gives', () => {
    fc.assert(
      fc.property(phrase, ({ words, from, to }) => {
        expect(read(words)).toMatchObject({ from, to });
      }),
      { numRuns: 2000 },
    );
  });

  test('has its first day before its last, and contains its midpoint', () => {
    fc.assert(
      fc.property(phrase, ({ words }) => {
        const { from, to } = read(words);
        if (from === null || to === null) return;
        const midpoint = addDays(from, Math.floor(daysBetween(from, to) / 2));
        expect(from <= midpoint && midpoint <= to).toBe(true);
      }),
    );
  });

  test('has an EDTF value that is read back as the same days', () => {
    fc.assert(
      fc.property(phrase, ({ words }) => {
        const { edtf, from, to } = read(words);
        expect(edtf).toMatch(EDTF);
        expect(readEdtf((edtf ?? '').toLowerCase())).toMatchObject({ from, to });
      }),
      { numRuns: 2000 },
    );
  });

  test('is the same in capitals, in decomposed letters, with odd spaces and a full stop', () => {
    const spaces = fc.constantFrom('  ', '\u00A0', '\t', '\u202F', ' \n ');
    fc.assert(
      fc.property(phrase, spaces, ({ words }, space) => {
        const { from, to, edtf } = read(words);
        const disguised = `${space}${words.toUpperCase().normalize('NFD').replaceAll(' ', space)}.${space}`;
        expect(read(disguised)).toMatchObject({ from, to, edtf });
      }),
    );
  });
});

describe('dates', () => {
  test('leap days are read in leap years only', () => {
    fc.assert(
      fc.property(year, (y) => {
        const isLeap = Temporal.PlainDate.from({ year: y, month: 1, day: 1 }).inLeapYear;
        expect(parseDeadline(`29. februar ${y}`).ok).toBe(isLeap);
        expect(read(`februar ${y}`).to).toBe(`${y}-02-${isLeap ? 29 : 28}`);
      }),
    );
  });

  test('a year ends on its last day and the next begins the day after', () => {
    fc.assert(
      fc.property(year, (y) => {
        expect(read(`inden udgangen af ${y}`).to).toBe(`${y}-12-31`);
        expect(read(`efter ${y}`).from).toBe(`${y + 1}-01-01`);
        expect(read(`inden 1. januar ${y}`).to).toBe(`${y - 1}-12-31`);
      }),
    );
  });

  test('the twelve months, four quarters and two half-years fill the year without a gap', () => {
    fc.assert(
      fc.property(year, (y) => {
        const parts = [
          MONTHS.map((name) => `${name} ${y}`),
          [1, 2, 3, 4].map((q) => `Q${q} ${y}`),
          [1, 2].map((h) => `${h}. halvår ${y}`),
        ];
        for (const names of parts) {
          const spans = names.map(read);
          spans.slice(1).forEach((span, index) => expect(span.from).toBe(addDays(spans[index]?.to ?? '', 1)));
          expect([spans[0]?.from, spans.at(-1)?.to]).toEqual([`${y}-01-01`, `${y}-12-31`]);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('what the site writes in Danish can be written by an author', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        const [from, to] = [a.toString(), b.toString()].sort() as [string, string];
        expect(read(formatDate(from))).toMatchObject({ from, to: from });
        for (const interval of [
          { from, to },
          { from: null, to },
          { from, to: null },
        ]) {
          expect(read(formatInterval(interval))).toMatchObject(interval);
        }
      }),
    );
  });
});

describe('any text at all', () => {
  const fragment = fc.constantFrom(
    ...[
      'inden',
      'senest',
      'udgangen af',
      'fra',
      'til',
      'og',
      '-',
      '/',
      '..',
      '2014',
      '14',
      '1.',
      'maj',
      'uge',
      'kvartal',
      'vinteren',
    ],
    ...[
      'primo',
      '½',
      'årligt',
      'i',
      'den',
      'sommerferien',
      'nytår',
      'budget',
      'strategiperioden',
      '+',
      ',',
      '.',
      '’',
      '\u00A0',
      'ca.',
    ],
  );
  const jumble = fc
    .array(fragment, { maxLength: 12 })
    .chain((words) => fc.constantFrom(' ', '').map((glue) => words.join(glue)));
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    jumble,
  );

  test('is read or refused, and never throws', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(undefined, PERIOD), (words, period) => {
        const reading = parseDeadline(words, { period });
        if (reading.ok) expect(reading.deadline.words).toBe(words.trim());
        else expect(reading.fault.args.words).toBe(words.trim());
        parseRhythm(words);
      }),
      { numRuns: 3000 },
    );
  });

  test('gets only suggestions that the program can read', () => {
    fc.assert(
      fc.property(jumble, (words) => {
        const reading = parseDeadline(words, { period: PERIOD });
        if (reading.ok) return;
        const { suggestion }: { words: string; suggestion?: string } = reading.fault.args;
        if (suggestion === undefined) return;
        expect(parseDeadline(suggestion, { period: PERIOD }).ok).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('gives valid days and EDTF when it happens to be a deadline', () => {
    fc.assert(
      fc.property(jumble, (words) => {
        const reading = parseDeadline(words, { period: PERIOD });
        if (!reading.ok || reading.deadline.kind === 'rhythm') return;
        const { from, to, edtf } = reading.deadline;
        expect(from === null || to === null || from <= to).toBe(true);
        if (edtf !== null) expect(readEdtf(edtf)).toMatchObject({ from, to });
      }),
      { numRuns: 3000 },
    );
  });

  /** With time that grows by the square of the length, a text this long would take hours. */
  test('takes time in proportion to its length, also when one piece is repeated', () => {
    const pieces = [
      ...[' ', '-', '1', 'a', '½', ' og ', 'inden ', 'samme frekvens som ', '1. maj 2014-'],
      ...['\u00A0', '/', '.', 'uge ', "'1"],
    ];
    const folder = new URL('../../../src/core/deadlines/', import.meta.url).href;
    const script = `
      const { parseDeadline } = await import('${folder}parse-deadline.ts');
      const { parseRhythm } = await import('${folder}parse-rhythm.ts');
      for (const piece of ${JSON.stringify(pieces)}) {
        const words = piece.repeat(${LONG} / piece.length);
        parseDeadline(words);
        parseRhythm(words);
        console.log(JSON.stringify(piece));
      }`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
      timeout: GUARD,
    });
    const read = stdout.trimEnd().split('\n');
    expect(read).toEqual(pieces.map((piece) => JSON.stringify(piece)));
  });
});

function days([fromYear, fromMonth]: [number, number], [toYear, toMonth]: [number, number]) {
  const last = Temporal.PlainYearMonth.from({ year: toYear, month: toMonth });
  return {
    from: Temporal.PlainDate.from({ year: fromYear, month: fromMonth, day: 1 }).toString(),
    to: last.toPlainDate({ day: last.daysInMonth }).toString(),
  };
}

function read(words: string): Deadline {
  const reading = parseDeadline(words);
  if (!reading.ok) throw new Error(`${words}: ${reading.fault.code}`);
  return reading.deadline;
}
