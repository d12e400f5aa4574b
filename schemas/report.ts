import { z } from 'zod';

import { REPORTED_STATUSES } from './choices.ts';
import { accept } from './checks.ts';
import { date, field, listOf, oneOf, period, reference, sourceNotes, sourcePage, text } from './fields.ts';

/** Hvad en statusopgørelse kan sige om et mål eller en indsats. »Ikke oplyst« er ikke det samme som »ikke begyndt«. */
const reportedStatus = oneOf(REPORTED_STATUSES, {
  ukendt: 'Ingen ved, hvor langt det er.',
  'ikke oplyst': 'Det samme som »ukendt«: kilden siger det ikke.',
  'ikke begyndt': 'Det samme som »ikke startet«.',
  'ikke startet': 'Det er ikke begyndt endnu.',
  'i gang': 'Der arbejdes på det; kilden siger ikke, om det når fristen.',
  'på sporet': 'Det går, som det skal, og ventes nået til tiden.',
  'i risiko': 'Det kan glippe, hvis intet bliver gjort.',
  forsinket: 'Det bliver ikke nået til tiden, eller fristen er passeret.',
  udskudt: 'Fristen er flyttet ved en beslutning. Skriv beslutningen under `changes` på målet.',
  'delvist nået': 'Noget af det er nået.',
  nået: 'Det er nået. Skriv også tallet (`value`) eller et bevis (`evidence`).',
  'ikke nået': 'Fristen er passeret, og det er gjort op, at det ikke lykkedes.',
  opgivet: 'Det bliver ikke til noget. Skriv beslutningen under `changes` på målet.',
  afløst: 'Noget andet er trådt i stedet.',
});

const entry = z.strictObject({
  about: field(reference, 'Om', 'Området, målet eller indsatsen. Uden feltet gælder det hele strategien.').optional(),
  title: field(text, 'Overskrift', 'Kildens navn på det, når det ikke findes på sitet.').optional(),
  target: field(
    text,
    'Måltal',
    'Måltallets `id` eller dets ord, når linjen kun handler om ét af flere måltal.',
    'cykelstier',
  ).optional(),
  status: field(reportedStatus, 'Status', 'Det, kilden siger, aldrig mere.', 'på sporet').optional(),
  text: field(text, 'Tekst', 'Hvad opgørelsen siger, og hvorfor det står sådan.').optional(),
  value: field(text, 'Opnået tal', 'Tallet, der er nået, som kilden skriver det.', '6 bygninger').optional(),
  date: field(
    date,
    'Dag',
    'Hvornår det blev målt eller skete, når det er en anden dag end opgørelsens.',
    '31. december 2025',
  ).optional(),
  scale: field(
    text,
    'På planens egen skala',
    'Når planen måler på en skala, den selv har lavet: trinnet og hvor mange der er.',
    '3 af 5',
  ).optional(),
  evidence: field(
    listOf(text),
    'Bevis',
    'Hvor man kan se det efter: en adresse på nettet eller en fil, der ligger ved siden af.',
    'https://nordby.example/maalinger/2026',
  ).optional(),
});

/** En statusopgørelse: en fil i strategiens mappe `status`. */
export const report = z.strictObject({
  title: field(text, 'Titel', 'Hvad opgørelsen hedder.', 'Status på det første år'),
  date: field(
    date,
    'Dato',
    'Hvornår opgørelsen er fra. Udelades, når kilden ikke siger det.',
    'foråret 2014',
  ).optional(),
  forum: field(reference, 'Forum', 'Hvem der har gjort status.').optional(),
  covers: field(period, 'Dækker', 'Tiden, opgørelsen ser tilbage på.').optional(),
  corrects: field(
    reference,
    'Retter',
    'Den tidligere opgørelse, som denne retter. En offentliggjort opgørelse ændres ikke; rettelsen er en ny.',
    'foraar-2026',
  ).optional(),
  entries: field(listOf(entry), 'Opgjort', 'Status for hvert område, mål eller hver indsats.').optional(),
  'source-page': sourcePage.optional(),
  'source-notes': sourceNotes.optional(),
  accept: accept.optional(),
});
