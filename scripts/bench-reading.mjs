// npm run bench -- --only reading: how the phrases of real plans are read, over the tables of the tests. `wrong` is a
// reading other than a careful reader's, and must be 0.
import { readFileSync } from 'node:fs';

import { parseDeadline } from '../src/core/deadlines/parse-deadline.ts';
import { parseTarget } from '../src/core/targets/parse-target.ts';

/** The strategy in which the phrases stand: see tests/core/deadlines/deadline-phrases.test.ts. */
const TIME = { period: { from: '2022-01-01', to: '2025-12-31' }, adopted: { from: '2021-12-15', to: '2021-12-15' } };

export function measureReading() {
  console.log('phrases       right   refused with a cure   refused without   wrong');
  show('deadlines', readTable('deadlines/deadline-phrases.json').map(judgeDeadline));
  show('targets', readTable('targets/target-phrases.json').map(judgeTarget));
}

function readTable(path) {
  return JSON.parse(readFileSync(new URL(`../tests/core/${path}`, import.meta.url), 'utf8'));
}

function judgeDeadline({ text, from = null, to = null, refused }) {
  const reading = parseDeadline(text, TIME);
  if (!reading.ok) return refused ? judgeCure(reading.fault.args) : 'wrong';
  return !refused && reading.deadline.from === from && reading.deadline.to === to ? 'right' : 'wrong';
}

/** The words alone are no cure: something must be offered beside them. */
function judgeCure({ words: _, ...offered }) {
  return Object.keys(offered).length > 0 ? 'cured' : 'bare';
}

function judgeTarget({ text, right, refused }) {
  const reading = parseTarget(text);
  if (reading.kind === 'unread' || reading.kind === 'contradiction') return refused ? 'cured' : 'wrong';
  if (refused) return 'wrong';
  if (right.wordsOnly) return reading.kind === 'words' && (right.by ?? null) === reading.by ? 'right' : 'wrong';
  const facts = reading.kind === 'understood' ? reading.facts : {};
  const isRight = Object.entries(right).every(([key, value]) =>
    isSame(facts[key] ?? facts.meaning?.[key] ?? null, value),
  );
  return isRight ? 'right' : 'wrong';
}

function isSame(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}

function show(name, verdicts) {
  const count = (verdict) => String(verdicts.filter((each) => each === verdict).length);
  console.log(
    `${name.padEnd(12)} ${count('right').padStart(6)} ${count('cured').padStart(21)} ${count('bare').padStart(17)} ${count('wrong').padStart(7)}`,
  );
}
