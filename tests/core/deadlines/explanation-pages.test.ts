import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import { parseDeadline } from '#core/deadlines/parse-deadline.ts';

const FAULTS = [
  'deadline-not-understood',
  'deadline-vague',
  'deadline-is-rhythm',
  'deadline-no-such-day',
  'deadline-reversed',
  'deadline-two-digit-year',
  'deadline-winter-ambiguous',
  'deadline-needs-period',
] as const;
const WARNINGS = ['deadline-before-year', 'deadline-no-official-length', 'deadline-after-holiday'] as const;
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
    const words = examples[1]?.deadline ?? examples[0]?.deadline;
    const isDropped = code === 'deadline-is-rhythm';
    expect(isDropped ? [] : findCodes(words, PERIOD)).toEqual([]);
  });
});

function findCodes(words: unknown, period?: typeof PERIOD): string[] {
  const reading = parseDeadline(String(words), { period });
  if (!reading.ok) return [reading.fault.code];
  return reading.deadline.kind === 'rhythm'
    ? ['deadline-is-rhythm']
    : reading.deadline.warnings.map((warning) => warning.code);
}
