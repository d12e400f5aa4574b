import { OPENING_WORDS, VOCABULARY } from './danish-words.ts';
import { readPhrase } from './read-phrase.ts';
import { isRefusal, type Span, type StrategyTime } from './span.ts';

/** Words inside a phrase that can be read on their own. */
export interface FoundDays {
  words: string;
  span: Span;
}

/** Words that could change what the days mean, so that days without them must not be filled in. */
const DECIDING = new Set([...OPENING_WORDS, ...VOCABULARY, 'ikke', 'eller', 'både']);

/** The days that may stand beside the words: those of the one stretch in them, unless another word could change it. */
export function findSafeDays(text: string, time: StrategyTime): Span | null {
  const [only, another] = findDays(text, time);
  if (!only || another) return null;
  const left = splitWords(text).join(' ').replace(only.words, ' ').split(' ');
  return left.some((word) => /[^\p{L}.-]/u.test(word) || DECIDING.has(word)) ? null : only.span;
}

/**
 * The stretches of time in a phrase that as a whole is not understood, from left to right, each as long as possible:
 * `2030 (delmål 2025)` holds `2030` and `2025`.
 */
export function findDays(text: string, time: StrategyTime): FoundDays[] {
  const words = splitWords(text);
  const found: FoundDays[] = [];
  for (let start = 0; start < words.length;) {
    const next = findLongest(words, start, time);
    if (next) found.push(next.days);
    start = next ? next.end : start + 1;
  }
  return found;
}

function splitWords(text: string): string[] {
  return text
    .replaceAll(/[()[\];:,]/g, ' ')
    .split(' ')
    .filter(Boolean);
}

function findLongest(words: string[], start: number, time: StrategyTime): { days: FoundDays; end: number } | null {
  for (let end = words.length; end > start; end--) {
    const phrase = words.slice(start, end).join(' ');
    if (!/\d{4}/.test(phrase)) return null;
    const span = readPhrase(phrase, time);
    if (span !== null && !isRefusal(span)) return { days: { words: phrase, span }, end };
  }
  return null;
}
