// Keys that strategy, area and goal have in common: what can be followed up can be followed up at any level.
import { z } from 'zod';

import { CHANGED_THINGS, PLAN_STATES, RELATION_TYPES } from './choices.ts';
import { actions } from './action.ts';
import { accept } from './checks.ts';
import {
  aliases,
  date,
  deadline,
  field,
  figures,
  listOf,
  oneOf,
  reference,
  slug,
  sourceNotes,
  sourcePage,
  text,
  themes,
  wholeNumber,
  wordsAndDays,
} from './fields.ts';
import { followUps } from './follow-up.ts';
import { planFacts } from './plan-facts.ts';
import { targets } from './target.ts';

const relation = z.strictObject({
  type: field(oneOf(RELATION_TYPES), 'Forhold', 'Hvordan de to hænger sammen.', 'udmønter'),
  to: field(reference, 'Til', 'Den anden strategi, plan eller politik: en fil her på sitet eller i mappen `eksterne`.'),
  note: field(text, 'Note', 'Hvad kilden siger om sammenhængen.').optional(),
  state: field(
    oneOf(PLAN_STATES),
    'Tilstand',
    'Hvor langt den anden plan er, som kilden siger det her.',
    'vedtaget',
  ).optional(),
  'source-page': sourcePage.optional(),
});

const change = z.strictObject({
  date: field(date, 'Dato', 'Hvornår ændringen blev besluttet.', '14. maj 2014'),
  what: field(oneOf(CHANGED_THINGS), 'Hvad', 'Det, der blev ændret.', 'frist'),
  about: field(reference, 'Om', 'Indsatsen, ændringen gælder, når det ikke er hele målet.').optional(),
  from: field(
    wordsAndDays,
    'Fra',
    'Som der stod før; en frist også med dagene ved siden af. For noget, der er flyttet: den gamle sti.',
    'senest i 2025',
  ).optional(),
  to: field(wordsAndDays, 'Til', 'Som der står nu.', 'inden udgangen af juni 2027').optional(),
  why: field(text, 'Hvorfor', 'Begrundelsen.'),
  'decided-by': field(reference, 'Besluttet af', 'Forummet, der besluttede det.'),
  minutes: field(
    text,
    'Referat',
    'Adressen på referatet. Er det ikke offentligt, så skriv, hvor sagen ligger.',
    'https://nordby.dk/referater/2026-05-14',
  ).optional(),
});

export const sharedKeys = {
  title: field(text, 'Titel', 'Navnet, som kilden bruger.', 'Tryggere skoleveje'),
  id: field(slug, 'Id', 'Kort navn, som andre filer kan henvise til. Uden feltet bruges filens navn.').optional(),
  order: field(
    wholeNumber,
    'Rækkefølge',
    'Pladsen blandt søskende, når den ikke skal følge nummer og filnavn.',
  ).optional(),
  number: field(text, 'Nummer', 'Nummeret i kilden, hvis der er et.', '1').optional(),
  summary: field(
    text,
    'Kort sagt',
    'Én sætning til lister og søgning. Uden feltet bruges tekstens første afsnit.',
  ).optional(),
  aliases: aliases.optional(),
  owner: field(
    listOf(reference),
    'Ansvarlig',
    'Forummet, der har ansvaret ifølge kilden, eller en af organisationens `bodies`; flere skrives som en liste.',
    'direktionen',
  ).optional(),
  involved: field(listOf(text), 'Inddragede', 'Andre, kilden nævner som inddraget.').optional(),
  deadline: field(deadline, 'Frist', 'Fristen med kildens egne ord.', 'inden udgangen af 2015').optional(),
  target: targets.optional(),
  ...planFacts,
  actions: actions.optional(),
  'follow-up': followUps.optional(),
  relations: field(
    listOf(relation),
    'Relationer',
    'Andre strategier, planer og politikker, den hænger sammen med.',
  ).optional(),
  changes: field(
    listOf(change),
    'Ændringer',
    'Hvad der er ændret siden vedtagelsen, og hvem der besluttede det.',
  ).optional(),
  themes: themes.optional(),
  figures: figures.optional(),
  'source-page': sourcePage.optional(),
  'source-notes': sourceNotes.optional(),
  accept: accept.optional(),
};
