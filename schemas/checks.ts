// What the people who publish decide about the checks themselves. Which codes exist is known by the program, not by the
// schema.
import { z } from 'zod';

import { field, listOf, oneOf, text } from './fields.ts';

/** Hvor alvorligt et fund er. `fra` betyder, at der ikke bliver sagt noget om det. */
const chosenSeverity = oneOf({ fejl: 'error', advarsel: 'warning', oplysning: 'info', fra: 'off' });

const codeExample = 'goal-without-measure';

const check = z.strictObject({
  code: field(
    listOf(text),
    'Kode',
    'Navnet på kontrollen, som det står i meldingen; flere skrives som en liste.',
    codeExample,
  ),
  severity: field(chosenSeverity, 'Alvor', '`fejl`, `advarsel`, `oplysning` eller `fra`.', 'fra'),
  reason: field(
    text,
    'Begrundelse',
    'Hvorfor det er i orden. Skal med, når kontrollen bliver mildere eller slået fra.',
    'Strategien sætter bevidst ikke måltal.',
  ).optional(),
});

export const checks = field(
  listOf(check),
  'Kontroller',
  'Hvor alvorligt en kontrol skal tages i alt, der ligger her og i mapperne under. Fejl kan ikke gøres mildere.',
);

const accepted = z.strictObject({
  code: field(text, 'Kode', 'Navnet på kontrollen, som det står i meldingen.', 'deadline-outside-period'),
  reason: field(text, 'Begrundelse', 'Hvorfor det skal stå, som det står.', 'Kilden har selv fristen.'),
});

export const accept = field(
  listOf(accepted),
  'Accepteret',
  'Advarsler og oplysninger i denne fil, som er set og skal stå, hver med sin begrundelse.',
);

const abbreviation = z.strictObject({
  short: field(text, 'Forkortelse', 'Som den står i teksterne.', 'KL'),
  long: field(text, 'Betyder', 'Det, forkortelsen står for.', 'Kommunernes Landsforening'),
});

export const abbreviations = field(
  listOf(abbreviation),
  'Forkortelser',
  'Forkortelser, som teksterne kan bruge uden at forklare dem.',
);
