// What is wrong with pictures and other files that are published as they are.
import type { FileKind, FoundKind } from '../files/file-kind.ts';
import type { PrivateDetail } from '../files/picture-details.ts';
import type { SvgFaultKind } from '../files/svg-fault.ts';
import type { Language } from '../language/language.ts';
import { wording } from './wording.ts';

const INSIDE: Record<FoundKind, Record<Language, string>> = {
  png: { da: 'et PNG-billede', en: 'a PNG picture' },
  jpeg: { da: 'et JPEG-billede', en: 'a JPEG picture' },
  gif: { da: 'et GIF-billede', en: 'a GIF picture' },
  webp: { da: 'et WebP-billede', en: 'a WebP picture' },
  svg: { da: 'en SVG-tegning', en: 'an SVG drawing' },
  csv: { da: 'en tabel (CSV)', en: 'a table (CSV)' },
  pdf: { da: 'en PDF', en: 'a PDF' },
  html: { da: 'en webside (HTML)', en: 'a web page (HTML)' },
  text: { da: 'en tekst', en: 'a text' },
  empty: { da: 'ingenting', en: 'nothing' },
  unknown: { da: 'noget andet', en: 'something else' },
};

const SVG_FAULT: Record<SvgFaultKind, Record<Language, string>> = {
  element: { da: 'et element, en ren tegning ikke har', en: 'an element that a plain drawing does not have' },
  attribute: { da: 'en egenskab, en ren tegning ikke har', en: 'an attribute that a plain drawing does not have' },
  address: {
    da: 'en adresse, der fører ud af filen eller kan køre noget',
    en: 'an address that leads out of the file or can run something',
  },
  style: { da: 'en stil, der kan hente eller køre noget', en: 'a style that can fetch or run something' },
  animation: {
    da: 'en animation, der ændrer en adresse eller kan køre noget',
    en: 'an animation that changes an address or can run something',
  },
  instruction: { da: 'en besked til andre programmer', en: 'a message to other programs' },
  copies: {
    da: 'kopier af kopier, som bliver til for mange eller aldrig ender',
    en: 'copies of copies that become too many or never end',
  },
  'root-namespace': {
    da: 'ikke navnerummet for SVG, så en browser viser den ikke',
    en: 'not the namespace of SVG, so no browser shows it',
  },
  'document-type': { da: 'en dokumenttype', en: 'a document type' },
  encoding: { da: 'et andet tegnsæt end UTF-8', en: 'another encoding than UTF-8' },
  namespace: {
    da: 'et navnerum, der ikke hører til i en tegning',
    en: 'a namespace that does not belong in a drawing',
  },
  form: { da: 'noget, der ikke kan læses som ren SVG', en: 'something that cannot be read as plain SVG' },
};

const SAVE_AGAIN: Record<Language, string> = {
  da: 'Gem den igen som ren SVG: i Inkscape »Almindelig SVG«, i Illustrator »Eksportér som SVG«, i Figma »Export«. Ellers gem den som PNG.',
  en: 'Save it again as plain SVG: in Inkscape “Plain SVG”, in Illustrator “Export as SVG”, in Figma “Export”. Otherwise save it as PNG.',
};

/** Where one line in the file can be mended by hand. */
const SVG_CURE: Partial<Record<SvgFaultKind, Record<Language, string>>> = {
  'document-type': {
    da: 'Slet linjen i en teksteditor, hvis den er på én linje, eller gem tegningen igen som ren SVG: i Inkscape »Almindelig SVG«, i Illustrator »Eksportér som SVG«.',
    en: 'Delete the line in a text editor if it is a single line, or save the drawing again as plain SVG: in Inkscape “Plain SVG”, in Illustrator “Export as SVG”.',
  },
  instruction: {
    da: 'Slet linjen i en teksteditor, og skriv stilen inde i tegningen.',
    en: 'Delete the line in a text editor, and write the style inside the drawing.',
  },
  'root-namespace': {
    da: 'Skriv `xmlns="http://www.w3.org/2000/svg"` i det første `<svg>`, eller gem tegningen igen som ren SVG.',
    en: 'Write `xmlns="http://www.w3.org/2000/svg"` in the first `<svg>`, or save the drawing again as plain SVG.',
  },
};

export const fileWording = {
  'file-not-its-kind': wording<{ kind: FileKind; inside: FoundKind }>({
    severity: 'error',
    da: {
      message: ({ kind, inside }) =>
        `Filen hedder noget med ${kind.toUpperCase()}, men indeholder ${INSIDE[inside].da}.`,
      help: () =>
        'Åbn filen i det program, den er lavet i, og gem den igen som det, navnet siger. Et nyt navn er ikke nok.',
    },
    en: {
      message: ({ kind, inside }) => `The file is named as ${kind.toUpperCase()}, but holds ${INSIDE[inside].en}.`,
      help: () =>
        'Open the file in the program that made it, and save it again as what its name says. A new name is not enough.',
    },
  }),
  'picture-too-large': wording<{
    /** Bytes or pixels, with their unit. */
    size: string;
    most: string;
  }>({
    severity: 'error',
    da: {
      message: ({ size, most }) => `Filen er på ${size}; det højeste er ${most}.`,
      help: () => 'Gør billedet mindre, før det lægges her: 2.000 pixel i bredden er nok på alle skærme.',
    },
    en: {
      message: ({ size, most }) => `The file is ${size}; the most is ${most}.`,
      help: () => 'Make the picture smaller before it is put here: a width of 2,000 pixels is enough on every screen.',
    },
  }),
  'file-with-private-details': wording<{ what: PrivateDetail; kind: FileKind }>({
    severity: 'warning',
    da: {
      message: ({ what, kind }) =>
        `${what === 'place' ? 'Billedet fortæller, hvor det er taget' : 'Filen fortæller, hvem der har lavet den'}.${
          kind === 'pdf' ? '' : ' Det bliver fjernet i den kopi, der udgives, men ikke i filen her.'
        }`,
      help: ({ kind }) =>
        kind === 'pdf'
          ? 'Gem PDF-filen igen uden forfatter: i Word under Filer › Oplysninger › Kontrollér dokument.'
          : 'Fjern oplysningerne: i Windows højreklik › Egenskaber › Detaljer › Fjern egenskaber; på en Mac i Billeder under Eksportér, uden sted.',
    },
    en: {
      message: ({ what, kind }) =>
        `${what === 'place' ? 'The picture tells where it was taken' : 'The file tells who made it'}.${
          kind === 'pdf' ? '' : ' This is removed from the copy that is published, but not from the file here.'
        }`,
      help: ({ kind }) =>
        kind === 'pdf'
          ? 'Save the PDF again without an author: in Word under File › Info › Inspect Document.'
          : 'Remove the details: in Windows right-click › Properties › Details › Remove Properties; on a Mac in Photos under Export, without location.',
    },
  }),
  'picture-cut-off': wording<{ kind: FileKind }>({
    severity: 'error',
    da: {
      message: ({ kind }) => `Billedet er ikke helt: ${kind.toUpperCase()}-filen slutter midt i billedet.`,
      help: () => 'Hent eller gem billedet igen, og læg den hele fil her. Den er nok afbrudt, da den blev kopieret.',
    },
    en: {
      message: ({ kind }) =>
        `The picture is not whole: the ${kind.toUpperCase()} file ends in the middle of the picture.`,
      help: () =>
        'Fetch or save the picture again, and put the whole file here. It was probably interrupted while it was copied.',
    },
  }),
  'picture-with-details': wording({
    severity: 'info',
    da: {
      message: () =>
        'Billedet har oplysninger fra kameraet eller programmet med sig. De bliver fjernet i den kopi, der udgives.',
      help: () => 'Du behøver ikke gøre noget. Filen her bliver ikke ændret.',
    },
    en: {
      message: () =>
        'The picture carries details from the camera or the program. They are removed from the copy that is published.',
      help: () => 'You need not do anything. The file here is not changed.',
    },
  }),
  'svg-not-plain': wording<{ kind: SvgFaultKind; found: string }>({
    severity: 'error',
    da: {
      message: ({ kind, found }) => `Tegningen har ${SVG_FAULT[kind].da}: ${quote(found)}.`,
      help: ({ kind }) => SVG_CURE[kind]?.da ?? SAVE_AGAIN.da,
    },
    en: {
      message: ({ kind, found }) => `The drawing has ${SVG_FAULT[kind].en}: ${quote(found)}.`,
      help: ({ kind }) => SVG_CURE[kind]?.en ?? SAVE_AGAIN.en,
    },
  }),
};

/** What stands in a drawing may have backticks of its own. */
function quote(found: string): string {
  return `\`${found.replaceAll('`', '´')}\``;
}
