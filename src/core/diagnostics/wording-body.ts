// Faults in the running text: links, pictures, headings.
import { wording } from './wording.ts';

export const bodyWording = {
  'broken-link': wording<{ found: string; suggestion?: string }>({
    severity: 'error',
    da: {
      message: ({ found }) => `Linket går til \`${found}\`, som ikke findes på sitet.`,
      help: ({ suggestion }) =>
        suggestion
          ? `Mente du \`${suggestion}\`?`
          : 'Ret adressen, eller slet linket. En side på sitet skrives `/kommune/strategi/maal/`.',
    },
    en: {
      message: ({ found }) => `The link goes to \`${found}\`, which does not exist on the site.`,
      help: ({ suggestion }) =>
        suggestion
          ? `Did you mean \`${suggestion}\`?`
          : 'Correct the address or remove the link. A page on the site is written `/organisation/strategy/goal/`.',
    },
  }),
  'broken-anchor': wording<{
    found: string;
    /** The address of the page that the link leads to. */
    page: string;
    suggestion?: string;
  }>({
    severity: 'error',
    da: {
      message: ({ found, page }) => `Siden \`${page}\` har intet sted, der hedder \`#${found}\`.`,
      help: ({ suggestion }) =>
        suggestion
          ? `Mente du \`#${suggestion}\`?`
          : 'Fjern `#` og det, der står efter, eller ret det til en overskrift på siden.',
    },
    en: {
      message: ({ found, page }) => `The page \`${page}\` has no place called \`#${found}\`.`,
      help: ({ suggestion }) =>
        suggestion
          ? `Did you mean \`#${suggestion}\`?`
          : 'Remove the `#` and what follows, or change it to a heading on the page.',
    },
  }),
  'unsafe-address': wording<{ found: string }>({
    severity: 'error',
    da: {
      message: ({ found }) =>
        `Adressen \`${found}\` kan ikke bruges; kun http, https, mailto, tel og sider på sitet er tilladt.`,
      help: () => 'Skriv en adresse, der begynder med `https://` eller `/`.',
    },
    en: {
      message: ({ found }) =>
        `The address \`${found}\` cannot be used; only http, https, mailto, tel and pages of the site are allowed.`,
      help: () => 'Write an address that begins with `https://` or `/`.',
    },
  }),
  'broken-image': wording<{ found: string; suggestion?: string }>({
    severity: 'error',
    da: {
      message: ({ found }) => `Billedet \`${found}\` findes ikke ved siden af teksten.`,
      help: ({ suggestion }) =>
        suggestion
          ? `Mente du \`${suggestion}\`?`
          : 'Læg billedet i samme mappe som filen, og skriv dets navn: `![Hvad billedet viser](./billede.png)`.',
    },
    en: {
      message: ({ found }) => `The picture \`${found}\` does not lie beside the text.`,
      help: ({ suggestion }) =>
        suggestion
          ? `Did you mean \`${suggestion}\`?`
          : 'Put the picture in the same folder as the file and write its name: `![What it shows](./picture.png)`.',
    },
  }),
  'image-without-alt': wording<{ found: string }>({
    severity: 'error',
    da: {
      message: ({ found }) => `Billedet \`${found}\` har ingen tekst til dem, der ikke kan se det.`,
      help: () =>
        'Skriv mellem de kantede parenteser, hvad billedet viser: `![Borgmesteren åbner den nye cykelsti](…)`.',
    },
    en: {
      message: ({ found }) => `The picture \`${found}\` has no text for those who cannot see it.`,
      help: () => 'Write what the picture shows between the square brackets: `![The mayor opens the cycle path](…)`.',
    },
  }),
  'heading-level-skipped': wording<{
    heading: string;
    /** The level of the heading, from 1. */
    found: string;
    /** The deepest level allowed here. */
    expected: string;
    /** The `#` signs of a heading at that level: `###`. */
    hashes: string;
  }>({
    severity: 'error',
    da: {
      message: ({ heading, found, expected }) =>
        `Overskriften \`${heading}\` er på niveau ${found}, men kan her højst være på niveau ${expected}.`,
      help: ({ hashes }) => `Skriv \`${hashes}\` foran overskriften.`,
    },
    en: {
      message: ({ heading, found, expected }) =>
        `The heading \`${heading}\` is at level ${found}, but can be at level ${expected} at most here.`,
      help: ({ hashes }) => `Write \`${hashes}\` before the heading.`,
    },
  }),
  'heading-level-one': wording<{ heading: string }>({
    severity: 'error',
    da: {
      message: ({ heading }) =>
        `Overskriften \`${heading}\` er på øverste niveau, men sidens titel er allerede sidens øverste overskrift.`,
      help: () => 'Skriv `##` foran overskriften i stedet for `#`.',
    },
    en: {
      message: ({ heading }) =>
        `The heading \`${heading}\` is at the top level, but the title of the page is its top heading already.`,
      help: () => 'Write `##` before the heading instead of `#`.',
    },
  }),
  'raw-html': wording<{ found: string }>({
    severity: 'error',
    da: {
      message: ({ found }) => `HTML-koden \`${found}\` vises ikke; teksten skrives i Markdown.`,
      help: () => 'Skriv det i Markdown: `**fed**`, `[link](adresse)`. Skal tegnet < stå der, så skriv `\\<`.',
    },
    en: {
      message: ({ found }) => `The HTML \`${found}\` is not shown; texts are written in Markdown.`,
      help: () => 'Write it in Markdown: `**bold**`, `[link](address)`. For a plain < sign, write `\\<`.',
    },
  }),
  'footnote-missing': wording<{ found: string }>({
    severity: 'error',
    da: {
      message: ({ found }) => `Noten \`[^${found}]\` er ikke skrevet.`,
      help: ({ found }) => `Tilføj en linje nederst: \`[^${found}]: Notens tekst\`.`,
    },
    en: {
      message: ({ found }) => `The footnote \`[^${found}]\` is not written.`,
      help: ({ found }) => `Add a line at the end: \`[^${found}]: The text of the note\`.`,
    },
  }),
};
