import { z } from 'zod';

import { COMPARATORS } from './choices.ts';
import { date, deadline, field, listByTime, listOf, number, oneOf, quantity, shorthand, slug, text } from './fields.ts';

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
  value: field(quantity, 'Tal', 'Tallet, der skal være nået da.', '90 %'),
});

const projected = z.strictObject({
  by: field(deadline, 'Hvornår', 'Det tidspunkt, tallet er ventet til.', 'i 2030'),
  value: field(quantity, 'Tal', 'Tallet, der er ventet da.', '14 bygninger'),
});

const measurement = z.strictObject({
  date: field(date, 'Hvornår', 'Dagen, måneden eller året, tallet er målt for.', '31. december 2025'),
  value: field(quantity, 'Tal', 'Tallet, der blev målt. Enheden må stå med.', '6 bygninger'),
  source: field(text, 'Kilde', 'Hvor tallet kommer fra.', 'Ejendomscentret').optional(),
  note: field(text, 'Note', 'Det, en læser skal vide om tallet.', 'Opgjort på en ny måde.').optional(),
});

/** Danmarks Statistik og regneark skriver tal på to måder. Kan programmet ikke se hvilken, siger forfatteren det. */
const decimal = oneOf(
  { komma: 'comma', punktum: 'point' },
  { komma: '`1.234,5`: punktum ved tusinder.', punktum: '`1,234.5` eller `1234.5`: punktum før decimaler.' },
);

const series = z.strictObject({
  file: field(
    text,
    'Fil',
    'Navnet på CSV-filen, set fra denne fil. Filen bliver udgivet, som den er.',
    'bygninger.csv',
  ),
  time: field(
    text,
    'Kolonne med tid',
    'Navnet på den kolonne, hvor året, kvartalet eller måneden står. Udelades, når årene selv er kolonner.',
    'TID',
  ).optional(),
  value: field(
    text,
    'Kolonne med tal',
    'Navnet på den kolonne, hvor tallet står. Udelades, når årene selv er kolonner.',
    'INDHOLD',
  ).optional(),
  where: field(
    z.record(text, text),
    'Kun rækker, hvor',
    'Navnet på en kolonne, og det, der skal stå i den.',
    '{ OMRÅDE: Nordby }',
  ).optional(),
  decimal: field(decimal, 'Decimaltegn', 'Kun når tallene i filen kan læses på to måder.', 'komma').optional(),
  source: field(text, 'Kilde', 'Hvor filen kommer fra.', 'Danmarks Statistik, tabel FOLK1A').optional(),
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
  baseline: field(quantity, 'Udgangspunkt', 'Tallet, da strategien begyndte.', '12').optional(),
  'baseline-year': field(text, 'År for udgangspunktet', 'Hvornår udgangspunktet er målt.', '2011').optional(),
  'baseline-source': field(text, 'Kilde til udgangspunktet', 'Hvor udgangspunktet står.').optional(),
  by: field(
    deadline,
    'Frist',
    'Hvornår tallet skal være nået, når fristen er en anden end indsatsens egen.',
  ).optional(),
  path: field(
    listByTime('by', step),
    'Tal undervejs',
    'Et tal for hvert af flere år, i rækkefølge. Det sidste er det, der skal nås til slut.',
    '{ 2025: 90 %, 2026: 95 % }',
  ).optional(),
  measured: field(
    listByTime('date', measurement),
    'Målt',
    'Det, der er målt indtil nu: et tal for hvert tidspunkt.',
    '{ 2024: 2 bygninger, 2025: 6 bygninger }',
  ).optional(),
  series: field(
    series,
    'Tal fra en fil',
    'En CSV-fil ved siden af, for eksempel et udtræk fra Statistikbanken. Dens tal bliver til målinger.',
  ).optional(),
  projection: field(
    listByTime('by', projected),
    'Fremskrivning',
    'Hvor tallet er på vej hen, hvis intet gøres: et tal for hvert tidspunkt.',
    '{ 2030: 14 }',
  ).optional(),
  'projection-note': field(
    text,
    'Om fremskrivningen',
    'Hvad fremskrivningen forudsætter.',
    'Hvis intet gøres.',
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
