import { z } from 'zod';

import { accept } from './checks.ts';
import {
  aliases,
  field,
  figures,
  oneOf,
  period,
  slug,
  sourceNotes,
  sourcePage,
  text,
  webAddress,
  wholeNumber,
} from './fields.ts';

const pageKeys = {
  title: field(text, 'Titel', 'Overskriften på siden.', 'Ord og forkortelser'),
  id: field(slug, 'Id', 'Kort navn. Uden feltet bruges filens navn.').optional(),
  summary: field(text, 'Kort sagt', 'Én sætning til lister og søgning.').optional(),
  order: field(wholeNumber, 'Rækkefølge', 'Pladsen blandt søskende.').optional(),
  accept: accept.optional(),
};

/** En løs side: `om.md`, som fortæller om sitet. */
export const page = z.strictObject(pageKeys);

/** Et bilag: en fil i strategiens mappe `bilag`. */
export const appendix = z.strictObject({
  ...pageKeys,
  number: field(text, 'Nummer', 'Bilagets nummer i kilden.', '1').optional(),
  generated: field(
    oneOf({ oversigt: 'overview' }),
    'Dannes af programmet',
    '`oversigt`, når bilaget er en liste over strategiens områder, mål og indsatser.',
  ).optional(),
  figures: figures.optional(),
  'source-page': sourcePage.optional(),
  'source-notes': sourceNotes.optional(),
});

/** En strategi, plan eller lov uden for sitet, som flere kan henvise til: en fil i mappen `eksterne`. */
export const external = z.strictObject({
  ...pageKeys,
  aliases: aliases.optional(),
  publisher: field(text, 'Udgiver', 'Hvem der står bag.').optional(),
  period: field(period, 'Periode', 'Årene, den gælder.').optional(),
  url: field(webAddress, 'Adresse', 'Hvor den kan læses.').optional(),
  'source-notes': sourceNotes.optional(),
});

/** Et tema på tværs af strategier: en fil i mappen `temaer`. */
export const theme = z.strictObject({ ...pageKeys, aliases: aliases.optional() });
