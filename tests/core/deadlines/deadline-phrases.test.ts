// Phrases as councils write them, each with the days a careful reader gives it, in a strategy for 2022-2025 that was
// adopted on 15 December 2021. `npm run bench -- --only reading` counts over the same table.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { parseDeadline } from '#core/deadlines/parse-deadline.ts';

import phrases from './deadline-phrases.json' with { type: 'json' };

interface Phrase {
  text: string;
  from?: string | null;
  to?: string | null;
  /** Repeated work; with an end or a start when there are days as well. */
  rhythm?: boolean;
  /** The warning that says how the words were read. */
  told?: string;
  refused?: string;
  suggestion?: string;
}

/** What a refusal may offer. */
interface Cure {
  words?: string;
  suggestion?: string;
  form?: string;
  first?: string;
}

const TIME = { period: { from: '2022-01-01', to: '2025-12-31' }, adopted: { from: '2021-12-15', to: '2021-12-15' } };
const table: Phrase[] = phrases;
const read = table.filter(({ refused }) => refused === undefined);
const refused = table.filter((phrase) => phrase.refused !== undefined);

describe('phrases of real plans', () => {
  test.each(read.map((phrase) => [phrase.text, phrase] as const))('`%s` is read right', (text, phrase) => {
    const reading = parseDeadline(text, TIME);
    const { from = null, to = null, rhythm = false, told } = phrase;
    expect(reading).toMatchObject({ ok: true, deadline: { from, to } });
    if (!reading.ok) return;
    expect(reading.deadline.rhythm !== null).toBe(rhythm);
    expect(reading.deadline.warnings.map(({ code }) => code).slice(0, 1)).toEqual(told === undefined ? [] : [told]);
  });

  test.each(refused.map((phrase) => [phrase.text, phrase] as const))(
    '`%s` is refused with its cure',
    (text, phrase) => {
      const { code, args } = refuse(text);
      expect(code).toBe(phrase.refused);
      const { suggestion, form, first }: Cure = args;
      expect(suggestion).toBe(phrase.suggestion);
      const isAskedForAnotherDay = /no-such-day|two-digit/.test(code);
      expect(isAskedForAnotherDay || [suggestion, form, first].some((cure) => cure !== undefined)).toBe(true);
    },
  );
});

describe('a suggestion for a slip', () => {
  const slip = fc
    .tuple(fc.constantFrom(...read.map(({ text }) => text)), fc.nat(60), fc.constantFrom(swapped, dropped, doubled))
    .map(([text, at, slipped]) => [text, slipped(text, at % Math.max(1, text.length - 1))] as const);

  test('never turns the words into another time', () => {
    fc.assert(
      fc.property(slip, ([text, slipped]) => {
        const reading = parseDeadline(slipped, TIME);
        if (reading.ok) return;
        const { suggestion }: Cure = reading.fault.args;
        if (suggestion === undefined || reading.fault.code !== 'deadline-not-understood') return;
        expect([slipped, daysOf(suggestion)]).toEqual([slipped, daysOf(text)]);
      }),
      { numRuns: 3000 },
    );
  });

  test('never adds a year that nobody wrote', () => {
    fc.assert(
      fc.property(fc.constantFrom(...table.map(({ text }) => text.replaceAll(/\d{4}/g, '').trim())), (text) => {
        const reading = parseDeadline(text, TIME);
        const { suggestion = '' }: Cure = reading.ok ? {} : reading.fault.args;
        expect([text, /\d{4}/.test(suggestion) && !/\d\d$/.test(text)]).toEqual([text, false]);
      }),
    );
  });
});

function refuse(text: string) {
  const reading = parseDeadline(text, TIME);
  if (reading.ok) throw new Error(`${text} was read as ${reading.deadline.from} – ${reading.deadline.to}`);
  return reading.fault;
}

function daysOf(text: string): string {
  const reading = parseDeadline(text, TIME);
  return reading.ok ? `${reading.deadline.from} – ${reading.deadline.to}` : reading.fault.code;
}

function swapped(text: string, at: number): string {
  const [left, right] = [text[at] ?? '', text[at + 1] ?? ''];
  return isLetter(left) && isLetter(right) ? text.slice(0, at) + right + left + text.slice(at + 2) : text;
}

function dropped(text: string, at: number): string {
  return isLetter(text[at] ?? '') ? text.slice(0, at) + text.slice(at + 1) : text;
}

function doubled(text: string, at: number): string {
  return isLetter(text[at] ?? '') ? text.slice(0, at) + (text[at] ?? '') + text.slice(at) : text;
}

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}
