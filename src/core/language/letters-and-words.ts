// Letters and words in the form in which the search compares them.
const SPELLINGS: Record<string, string> = {
  ...{ æ: 'ae', ä: 'ae', ø: 'oe', ö: 'oe', å: 'aa', ß: 'ss' },
  ...{ œ: 'oe', ð: 'd', đ: 'd', þ: 'th', ŋ: 'n', ŧ: 't', ł: 'l' },
};
/** The digits of `CO₂` and `m²`. */
const SMALL_DIGITS = /[⁰¹²³⁴-⁹₀-₉]/g;
const ACCENTS = /\p{M}/gu;
/** Letters and digits, or one of the signs that carry meaning in a plan. */
const WORD = /[\p{L}\p{N}]+|[%§]/gu;

/**
 * Lower case without accents, and one spelling: `Åbenrå`, `Aabenraa` and `ÅBENRÅ` → `aabenraa`, `idé` → `ide`, `CO₂` →
 * `co2`.
 */
export function foldLetters(text: string): string {
  const lower = text.normalize('NFC').toLowerCase();
  return lower
    .replace(/[æäøöåßœðđþŋŧł]/g, (letter) => SPELLINGS[letter] ?? letter)
    .replace(SMALL_DIGITS, (digit) => digit.normalize('NFKC'))
    .normalize('NFD')
    .replace(ACCENTS, '');
}

/** The words in order, as written. `it-systemer` is two words, and so is `2013-2014`. */
export function listWords(text: string): string[] {
  return text.normalize('NFC').match(WORD) ?? [];
}

export function isNumber(word: string): boolean {
  return /^\p{N}/u.test(word);
}
