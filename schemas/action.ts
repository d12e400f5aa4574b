import { z } from 'zod';

import { ACTION_STATES, DEADLINE_KINDS } from './choices.ts';
import {
  aliases,
  deadline,
  field,
  listOf,
  oneOf,
  reference,
  shorthand,
  slug,
  sourceNotes,
  sourcePage,
  text,
  themes,
} from './fields.ts';
import { certainty } from './follow-up.ts';
import { dependsOn, planFacts } from './plan-facts.ts';
import { targets } from './target.ts';

/** Hvor langt en indsats var, da strategien blev skrevet. Uden feltet står der »Ikke oplyst«. */
const actionState = oneOf(ACTION_STATES, {
  planlagt: 'Det vil man gøre.',
  'i gang': 'Det gør man allerede.',
  afsluttet: 'Det er gjort.',
  uvis: 'Kilden siger det ikke klart.',
});

/** Hvis frist det er. Kun kommunens egne frister skal ligge inden for strategiens periode. */
const deadlineOwner = oneOf(DEADLINE_KINDS, {
  egen: 'Kommunens egen frist (det almindelige).',
  ydre: 'Andre har sat den, for eksempel staten.',
  historisk: 'Den lå før strategien.',
});

const fullAction = z.strictObject({
  title: field(
    text,
    'Titel',
    'Hvad der skal gøres, i én kort sætning.',
    'Udarbejde en politik for det aktive medborgerskab',
  ),
  id: field(slug, 'Id', 'Kort navn til adressen. Uden feltet laves det af titlen.', 'medborgerskabspolitik').optional(),
  deadline: field(deadline, 'Frist', 'Fristen med kildens egne ord.', 'inden udgangen af juni 2013').optional(),
  'deadline-kind': field(
    deadlineOwner,
    'Hvis frist',
    '`ydre`, når andre har sat fristen, `historisk`, når den lå før strategien.',
    'ydre',
  ).optional(),
  target: targets.optional(),
  ...planFacts,
  kind: field(text, 'Slags', 'Slags indsats, som planen selv deler dem op.', 'anlæg').optional(),
  'depends-on': dependsOn.optional(),
  state: field(actionState, 'Tilstand', 'Hvor langt indsatsen er ifølge kilden.', 'planlagt').optional(),
  certainty: certainty.optional(),
  owner: field(
    listOf(reference),
    'Ansvarlig',
    'Forummet, der har ansvaret; flere skrives som en liste. Uden feltet arves målets.',
    'slg',
  ).optional(),
  actors: field(listOf(text), 'Medvirkende', 'Hvem der ellers er med.').optional(),
  word: field(
    text,
    'Eget ord',
    'Kildens ord for netop denne, når det afviger fra strategiens ord for indsatser.',
    'tiltag',
  ).optional(),
  group: field(
    text,
    'Gruppe',
    'Overskriften, indsatsen står under i kilden.',
    'Vores relationer til borgerne',
  ).optional(),
  items: field(listOf(text), 'Underpunkter', 'Punkter, indsatsen består af.').optional(),
  'also-under': field(
    listOf(reference),
    'Også under',
    'Andre mål, indsatsen også tjener. Den tælles kun én gang.',
  ).optional(),
  'same-as': field(reference, 'Samme som', 'Når kilden omtaler den samme indsats igen under et andet mål.').optional(),
  aliases: aliases.optional(),
  themes: themes.optional(),
  'source-page': sourcePage.optional(),
  'source-notes': sourceNotes.optional(),
});

export const action = shorthand('title', fullAction);

export const actions = field(
  listOf(action),
  'Indsatser',
  'Det, der skal gøres (delmål, aktiviteter, indsatser). Skriv en sætning, eller brug felterne.',
);
