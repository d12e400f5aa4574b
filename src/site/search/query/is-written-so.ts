import { foldLetters, listWords } from '#core/language/letters-and-words.ts';

/** Whether a word in a text is the reader's word, apart from spelling and punctuation: `Gæld,` is `gaeld`. */
export function isWrittenSo(found: string, written: string): boolean {
  const words = listWords(written).map(foldLetters);
  return listWords(found).some((word) => words.includes(foldLetters(word)));
}
