const PAIRS: readonly [digraph: string, letter: string][] = [
  ['ae', 'æ'],
  ['oe', 'ø'],
  ['aa', 'å'],
];

/** `maal` → `mål` for keyboards without æ, ø and å, and `Åbenrå` → `aabenraa` for names that keep the old spelling. */
export function respellQuery(query: string): string[] {
  const written = query.toLowerCase();
  const modern = PAIRS.reduce((words, [digraph, letter]) => words.replaceAll(digraph, letter), written);
  const old = PAIRS.reduce((words, [digraph, letter]) => words.replaceAll(letter, digraph), written);
  return [...new Set([modern, old])].filter((words) => words !== written);
}
