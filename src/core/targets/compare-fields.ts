// Whether the keys of a target say the same as its words.
import { nameChoices, COMPARATORS } from '#schemas/choices.ts';
import { formatDanishNumber, round } from '#schemas/danish-number.ts';

import type { Deadline } from '../deadlines/deadline.ts';
import type { TargetFacts, TargetMeaning } from './target-meaning.ts';

export interface WrittenFields {
  meaning: TargetMeaning | null;
  baseline: number | null;
  baselineYear: string | null;
  by: Deadline | null;
}

export interface FieldContradiction {
  key: 'comparator' | 'value' | 'value-to' | 'baseline' | 'baseline-year' | 'by';
  field: string;
  /** The same in the words. */
  words: string;
}

/** The keys may be in millions where the words are in kroner. */
const SCALES = [1, 1e3, 1e6, 1e9];
const LIMITS: ReadonlySet<TargetMeaning['comparator']> = new Set(['at-least', 'at-most', 'more-than', 'less-than']);
const COUNTS: ReadonlySet<TargetMeaning['comparator']> = new Set([...LIMITS, 'exactly', 'approximately']);
const NAMES = nameChoices(COMPARATORS);

/** Only what both say, in the same kind of demand, is compared. */
export function compareFields(fields: WrittenFields, facts: TargetFacts, said: Deadline | null): FieldContradiction[] {
  return [
    ...compareDemand(fields.meaning, facts.meaning),
    ...compareNumber('baseline', fields.baseline, facts.baseline),
    ...compareYear(fields.baselineYear, facts.baselineYear),
    ...compareBy(fields.by, said),
  ];
}

function compareDemand(field: TargetMeaning | null, words: TargetMeaning | null): FieldContradiction[] {
  if (!field || !words || !isOneKind(field, words)) return [];
  const found = compareNumber('value', field.value, words.value);
  const turned = LIMITS.has(field.comparator) && LIMITS.has(words.comparator) && field.comparator !== words.comparator;
  if (!turned) return found;
  return [{ key: 'comparator', field: NAMES[field.comparator], words: NAMES[words.comparator] }, ...found];
}

/** `mindst to nye aftaler` and the keys at-least, 2, `aftaler`: the keys add nothing to the words. */
export function isSameDemand(field: TargetMeaning, words: TargetMeaning | null): boolean {
  if (words?.comparator !== field.comparator || words.valueTo !== field.valueTo) return false;
  const [one, other] = [field.unit ?? '', words.unit ?? ''].map((unit) => unit.toLowerCase());
  return compareNumber('value', field.value, words.value).length === 0 && isUnitIn(one ?? '', other ?? '');
}

/** `mio. kr.` and `kr.`, `aftaler` and `nye aftaler`. */
function isUnitIn(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}

function isOneKind(one: TargetMeaning, other: TargetMeaning): boolean {
  const isCount = COUNTS.has(one.comparator) && COUNTS.has(other.comparator);
  const percent = [one, other].map(({ unit }) => /^%|^pct|^procent/i.test(unit ?? ''));
  return (
    (isCount || one.comparator === other.comparator) &&
    (one.unit === null || other.unit === null || percent[0] === percent[1])
  );
}

function compareNumber(key: 'value' | 'baseline', field: number | null, words: number | null): FieldContradiction[] {
  if (field === null || words === null || SCALES.some((scale) => round(field * scale) === words)) return [];
  return [{ key, field: formatDanishNumber(field), words: formatDanishNumber(words) }];
}

function compareYear(field: string | null, words: string | null): FieldContradiction[] {
  return field === null || words === null || field.includes(words) ? [] : [{ key: 'baseline-year', field, words }];
}

/** `i 2027` in the words and `1. juni 2027` in the key agree. */
function compareBy(field: Deadline | null, words: Deadline | null): FieldContradiction[] {
  const [one, other] = [field?.to?.slice(0, 4), words?.to?.slice(0, 4)];
  if (!field || !words || one === undefined || other === undefined || one === other) return [];
  return [{ key: 'by', field: field.words, words: words.words }];
}
