// What plans that run today also say of a promise: money, global goals, effect, partners, place and dependencies.
import { z } from 'zod';

import { field, listOf, number, reference, shorthand, slug, text, webAddress, wholeNumber } from './fields.ts';

const budgetYear = z.strictObject({
  year: field(wholeNumber, 'År', 'Budgetåret. Hvert år står kun én gang.', '2026'),
  amount: field(
    text,
    'Beløb',
    'Beløbet i kroner med enhed, for eksempel `500.000 kr.`, `1.200 t.kr.` (tusind kroner) eller `1,2 mia. kr.` Tal alene læses ikke.',
    '2 mio. kr.',
  ),
  spent: field(text, 'Brugt', 'Det, der er brugt indtil nu, skrevet på samme måde.', '1,4 mio. kr.').optional(),
  source: field(text, 'Kilde', 'Hvor beløbet står.', 'Budget 2026').optional(),
  note: field(text, 'Note', 'Hvad pengene er til.', 'anlæg').optional(),
});

const effect = shorthand(
  'words',
  z.strictObject({
    words: field(text, 'Effekt i ord', 'Virkningen, som man ville sige den.', '4.200 ton CO₂ i 2030').optional(),
    value: field(number, 'Tal', 'Hvor meget.', '4.200').optional(),
    unit: field(text, 'Enhed', 'Det, virkningen er målt i. CO₂ og CO₂e er ikke det samme.', 'ton CO₂').optional(),
    year: field(wholeNumber, 'År', 'Året, virkningen gælder.', '2030').optional(),
    source: field(text, 'Kilde', 'Hvor tallet kommer fra.').optional(),
    note: field(text, 'Note', 'Hvad tallet dækker.').optional(),
  }),
);

const place = shorthand(
  'words',
  z.strictObject({
    words: field(text, 'Sted i ord', 'Stedets navn eller adresse.', 'Havnegade'),
    lat: field(number, 'Bredde', 'Grader nord, med dansk komma: mellem 54 og 58.', '56,15').optional(),
    lon: field(number, 'Længde', 'Grader øst, med dansk komma: mellem 7 og 16.', '10,2').optional(),
  }),
);

/** Det, en strategi, et område, et mål og en indsats kan have alle sammen. */
export const planFacts = {
  budget: field(
    listOf(budgetYear),
    'Budget',
    'Planens egne tal for, hvad den koster: et beløb for hvert år.',
  ).optional(),
  verdensmål: field(
    listOf(text),
    'Verdensmål',
    'FNs verdensmål, den tjener: numrene 1-17, eller et delmål som `12.1` eller `12.a`.',
    '13',
  ).optional(),
  effect: field(
    listOf(effect),
    'Effekt',
    'Den ventede virkning. Skriv en sætning med tal, enhed og år, eller del den op i felter.',
    '4.200 ton CO₂ i 2030',
  ).optional(),
  partners: field(
    listOf(reference),
    'Partnere',
    'Dem uden for kommunen, der er med: id på en af organisationens `bodies`.',
    'varmevaerket',
  ).optional(),
  place: field(
    listOf(place),
    'Sted',
    'Hvor det sker: stedets navn, eventuelt med koordinater.',
    'Havnegade',
  ).optional(),
};

/** Et mål eller en indsats kan vente på noget andet. */
export const dependsOn = field(
  listOf(reference),
  'Forudsætter',
  'Mål eller indsatser, der skal være færdige først.',
  '#projektering',
);

/** Dem uden for kommunen. De er ikke fora: de har ansvar eller er med, men beslutter ikke planen. */
export const bodies = field(
  listOf(
    z.strictObject({
      id: field(slug, 'Id', 'Kort navn, som andre filer henviser til.', 'varmevaerket'),
      name: field(text, 'Navn', 'Det fulde navn.', 'Nordby Varmeværk a.m.b.a.'),
      kind: field(text, 'Slags', 'Hvad det er, med egne ord.', 'forsyningsselskab').optional(),
      url: field(webAddress, 'Hjemmeside', 'Deres egen side.', 'https://varme.example').optional(),
    }),
  ),
  'Uden for kommunen',
  'Selskaber, foreninger og myndigheder, som har ansvar eller er med, men ikke er fora i kommunen.',
);

export const actionKinds = field(
  listOf(text),
  'Slags indsatser',
  'Planens egne slags indsatser. Når de står her, skal `kind` på en indsats være en af dem.',
  'anlæg',
);
