import { foldLetters } from '#core/language/letters-and-words.ts';

/** Words found in every text. A query that has other words is searched without them. */
const STOP_WORDS = new Set(
  foldLetters(
    'af alle at blev blive bliver da de dem den der deres det dig din du eller en end er et for fra få har have havde her hos hvad hvem hvilke hvilken hvor hvordan hvorfor hvornår i ikke ind jeg jer kan man med men min mit ned noget nogle når og også om op os over på samt sig sin skal som så til ud under var ved vi vil være',
  ).split(' '),
);

export function isStopWord(folded: string): boolean {
  return STOP_WORDS.has(folded);
}
