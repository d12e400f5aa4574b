// Letters and words in the form in which the search compares them.
const DIGRAPHS: Record<string, string> = { æ: 'ae', ä: 'ae', ø: 'oe', ö: 'oe', å: 'aa', ß: 'ss' };
const ACCENTS = /\p{M}/gu;
/** Letters and digits, or one of the signs that carry meaning in a plan. */
const WORD = /[\p{L}\p{N}]+|[%§]/gu;

/** Lower case without accents, and one spelling: `Åbenrå`, `Aabenraa` and `ÅBENRÅ` → `aabenraa`, `idé` → `ide`. */
export function foldLetters(text: string): string {
  const lower = text.normalize('NFC').toLowerCase();
  return lower
    .replace(/[æäøöåß]/g, (letter) => DIGRAPHS[letter] ?? letter)
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
