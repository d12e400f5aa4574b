// What the search lists by itself, because Pagefind would find too much or too little: figures and words with signs,
// abbreviations, words that look like another, and words joined by a dash that is not a hyphen.
import { foldLetters, isNumber, listWords } from '#core/language/letters-and-words.ts';
import { stemWord } from '#core/language/stem-word.ts';
import { listFigures } from './list-figures.ts';
import { findOwnKey } from './look-alikes.ts';

export interface WholeWord {
  key: string;
  /** Position in the text. */
  from: number;
  to: number;
}

/** Short words in capitals. */
const ABBREVIATION = /(?<![\p{L}\p{N}])\p{Lu}{2,5}(?![\p{L}\p{N}])/gu;
/** Pagefind parts words at a hyphen, and at no other dash. */
const JOINED = /[\p{L}\p{N}]+(?:[‐-―−][\p{L}\p{N}]+)+/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/** `text` is in NFC. */
export function listWholeWords(text: string): WholeWord[] {
  const find = (pattern: RegExp, chooseKey: (word: string) => string | undefined) =>
    [...text.matchAll(pattern)].flatMap(({ 0: word, index }) => {
      const key = chooseKey(word);
      return key === undefined ? [] : [{ key, from: index, to: index + word.length }];
    });
  return [
    ...listFigures(text).flatMap(({ key, numbers, from, to }) =>
      [...new Set([key, ...numbers.filter((number) => /\D/.test(number))])].map((own) => ({ key: own, from, to })),
    ),
    ...find(ABBREVIATION, (word) => word),
    ...find(WORD, (word) => findOwnKey(foldLetters(word))),
    ...[...text.matchAll(JOINED)].flatMap(({ 0: words, index }) =>
      listWords(words).map((word) => ({ key: toPartKey(word), from: index, to: index + words.length })),
    ),
  ];
}

/** What a word joined to another by a dash is listed as. */
export function toPartKey(word: string): string {
  return isNumber(word) ? word : stemWord(foldLetters(word));
}
