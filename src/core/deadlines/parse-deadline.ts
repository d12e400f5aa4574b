import { findDays, findSafeDays, type FoundDays } from './find-days.ts';
import { renderEdtf } from './edtf.ts';
import { formatDate } from './format-date.ts';
import { parseRhythm, splitRhythm } from './parse-rhythm.ts';
import { readPhrase } from './read-phrase.ts';
import { isRefusal } from './span.ts';
import { findWording, spellOutYear } from './suggest-wording.ts';
import { tidyWords } from './tidy-words.ts';
import { readTimestamp } from './timestamp.ts';
import { findApproximated, hasShare, isState, isVague } from './vague-words.ts';
import { writeForm } from './worded-form.ts';

import type { ArgsOf } from '../diagnostics/catalogue.ts';
import type { Fault } from '../diagnostics/diagnostic.ts';
import type {
  Deadline,
  DeadlineFaultCode,
  DeadlineKind,
  DeadlineReading,
  DeadlineWarningCode,
  Unworded,
} from './deadline.ts';
import type { Interval } from './calendar.ts';
import type { Rhythm } from './rhythm.ts';
import type { Refusal, Span, StrategyTime } from './span.ts';

// In characters. Longer text is a paragraph rather than a deadline, and is not searched.
const LONGEST_PHRASE = 120;

// Refusals that ask for another day. The others may be answered with the author's words and the days beside them.
const ASKS_FOR_A_DAY: ReadonlySet<DeadlineFaultCode> = new Set([
  'deadline-no-such-day',
  'deadline-reversed',
  'deadline-two-digit-year',
]);

const SAYS_NOTHING_OF_YEARS: ReadonlySet<DeadlineFaultCode> = new Set([
  'deadline-reversed',
  'deadline-ambiguous',
  'deadline-several',
]);

/**
 * Reads a deadline in Danish words, as an ISO date or as EDTF; the result is inclusive calendar days. Never throws:
 * words that cannot be read come back as a fault, with a suggestion when there is a safe one.
 * `time` is the strategy's own period and day of adoption, for words such as `inden udgangen af strategiperioden`.
 * A rhythm (`løbende`) is read as kind `rhythm`; the caller decides whether a rhythm is allowed. A rhythm with a start or
 * an end (`løbende frem til 2030`) is a deadline with a rhythm.
 */
export function parseDeadline(words: string, time: StrategyTime = {}): DeadlineReading {
  const written = words.trim();
  const text = tidyPhrase(written);
  const stamp = readTimestamp(text);
  // The stamp of a program is nobody's words: a reader sees the day.
  if (stamp?.from) return { ok: true, deadline: createDeadline(formatDate(stamp.from), stamp, null) };
  const reading = readPhrase(text, time);
  if (reading && !isRefusal(reading)) return { ok: true, deadline: createDeadline(written, reading, null) };
  const repeated = readRepeated(written, text, time);
  if (repeated) return repeated;
  return reading ? refuseAndMend(written, text, reading, time) : refuseUnread(written, text, time);
}

/** Empty when the text is too long. */
function tidyPhrase(words: string): string {
  return words.length > LONGEST_PHRASE ? '' : tidyWords(words);
}

function readRepeated(written: string, text: string, time: StrategyTime): DeadlineReading | null {
  if (text === '' || isVague(text)) return null;
  const repeated = splitRhythm(text, time);
  if (repeated) {
    const { rhythm, span } = repeated;
    return { ok: true, deadline: createDeadline(written, span, { ...rhythm, words: written }) };
  }
  const rhythm = parseRhythm(written);
  return rhythm && { ok: true, deadline: createRhythmDeadline(written, rhythm) };
}

function createDeadline(words: string, span: Span, rhythm: Rhythm | null): Deadline {
  const { from, to, precision } = span;
  const warnings = span.warnings.map((warning) => complete(warning, words));
  return { words, from, to, edtf: renderEdtf(span), precision, kind: findKind(span), warnings, rhythm, said: false };
}

function createRhythmDeadline(words: string, rhythm: Rhythm): Deadline {
  const noDays = { from: null, to: null, edtf: null, precision: 'period' } as const;
  return { words, ...noDays, kind: 'rhythm', warnings: [], rhythm, said: false };
}

export function findKind({ from, to }: Interval): DeadlineKind {
  if (from === null) return 'by';
  if (to === null) return 'from';
  return from === to ? 'on' : 'within';
}

function refuseAndMend(words: string, text: string, refusal: Refusal, time: StrategyTime): DeadlineReading {
  const { fault, found } = refusal;
  if (fault.code === 'deadline-ambiguous') {
    const { first, second } = fault.args;
    const [one, other] = [first, second].map((meaning) => matchCapital(words, putBack(text, found, meaning, time)));
    return refuse({ ...fault, args: { first: one ?? first, second: other ?? second } }, words, text, null, time);
  }
  return refuse(fault, words, text, findRepair(text, refusal, time), time);
}

/** The whole phrase with one of its meanings in place, when that can be read; otherwise the meaning alone. */
function putBack(text: string, found: string, meaning: string, time: StrategyTime): string {
  const whole = text.replace(found, () => meaning);
  return isSound(whole, time) ? whole : meaning;
}

function refuseUnread(words: string, text: string, time: StrategyTime): DeadlineReading {
  const isUnderstood = (candidate: string) => isSound(candidate, time);
  const suggest = (
    code: 'deadline-not-understood' | 'deadline-vague' | 'deadline-two-digit-year',
    wording: string | null,
  ) => refuse({ code, args: {} }, words, text, wording, time);

  if (isState(text)) return refuse({ code: 'deadline-is-state', args: {} }, words, text, null, time);
  const days = findDays(text, time);
  if (hasShare(text))
    return refuse({ code: 'deadline-holds-target', args: {} }, words, text, days[0]?.words ?? null, time);
  if (days.length > 1) return refuse({ code: 'deadline-several', args: nameSeveral(days) }, words, text, null, time);
  const approximated = findApproximated(text);
  if (approximated && isUnderstood(approximated)) return suggest('deadline-vague', approximated);
  if (isVague(text)) return suggest('deadline-vague', null);

  const spelledOut = spellOutYear(text) ?? '';
  if (isUnderstood(spelledOut)) return suggest('deadline-two-digit-year', spelledOut);
  const refusal = readPhrase(spelledOut, time);
  if (refusal && isRefusal(refusal) && !SAYS_NOTHING_OF_YEARS.has(refusal.fault.code)) {
    return suggest('deadline-two-digit-year', findRepair(spelledOut, refusal, time));
  }
  if (lacksYear(text, time)) return refuse({ code: 'deadline-without-year', args: {} }, words, text, null, time);
  return suggest('deadline-not-understood', text === '' ? null : findWording(text, isUnderstood));
}

/** The earliest and the latest of the times in the words. */
function nameSeveral(days: FoundDays[]): { first: string; last: string } {
  const byEnd = [...days].sort((a, b) => ((a.span.to ?? '9') < (b.span.to ?? '9') ? -1 : 1));
  return { first: byEnd[0]?.words ?? '', last: byEnd.at(-1)?.words ?? '' };
}

/** `senest 1. oktober` would be read if it had a year. Which year is for the author to say. */
function lacksYear(text: string, time: StrategyTime): boolean {
  return text !== '' && !/\d{4}/.test(text) && ['2024', '2024/25'].some((year) => isSound(`${text} ${year}`, time));
}

/** Returns only a repair that can itself be read; otherwise null. */
function findRepair(text: string, { found, repair }: Refusal, time: StrategyTime): string | null {
  if (repair === null || !text.includes(found)) return null;
  const repaired = text.replace(found, () => repair);
  return isSound(repaired, time) ? repaired : null;
}

function isSound(words: string, time: StrategyTime): boolean {
  const reading = readPhrase(tidyPhrase(words), time);
  return reading !== null && !isRefusal(reading);
}

function matchCapital(words: string, suggestion: string): string {
  const [first = '', ...rest] = suggestion;
  return /^\p{Lu}/u.test(words) ? first.toUpperCase() + rest.join('') : suggestion;
}

function refuse(
  fault: Unworded<DeadlineFaultCode>,
  words: string,
  text: string,
  suggestion: string | null,
  time: StrategyTime,
): DeadlineReading {
  const form = writeSafeForm(fault, words, text, suggestion, time);
  const said = {
    ...(suggestion !== null && { suggestion: matchCapital(words, suggestion) }),
    ...(form !== null && { form }),
  };
  return { ok: false, fault: complete(fault, words, said) };
}

/** Null where another day or another spelling is asked for, so that the words should not be kept. */
function writeSafeForm(
  { code }: Unworded<DeadlineFaultCode>,
  words: string,
  text: string,
  suggestion: string | null,
  time: StrategyTime,
): string | null {
  const isSlip = code === 'deadline-not-understood' && suggestion !== null;
  if (isSlip || text === '' || ASKS_FOR_A_DAY.has(code)) return null;
  return writeForm(words, code === 'deadline-ambiguous' ? null : findSafeDays(text, time));
}

/** Adds the words of the whole phrase and the suggestion, which part of a phrase could not know. */
function complete<Code extends DeadlineFaultCode | DeadlineWarningCode>(
  { code, args }: Unworded<Code>,
  words: string,
  said: { suggestion?: string; form?: string } = {},
): Fault<Code> {
  // Only `words` was omitted from `Unworded`, but the compiler cannot see that adding it restores the full type.
  return { code, args: { words, ...args, ...said } as ArgsOf<Code> };
}
