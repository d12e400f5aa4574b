import { readBudgetYear } from './budget.ts';
import { addDays, daysBetween } from './calendar.ts';
import { readCalendarUnit } from './calendar-unit.ts';
import { readCouncilTerm } from './council-term.ts';
import { readOccasion } from './occasion.ts';
import { readPartOfSpan } from './part-of-span.ts';
import { isRefusal } from './span.ts';

import type { Refusal, Span, SpanReading, StrategyTime } from './span.ts';

// The words that join two ends. `og` and `/` list two units in a row; the others run from one unit through another.
// `mixes`: whether the two ends may differ in precision. `primo - maj 2014` is more likely a slip than a range.
const JOINTS = [
  { word: ' og frem til ', through: true, mixes: 'freely' },
  { word: ' og frem mod ', through: true, mixes: 'freely' },
  { word: ' frem mod ', through: true, mixes: 'freely' },
  { word: ' til og med ', through: true, mixes: 'freely' },
  { word: ' frem til ', through: true, mixes: 'freely' },
  { word: ' til ', through: true, mixes: 'freely' },
  { word: ' - ', through: true, mixes: 'when-whole' },
  { word: ' og ', through: false, mixes: 'when-whole' },
  { word: ' eller ', through: false, mixes: 'when-whole' },
  { word: '-', through: true, mixes: 'never' },
  { word: '/', through: false, mixes: 'never' },
] as const;

const OWN_PERIOD =
  /^(?:hele |den )?(?:(?:strategi|plan|aftale|politik|handleplan|handlingsplan|klimaplan)?perioden?|(?:strategiens|planens|aftalens|politikkens|handleplanens) (?:tidsramme|periode|løbetid))$/;
const NAMED_PERIOD =
  /^(?:(?:budget|overslags|budgetoverslags|regnskabs|kalender|skole)?årene|budget ?- ?og overslagsårene|\S*perioden?) (?:fra )?(?=.*\d)/;
const BETWEEN = /^mellem (.+) og (?=\D*\d)/;
const LIST = /^((?:.+, )+)(.+) (og|eller) (.+)$/;
const DECADE = /^(?:19|20|21)\d0'?erne$/;
const YEAR_ALONE = /^\d{4}$/;

type Joint = (typeof JOINTS)[number];

/**
 * Reads a calendar unit, an event, a range of units, or words for the strategy's own `time`, as inclusive days.
 * Returns a refusal when the words are understood but cannot be dated; null when they are something else.
 */
export function readCalendarSpan(text: string, time: StrategyTime): SpanReading {
  if (OWN_PERIOD.test(text)) return readOwnPeriod(text, time);
  const term = readCouncilTerm(text, time);
  if (term !== null) return term;
  return readDated(text, time) ?? readPartOfSpan(text, (stretch) => readCalendarSpan(stretch, time));
}

function readDated(text: string, time: StrategyTime): SpanReading {
  if (!/\d/.test(text)) return null;
  return (
    (/^\p{L}/u.test(text) ? readNamed(text) : null) ??
    readCalendarUnit(text) ??
    readDecade(text) ??
    readList(text) ??
    readRange(text.replace(BETWEEN, '$1 til ').replace(NAMED_PERIOD, ''), time)
  );
}

function readNamed(text: string): SpanReading {
  return readOccasion(text) ?? readBudgetYear(text);
}

function readOwnPeriod(text: string, { period }: StrategyTime): Span | Refusal {
  if (!period || (period.from === null && period.to === null)) {
    return { fault: { code: 'deadline-needs-period', args: {} }, found: text, repair: null };
  }
  return { from: period.from, to: period.to, precision: 'period', warnings: [], through: true };
}

function readDecade(text: string): Span | null {
  if (!DECADE.test(text)) return null;
  const year = text.slice(0, 4);
  return { from: `${year}-01-01`, to: `${year.slice(0, 3)}9-12-31`, precision: 'period', warnings: [] };
}

/** `2025, 2026 og 2027`: units in a row, without a gap. */
function readList(text: string): SpanReading {
  const found = LIST.exec(text);
  if (!found) return null;
  const names = [...(found[1] ?? '').split(', ').filter(Boolean), found[2] ?? '', found[4] ?? ''];
  const units = names.map((name) => readCalendarUnit(name.replace(/^i /, '')));
  const spans = units.flatMap((unit) => (unit === null || isRefusal(unit) ? [] : [unit]));
  const isInARow = spans.slice(1).every((span, index) => isNextTo(spans[index] as Span, span));
  if (spans.length < units.length || !isInARow) return null;
  return { from: spans[0]?.from ?? null, to: spans.at(-1)?.to ?? null, precision: 'period', warnings: [] };
}

function readRange(text: string, time: StrategyTime): SpanReading {
  for (const joint of JOINTS) {
    const at = text.indexOf(joint.word);
    if (at < 1) continue;
    const range = joinSpans(text.slice(0, at), text.slice(at + joint.word.length), joint, time);
    if (range !== null) return range;
  }
  return null;
}

function joinSpans(left: string, right: string, joint: Joint, time: StrategyTime): SpanReading {
  const last = readLast(left, right, time);
  if (last === null || isRefusal(last.span)) return last?.span ?? null;
  const first = readFirst(left, last.text);
  if (first === null || isRefusal(first.span)) return first?.span ?? null;
  if (first.span.precision !== last.span.precision && !mayMix(joint, first.text === left)) return null;

  const { from } = first.span;
  const { to } = last.span;
  if (from !== null && to !== null && from > to) {
    const repair = swapEnds(first.text, last.text, joint.word, daysBetween(to, from));
    return { fault: { code: 'deadline-reversed', args: { from, to } }, found: left + joint.word + right, repair };
  }
  if (!joint.through && !isNextTo(first.span, last.span)) {
    const args = { first: first.text, last: last.text };
    return { fault: { code: 'deadline-several', args }, found: left + joint.word + right, repair: null };
  }
  const warnings = [...first.span.warnings, ...last.span.warnings];
  return { from, to, precision: 'period', warnings, through: joint.through };
}

/** The right side must be complete, but may borrow `uge` from the left: `uge 42-44 2026`. */
function readLast(left: string, right: string, time: StrategyTime): Side | null {
  const text = right.replace(/^(?:i |udgangen af )/, '');
  const whole = OWN_PERIOD.test(text) ? readOwnPeriod(text, time) : readCalendarUnit(text);
  if (whole !== null) return { text, span: whole };
  const borrowed = `uge ${text}`;
  const week = left.startsWith('uge ') ? readCalendarUnit(borrowed) : null;
  return week && { text: borrowed, span: week };
}

/** The left side borrows its missing words from the right: `1.` of `15. maj 2014`, `maj` of `september 2014`. */
function readFirst(left: string, right: string): Side | null {
  const whole = readCalendarUnit(left);
  if (whole !== null) return { text: left, span: whole };
  const words = right.split(' ');
  for (let start = 1; start < words.length; start++) {
    const text = `${left} ${words.slice(start).join(' ')}`;
    const span = readCalendarUnit(text);
    if (span !== null) return { text, span };
  }
  return null;
}

function mayMix({ mixes }: Joint, isWhole: boolean): boolean {
  return mixes === 'freely' || (mixes === 'when-whole' && isWhole);
}

function isNextTo(first: Span, last: Span): boolean {
  return first.to !== null && last.from === addDays(first.to, 1);
}

/**
 * Repairs a range that ends before it starts, by `gap` days. `december-februar 2014` crosses New Year, so its first
 * year is lowered; `30. juni - 1. maj 2014` has its ends swapped.
 */
function swapEnds(first: string, last: string, joint: string, gap: number): string {
  const isTight = joint.trim() === joint && /[ .]/.test(first + last);
  const between = isTight ? ' - ' : joint;
  const crossesNewYear = gap > 183 && gap < 366 && !YEAR_ALONE.test(first);
  return crossesNewYear
    ? first.replace(/\d{4}$/, (year) => String(Number(year) - 1)) + between + last
    : last + between + first;
}

interface Side {
  text: string;
  span: Span | Refusal;
}
