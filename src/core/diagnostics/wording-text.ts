// Faults in a file or its text that are found before it is parsed.
import { nameCharacter } from '../source/invisible-characters.ts';
import { wording } from './wording.ts';
import type { Language } from '../language/language.ts';

/** The required form of each kind of address. */
const ADDRESS = {
  da: {
    'web-address': 'en hel adresse på nettet, der begynder med `https://`',
    'site-address': 'sitets adresse uden noget efter navnet, for sitet kan ikke ligge i en mappe under adressen',
    'email-address': 'én e-mailadresse og ikke andet',
    'contact-address': 'én e-mailadresse eller adressen på en formular, der begynder med `https://`',
  },
  en: {
    'web-address': 'a whole web address that begins with `https://`',
    'site-address': 'the address of the site with nothing after its name, for the site cannot lie in a folder below it',
    'email-address': 'one e-mail address and nothing else',
    'contact-address': 'one e-mail address or the address of a form that begins with `https://`',
  },
} as const satisfies Record<Language, Record<string, string>>;

export type AddressKind = keyof (typeof ADDRESS)['da'];

export const textWording = {
  'file-too-large': wording<{
    /** Millions of characters, with a decimal comma: `5,2`. */
    size: string;
  }>({
    severity: 'error',
    da: {
      message: ({ size }) => `Teksten fylder ${size} millioner tegn; den kan højst fylde 1 million.`,
      help: () => 'Del teksten i flere filer, for eksempel et mål i hver, eller læg tabeller og lister i et bilag.',
    },
    en: {
      message: ({ size }) =>
        `The text has ${size.replace(',', '.')} million letters; the most it can have is 1 million.`,
      help: () => 'Divide the text into several files, one goal in each, or put tables and lists in an appendix.',
    },
  }),
  'file-not-regular': wording<{ kind: 'link' | 'special' }>({
    severity: 'error',
    da: {
      message: ({ kind }) =>
        kind === 'link'
          ? 'Filen er en genvej til en anden fil eller mappe, og genveje følges ikke.'
          : 'Det er ikke en almindelig fil og kan ikke læses.',
      help: () => 'Slet den, og læg selve filen her.',
    },
    en: {
      message: ({ kind }) =>
        kind === 'link'
          ? 'The file is a link to another file or folder, and links are not followed.'
          : 'This is no ordinary file and cannot be read.',
      help: () => 'Delete it, and put the file itself here.',
    },
  }),
  'name-collision': wording<{ name: string; other: string }>({
    severity: 'error',
    da: {
      message: ({ name, other }) => `\`${name}\` og \`${other}\` er det samme navn på Windows og Mac.`,
      help: () => 'Giv den ene et andet navn, og ret det også, hvor billedet bruges.',
    },
    en: {
      message: ({ name, other }) => `\`${name}\` and \`${other}\` are the same name on Windows and Mac.`,
      help: () => 'Rename one of them, and change the name where the picture is used.',
    },
  }),
  'hidden-character': wording<{
    /** `U+202E` */
    character: string;
    /** `direction` when the character changes the direction of reading. */
    kind: 'direction' | 'control';
  }>({
    severity: 'error',
    da: {
      message: ({ character, kind }) =>
        `Her står et tegn, man ikke kan se (${nameCharacter(character, 'da')})${kind === 'direction' ? '; det vender læseretningen' : ''}.`,
      help: () =>
        'Slet ordet, og skriv det igen med tastaturet. Tegnet kommer som regel med fra Word, PowerPoint eller en PDF.',
    },
    en: {
      message: ({ character, kind }) =>
        `Here stands a character that cannot be seen (${nameCharacter(character, 'en')})${kind === 'direction' ? '; it turns the direction of reading' : ''}.`,
      help: () =>
        'Delete the word and type it again. The character usually comes along from Word, PowerPoint or a PDF.',
    },
  }),
  'nesting-too-deep': wording({
    severity: 'error',
    da: {
      message: () => 'Linjen har lister, citater eller parenteser inden i hinanden i mere end 60 lag.',
      help: () => 'Skriv det som en almindelig liste eller som flere afsnit.',
    },
    en: {
      message: () => 'The line has lists, quotes or brackets inside each other more than 60 deep.',
      help: () => 'Write it as a plain list or as several paragraphs.',
    },
  }),
  'address-form': wording<{ key: string; found: string; kind: AddressKind; suggestion?: string }>({
    severity: 'error',
    da: {
      message: ({ key, found, kind }) => `\`${key}\` er \`${found}\`, men skal være ${ADDRESS.da[kind]}.`,
      help: ({ kind, suggestion }) =>
        suggestion
          ? `Skriv \`${suggestion}\`.`
          : `Skriv for eksempel \`${kind === 'site-address' ? 'https://strategi.nordby.dk' : kind === 'web-address' ? 'https://www.nordby.dk/referat' : 'post@nordby.dk'}\`.`,
    },
    en: {
      message: ({ key, found, kind }) => `\`${key}\` is \`${found}\`, but must be ${ADDRESS.en[kind]}.`,
      help: ({ kind, suggestion }) =>
        suggestion
          ? `Write \`${suggestion}\`.`
          : `Write for instance \`${kind === 'site-address' ? 'https://strategi.nordby.dk' : kind === 'web-address' ? 'https://www.nordby.dk/minutes' : 'post@nordby.dk'}\`.`,
    },
  }),
};
