// Faults in the publisher's own colours and logo.
import type { Scheme, Surface } from '../brand/surfaces.ts';
import type { PictureKind } from '../brand/picture-size.ts';
import { wording } from './wording.ts';

const surfacesDa = {
  page: 'siden',
  raised: 'et gråt felt',
  note: 'et gult felt',
  button: 'ordene på en knap',
} satisfies Record<Surface, string>;
const surfacesEn = {
  page: 'the page',
  raised: 'a grey panel',
  note: 'a yellow panel',
  button: 'the words on a button',
} satisfies Record<Surface, string>;
const danish = (number: string) => number.replace('.', ',');

export const brandWording = {
  'color-form': wording<{ key: string; found: string }>({
    severity: 'error',
    da: {
      message: ({ key, found }) =>
        found
          ? `\`${key}\` er \`${found}\`, men skal være en farve med seks cifre, for eksempel \`"#0b5160"\`.`
          : `Der står ingen farve i \`${key}\`.`,
      help: ({ key }) =>
        `Skriv farven i anførselstegn: \`${key}: "#0b5160"\`. Uden dem bliver alt efter \`#\` læst som en bemærkning.`,
    },
    en: {
      message: ({ key, found }) =>
        found
          ? `\`${key}\` is \`${found}\`, but must be a colour of six digits, for instance \`"#0b5160"\`.`
          : `There is no colour in \`${key}\`.`,
      help: ({ key }) =>
        `Write the colour in quotation marks: \`${key}: "#0b5160"\`. Without them everything after \`#\` is read as a remark.`,
    },
  }),
  'color-contrast-too-low': wording<{
    key: string;
    found: string;
    /** The background against which the colour has the lowest contrast. */
    surface: Surface;
    scheme: Scheme;
    /** The contrast ratio, with two decimals after a point. */
    ratio: string;
    /** A similar colour with enough contrast. */
    nearest: string;
  }>({
    severity: 'error',
    da: {
      message: ({ key, found, surface, scheme, ratio }) =>
        `\`${key}\` er \`${found}\` og har kontrasten ${danish(ratio)} mod ${surfacesDa[surface]} i ${scheme === 'dark' ? 'mørk' : 'lys'} visning, men skal have mindst 4,5.`,
      help: ({ key, nearest, scheme }) =>
        `Skriv \`${key}: "${nearest}"\`: den samme farve, ${scheme === 'dark' ? 'lys' : 'mørk'} nok til at kunne læses.`,
    },
    en: {
      message: ({ key, found, surface, scheme, ratio }) =>
        `\`${key}\` is \`${found}\` and has a contrast of ${ratio} against ${surfacesEn[surface]} in the ${scheme} view, but needs at least 4.5.`,
      help: ({ key, nearest, scheme }) =>
        `Write \`${key}: "${nearest}"\`: the same colour, ${scheme === 'dark' ? 'light' : 'dark'} enough to be read.`,
    },
  }),
  'logo-not-found': wording<{ found: string }>({
    severity: 'error',
    da: {
      message: ({ found }) => `Logoet \`${found}\` findes ikke i mappen med teksterne.`,
      help: () => 'Læg filen i samme mappe som `site.yaml`, og skriv dens navn, præcis som det er.',
    },
    en: {
      message: ({ found }) => `The logo \`${found}\` is not in the folder with the texts.`,
      help: () => 'Put the file in the same folder as `site.yaml`, and write its name exactly as it is.',
    },
  }),
  'logo-kind': wording<{
    found: string;
    /** The kind that the file name claims, when the content is something else. */
    inside?: PictureKind;
  }>({
    severity: 'error',
    da: {
      message: ({ found, inside }) =>
        inside
          ? `Logoet \`${found}\` kan ikke læses som ${inside.toUpperCase()}.`
          : `Logoet er \`${found}\`, men skal være en SVG- eller PNG-fil.`,
      help: () => 'Gem logoet som SVG (eller PNG) i et tegneprogram. Det er ikke nok at give filen et andet navn.',
    },
    en: {
      message: ({ found, inside }) =>
        inside
          ? `The logo \`${found}\` cannot be read as ${inside.toUpperCase()}.`
          : `The logo is \`${found}\`, but must be an SVG or PNG file.`,
      help: () => 'Save the logo as SVG (or PNG) in a drawing program. Giving the file another name is not enough.',
    },
  }),
  'logo-too-large': wording<{
    found: string;
    /** Both sizes are in kB. */
    size: string;
    most: string;
  }>({
    severity: 'error',
    da: {
      message: ({ found, size, most }) => `Logoet \`${found}\` fylder ${size} kB, men må højst fylde ${most} kB.`,
      help: () => 'Gem det som SVG, eller som en PNG, der er 200 punkter høj.',
    },
    en: {
      message: ({ found, size, most }) => `The logo \`${found}\` takes ${size} kB, but may take at most ${most} kB.`,
      help: () => 'Save it as SVG, or as a PNG that is 200 pixels high.',
    },
  }),
};
