import type { Placed } from './cut-query.ts';
import type { Term } from './term.ts';

/** Reads the query as if it had been spelt right, so that phrases are seen too. */
export function readCorrected(
  words: readonly Placed[],
  misspelt: readonly Term[],
  read: (words: readonly Placed[]) => Term[],
): Term[] {
  const meant = new Map(misspelt.map(({ written, variants: [first] }) => [written, first?.words[0] ?? written]));
  const corrected = words.map((placed) => ({ ...placed, word: meant.get(placed.word.toLowerCase()) ?? placed.word }));
  return read(corrected).map((term) => {
    const written = [...meant].reduce((phrase, [wrong, right]) => phrase.replace(right, wrong), term.written);
    if (written === term.written) return term;
    const others = misspelt.find((one) => one.written === written)?.variants.slice(1) ?? [];
    const variants = term.variants.map((variant) =>
      variant.because === 'written' ? { ...variant, because: 'misspelt' as const } : variant,
    );
    return { written, variants: [...variants, ...others] };
  });
}
