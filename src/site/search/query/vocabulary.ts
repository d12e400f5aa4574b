// The words of the texts, looked up by what they have in common.
import { foldLetters } from '#core/language/letters-and-words.ts';
import { isStopWord } from './stop-words.ts';
import { stemWord } from '#core/language/stem-word.ts';

export interface VocabularyWord {
  /** As the texts write it, in lower case; the shortest of its forms. */
  written: string;
  folded: string;
  stem: string;
}

export interface Vocabulary {
  /** Stem → the word as written; more than one where a text itself spells it two ways. */
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

/** A part of a compound must be a word of its own in the texts. */
export function isPart({ byStem }: Vocabulary, folded: string): boolean {
  return folded.length >= 3 && !isStopWord(folded) && byStem.has(stemWord(folded));
}
