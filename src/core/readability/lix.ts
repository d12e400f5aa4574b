// LIX, Björnsson's measure of how hard a text is to read: the average number of words in a sentence plus the percentage
// of long words. Below 25 is very easy, 35–44 medium (newspapers), 45–54 hard (reports), 55 and above very hard.

/** In a shorter text one long word changes LIX by seven or more, so the number is meaningless. */
export const LIX_FEWEST_WORDS = 15;
const LONG_WORD = 7;

export interface Lix {
  /** Rounded to a whole number. */
  lix: number;
  words: number;
  sentences: number;
  /** Words of more than six letters, as written and in order; repeated words are repeated. */
  longWords: string[];
}

/** A word is text between spaces that contains a letter or digit; a hyphen does not divide it. */
const WORD = /[\p{L}\p{N}](?:[^\s]*[\p{L}\p{N}])?/gu;
const ENDING = /[.!?:]+[»«”"')\]]*(?=\s|$)/g;
const INITIAL = /(?:^|\s)\p{Lu}$/u;
/** In characters, including the space before. */
const LONGEST_SHORTENED = 12;
const SHORTENED =
  /(?:^|[\s(])(?:\p{L}\.\p{L}\.?|bl\.a|ca|evt|f\.eks|fx|hhv|inkl|ekskl|jf|kap|kl|kr|maks|mia|min|mio|nr|o\.lign|osv|pct|pkt|s|stk|tlf|§)$/iu;

/** Measures running text. Null when the text has fewer than LIX_FEWEST_WORDS words. */
export function measureLix(text: string): Lix | null {
  const words = text.match(WORD) ?? [];
  if (words.length < LIX_FEWEST_WORDS) return null;
  const longWords = words.filter(
    (word) => word.length >= LONG_WORD && word.replace(/[^\p{L}]/gu, '').length >= LONG_WORD,
  );
  const sentences = findEndings(text.trim()).length + 1;
  return {
    lix: Math.round(words.length / sentences + (longWords.length * 100) / words.length),
    words: words.length,
    sentences,
    longWords,
  };
}

/** The sentence with most words, as written, and their number. */
export function findLongestSentence(text: string): { sentence: string; words: number } {
  const tidy = text.trim();
  const starts = [0, ...findEndings(tidy)];
  const sentences = starts.map((start, index) => {
    const sentence = tidy.slice(start, starts[index + 1]).trim();
    return { sentence, words: sentence.match(WORD)?.length ?? 0 };
  });
  return sentences.reduce((longest, next) => (next.words > longest.words ? next : longest));
}

/**
 * Where sentences end within the text. A full stop after an abbreviation, an initial or a number before a lower-case
 * word (`5. oktober`) does not end one.
 */
function findEndings(tidy: string): number[] {
  return [...tidy.matchAll(ENDING)]
    .filter(({ 0: marks, index }) => {
      const [before, after] = [
        tidy.slice(Math.max(0, index - LONGEST_SHORTENED), index),
        tidy.slice(index + marks.length).trimStart(),
      ];
      if (after === '') return false;
      if (!marks.startsWith('.')) return true;
      return !SHORTENED.test(before) && !INITIAL.test(before) && !(/\d$/.test(before) && /^\p{Ll}/u.test(after));
    })
    .map(({ 0: marks, index }) => index + marks.length);
}
