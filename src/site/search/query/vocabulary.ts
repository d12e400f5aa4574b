// The words of the texts, found by their stems.
import { foldLetters } from '#core/language/letters-and-words.ts';
import { isStopWord } from './stop-words.ts';
import { stemWord } from '#core/language/stem-word.ts';

export interface VocabularyWord {
  /** The shortest form of the word in the texts, in lower case. */
  written: string;
  folded: string;
  stem: string;
}

export interface Vocabulary {
  /** Stem → the words with that stem; several when the texts spell a word in two ways. */
  byStem: ReadonlyMap<string, VocabularyWord[]>;
  stems: readonly string[];
}

export function readVocabulary(words: string): Vocabulary {
  const byStem = new Map<string, VocabularyWord[]>();
  for (const written of words.split(' ').filter(Boolean)) {
    const folded = foldLetters(written);
    const word = { written, folded, stem: stemWord(folded) };
    const known = byStem.get(word.stem) ?? [];
    if (known.some((other) => word.written.startsWith(other.written))) continue;
    byStem.set(word.stem, [...known.filter((other) => !other.written.startsWith(word.written)), word]);
  }
  return { byStem, stems: [...byStem.keys()].sort() };
}

export function findWords({ byStem }: Vocabulary, folded: string): VocabularyWord[] {
  return byStem.get(stemWord(folded)) ?? [];
}

/** Whether the texts use the word by itself, so that it can be part of a compound. */
export function isPart({ byStem }: Vocabulary, folded: string): boolean {
  return folded.length >= 3 && !isStopWord(folded) && byStem.has(stemWord(folded));
}
