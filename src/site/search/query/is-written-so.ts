import { foldLetters, listWords } from '#core/language/letters-and-words.ts';

/** Whether a word of a text is the reader's own word, whatever stands around it: `Gæld,` is `gaeld`. */
export function isWrittenSo(found: string, written: string): boolean {
  const words = listWords(written).map(foldLetters);
  return listWords(found).some((word) => words.includes(foldLetters(word)));
}

/** Letter for letter but for spelling, capitals and signs. */
export function isSameName(one: string, other: string): boolean {
  const fold = (words: string) => listWords(words).map(foldLetters).join(' ');
  return fold(one) === fold(other);
}
