import { z } from 'zod';

import { accept } from './checks.ts';
import { field, listOf, text } from './fields.ts';

const pair = z.strictObject({
  everyday: field(
    listOf(text),
    'Hverdagsord',
    'Det, borgere siger og skriver i søgefeltet. Ét ord eller flere, i ental som i ordbogen.',
    'sygefravær',
  ),
  official: field(
    listOf(text),
    'Forvaltningens ord',
    'Det ord, strategierne bruger om det samme. Det skal stå i mindst én tekst.',
    'fremmøde',
  ),
  note: field(
    text,
    'Forklaring',
    'Hvad forskellen er, hvis ordene ikke betyder helt det samme. Vises i listen fra A til Å.',
  ).optional(),
});

/** Borgernes ord for forvaltningens: `content/ordliste.yaml`. Søgningen slår op i den begge veje. */
export const wordList = z.strictObject({
  words: field(listOf(pair), 'Ord', 'Hvert punkt er hverdagsord og de ord, strategierne bruger om det samme.'),
  accept: accept.optional(),
});
