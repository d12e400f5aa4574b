// A simple Danish stemmer for the search.
const ENDINGS = [
  'ernes',
  'erens',
  'erne',
  'eren',
  'ens',
  'ets',
  'ene',
  'ers',
  'eres',
  'er',
  'en',
  'et',
  'es',
  'e',
  's',
];
const SHORTEST = 3;
/**
 * The shortest stem after a second ending is removed: `dagsordenen` meets `dagsorden`, but `helsen` does not meet
 * `hel`.
 */
const SHORTEST_SECOND = 5;
/** After these letters an `s` belongs to the word: `proces`, `hus`, `status`. */
const KEEPS_S = /(?:[aiou]s|ces|ss)$/;
/** `frivilligt` */
const NEUTER = /(?<=ig)t$/;
const DOUBLE = /([bdfgklmnprst])\1$/;

/**
 * The part that the forms of a word share: `frivillig`, `frivillige` and `frivilliges` have the same stem. `folded` is
 * a word from `foldLetters`. The stem is for comparison only and is often not a word.
 */
export function stemWord(folded: string): string {
  const stem = dropEnding(dropEnding(folded.replace(NEUTER, ''), SHORTEST), SHORTEST_SECOND);
  return stem.length > SHORTEST ? stem.replace(DOUBLE, '$1') : stem;
}

function dropEnding(word: string, shortest: number): string {
  const ending = ENDINGS.find(
    (end) =>
      word.endsWith(end) &&
      word.length - end.length >= shortest &&
      !((end === 's' || end === 'es') && KEEPS_S.test(word)),
  );
  return ending ? word.slice(0, -ending.length) : word;
}
