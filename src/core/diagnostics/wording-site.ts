// What the law requires of a public body's site, and what `site.yaml` says about it.
import type { IsoDate } from '../deadlines/calendar.ts';
import { formatDate } from '../deadlines/format-date.ts';
import { wording } from './wording.ts';
import type { Language } from '../language/language.ts';

const DUTIES = {
  publisher: {
    da: {
      what: 'hvem der udgiver sitet',
      why: 'læseren skal vide, hvem der står bag',
      help: 'Tilføj `publisher: Nordby Kommune` med jeres eget navn.',
    },
    en: {
      what: 'who publishes the site',
      why: 'a reader must know who stands behind it',
      help: 'Add `publisher: Nordby Kommune` with your own name.',
    },
  },
  'accessibility.statement': {
    da: {
      what: 'hvor tilgængelighedserklæringen ligger',
      why: 'loven kræver et link til den på hver side',
      help: 'Lav erklæringen i WAS-Tool, og skriv dens adresse som `statement` under `accessibility`.',
    },
    en: {
      what: 'where the accessibility statement lies',
      why: 'the law asks for a link to it on every page',
      help: 'Make the statement in WAS-Tool, and write its address as `statement` below `accessibility`.',
    },
  },
  'accessibility.updated': {
    da: {
      what: 'hvornår tilgængelighedserklæringen sidst blev opdateret',
      why: 'det skal ske mindst én gang om året',
      help: 'Slå datoen op i WAS-Tool, og skriv den som `updated` under `accessibility`.',
    },
    en: {
      what: 'when the accessibility statement was last updated',
      why: 'it must be at least once a year',
      help: 'Look the date up in WAS-Tool, and write it as `updated` below `accessibility`.',
    },
  },
  'accessibility.phone': {
    da: {
      what: 'hvilket nummer man kan ringe til om tilgængelighed',
      why: 'erklæringen skal nævne en telefon',
      help: 'Skriv nummeret som `phone` under `accessibility`.',
    },
    en: {
      what: 'which number one can call about accessibility',
      why: 'the statement must name a telephone',
      help: 'Write the number as `phone` below `accessibility`.',
    },
  },
  'accessibility.write-to': {
    da: {
      what: 'hvor man kan skrive hen om tilgængelighed',
      why: 'erklæringen skal nævne et sted, man kan skrive til',
      help: 'Skriv en fælles postkasse eller en formular som `write-to` under `accessibility`.',
    },
    en: {
      what: 'where one can write about accessibility',
      why: 'the statement must name somewhere to write',
      help: 'Write a shared mailbox or a form as `write-to` below `accessibility`.',
    },
  },
  'security-contact': {
    da: {
      what: 'hvor man skriver hen om et sikkerhedshul',
      why: 'uden det får sitet ingen `security.txt`, og den, der finder et hul, ved ikke, hvem der skal have det at vide',
      help: 'Skriv en fælles postkasse eller en formular som `security-contact`.',
    },
    en: {
      what: 'where one writes about a security hole',
      why: 'without it the site has no `security.txt`, and whoever finds a hole does not know whom to tell',
      help: 'Write a shared mailbox or a form as `security-contact`.',
    },
  },
} as const satisfies Record<string, Record<Language, { what: string; why: string; help: string }>>;

export type DutyKey = keyof typeof DUTIES;

export const siteWording = {
  'site-duty-missing': wording<{ key: DutyKey }>({
    severity: 'warning',
    needsWhole: true,
    da: {
      message: ({ key }) =>
        `Sitet har sin egen adresse, men \`${key}\` mangler: Der står ikke, ${DUTIES[key].da.what}, og ${DUTIES[key].da.why}.`,
      help: ({ key }) => DUTIES[key].da.help,
    },
    en: {
      message: ({ key }) =>
        `The site has an address of its own, but \`${key}\` is missing: it does not say ${DUTIES[key].en.what}, and ${DUTIES[key].en.why}.`,
      help: ({ key }) => DUTIES[key].en.help,
    },
  }),
  'statement-elsewhere': wording<{ found: string }>({
    severity: 'error',
    da: {
      message: ({ found }) =>
        `Tilgængelighedserklæringen ligger på \`${found}\`, men skal ligge på \`https://was.digst.dk/\`.`,
      help: () =>
        'Lav erklæringen i WAS-Tool, og kopiér dens adresse, for eksempel `https://was.digst.dk/strategi-nordby-dk`.',
    },
    en: {
      message: ({ found }) =>
        `The accessibility statement lies at \`${found}\`, but must lie at \`https://was.digst.dk/\`.`,
      help: () =>
        'Make the statement in WAS-Tool, and copy its address, for instance `https://was.digst.dk/strategi-nordby-dk`.',
    },
  }),
  'statement-soon-outdated': wording<{ words: string; due: IsoDate }>({
    severity: 'warning',
    da: {
      message: ({ words, due }) =>
        `Tilgængelighedserklæringen blev sidst opdateret \`${words}\` og skal være opdateret igen senest ${formatDate(due)}.`,
      help: () => 'Gennemgå erklæringen i WAS-Tool, og skriv den nye dato her.',
    },
    en: {
      message: ({ words, due }) =>
        `The accessibility statement was last updated \`${words}\` and must be updated again by ${formatDate(due, 'en')}.`,
      help: () => 'Go through the statement in WAS-Tool, and write the new date here.',
    },
  }),
  'statement-outdated': wording<{ words: string; due: IsoDate }>({
    severity: 'error',
    da: {
      message: ({ words, due }) =>
        `Tilgængelighedserklæringen blev sidst opdateret \`${words}\`; den skulle være opdateret igen senest ${formatDate(due)}.`,
      help: () => 'Gennemgå erklæringen i WAS-Tool, og skriv den nye dato her.',
    },
    en: {
      message: ({ words, due }) =>
        `The accessibility statement was last updated \`${words}\`; it was to be updated again by ${formatDate(due, 'en')}.`,
      help: () => 'Go through the statement in WAS-Tool, and write the new date here.',
    },
  }),
  'statement-dated-ahead': wording<{ words: string; today: IsoDate }>({
    severity: 'error',
    da: {
      message: ({ words, today }) =>
        `Tilgængelighedserklæringen er opdateret \`${words}\`, men i dag er det ${formatDate(today)}.`,
      help: () => 'Tjek årstallet. Skriv den dag, erklæringen sidst blev opdateret i WAS-Tool.',
    },
    en: {
      message: ({ words, today }) =>
        `The accessibility statement was updated \`${words}\`, but today is ${formatDate(today, 'en')}.`,
      help: () => 'Check the year. Write the day the statement was last updated in WAS-Tool.',
    },
  }),
};
