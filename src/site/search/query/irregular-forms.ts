// Words whose stem vowel changes when inflected, limited to words in plans and queries. The stemmer handles endings.
import { foldLetters } from '#core/language/letters-and-words.ts';

const FORMS: readonly (readonly string[])[] = [
  ['barn', 'barnet', 'børn', 'børnene'],
  ['mand', 'manden', 'mænd', 'mændene'],
  ['bog', 'bøger'],
  ['bonde', 'bønder'],
  ['datter', 'døtre'],
  ['far', 'fædre'],
  ['fod', 'fødder'],
  ['hånd', 'hånden', 'hænder'],
  ['mor', 'mødre'],
  ['nå', 'når', 'nåede', 'nået'],
  ['nat', 'nætter'],
  ['tand', 'tænder'],
  ['øje', 'øjne'],
  ['ung', 'unge', 'yngre', 'yngst'],
  ['gammel', 'gamle', 'ældre', 'ældst'],
  ['cykel', 'cykler', 'cyklen', 'cykle', 'cykling'],
  ['middel', 'midler', 'midlerne'],
  ['dagsorden', 'dagsordner', 'dagsordnen'],
  ['regel', 'regler', 'reglerne'],
  ['ansat', 'ansatte'],
  ['vælge', 'valg', 'valgt', 'valgte'],
  ['give', 'gav', 'givet'],
  ['hjælpe', 'hjælp', 'hjalp'],
  ['købe', 'køb', 'købt'],
  ['sælge', 'salg', 'solgt', 'solgte'],
  ['skrive', 'skrev', 'skrevet'],
  ['spørge', 'spurgt', 'spurgte', 'spørgsmål'],
  ['tælle', 'talt', 'talte'],
  ['kende', 'kendt', 'kendskab'],
  ['vide', 'viden', 'vidste'],
];

const byForm = new Map<string, readonly string[]>();
for (const forms of FORMS) for (const form of forms) byForm.set(foldLetters(form), forms);

/** The other forms of a folded word; none when its forms are regular. */
export function listOtherForms(folded: string): string[] {
  return (byForm.get(folded) ?? []).filter((form) => foldLetters(form) !== folded);
}
