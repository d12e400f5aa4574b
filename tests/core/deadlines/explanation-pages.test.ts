import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import { readWorded, type WordsAndDays } from '#core/deadlines/read-worded.ts';

import type { StrategyTime } from '#core/deadlines/span.ts';

const FAULTS = [
  'deadline-not-understood',
  'deadline-vague',
  'deadline-is-rhythm',
  'deadline-no-such-day',
  'deadline-reversed',
  'deadline-two-digit-year',
  'deadline-winter-ambiguous',
  'deadline-needs-period',
  'deadline-needs-adoption',
  'deadline-ambiguous',
  'deadline-several',
  'deadline-without-year',
  'deadline-is-state',
  'deadline-holds-target',
  'deadline-days-unclear',
  'deadline-days-contradict',
] as const;
const WARNINGS = [
  'deadline-before-year',
  'deadline-no-official-length',
  'deadline-after-holiday',
  'deadline-by-custom',
  'deadline-end-included',
] as const;
const ADOPTED = { from: '2013-03-12', to: '2013-03-12' };
const PERIOD = { from: '2013-01-01', to: '2015-12-31' };

describe.each([...FAULTS, ...WARNINGS])('the page about %s', (code) => {
  const page = readFileSync(new URL(`../../../src/explanations/deadlines/${code}.da.md`, import.meta.url), 'utf8');
  const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml]) => parse(yaml ?? ''));

  test('has its headings in order and is calm', () => {
    expect(page.match(/^#+ .*$/gm)?.map((line) => line.replace(/^# .*/, '#'))).toEqual([
      '#',
      '## Sådan ser fejlen ud',
      '## Sådan retter du den',
      '## Hvorfor',
    ]);
    expect(page).toMatch(/^# \S/);
    expect(page).not.toMatch(/!|ugyldig|ulovlig|parse|syntaks|interval/i);
  });

  test('shows an example that gives the code', () => {
    expect(findCodes(examples[0]?.deadline)).toContain(code);
  });

  test('shows a correction that does not give the code', () => {
    expect(examples.length).toBeGreaterThan(1);
    // Where the cure is in another file or removes the line, the deadline of the first example is left.
    const words = examples[1]?.deadline ?? examples[0]?.deadline;
    const isDropped = ['deadline-is-rhythm', 'deadline-is-state'].includes(code);
    expect(isDropped ? [] : findCodes(words, { period: PERIOD, adopted: ADOPTED })).toEqual([]);
  });
});

function findCodes(written: string | WordsAndDays, time: StrategyTime = {}): string[] {
  const reading = readWorded(typeof written === 'object' ? days(written) : { words: String(written) }, time);
  if (!reading.ok) return [reading.fault.code];
  return reading.deadline.kind === 'rhythm'
    ? ['deadline-is-rhythm']
    : reading.deadline.warnings.map((warning) => warning.code);
}

/** YAML's own types as the text an author writes. */
function days(written: WordsAndDays): WordsAndDays {
  return Object.fromEntries(
    Object.entries(written).map(([key, value]) => [key, String(value)]),
  ) as unknown as WordsAndDays;
}
