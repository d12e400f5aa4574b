// What a target demands, in words, beside what the author wrote.
import { formatDanishNumber, round } from '#schemas/danish-number.ts';
import { formatInterval } from '#core/deadlines/format-date.ts';
import type { Target } from '#core/model/publication.ts';
import type { TargetMeaning } from '#core/targets/target-meaning.ts';

import { listWords } from './danish-words.ts';

const RELATIVE = new Set<TargetMeaning['comparator']>(['better-than-baseline', 'above-peer', 'below-peer', 'rising', 'falling', 'rank-fraction']);
const FRACTIONS: Record<number, string> = { 2: 'halvdel', 3: 'tredjedel', 4: 'fjerdedel', 5: 'femtedel', 10: 'tiendedel' };

export interface TargetDescription {
  headline: string;
  details: { name: string; words: string }[];
}

/** The author's words first; what they mean only where it says more. */
export function describeTarget(target: Target): TargetDescription {
  const meaning = describeMeaning(target);
  const headline = target.words ?? meaning ?? target.measure ?? '';
  const baseline = describeBaseline(target) ?? (isRelative(target) ? 'ikke oplyst' : null);
  const breakdown = describeBreakdown(target);
  const candidates: [name: string, words: string | null][] = [
    ['Betyder', isSame(meaning, headline) ? null : meaning],
    ['Måler', isSame(target.measure, headline) ? null : target.measure],
    ['Gælder', isSame(target.population, headline) ? null : target.population],
    ['Måles med', target.instrument],
    ['Udgangspunkt', baseline],
    ['Senest', target.by ? `»${target.by.words}« (${formatInterval(target.by)})` : null],
    ...target.breakdown.map(({ label, value }): [string, string] => [label, withUnit(value, target.meaning?.unit ?? null)]),
    ['I alt', breakdown && `${breakdown.sum}${breakdown.agrees === false ? ', som ikke er det tal, målet nævner' : breakdown.agrees ? ', og det passer med målet' : ''}`],
  ];
  return { headline, details: candidates.flatMap(([name, words]) => (words ? [{ name, words }] : [])) };
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
  const value = baseline.value === null ? 'ikke oplyst' : withUnit(baseline.value, meaning?.unit ?? null);
  return `${value}${details ? ` (${details})` : ''}`;
}

/** `15 + 3,3 + 3 + 8,7 = 30 mio. kr.`, with whether the parts make the whole. */
export function describeBreakdown({ breakdown, meaning }: Target): { sum: string; agrees: boolean | null } | null {
  if (breakdown.length === 0) return null;
  const sum = round(breakdown.reduce((total, { value }) => total + value, 0));
  const whole = meaning?.value ?? null;
  const parts = breakdown.map(({ value }) => formatDanishNumber(value)).join(' + ');
  return { sum: `${parts} = ${withUnit(sum, meaning?.unit ?? null)}`, agrees: whole === null ? null : sum === whole };
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
