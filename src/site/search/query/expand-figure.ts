// What is searched for when the query has a figure: the figure itself where a text has it, and else its numbers.
import type { Figure } from './list-figures.ts';
import type { Variant } from './term.ts';
import type { Vocabulary } from './vocabulary.ts';

const WHOLE = 1;
const PART = 0.6;

/** A range that no text has is searched for by its years; a number with a unit, by the number. */
export function expandFigure({ key, numbers }: Figure, vocabulary: Vocabulary): Variant[] {
  const [first = ''] = numbers;
  const own = listWhole(key, WHOLE, vocabulary);
  if (key === first) return listNumber(first, WHOLE, vocabulary);
  if (own.length > 0) return own;
  return numbers.length > 1
    ? [{ words: numbers, weight: PART, because: 'written' }]
    : listNumber(first, PART, vocabulary);
}

/** A decimal number is only listed; Pagefind takes it for another. */
export function listNumber(number: string, weight: number, vocabulary: Vocabulary): Variant[] {
  const isPlain = !/[.:/-]/.test(number);
  return [
    ...listWhole(number, weight, vocabulary),
    ...(isPlain ? [{ words: [quoteWord(number)], weight, because: 'written' as const }] : []),
  ];
}

export function listWhole(key: string, weight: number, { whole }: Vocabulary): Variant[] {
  return whole.has(key) ? [{ words: [key], weight, because: 'written', isWhole: true }] : [];
}

export function quoteWord(word: string): string {
  return `"${word}"`;
}
