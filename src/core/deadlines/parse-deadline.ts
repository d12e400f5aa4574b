import { readDanishPhrase } from './danish-phrase.ts';
import { readEdtf, renderEdtf } from './edtf.ts';
import { parseRhythm } from './rhythm.ts';
import { isRefusal } from './span.ts';
import { readStatutoryDay } from './statutory-day.ts';
import { findWording, spellOutYear } from './suggest-wording.ts';
import { tidyWords } from './tidy-words.ts';
import { findApproximated, isVague } from './vague-words.ts';

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
import type { Refusal, Span, SpanReading } from './span.ts';

// In characters. Longer text is a paragraph rather than a deadline, and is not searched.
const LONGEST_PHRASE = 120;

/**
 * Reads a deadline in Danish words, as an ISO date or as EDTF; the result is inclusive calendar days. Never throws:
 * words that cannot be read come back as a fault, with a suggestion when there is a safe one.
 * `context.period` is the strategy's own period, for words such as `inden udgangen af strategiperioden`.
 * A rhythm (`løbende`) is read as kind `rhythm`; the caller decides whether a rhythm is allowed.
 */
export function parseDeadline(words: string, context: { period?: Interval | undefined } = {}): DeadlineReading {
  const { period } = context;
  const written = words.trim();
  const text = tidyPhrase(written);
  const reading = readPhrase(text, period);
  if (reading && !isRefusal(reading)) return { ok: true, deadline: createDeadline(written, reading) };
  if (reading) return refuseAndMend(written, text, reading, period);
  if (text !== '' && !isVague(text) && parseRhythm(written))
    return { ok: true, deadline: createRhythmDeadline(written) };
  return refuseUnread(written, text, period);
}

/** Empty when the text is too long. Drops a comma before a space: `ultimo, 2015`. */
function tidyPhrase(words: string): string {
  return words.length > LONGEST_PHRASE ? '' : tidyWords(words.replaceAll(/,(?=\s)/g, ' '));
}

function readPhrase(text: string, period: Interval | undefined): SpanReading {
  return readEdtf(text) ?? readStatutoryDay(text) ?? readDanishPhrase(text, period);
}

function createDeadline(words: string, span: Span): Deadline {
  const { from, to, precision } = span;
  const warnings = span.warnings.map((warning) => complete(warning, words));
  return { words, from, to, edtf: renderEdtf(span), precision, kind: findKind(span), warnings };
}

function createRhythmDeadline(words: string): Deadline {
  return { words, from: null, to: null, edtf: null, precision: 'period', kind: 'rhythm', warnings: [] };
}

function findKind({ from, to }: Interval): DeadlineKind {
  if (from === null) return 'by';
  if (to === null) return 'from';
  return from === to ? 'on' : 'within';
}

function refuseAndMend(words: string, text: string, refusal: Refusal, period: Interval | undefined): DeadlineReading {
  const suggestion = findRepair(text, refusal, period);
  return refuse(refusal.fault, words, suggestion);
}

function refuseUnread(words: string, text: string, period: Interval | undefined): DeadlineReading {
  const isUnderstood = (candidate: string) => isSound(candidate, period);
  const suggest = (
    code: 'deadline-not-understood' | 'deadline-vague' | 'deadline-two-digit-year',
    wording: string | null,
  ) => refuse({ code, args: {} }, words, wording);

  if (isVague(text)) return suggest('deadline-vague', null);
  const approximated = findApproximated(text);
  if (approximated && isUnderstood(approximated)) return suggest('deadline-vague', approximated);

  const spelledOut = spellOutYear(text) ?? '';
  if (isUnderstood(spelledOut)) return suggest('deadline-two-digit-year', spelledOut);
  const refusal = readPhrase(spelledOut, period);
  if (refusal && isRefusal(refusal) && refusal.fault.code !== 'deadline-reversed') {
    return suggest('deadline-two-digit-year', findRepair(spelledOut, refusal, period));
  }
  return suggest('deadline-not-understood', text === '' ? null : findWording(text, period, isUnderstood));
}

/** Returns only a repair that can itself be read; otherwise null. */
function findRepair(text: string, { found, repair }: Refusal, period: Interval | undefined): string | null {
  if (repair === null || !text.includes(found)) return null;
  const repaired = text.replace(found, () => repair);
  return isSound(repaired, period) ? repaired : null;
}

function isSound(words: string, period: Interval | undefined): boolean {
  const reading = readPhrase(tidyPhrase(words), period);
  return reading !== null && !isRefusal(reading);
}

function matchCapital(words: string, suggestion: string): string {
  const [first = '', ...rest] = suggestion;
  return /^\p{Lu}/u.test(words) ? first.toUpperCase() + rest.join('') : suggestion;
}

function refuse(fault: Unworded<DeadlineFaultCode>, words: string, suggestion: string | null): DeadlineReading {
  return { ok: false, fault: complete(fault, words, suggestion && matchCapital(words, suggestion)) };
}

/** Adds the words of the whole phrase and the suggestion, which part of a phrase could not know. */
function complete<Code extends DeadlineFaultCode | DeadlineWarningCode>(
  { code, args }: Unworded<Code>,
  words: string,
  suggestion: string | null = null,
): Fault<Code> {
  // Only `words` was omitted from `Unworded`, but the compiler cannot see that adding it restores the full type.
  return { code, args: { words, ...args, ...(suggestion === null ? {} : { suggestion }) } as ArgsOf<Code> };
}
