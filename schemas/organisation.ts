import { z } from 'zod';

import { abbreviations, accept, checks } from './checks.ts';
import {
  aliases,
  date,
  emailAddress,
  field,
  listOf,
  reference,
  slug,
  sourceNotes,
  text,
  webAddress,
  yesNo,
} from './fields.ts';
import { bodies } from './plan-facts.ts';

const forum = z.strictObject({
  id: field(slug, 'Id', 'Kort navn, som andre filer henviser til.', 'clf'),
  name: field(text, 'Navn', 'Det fulde navn, som kilden skriver det.', 'Centrale LedelsesForum'),
  abbreviation: field(text, 'Forkortelse', 'Kun når kilden selv forklarer den.', 'CLF').optional(),
  aliases: aliases.optional(),
  description: field(text, 'Hvem', 'Hvem der sidder der, og hvad forummet er.').optional(),
  tasks: field(listOf(text), 'Opgaver', 'Forummets opgaver ifølge kilden.').optional(),
  'part-of': field(reference, 'Del af', 'Det forum, dette hører under.').optional(),
  until: field(
    date,
    'Nedlagt',
    'Forummets sidste dag. Det bliver stående, så det kan findes i det, det har besluttet.',
    '31. december 2025',
  ).optional(),
  became: field(
    reference,
    'Blev til',
    'Forummet, der tog over. Så er det sagt én gang, at ansvar og opfølgning går videre dertil.',
    'klimaudvalget',
  ).optional(),
});

export const contact = {
  unit: field(text, 'Enhed', 'Afdelingen eller sekretariatet.', 'Byrådssekretariatet').optional(),
  address: field(listOf(text), 'Adresse', 'Adressen, én linje ad gangen.').optional(),
  phone: field(text, 'Telefon', 'Et telefonnummer, der svarer.').optional(),
  email: field(emailAddress, 'E-mail', 'En fælles postkasse, ikke en persons.').optional(),
  website: field(webAddress, 'Hjemmeside', 'Kommunens egen side.').optional(),
};

/** En kommune, forvaltning eller afdeling: mappen under `content`, med `index.md`. */
export const organisation = z.strictObject({
  title: field(text, 'Navn', 'Organisationens navn.', 'Haderslev Kommune'),
  id: field(slug, 'Id', 'Kort navn. Uden feltet bruges mappens navn.').optional(),
  formerly: field(
    listOf(slug),
    'Tidligere mapper',
    'Mappens gamle navn, når kommunen har skiftet navn, eller navnene på dem, den er lagt sammen af. Alle deres gamle adresser fører hertil.',
    'gammelby',
  ).optional(),
  'type-word': field(text, 'Slags', 'Ordet for organisationen.', 'kommune').optional(),
  summary: field(text, 'Kort sagt', 'Én sætning til lister og søgning.').optional(),
  aliases: aliases.optional(),
  forums: field(listOf(forum), 'Fora', 'Udvalg, ledergrupper og andre, der har ansvar eller følger op.').optional(),
  bodies: bodies.optional(),
  ...contact,
  example: field(yesNo, 'Opdigtet', '`ja`, når organisationen er opdigtet. Så står det på alle dens sider.').optional(),
  'source-notes': sourceNotes.optional(),
  abbreviations: abbreviations.optional(),
  checks: checks.optional(),
  accept: accept.optional(),
});
