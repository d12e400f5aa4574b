// Letters and words as the search compares them.
const DIGRAPHS: Record<string, string> = { æ: 'ae', ä: 'ae', ø: 'oe', ö: 'oe', å: 'aa', ß: 'ss' };
const ACCENTS = /\p{M}/gu;
/** Letters and digits together, and the signs that mean something in a plan. */
const WORD = /[\p{L}\p{N}]+|[%§]/gu;

/** One spelling for all: `Åbenrå`, `Aabenraa` and `ÅBENRÅ` → `aabenraa`, `idé` → `ide`. The same on every machine. */
export function foldLetters(text: string): string {
  const lower = text.normalize('NFC').toLowerCase();
  return lower
    .replace(/[æäøöåß]/g, (letter) => DIGRAPHS[letter] ?? letter)
    .normalize('NFD')
    .replace(ACCENTS, '');
}

/** In reading order, as written. `it-systemer` is two words, and so is `2013-2014`. */
export function listWords(text: string): string[] {
  return text.normalize('NFC').match(WORD) ?? [];
}

export function isNumber(word: string): boolean {
  return /^\p{N}/u.test(word);
}
