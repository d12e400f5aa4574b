// The words every schema shares. Front matter reaches zod as text only (no YAML types), so a
// number, a year or a yes is read here, from what the author wrote.
import { z } from 'zod';

import { readDanishNumber, readDanishQuantity } from './danish-number.ts';

/** Titel og forklaring bliver til hjælpetekst i redaktørens editor, i formularer og i opslagsværket. */
export function field<T extends z.ZodType>(schema: T, title: string, description: string, example?: string): T {
  return schema.meta(example === undefined ? { title, description } : { title, description, examples: [example] });
}

/** Hvordan ordene bliver læst. Editor og opslagsværk fortæller det; kontrollen kender det i forvejen. */
export type Form =
  'deadline' | 'date' | 'period' | 'rhythm' | 'reference' | 'slug' | 'number' | 'quantity' | 'whole-number' | 'color';

const readAs = <T extends z.ZodType>(schema: T, form: Form): T => schema.meta({ form });

export const text = z.string().trim().min(1);

export const slug = readAs(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'slug' }), 'slug');

export const number = readAs(
  z.string().transform((words, context) => {
    const value = readDanishNumber(words);
    if (value !== null) return value;
    context.issues.push({ code: 'custom', message: 'number', input: words });
    return z.NEVER;
  }),
  'number',
);

/** Et tal, som må have sin enhed med: `6 bygninger`, `2 mio. kr.`. */
export const quantity = readAs(
  z.string().transform((words, context) => {
    const found = readDanishQuantity(words);
    if (found) return { ...found, words: words.trim() };
    context.issues.push({ code: 'custom', message: 'quantity', input: words });
    return z.NEVER;
  }),
  'quantity',
);

export const wholeNumber = readAs(
  z.string().regex(/^\d+$/, { error: 'whole-number' }).transform(Number),
  'whole-number',
);

/** En hel adresse på nettet. */
export const webAddress = z
  .string()
  .trim()
  .regex(/^https?:\/\/[^\s/]+\S*$/i, { error: 'web-address' });

/** Adressen på et helt site: uden noget efter værtens navn, for alle links begynder ved roden. */
export const siteAddress = z
  .string()
  .trim()
  .regex(/^https?:\/\/[^\s/?#@]+\/?$/i, { error: 'site-address' });

/** En farve som `#0b5160`. Uden anførselstegn er den en bemærkning og læses som ingenting. */
export const color = readAs(
  z.preprocess(
    (value) => value ?? '',
    z
      .string()
      .trim()
      .regex(/^#[\da-f]{6}$/i, { error: 'color' })
      .transform((words) => words.toLowerCase()),
  ),
  'color',
);

/** En e-mailadresse, og ikke andet. */
export const emailAddress = z
  .string()
  .trim()
  .regex(/^[^\s@<>()"',;:?&]+@[^\s@<>()"',;:?&]+\.[^\s@<>()"',;:?&]+$/, { error: 'email-address' });

/** En e-mailadresse eller en formular på nettet: et sted, man kan skrive til. */
export const contactAddress = z
  .string()
  .trim()
  .regex(/^(?:https:\/\/[^\s/]+\S*|[^\s@<>()"',;:?&]+@[^\s@<>()"',;:?&]+\.[^\s@<>()"',;:?&]+)$/, {
    error: 'contact-address',
  });

/**
 * Danske ord i filen, engelske ord i koden: `planlagt` bliver til `planned`. `meanings` forklarer de ord, der ikke
 * siger sig selv.
 */
export function oneOf<const M extends Record<string, string>>(words: M, meanings: { [word in keyof M]?: string } = {}) {
  const danish = Object.keys(words) as (keyof M & string)[];
  return z
    .enum(danish)
    .transform((word): M[keyof M] => words[word] as M[keyof M])
    .meta({ meanings });
}

export const yesNo = oneOf({ ja: 'yes', nej: 'no' }).transform((word) => word === 'yes');

/** En liste må skrives som én værdi, når der kun er én. */
export function listOf<T extends z.ZodType>(item: T) {
  return z.preprocess((value) => (Array.isArray(value) || value === undefined ? value : [value]), z.array(item));
}

/** Om nøglerne er tidspunkter: `2025`, `udgangen af 2026`. Ingen nøgle i et skema har et ciffer i sig. */
export function isByTime(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => /\d/.test(key));
}

/** En liste af tal over tid må skrives som `2025: 90 %`: nøglen går til `time`, og tallet til `value`. */
export function listByTime<T extends z.ZodType>(time: string, item: T) {
  const toItem = ([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { [time]: key, ...value }
      : { [time]: key, value };
  return z
    .preprocess((value) => {
      if (isByTime(value)) return Object.entries(value).map(toItem);
      return Array.isArray(value) || value === undefined ? value : [value];
    }, z.array(item))
    .meta({ byTime: time });
}

/** Et felt med underfelter må skrives som et enkelt ord eller en sætning: den går til `key`. */
export function shorthand<T extends z.ZodType>(key: string, full: T) {
  return z.preprocess((value) => (typeof value === 'string' ? { [key]: value } : value), full).meta({ shorthand: key });
}

export const date = readAs(text, 'date');
export const period = readAs(text, 'period');

const days = readAs(text, 'date');

/** Dagene ved siden af ordene, når programmet ikke kan læse ordene selv. */
const saidDays = {
  by: field(days, 'Senest', 'Den sidste dag, eller måneden eller året med.', '2030').optional(),
  from: field(days, 'Tidligst', 'Den første dag, eller måneden eller året med.', '2026').optional(),
};

/** Ord alene, eller ordene og de dage, de betyder. */
export const wordsAndDays = shorthand(
  'words',
  z.strictObject({
    words: field(text, 'Ord', 'Kildens egne ord.', 'når broen står færdig'),
    ...saidDays,
    on: field(days, 'Den dag', 'Én bestemt dag.', '1. maj 2026').optional(),
    within: field(days, 'I det tidsrum', 'Et tidsrum med begge ender.', '2026-2029').optional(),
  }),
);

/** En frist i ord. Grammatikken kendes af programmet, ikke af skemaet. */
export const deadline = readAs(wordsAndDays, 'deadline');

/** En rytme i ord, eller ordene og det, programmet skal regne med. */
export const rhythm = readAs(
  shorthand(
    'words',
    z.strictObject({
      words: field(text, 'Rytme i ord', 'Rytmen med kildens egne ord.', 'når SLG holder møde'),
      every: field(
        readAs(text, 'rhythm'),
        'Hvor tit',
        'Det samme, sagt så programmet kan regne med det.',
        'hvert kvartal',
      ).optional(),
      ...saidDays,
    }),
  ),
  'rhythm',
);

/** Et andet dokument: dets id, dets sti (`haderslev/strategi/maal`) og eventuelt `#indsats`. */
export const reference = readAs(text, 'reference');

export const sourceNotes = field(
  listOf(text),
  'Kildenoter',
  'Redaktionelle noter om skader, huller og modsigelser i kilden. Vises for læseren som noter, ikke som strategiens ord.',
  'Kilden skriver både to og mindst to indsatser.',
);

export const sourcePage = field(wholeNumber, 'Side i kilden', 'Sidetallet i det oprindelige dokument.', '4');

export const aliases = field(listOf(text), 'Andre navne', 'Andre skrivemåder for det samme, som kilden bruger.');

export const themes = field(
  listOf(reference),
  'Temaer',
  'Temaer på tværs af strategier: id på en fil i `temaer`.',
  'frivillighed',
);

export const figures = field(
  listOf(
    z.strictObject({
      label: field(text, 'Hvad', 'Hvad tallet siger noget om.'),
      value: field(text, 'Tal', 'Tallet, som kilden skriver det.', 'ca. 12 %'),
      unit: field(text, 'Enhed', 'Hvad der tælles eller måles i.').optional(),
      year: field(text, 'År', 'Året eller årene, tallet gælder.').optional(),
      source: field(text, 'Kilde', 'Hvor tallet kommer fra.').optional(),
    }),
  ),
  'Tal',
  'Oplysende tal i teksten. Et tal her er ikke et måltal: ingen lover det.',
);
