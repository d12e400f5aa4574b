// What a target demands, in words, beside what the author wrote.
import { formatDanishNumber, round } from '#schemas/danish-number.ts';
import { formatInterval } from '#core/deadlines/format-date.ts';
import { isWithin } from '#core/deadlines/overdue.ts';
import type { Strategy, Target } from '#core/model/publication.ts';
import type { TargetMeaning } from '#core/targets/target-meaning.ts';

import { listWords } from './danish-words.ts';

const RELATIVE = new Set<TargetMeaning['comparator']>(['better-than-baseline', 'above-peer', 'below-peer', 'rising', 'falling', 'rank-fraction']);
const FRACTIONS: Record<number, string> = { 2: 'halvdel', 3: 'tredjedel', 4: 'fjerdedel', 5: 'femtedel', 10: 'tiendedel' };

export interface TargetDescription {
  headline: string;
  details: { name: string; words: string }[];
  breakdown: TargetBreakdown | null;
  /** `Uden for strategiens periode 2013-2014`; null when it is due within. */
  outside: string | null;
}

export interface TargetBreakdown {
  unit: string | null;
  /** `share` of the largest part, from 0 to 100: how long its bar is. */
  parts: { label: string; value: string; share: number }[];
  sum: string;
  verdict: string;
}

/** The author's words first; what they mean only where it says more. */
export function describeTarget(target: Target, { period }: Pick<Strategy, 'period'>): TargetDescription {
  const meaning = describeMeaning(target);
  const headline = target.words ?? meaning ?? target.measure ?? '';
  const baseline = describeBaseline(target) ?? (isRelative(target) ? 'ikke oplyst' : null);
  const { by } = target;
  const candidates: [name: string, words: string | null][] = [
    ['Betyder', isSame(meaning, headline) ? null : meaning],
    ['Måler', isSame(target.measure, headline) ? null : target.measure],
    ['Gælder', isSame(target.population, headline) ? null : target.population],
    ['Måles med', target.instrument],
    ['Udgangspunkt', baseline],
    [by?.from === null ? 'Senest' : 'Hvornår', by && `»${by.words}« (${formatInterval(by)})`],
  ];
  return {
    headline,
    details: candidates.flatMap(([name, words]) => (words ? [{ name, words }] : [])),
    breakdown: describeBreakdown(target),
    outside: by && period && !isWithin(by, period) ? `Uden for strategiens periode ${period.words}` : null,
  };
}

/** What the headline already says is not said again: `mindst 10 virksomheder` after `minimum 10 virksomheder`. */
function isSame(words: string | null, headline: string): boolean {
  const tidy = (text: string) => text.toLowerCase().replace(/^(?:mindst|minimum|præcis) /, '');
  return words === null || tidy(headline).includes(tidy(words));
}

/** `mindst 10 virksomheder`; null when the words hold nothing the program can read. */
export function describeMeaning({ meaning }: Target): string | null {
  if (!meaning) return null;
  const { comparator, value, valueTo, unit } = meaning;
  const amount = withUnit(value, unit);
  switch (comparator) {
    case 'at-least':
      return `mindst ${amount}`;
    case 'at-most':
      return `højst ${amount}`;
    case 'exactly':
      return `præcis ${amount}`;
    case 'approximately':
      return `ca. ${amount}`;
    case 'range':
      return `fra ${format(value)} til ${withUnit(valueTo, unit)}`;
    case 'm-of-n':
      return `${format(value)} ud af ${withUnit(valueTo, unit)}`;
    case 'rank-fraction':
      return `blandt den bedste ${FRACTIONS[valueTo ?? 0] ?? `${format(value)}/${format(valueTo)}`}`;
    case 'better-than-baseline':
      return value === null ? 'bedre end udgangspunktet' : `${amount} bedre end udgangspunktet`;
    case 'above-peer':
      return 'højere end hos andre';
    case 'below-peer':
      return 'lavere end hos andre';
    case 'rising':
      return value === null ? 'stigende' : `stigning på ${amount}`;
    case 'falling':
      return value === null ? 'faldende' : `fald på ${amount}`;
    case 'all':
      return unit ? `alle ${unit}` : 'alle';
  }
}

/** A demand on a change or a rank says nothing without the place it starts from. */
export function isRelative({ meaning }: Target): boolean {
  return meaning !== null && RELATIVE.has(meaning.comparator);
}

export function describeBaseline({ baseline, meaning }: Target): string | null {
  if (!baseline) return null;
  const details = [baseline.year, baseline.source].filter(Boolean).join(', ');
  const value = baseline.value === null ? 'værdien er ikke oplyst' : withUnit(baseline.value, meaning?.unit ?? null);
  return `${value}${details ? ` (${details})` : ''}`;
}

/** The parts of a figure, and whether they make the whole: `Delene giver tilsammen 30 mio. kr., som der står.` */
export function describeBreakdown({ breakdown, meaning }: Target): TargetBreakdown | null {
  if (breakdown.length === 0) return null;
  const unit = meaning?.unit ?? null;
  const whole = meaning?.value ?? null;
  const sum = round(breakdown.reduce((total, { value }) => total + value, 0));
  const largest = Math.max(...breakdown.map(({ value }) => value));
  return {
    unit,
    parts: breakdown.map(({ label, value }) => ({ label, value: formatDanishNumber(value), share: largest > 0 ? round((100 * value) / largest) : 0 })),
    sum: formatDanishNumber(sum),
    verdict: `Delene giver tilsammen ${endSentence(`${withUnit(sum, unit)}${judgeSum(sum, whole, unit)}`)}`,
  };
}

function judgeSum(sum: number, whole: number | null, unit: string | null): string {
  if (whole === null) return '';
  return sum === whole ? ', som der står' : `. Der står ${withUnit(whole, unit)}`;
}

/** `30 mio. kr.` ends as it is. */
function endSentence(words: string): string {
  return words.endsWith('.') ? words : `${words}.`;
}

/** In lists: the author's words, or what they mean. */
export function summariseTargets(targets: Target[]): string {
  return listWords(targets.map((target) => target.words ?? describeMeaning(target) ?? target.measure ?? '').filter(Boolean));
}

function withUnit(value: number | null, unit: string | null): string {
  return [format(value), unit].filter(Boolean).join(' ');
}

function format(value: number | null): string {
  return value === null ? '' : formatDanishNumber(value);
}
