// What counts as a word when searching: letters and digits together, and the signs that mean something in a plan.
const WORD = /[\p{L}\p{N}]+|[%§]/gu;

/** In reading order, as written. `it-systemer` is two words, and so is `2013-2014`. */
export function listWords(text: string): string[] {
  return text.normalize('NFC').match(WORD) ?? [];
}

export function isNumber(word: string): boolean {
  return /^\p{N}/u.test(word);
}
