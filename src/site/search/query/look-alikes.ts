// Words that share a stem with a word of another meaning: `gæld` is not what `gælder`, and `lov` is not what was
// `lovet`. They are found by these forms alone, and by compounds.
import { foldLetters } from '#core/language/letters-and-words.ts';

const FORMS: readonly (readonly string[])[] = [
  ['gæld', 'gælden', 'gælds', 'gældens'],
  ['lov', 'loven', 'love', 'lovene', 'lovens', 'lovenes'],
  ['tal', 'tallet', 'tallene', 'tallenes'],
  ['led', 'leddet', 'leddene'],
  ['borg', 'borgen', 'borge', 'borgene'],
  ['mester', 'mesteren', 'mestre', 'mestrene'],
];
/** Forms of the words that they look like. */
const OTHERS = new Set(
  foldLetters(
    'gælde gælder gældende galdt gjaldt lover lovede lovet tale taler talte talt taleren lede leder ledere lederen lederne ledelse ledelsen ledet ledede ledende borger borgere borgeren borgerne mest mestre mestrer',
  ).split(' '),
);

const nameOf = new Map(FORMS.flatMap((forms) => forms.map((form) => [foldLetters(form), `=${forms[0]}`] as const)));

/** What the word is listed as; undefined for a word that looks like no other. */
export function findOwnKey(folded: string): string | undefined {
  return nameOf.get(folded);
}

export function isLookAlike(folded: string): boolean {
  return OTHERS.has(folded);
}
