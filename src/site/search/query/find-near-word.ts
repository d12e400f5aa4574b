// Finds the word of the texts that a misspelt word was most likely meant to be: the one with fewest changes.
import { foldLetters } from '#core/language/letters-and-words.ts';

import type { Vocabulary, VocabularyWord } from './vocabulary.ts';

const SHORTEST = 4;

export function findNearWord({ forms }: Vocabulary, written: string, most = 2): VocabularyWord | null {
  const folded = foldLetters(written);
  if (folded.length < SHORTEST) return null;
  const limit = Math.min(most, folded.length < 8 ? 1 : 2);
  let nearest: { word: VocabularyWord; strokes: number } | null = null;
  for (const word of forms) {
    for (const form of [word.folded, word.stem]) {
      if (Math.abs(form.length - folded.length) > limit) continue;
      const strokes = countStrokes(folded, form, limit);
      if (strokes <= limit && (!nearest || strokes < nearest.strokes)) nearest = { word, strokes };
    }
  }
  return nearest?.word ?? null;
}

/** Counts letters added, left out, changed or swapped with their neighbour. Stops counting above `limit`. */
export function countStrokes(one: string, other: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = one[i - 1] === other[j - 1];
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row.push(
        Math.min(
          (last[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (last[j - 1] ?? 0) + Number(!isSame),
          isSwap ? (beforeLast[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[other.length] ?? 0;
}
