import { distance } from 'fastest-levenshtein';

/** The known word nearest to the misspelt one; null when none is near enough to be meant. Of a path only the last name can be far off. */
export function suggestWord(word: string, known: readonly string[]): string | null {
  const name = word.split(/[/#]/).findLast((part) => part !== '') ?? word;
  const limit = Math.max(1, Math.floor(name.length / 3));
  let best: string | null = null;
  let bestDistance = limit + 1;
  for (const candidate of known) {
    const steps = distance(word.toLowerCase(), candidate.toLowerCase());
    if (steps < bestDistance) [best, bestDistance] = [candidate, steps];
  }
  return best;
}
