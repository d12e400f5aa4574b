import { z } from 'zod';

import { COMPARATORS } from './choices.ts';
import { deadline, field, listOf, number, oneOf, shorthand, slug, text } from './fields.ts';

/** Hvordan måltallet skal forstås. Alle ordene forekommer i danske strategier. */
const comparator = oneOf(COMPARATORS, {
  mindst: 'Tallet eller mere.',
  højst: 'Tallet eller mindre.',
  over: 'Mere end tallet; tallet selv er ikke nok.',
  under: 'Mindre end tallet; tallet selv er for meget.',
  præcis: 'Netop tallet.',
  'ca.': 'Omkring tallet.',
  mellem: 'Et spænd: `value` til `value-to`.',
  'ud af': 'Nogle ud af flere: `value` af `of`.',
  'bedste del': 'Blandt de bedste, for eksempel den bedste tredjedel.',
  'bedre end udgangspunktet': 'Bedre end `baseline`.',
  'højere end andre': 'Over andre, for eksempel landsgennemsnittet.',
  'lavere end andre': 'Under andre, for eksempel landsgennemsnittet.',
  'som andre': 'På niveau med andre.',
  stigende: 'Skal gå op; står der et tal, er det så meget.',
  faldende: 'Skal gå ned; står der et tal, er det så meget.',
  uændret: 'Skal blive, hvor det er.',
  alle: 'Gælder alle.',
});

const part = z.strictObject({
  label: field(text, 'Del', 'Hvad denne del af tallet dækker.', 'Beskæftigelse'),
  value: field(number, 'Tal', 'Delens tal, i samme enhed som hele måltallet.', '3,3'),
});

const step = z.strictObject({
  by: field(deadline, 'Frist', 'Hvornår dette tal skal være nået.', 'i 2025'),
  value: field(number, 'Tal', 'Tallet, der skal være nået da.', '90'),
});

const fullTarget = z.strictObject({
  id: field(slug, 'Id', 'Kort navn, så en statusopgørelse kan tale om netop dette måltal.', 'solceller').optional(),
  words: field(text, 'Måltal i ord', 'Måltallet, som man ville sige det.', 'mindst 10 virksomheder').optional(),
  measure: field(
    text,
    'Hvad måles',
    'Det, der tælles eller måles.',
    'virksomheder, der har brugt ordningen',
  ).optional(),
  comparator: field(
    comparator,
    'Sammenligning',
    'Om tallet er et mindstemål, et loft eller noget andet.',
    'mindst',
  ).optional(),
  value: field(number, 'Tal', 'Tallet, der skal nås.', '10').optional(),
  'value-to': field(number, 'Tal til', 'Det øverste tal, når målet er et spænd (2-4).', '4').optional(),
  of: field(number, 'Ud af', 'Det samlede antal, når målet er nogle ud af flere (3 af 4).', '4').optional(),
  factor: field(
    number,
    'Gange',
    'Det, udgangspunktet skal ganges med: `2` er en fordobling, `0,5` en halvering.',
    '2',
  ).optional(),
  unit: field(text, 'Enhed', 'Det, tallet er målt i.', 'virksomheder').optional(),
  population: field(text, 'Målgruppe', 'Hvem eller hvad der måles på.', 'medarbejdere').optional(),
  instrument: field(
    text,
    'Måles med',
    'Undersøgelsen eller opgørelsen, som måler.',
    'trivselsundersøgelsen',
  ).optional(),
  baseline: field(number, 'Udgangspunkt', 'Tallet, da strategien begyndte.', '12').optional(),
  'baseline-year': field(text, 'År for udgangspunktet', 'Hvornår udgangspunktet er målt.', '2011').optional(),
  'baseline-source': field(text, 'Kilde til udgangspunktet', 'Hvor udgangspunktet står.').optional(),
  by: field(
    deadline,
    'Frist',
    'Hvornår tallet skal være nået, når fristen er en anden end indsatsens egen.',
  ).optional(),
  path: field(
    listOf(step),
    'Tal undervejs',
    'Et tal for hvert af flere år, i rækkefølge. Det sidste er det, der skal nås til slut.',
  ).optional(),
  breakdown: field(listOf(part), 'Fordeling', 'Tallet delt op. Delene skal give hele tallet.').optional(),
});

export const target = shorthand('words', fullTarget);

export const targets = field(
  listOf(target),
  'Måltal',
  'Det, der kan måles. Skriv det som en sætning, eller del det op i felter.',
  'mindst 10 virksomheder',
);
