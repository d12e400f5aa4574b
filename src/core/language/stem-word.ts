// A light Danish stem of a folded word: what `frivillig`, `frivillige` and `frivilliges` have in common.
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
/** What is left after a second ending: `dagsordenen` and `dagsorden` meet, `helsen` and `hel` do not. */
const SHORTEST_SECOND = 5;
/** After these an `s` belongs to the word: `proces`, `hus`, `status`. */
const KEEPS_S = /(?:[aiou]s|ces|ss)$/;
/** `frivilligt` */
const NEUTER = /(?<=ig)t$/;
const DOUBLE = /([bdfgklmnprst])\1$/;

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
