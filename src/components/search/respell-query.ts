const LETTERS: readonly [written: RegExp, letter: string][] = [
  [/ae/g, 'æ'],
  [/oe/g, 'ø'],
  [/aa/g, 'å'],
];

/** `maal` → `mål`, for keyboards without æ, ø and å; null when there is nothing to respell. */
export function respellQuery(query: string): string | null {
  const respelled = LETTERS.reduce((words, [written, letter]) => words.replace(written, letter), query.toLowerCase());
  return respelled === query.toLowerCase() ? null : respelled;
}
