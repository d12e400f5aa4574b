import { z } from 'zod';

import { abbreviations, accept, checks } from './checks.ts';
import { color, contactAddress, date, field, oneOf, siteAddress, text, webAddress, yesNo } from './fields.ts';

/** Hvad loven om tilgængelige hjemmesider kræver. Skal udfyldes, når sitet har sin egen adresse. */
const accessibility = z.strictObject({
  statement: field(
    webAddress,
    'Tilgængelighedserklæring',
    'Adressen på erklæringen, som den er lavet i WAS-Tool. Hver side linker til den.',
    'https://was.digst.dk/strategi-nordby-dk',
  ).optional(),
  updated: field(
    date,
    'Sidst opdateret',
    'Den dag, erklæringen sidst blev opdateret i WAS-Tool. Det skal ske mindst én gang om året.',
    '18. marts 2026',
  ).optional(),
  phone: field(
    text,
    'Telefon',
    'Et telefonnummer, man kan ringe til, når noget på sitet ikke er tilgængeligt.',
    '12 34 56 78',
  ).optional(),
  'write-to': field(
    contactAddress,
    'Skriv til',
    'En fælles postkasse eller en formular, man kan skrive til, når noget på sitet ikke er tilgængeligt.',
    'tilgaengelighed@nordby.dk',
  ).optional(),
});

/** Sitets egne oplysninger: `content/site.yaml`. Alt kan udelades. */
export const site = z.strictObject({
  name: field(text, 'Navn', 'Sitets navn, øverst på hver side.', 'Rød Tråd').default('Rød Tråd'),
  description: field(text, 'Beskrivelse', 'Én sætning om, hvad man finder her.').default(
    'Hvad kommunen har lovet, hvornår, hvem der har ansvaret, og hvad der blev af det.',
  ),
  language: field(
    oneOf({ dansk: 'da', engelsk: 'en' }),
    'Sprog',
    'Sproget i menuer, overskrifter og datoer. Teksterne står på det sprog, de er skrevet på.',
    'engelsk',
  ).optional(),
  url: field(
    siteAddress,
    'Adresse',
    'Sitets egen adresse, når det er lagt ud. Sitet skal ligge øverst på adressen, ikke i en mappe under den. Så beder kontrollen også om det, loven kræver af en offentlig hjemmeside.',
    'https://strategi.kommune.dk',
  ).optional(),
  publisher: field(text, 'Udgiver', 'Hvem der udgiver sitet.').optional(),
  repository: field(
    webAddress,
    'Kildetekster',
    'Adressen, hvor teksterne ligger i git. Så får hver side linket »Ret denne side« og dagen, den sidst blev ændret.',
    'https://github.com/nordby/strategier',
  ).optional(),
  logo: field(
    z.strictObject({
      file: field(
        text,
        'Fil',
        'Navnet på en SVG- eller PNG-fil, som ligger samme sted som `site.yaml`. Højst 100 kB.',
        'vaaben.svg',
      ),
      alt: field(text, 'Tekst', 'Hvad logoet viser, til dem der ikke kan se det.', 'Nordby Kommunes byvåben'),
    }),
    'Logo',
    'Et billede før sitets navn øverst på hver side.',
  ).optional(),
  color: field(
    color,
    'Farve',
    'Links og knapper. Seks cifre efter `#`, i anførselstegn. Farven skal kunne læses på siden.',
    '#0b5160',
  ).optional(),
  'color-dark': field(
    color,
    'Farve i mørk visning',
    'Links og knapper for den, der har valgt mørk visning. Uden den bliver farven gjort lysere.',
    '#8dd3df',
  ).optional(),
  accent: field(
    color,
    'Trådens farve',
    'Den røde tråd, hvis den skal være en anden. Seks cifre efter `#`, i anførselstegn.',
    '#c4161c',
  ).optional(),
  'accent-dark': field(
    color,
    'Trådens farve i mørk visning',
    'Tråden for den, der har valgt mørk visning. Uden den bliver farven gjort lysere.',
    '#ff7a70',
  ).optional(),
  accessibility: field(
    accessibility,
    'Tilgængelighed',
    'Hvor tilgængelighedserklæringen ligger, og hvor man henvender sig.',
  ).optional(),
  'privacy-policy': field(
    webAddress,
    'Privatlivspolitik',
    'Kommunens egen side om, hvordan den behandler personoplysninger.',
    'https://www.nordby.dk/privatliv',
  ).optional(),
  'security-contact': field(
    contactAddress,
    'Sikkerhed',
    'Hvor man skriver hen, når man har fundet et sikkerhedshul: en fælles postkasse eller en formular.',
    'it-sikkerhed@nordby.dk',
  ).optional(),
  examples: field(
    yesNo,
    'Opdigtede eksempler',
    '`nej`, når sitet ikke skal vise de kommuner, der er opdigtede (`example: ja`). Deres mapper kan blive liggende.',
    'nej',
  ).optional(),
  abbreviations: abbreviations.optional(),
  checks: checks.optional(),
  accept: accept.optional(),
});

export type Site = z.output<typeof site>;
