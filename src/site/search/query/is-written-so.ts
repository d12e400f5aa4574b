import { foldLetters, listWords } from '#core/language/letters-and-words.ts';

/** Whether a word in a text is the reader's word, apart from spelling and punctuation: `Gæld,` is `gaeld`. */
export function isWrittenSo(found: string, written: string): boolean {
  const words = listWords(written).map(foldLetters);
  return listWords(found).some((word) => words.includes(foldLetters(word)));
}

/** Whether two names are the same apart from spelling, capitals and signs. */
export function isSameName(one: string, other: string): boolean {
  const fold = (words: string) => listWords(words).map(foldLetters).join(' ');
  return fold(one) === fold(other);
}
