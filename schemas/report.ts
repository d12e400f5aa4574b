import { z } from 'zod';

import { REPORTED_STATUSES } from './choices.ts';
import { accept } from './checks.ts';
import { date, field, listOf, oneOf, period, reference, sourceNotes, sourcePage, text } from './fields.ts';

/** Hvad en statusopgørelse kan sige om et mål eller en indsats. »Ikke oplyst« er ikke det samme som »ikke begyndt«. */
const reportedStatus = oneOf(REPORTED_STATUSES);

const entry = z.strictObject({
  about: field(reference, 'Om', 'Området, målet eller indsatsen. Uden feltet gælder det hele strategien.').optional(),
  title: field(text, 'Overskrift', 'Kildens navn på det, når det ikke findes på sitet.').optional(),
  status: field(reportedStatus, 'Status', 'Det, kilden siger, aldrig mere.', 'i gang').optional(),
  text: field(text, 'Tekst', 'Hvad opgørelsen siger.').optional(),
  value: field(text, 'Opnået tal', 'Tallet, der er nået, som kilden skriver det.').optional(),
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
  entries: field(listOf(entry), 'Opgjort', 'Status for hvert område, mål eller hver indsats.').optional(),
  'source-page': sourcePage.optional(),
  'source-notes': sourceNotes.optional(),
  accept: accept.optional(),
});
