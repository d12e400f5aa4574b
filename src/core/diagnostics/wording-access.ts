// Faults that exclude readers, details that should not be public, and files that nothing links to.
import { wording } from './wording.ts';

export const accessWording = {
  'link-text-vague': wording<{ words: string }>({
    severity: 'warning',
    da: {
      message: ({ words }) => `Linket hedder \`${words}\` og siger ikke, hvor det fører hen.`,
      help: () =>
        'Skriv, hvad man finder: `[strategiens frister](…)`. Mange får kun linkene læst op, uden teksten omkring.',
    },
    en: {
      message: ({ words }) => `The link is called \`${words}\` and does not say where it leads.`,
      help: () =>
        'Write what one finds there: `[the deadlines of the strategy](…)`. Many hear the links alone, without the text around.',
    },
  }),
  'link-without-text': wording({
    severity: 'error',
    da: {
      message: () => 'Linket har ingen tekst, så ingen kan se eller høre det.',
      help: () => 'Skriv teksten mellem de firkantede parenteser, eller slet linket.',
    },
    en: {
      message: () => 'The link has no text, so nobody can see or hear it.',
      help: () => 'Write the text between the square brackets, or delete the link.',
    },
  }),
  'heading-without-text': wording({
    severity: 'error',
    da: {
      message: () => 'Overskriften har ingen tekst.',
      help: () => 'Skriv overskriften efter `##`, eller slet linjen.',
    },
    en: { message: () => 'The heading has no text.', help: () => 'Write the heading after `##`, or delete the line.' },
  }),
  'bold-as-heading': wording<{
    words: string;
    /** The `#` signs of a heading at the right level: `##`. */
    hashes: string;
  }>({
    severity: 'warning',
    da: {
      message: ({ words }) => `\`${words}\` er skrevet med fed og ser ud som en overskrift, men er det ikke.`,
      help: ({ words, hashes }) => `Skriv \`${hashes} ${words}\`, så kan en skærmlæser finde den.`,
    },
    en: {
      message: ({ words }) => `\`${words}\` is in bold and looks like a heading, but is none.`,
      help: ({ words, hashes }) => `Write \`${hashes} ${words}\`, so that a screen reader can find it.`,
    },
  }),
  'image-alt-vague': wording<{ alt: string }>({
    severity: 'warning',
    da: {
      message: ({ alt }) => `Billedets tekst er \`${alt}\` og siger ikke, hvad billedet viser.`,
      help: () => 'Skriv med en kort sætning, hvad man ser, og hvorfor det står her.',
    },
    en: {
      message: ({ alt }) => `The text of the picture is \`${alt}\` and does not say what it shows.`,
      help: () => 'Write in a short sentence what one sees, and why it stands here.',
    },
  }),
  'table-header-empty': wording<{
    /** The number of the column, from 1. */
    column: string;
  }>({
    severity: 'warning',
    da: {
      message: ({ column }) => `Tabellens kolonne ${column} har ingen overskrift.`,
      help: () => 'Skriv i tabellens øverste linje, hvad kolonnen viser. Kun hjørnet til venstre må være tomt.',
    },
    en: {
      message: ({ column }) => `Column ${column} of the table has no heading.`,
      help: () => 'Write in the first line of the table what the column shows. Only the left corner may be empty.',
    },
  }),
  'cpr-number': wording({
    severity: 'error',
    da: {
      message: () => 'Her står noget, der ligner et CPR-nummer, og det må ikke offentliggøres.',
      help: () =>
        'Slet nummeret. Er filen allerede gemt i git, så kontakt den, der passer sitet, og jeres databeskyttelsesrådgiver.',
    },
    en: {
      message: () => 'This looks like a CPR number (a personal identity number), and it must not be published.',
      help: () =>
        'Delete the number. If the file is already in git, contact whoever runs the site, and your data protection officer.',
    },
  }),
  'private-email': wording<{ domain: string }>({
    severity: 'warning',
    da: {
      message: ({ domain }) => `Her står en e-mailadresse fra \`${domain}\`, som folk bruger privat.`,
      help: () => 'Skriv kommunens eller foreningens fælles postkasse i stedet, eller slet adressen.',
    },
    en: {
      message: ({ domain }) => `Here is an e-mail address from \`${domain}\`, which people use in private.`,
      help: () => 'Write the shared mailbox of the municipality or association instead, or delete the address.',
    },
  }),
  'personal-mailbox': wording<{ domain: string }>({
    severity: 'warning',
    da: {
      message: ({ domain }) => `Adressen ved \`${domain}\` ser ud til at være en persons og ikke en fælles postkasse.`,
      help: () => 'Skriv enhedens fælles postkasse. Den virker også, når medarbejderen har fået nyt arbejde.',
    },
    en: {
      message: ({ domain }) => `The address at \`${domain}\` seems to be a person's and not a shared mailbox.`,
      help: () => 'Write the shared mailbox of the unit. It works also when the person has moved on.',
    },
  }),
  'file-unused': wording<{
    /** Its path below the content folder. */
    file: string;
  }>({
    severity: 'warning',
    da: {
      message: ({ file }) => `Ingen tekst viser eller linker til \`${file}\`.`,
      help: () => 'Vis billedet eller link til filen i en tekst, eller slet filen.',
    },
    en: {
      message: ({ file }) => `No text shows or links to \`${file}\`.`,
      help: () => 'Show the picture or link to the file in a text, or delete the file.',
    },
  }),
  'document-unused': wording<{ title: string; kind: 'theme' | 'external' }>({
    severity: 'warning',
    da: {
      message: ({ title, kind }) =>
        `Ingen strategi henviser til ${kind === 'theme' ? 'temaet' : 'planen'} \`${title}\`.`,
      help: ({ kind }) =>
        kind === 'theme'
          ? 'Tilføj temaet under `themes`, hvor det hører til, eller slet filen.'
          : 'Tilføj planen under `relations` eller `outputs`, hvor den hører til, eller slet filen.',
    },
    en: {
      message: ({ title, kind }) => `No strategy refers to the ${kind === 'theme' ? 'theme' : 'plan'} \`${title}\`.`,
      help: ({ kind }) =>
        kind === 'theme'
          ? 'Add the theme below `themes` where it belongs, or delete the file.'
          : 'Add the plan below `relations` or `outputs` where it belongs, or delete the file.',
    },
  }),
};
