import { z } from 'zod';

import { abbreviations, accept, checks } from './checks.ts';
import { field, text, webAddress } from './fields.ts';

/** Sitets egne oplysninger: `content/site.yaml`. Alt kan udelades. */
export const site = z.strictObject({
  name: field(text, 'Navn', 'Sitets navn, øverst på hver side.', 'Rød Tråd').default('Rød Tråd'),
  description: field(text, 'Beskrivelse', 'Én sætning om, hvad man finder her.').default(
    'Hvad kommunen har lovet, hvornår, hvem der har ansvaret, og hvad der blev af det.',
  ),
  url: field(webAddress, 'Adresse', 'Sitets egen adresse, når det er lagt ud.', 'https://strategi.kommune.dk').optional(),
  publisher: field(text, 'Udgiver', 'Hvem der udgiver sitet.').optional(),
  repository: field(webAddress, 'Kildetekster', 'Adressen, hvor teksterne ligger i git.').optional(),
  abbreviations: abbreviations.optional(),
  checks: checks.optional(),
  accept: accept.optional(),
});

export type SiteInput = z.input<typeof site>;
export type Site = z.output<typeof site>;
