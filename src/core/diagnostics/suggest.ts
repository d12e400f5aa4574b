import { distance } from 'fastest-levenshtein';

/**
 * The known word nearest to a misspelt one, ignoring case; null when none is near enough. A third of the letters may
 * differ, counted in the last name of a path.
 */
export function suggestWord(word: string, known: readonly string[]): string | null {
  const name = word.split(/[/#]/).findLast((part) => part !== '') ?? word;
  const limit = Math.max(1, Math.floor(name.length / 3));
  let best: string | null = null;
  let bestSteps = limit + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= bestSteps) continue;
    const steps = countSteps(word.toLowerCase(), candidate.toLowerCase());
    if (steps < bestSteps) [best, bestSteps] = [candidate, steps];
  }
  return best;
}

/** Counts two swapped letters (`onwer` for `owner`) as one slip. */
function countSteps(word: string, candidate: string): number {
  const at = [...word].findIndex((letter, index) => letter !== candidate[index]);
  const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  return at >= 0 && swapped === candidate ? 1 : distance(word, candidate);
}
