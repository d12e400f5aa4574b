// Says in words what a target demands, beside the author's own words.
import { round } from '#schemas/danish-number.ts';
import type { Deadline } from '#core/deadlines/deadline.ts';
import { formatInterval } from '#core/deadlines/format-date.ts';
import type { Language } from '#core/language/language.ts';
import { fitPeriod } from '#core/model/list-deadlines.ts';
import type { Target } from '#core/model/target.ts';
import type { Strategy } from '#core/model/strategy.ts';
import type { TargetMeaning } from '#core/targets/target-meaning.ts';
import { formatNumber } from '#words/numbers.ts';
import { flatten, listPhrases, quoteTheirs, theirs, type Phrase } from '#words/phrases.ts';
import { targetWords } from './target-words.ts';
import { termWords } from '#words/terms.ts';

import { sayFit } from './describe-deadline.ts';

const RELATIVE = new Set<TargetMeaning['comparator']>([
  'better-than-baseline',
  'above-peer',
  'below-peer',
  'rising',
  'falling',
  'unchanged',
  'rank-fraction',
]);

export interface TargetDescription {
  headline: Phrase;
  details: { name: string; words: Phrase }[];
  breakdown: TargetBreakdown | null;
  /** `Efter strategiens periode 2013-2014`; null when the target is due within the period. */
  outside: Phrase | null;
}

export interface TargetBreakdown {
  unit: string | null;
  /** `share` is the length of the bar: the value in per cent of the largest part's value. */
  parts: { label: string; value: string; share: number }[];
  sum: string;
  verdict: Phrase;
}

/** Describes a target. The author's words come first; the meaning is added only where it says more. */
export function describeTarget(
  target: Target,
  strategy: Pick<Strategy, 'period' | 'horizon'>,
  language: Language,
): TargetDescription {
  const words = targetWords[language];
  const { by, measure, population, instrument } = target;
  const meaning = describeMeaning(target, language);
  const headline = target.words ? theirs(target.words) : (meaning ?? theirs(measure ?? ''));
  const candidates: [name: string, words: Phrase | null][] = [
    // In English the meaning translates the words, so it stands beside them.
    [words.means, target.isSaidInWords && language === 'da' ? null : unlessSame(meaning, headline)],
    [words.measures, unlessSame(measure ? theirs(measure) : null, headline)],
    [words.appliesTo, population && !target.words?.includes(population) ? theirs(population) : null],
    [words.measuredWith, instrument ? theirs(instrument) : null],
    [
      words.baseline,
      describeBaseline(target, language) ?? (isRelative(target) ? [termWords[language].unknownInside] : null),
    ],
    [
      by?.from === null ? words.by : words.when,
      by && [...quoteTheirs(by.words, language), ` (${formatInterval(by, language)})`],
    ],
    [words.path, describePath(target, language)],
  ];
  return {
    headline,
    details: candidates.flatMap(([name, words]) => (words ? [{ name, words }] : [])),
    breakdown: describeBreakdown(target, language),
    outside: by && sayFit(fitPeriod(by, strategy), strategy.period?.words ?? null, language),
  };
}

/** Leaves out words that repeat the headline: `mindst 10 virksomheder` after `minimum 10 virksomheder`. */
function unlessSame(words: Phrase | null, headline: Phrase): Phrase | null {
  const tidy = (phrase: Phrase) =>
    flatten(phrase)
      .toLowerCase()
      .replace(/^(?:mindst|minimum|præcis) /, '');
  return words === null || tidy(headline).includes(tidy(words)) ? null : words;
}

const AT_LEAST = /^(?:mindst|minimum) /i;

/** `mindst 10 virksomheder`; null when the program cannot read a demand from the words. */
function describeMeaning({ meaning, factor, words: written }: Target, language: Language): Phrase | null {
  if (!meaning) return factor === null ? null : [targetWords[language].times(format(factor, language))];
  const isAtLeast = AT_LEAST.test(written ?? '');
  const words = targetWords[language];
  const { comparator, value, valueTo, unit } = meaning;
  const part = format(value, language);
  const isShare = valueTo !== null && comparator !== 'range' && comparator !== 'm-of-n';
  const amount = isShare
    ? withNumber(words.share(part, format(valueTo, language)), unit)
    : withUnit(value, unit, language);
  const to = withUnit(valueTo, unit, language);
  switch (comparator) {
    case 'at-least':
      return words.atLeast(amount);
    case 'at-most':
      return words.atMost(amount);
    case 'exactly':
      return words.exactly(amount);
    case 'more-than':
      return words.above(amount);
    case 'less-than':
      return words.below(amount);
    case 'approximately':
      return words.about(amount);
    case 'range':
      return words.range(format(value, language), to);
    case 'm-of-n':
      return (isAtLeast ? words.atLeastOutOf : words.outOf)(format(value, language), to);
    case 'rank-fraction':
      return words.amongBest(valueTo, `${format(value, language)}/${format(valueTo, language)}`);
    case 'better-than-baseline':
      return value === null ? [words.better] : words.betterBy(amount);
    case 'above-peer':
      return [words.abovePeer];
    case 'below-peer':
      return [words.belowPeer];
    case 'at-peer':
      return [words.atPeer];
    case 'unchanged':
      return [words.unchanged];
    case 'rising':
      return value === null ? [words.rising] : words.risingBy(amount);
    case 'falling':
      return value === null ? [words.falling] : words.fallingBy(amount);
    case 'all':
      // The author's words count them already.
      if (!unit && (value === null || written !== null)) return [words.all];
      return [`${words.all} `, ...(value === null ? theirs(unit ?? '') : amount)];
  }
}

/** Whether the target demands a change or a rank, which means nothing without a starting point. */
export function isRelative({ meaning, factor }: Target): boolean {
  return factor !== null || (meaning !== null && RELATIVE.has(meaning.comparator));
}

function describeBaseline({ baseline, unit, progress }: Target, language: Language): Phrase | null {
  if (!baseline) return null;
  const details = [baseline.year, baseline.source].filter(Boolean).join(', ');
  // A year whose value was measured need not name it again.
  const start = baseline.value ?? progress?.start ?? null;
  const value = start === null ? [targetWords[language].valueUnknown] : withUnit(start, unit, language);
  return details ? [...value, ' (', { theirs: details }, ')'] : value;
}

/** The values on the way: `90 % i 2025, 95 % i 2030`. Left out when the words say them already. */
function describePath({ path, unit, words: written }: Target, language: Language): Phrase | null {
  if (path.length === 0 || (written && path.every(({ by }) => written.includes(by.words)))) return null;
  const words = targetWords[language];
  return listPhrases(
    path.map(({ by, value }) =>
      words.step(withUnit(value, unit, language), isYear(by) ? [words.inYear(by.words)] : theirs(by.words)),
    ),
    language,
  );
}

/** The key of a value by year is the year alone. */
function isYear({ words }: Deadline): boolean {
  return /^\d{4}$/.test(words);
}

/** The parts of a target, and whether they add up to the whole: `Delene giver tilsammen 30 mio. kr., som der står.` */
function describeBreakdown({ breakdown, meaning }: Target, language: Language): TargetBreakdown | null {
  if (breakdown.length === 0) return null;
  const unit = meaning?.unit ?? null;
  const whole = meaning?.value ?? null;
  const sum = round(breakdown.reduce((total, { value }) => total + value, 0));
  const largest = Math.max(...breakdown.map(({ value }) => value));
  return {
    unit,
    parts: breakdown.map(({ label, value }) => ({
      label,
      value: formatNumber(value, language),
      share: largest > 0 ? round((100 * value) / largest) : 0,
    })),
    sum: formatNumber(sum, language),
    verdict: endSentence(
      targetWords[language].sum([...withUnit(sum, unit, language), ...judgeSum(sum, whole, unit, language)]),
    ),
  };
}

function judgeSum(sum: number, whole: number | null, unit: string | null, language: Language): Phrase {
  const words = targetWords[language];
  if (whole === null) return [];
  return sum === whole ? [words.asStated] : words.butStated(withUnit(whole, unit, language));
}

/** Adds a full stop, but not after an abbreviation that has one: `30 mio. kr.` */
function endSentence(phrase: Phrase): Phrase {
  return flatten(phrase).endsWith('.') ? phrase : [...phrase, '.'];
}

/** Targets in a list: the author's words, or what they mean. */
export function summariseTargets(targets: Target[], language: Language): Phrase {
  const named = targets.map((target) =>
    target.words ? theirs(target.words) : (describeMeaning(target, language) ?? theirs(target.measure ?? '')),
  );
  return listPhrases(
    named.filter((words) => flatten(words) !== ''),
    language,
  );
}

function withUnit(value: number | null, unit: string | null, language: Language): Phrase {
  return withNumber(format(value, language), unit);
}

function withNumber(number: string, unit: string | null): Phrase {
  if (!unit) return [number];
  return [number && `${number} `, { theirs: unit }];
}

function format(value: number | null, language: Language): string {
  return value === null ? '' : formatNumber(value, language);
}
