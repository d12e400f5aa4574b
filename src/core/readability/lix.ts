// LIX, Björnsson's measure of how hard a text is: words in a sentence, plus the share of long words in per cent.
// Below 25 is very easy, 35–44 medium (newspapers), 45–54 hard (reports), 55 and above very hard.

/** In a shorter text a single long word moves the number by seven points or more, and it says nothing. */
export const LIX_FEWEST_WORDS = 15;
const LONG_WORD = 7;

export interface Lix {
  /** Rounded to a whole number. */
  lix: number;
  words: number;
  sentences: number;
  /** Words of more than six letters, as they are written, in order. */
  longWords: string[];
}

/** Words are what stands between spaces and holds a letter or a digit; a hyphen does not divide a word. */
const WORD = /[\p{L}\p{N}](?:[^\s]*[\p{L}\p{N}])?/gu;
const ENDING = /[.!?:]+[»«”"')\]]*(?=\s|$)/g;
const INITIAL = /(?:^|\s)\p{Lu}$/u;
/** Letters; the space before is among them. */
const LONGEST_SHORTENED = 12;
const SHORTENED =
  /(?:^|[\s(])(?:\p{L}\.\p{L}\.?|bl\.a|ca|evt|f\.eks|fx|hhv|inkl|ekskl|jf|kap|kl|kr|maks|mia|min|mio|nr|o\.lign|osv|pct|pkt|s|stk|tlf|§)$/iu;

/** Null when the text is too short to be judged. */
export function measureLix(text: string): Lix | null {
  const words = text.match(WORD) ?? [];
  if (words.length < LIX_FEWEST_WORDS) return null;
  const longWords = words.filter(
    (word) => word.length >= LONG_WORD && word.replace(/[^\p{L}]/gu, '').length >= LONG_WORD,
  );
  const sentences = countSentences(text);
  return {
    lix: Math.round(words.length / sentences + (longWords.length * 100) / words.length),
    words: words.length,
    sentences,
    longWords,
  };
}

/**
 * A full stop after a shortened word or a number (`5. oktober`) ends nothing, unless the next word is a new sentence.
 */
function countSentences(text: string): number {
  const tidy = text.trim();
  const endings = [...tidy.matchAll(ENDING)].filter(({ 0: marks, index }) => {
    const [before, after] = [
      tidy.slice(Math.max(0, index - LONGEST_SHORTENED), index),
      tidy.slice(index + marks.length).trimStart(),
    ];
    if (after === '') return false;
    if (!marks.startsWith('.')) return true;
    return !SHORTENED.test(before) && !INITIAL.test(before) && !(/\d$/.test(before) && /^\p{Ll}/u.test(after));
  });
  return endings.length + 1;
}
