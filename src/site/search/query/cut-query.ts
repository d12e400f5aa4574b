// Cuts a query into words, keeping figures with their signs whole where the texts have them: `3,3 mio`, `2013+`, `C++`.
import { foldLetters, isNumber, listWords } from '#core/language/letters-and-words.ts';
import { listFigures, type Figure } from './list-figures.ts';
import { findWords, type Vocabulary } from './vocabulary.ts';

export interface Placed {
  /** As the reader wrote it. */
  word: string;
  at: number;
  /** Null for a plain word. */
  figure: Figure | null;
}

/** `query` is in NFC. */
export function cutQuery(query: string, vocabulary: Vocabulary): Placed[] {
  const placed: Omit<Placed, 'at'>[] = [];
  let read = 0;
  const addWords = (text: string) =>
    placed.push(...joinKnown(text, vocabulary).map((word) => ({ word, figure: null })));
  for (const figure of listFigures(query)) {
    addWords(query.slice(read, figure.from));
    const written = query.slice(figure.from, figure.to);
    if (vocabulary.whole.has(figure.key) || figure.numbers.length > 0) placed.push({ word: written, figure });
    else addWords(written);
    read = figure.to;
  }
  addWords(query.slice(read));
  return placed.map((one, at) => ({ ...one, at }));
}

const JOINED = /[\p{L}\p{N}]+(?:[-‐-―][\p{L}\p{N}]+)+/gu;

/** Reads `e-handel` as `ehandel` when that is how the texts write it. */
function joinKnown(text: string, vocabulary: Vocabulary): string[] {
  const isKnown = (word: string) => findWords(vocabulary, foldLetters(word)).length > 0;
  const joined = text.replace(JOINED, (words) => {
    const parts = listWords(words);
    const isInParts = parts.every((part) => part.length > 1 && (isNumber(part) || isKnown(part)));
    return !isInParts && isKnown(parts.join('')) ? parts.join('') : words;
  });
  return listWords(joined);
}
