// The words of the texts, found by their stems.
import { foldLetters } from '#core/language/letters-and-words.ts';
import { isStopWord } from './stop-words.ts';
import { stemWord } from '#core/language/stem-word.ts';

export interface VocabularyWord {
  /** In lower case. */
  written: string;
  folded: string;
  stem: string;
}

export interface Vocabulary {
  /** Stem → the shortest form with that stem; several when the texts spell a word in two ways. */
  byStem: ReadonlyMap<string, VocabularyWord[]>;
  stems: readonly string[];
  /** Every form in the texts. */
  forms: readonly VocabularyWord[];
  /** The keys of what is listed by itself, see `listWholeWords`. */
  whole: ReadonlySet<string>;
}

export function readVocabulary(words: string, whole: readonly string[] = []): Vocabulary {
  const byStem = new Map<string, VocabularyWord[]>();
  const forms: VocabularyWord[] = [];
  for (const written of words.split(' ').filter(Boolean)) {
    const folded = foldLetters(written);
    const word = { written, folded, stem: stemWord(folded) };
    forms.push(word);
    const known = byStem.get(word.stem) ?? [];
    if (known.some((other) => word.written.startsWith(other.written))) continue;
    byStem.set(word.stem, [...known.filter((other) => !other.written.startsWith(word.written)), word]);
  }
  return { byStem, stems: [...byStem.keys()].sort(), forms, whole: new Set(whole) };
}

export function findWords({ byStem }: Vocabulary, folded: string): VocabularyWord[] {
  return byStem.get(stemWord(folded)) ?? [];
}

/** Whether the texts use the word by itself, so that it can be part of a compound. */
export function isPart(vocabulary: Vocabulary, folded: string): boolean {
  return (
    folded.length >= 3 && !isStopWord(folded) && findWords(vocabulary, folded).some((word) => isSameWord(word, folded))
  );
}

/** After so short a stem `-er` makes another word: `borg`, `borger`; `mest`, `mester`. */
const SHORT_STEM = 4;

function isSameWord({ folded, stem }: VocabularyWord, other: string): boolean {
  return stem.length > SHORT_STEM || (folded !== `${other}er` && other !== `${folded}er`);
}
