import { readPhrase } from './read-phrase.ts';
import { readRhythm } from './read-rhythm.ts';
import type { Rhythm } from './rhythm.ts';
import { isRefusal, type Span, type StrategyTime } from './span.ts';
import { tidyWords } from './tidy-words.ts';

/** A longer text is a sentence, and is not searched. */
const MOST_WORDS = 15;
const LINK = /^(?:- )?(?:og |men |samt )?(?:derefter |herefter |efterfølgende )?/;
const BRACKETS = /^\((.+)\)$/;
const FIRST_TIME = /^første gang (?:i )?/;

/** Reads how often something happens, and from or until when; null when the words are no rhythm. */
export function parseRhythm(words: string, time: StrategyTime = {}): Rhythm | null {
  const alone = readRhythm(words);
  if (alone) return alone;
  const repeated = splitRhythm(tidyWords(words), time);
  if (!repeated) return null;
  const { from, to } = repeated.span;
  return { ...repeated.rhythm, words: words.trim(), from, to };
}

/**
 * Reads a rhythm that has a start or an end, in either order: `løbende frem til 2030`, `fra 2025, og derefter årligt`.
 * Null when the words are not both.
 */
export function splitRhythm(text: string, time: StrategyTime): { rhythm: Rhythm; span: Span } | null {
  const words = text.split(' ');
  if (words.length > MOST_WORDS) return null;
  for (let at = 1; at < words.length; at++) {
    const left = words
      .slice(0, at)
      .join(' ')
      .replace(/(?:,| -)$/, '');
    const right = words.slice(at).join(' ').replace(LINK, '').replace(BRACKETS, '$1');
    const found = pair(left, right, time) ?? pair(right, left, time);
    if (found) return found;
  }
  return null;
}

function pair(often: string, when: string, time: StrategyTime): { rhythm: Rhythm; span: Span } | null {
  const rhythm = readRhythm(often);
  // `i maj og september` with a year are two occasions of that year, not a rhythm.
  if (rhythm === null || rhythm.sameAs !== null || (rhythm.months.length > 0 && !/hvert|årlig/.test(often)))
    return null;
  const span = readPhrase(when.replace(FIRST_TIME, 'fra '), time);
  if (span === null || isRefusal(span) || (span.from === null && span.to === null)) return null;
  return { rhythm: { ...rhythm, from: span.from, to: span.to }, span };
}
