import { distance } from 'fastest-levenshtein';

/**
 * The known word nearest to the misspelt one; null when none is near enough to be meant. Of a path only the last name
 * can be far off.
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

/** `onwer` for `owner` is one slip of the fingers, not two. */
function countSteps(word: string, candidate: string): number {
  const at = [...word].findIndex((letter, index) => letter !== candidate[index]);
  const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  return at >= 0 && swapped === candidate ? 1 : distance(word, candidate);
}
