// Texts that look like Markdown and are not, and words that would not reach the page.
import type { Language } from '../language/language.ts';
import { wording } from './wording.ts';

const LINK_CURES = {
  da: {
    spaces: (write) => `Adressen skal skrives uden mellemrum og lukkes med \`)\`: \`${write}\`.`,
    gap: (write) => `Fjern mellemrummet mellem de to parenteser: \`${write}\`.`,
    swapped: (write) => `Byt om på parenteserne: \`${write}\`.`,
    wiki: (write) => `Skriv adressen i runde parenteser: \`${write}\`.`,
    definition: (write) => `Skriv adressen i runde parenteser efter ordene: \`${write}\`.`,
    closing: (write) => `Luk begge parenteser, ordene med \`]\` og adressen med \`)\`: \`${write}\`.`,
    note: (write) => `Skriv notens navn uden mellemrum, både her og ved noten: \`${write}\`.`,
    picture: (write) => `Fjern mellemrummet efter \`!\`: \`${write}\`.`,
  },
  en: {
    spaces: (write) => `Write the address without spaces and close it with \`)\`: \`${write}\`.`,
    gap: (write) => `Remove the space between the two brackets: \`${write}\`.`,
    swapped: (write) => `Swap the brackets: \`${write}\`.`,
    wiki: (write) => `Write the address in round brackets: \`${write}\`.`,
    definition: (write) => `Write the address in round brackets after the words: \`${write}\`.`,
    closing: (write) => `Close both brackets, the words with \`]\` and the address with \`)\`: \`${write}\`.`,
    note: (write) => `Write the name of the note without spaces, here and at the note: \`${write}\`.`,
    picture: (write) => `Remove the space after \`!\`: \`${write}\`.`,
  },
} as const satisfies Record<Language, Record<string, (write: string) => string>>;

type LinkCure = keyof (typeof LINK_CURES)['da'];

const TABLE_CURES = {
  da: {
    columns: (write) => `Skriv linjen under overskrifterne med lige så mange felter som dem: \`${write}\`.`,
    delimiter: (write) => `Skriv en linje under den første række: \`${write}\`.`,
    tabs: (write) =>
      `Skriv \`|\` mellem felterne i stedet for tabulatorer, og linjen \`${write}\` under den første række.`,
    spaces: (write) =>
      `Skriv \`|\` mellem felterne i stedet for mellemrum, og linjen \`${write}\` under den første række.`,
    grid: (write) => `Fjern stregerne af \`+\` og \`-\`, og skriv \`${write}\` under den første række.`,
  },
  en: {
    columns: (write) => `Write the line under the headings with as many cells as they have: \`${write}\`.`,
    delimiter: (write) => `Write a line under the first row: \`${write}\`.`,
    tabs: (write) => `Write \`|\` between the cells instead of tabs, and the line \`${write}\` under the first row.`,
    spaces: (write) =>
      `Write \`|\` between the cells instead of spaces, and the line \`${write}\` under the first row.`,
    grid: (write) => `Remove the lines of \`+\` and \`-\`, and write \`${write}\` under the first row.`,
  },
} as const satisfies Record<Language, Record<string, (write: string) => string>>;

type TableCure = keyof (typeof TABLE_CURES)['da'];

export const slipWording = {
  'list-mark-unknown': wording<{ found: string; write: string }>({
    severity: 'warning',
    da: {
      message: ({ found }) => `Linjen begynder med \`${found}\`, som ikke gør den til et punkt i en liste.`,
      help: ({ write }) =>
        `Skriv \`${write}\` med almindeligt mellemrum foran hvert punkt, og sæt en tom linje over listen.`,
    },
    en: {
      message: ({ found }) => `The line begins with \`${found}\`, which does not make it an item of a list.`,
      help: ({ write }) =>
        `Write \`${write}\` with an ordinary space before each item, and an empty line above the list.`,
    },
  }),
  'heading-without-space': wording<{ found: string; write: string }>({
    severity: 'warning',
    da: {
      message: ({ found }) => `\`${found}\` bliver ikke en overskrift, for der mangler et almindeligt mellemrum.`,
      help: ({ write }) => `Skriv \`${write}\`.`,
    },
    en: {
      message: ({ found }) => `\`${found}\` does not become a heading, for an ordinary space is missing.`,
      help: ({ write }) => `Write \`${write}\`.`,
    },
  }),
  'heading-by-underline': wording<{ found: string; underline: string }>({
    severity: 'warning',
    da: {
      message: ({ found, underline }) => `\`${found}\` bliver en overskrift, fordi \`${underline}\` står lige under.`,
      help: () => 'Sæt en tom linje mellem teksten og tegnene, eller slet tegnene.',
    },
    en: {
      message: ({ found, underline }) => `\`${found}\` becomes a heading, because \`${underline}\` is right below it.`,
      help: () => 'Put an empty line between the text and the signs, or delete the signs.',
    },
  }),
  'emphasis-unclosed': wording<{ mark: string; words: string }>({
    severity: 'warning',
    da: {
      message: ({ mark, words }) => `Tegnet \`${mark}\` ved \`${words}\` virker ikke og bliver vist, som det står.`,
      help: ({ mark }) =>
        `Skriv \`${mark}\` både før og efter ordene, tæt på dem; skal tegnet vises, så skriv \`\\\` foran.`,
    },
    en: {
      message: ({ mark, words }) => `The sign \`${mark}\` at \`${words}\` has no effect and is shown as it is.`,
      help: ({ mark }) =>
        `Write \`${mark}\` both before and after the words, close to them; to show the sign, write \`\\\` before it.`,
    },
  }),
  'link-broken-form': wording<{ found: string; write: string; kind: LinkCure }>({
    severity: 'warning',
    da: {
      message: ({ found, kind }) =>
        `\`${found}\` bliver ikke ${kind === 'note' ? 'en note' : found.startsWith('!') ? 'et billede' : 'et link'} og bliver vist, som det står.`,
      help: ({ write, kind }) => LINK_CURES.da[kind](write),
    },
    en: {
      message: ({ found, kind }) =>
        `\`${found}\` does not become a ${kind === 'note' ? 'note' : found.startsWith('!') ? 'picture' : 'link'} and is shown as it is.`,
      help: ({ write, kind }) => LINK_CURES.en[kind](write),
    },
  }),
  'table-broken-form': wording<{ found: string; write: string; kind: TableCure }>({
    severity: 'warning',
    da: {
      message: ({ found }) => `\`${found}\` ligner en tabel, men bliver vist som løbende tekst.`,
      help: ({ write, kind }) => TABLE_CURES.da[kind](write),
    },
    en: {
      message: ({ found }) => `\`${found}\` looks like a table, but is shown as running text.`,
      help: ({ write, kind }) => TABLE_CURES.en[kind](write),
    },
  }),
  'table-cells-lost': wording<{ found: string; columns: string }>({
    severity: 'warning',
    da: {
      message: ({ found, columns }) =>
        `Rækken har ${found} felter, men tabellen har ${columns} overskrifter, så resten bliver ikke vist.`,
      help: () => 'Giv hver kolonne en overskrift, eller fjern det, der er for meget; et `|` i teksten skrives `\\|`.',
    },
    en: {
      message: ({ found, columns }) =>
        `The row has ${found} cells, but the table has ${columns} headings, so the rest is not shown.`,
      help: () => 'Give each column a heading, or remove what is too much; a `|` in the text is written `\\|`.',
    },
  }),
  'text-under-table': wording<{ found: string }>({
    severity: 'warning',
    da: {
      message: ({ found }) => `\`${found}\` bliver en række i tabellen, fordi det står lige under den.`,
      help: () => 'Sæt en tom linje mellem tabellen og teksten.',
    },
    en: {
      message: ({ found }) => `\`${found}\` becomes a row of the table, because it is right below it.`,
      help: () => 'Put an empty line between the table and the text.',
    },
  }),
  'code-by-indent': wording<{ found: string }>({
    severity: 'warning',
    da: {
      message: ({ found }) => `\`${found}\` bliver vist som kode, fordi linjen er rykket ind.`,
      help: () => 'Fjern mellemrummene eller tabulatoren forrest på linjen.',
    },
    en: {
      message: ({ found }) => `\`${found}\` is shown as code, because the line is indented.`,
      help: () => 'Remove the spaces or the tab at the beginning of the line.',
    },
  }),
  'code-fence-open': wording<{ fence: string }>({
    severity: 'warning',
    da: {
      message: ({ fence }) => `Koden, der begynder med \`${fence}\`, slutter aldrig, så al tekst herfra er kode.`,
      help: ({ fence }) => `Skriv \`${fence}\` på en linje for sig, hvor koden slutter, eller slet tegnene her.`,
    },
    en: {
      message: ({ fence }) => `The code that begins with \`${fence}\` never ends, so all text from here on is code.`,
      help: ({ fence }) => `Write \`${fence}\` on a line of its own where the code ends, or delete the signs here.`,
    },
  }),
  'list-number-changed': wording<{
    found: string;
    kind: 'year' | 'order';
    /** The number that the page would show. */
    shown: string;
    escaped: string;
  }>({
    severity: 'warning',
    da: {
      message: ({ found, kind, shown }) =>
        kind === 'year'
          ? `\`${found}\` først på linjen bliver læst som nummeret på et punkt i en liste.`
          : `Punktet har nummer \`${found}\`, men bliver vist som \`${shown}\`.`,
      help: ({ kind, shown, escaped }) =>
        kind === 'year'
          ? `Skriv \`${escaped}\`, eller begynd linjen med et andet ord.`
          : `Ret nummeret til \`${shown}\`, eller skriv \`${escaped}\` i et afsnit for sig.`,
    },
    en: {
      message: ({ found, kind, shown }) =>
        kind === 'year'
          ? `\`${found}\` at the beginning of the line is read as the number of an item in a list.`
          : `The item has the number \`${found}\`, but is shown as \`${shown}\`.`,
      help: ({ kind, shown, escaped }) =>
        kind === 'year'
          ? `Write \`${escaped}\`, or begin the line with another word.`
          : `Change the number to \`${shown}\`, or write \`${escaped}\` in a paragraph of its own.`,
    },
  }),
  'converter-residue': wording<{ found: string }>({
    severity: 'warning',
    da: {
      message: ({ found }) => `\`${found}\` ligner en rest fra et andet program og bliver vist, som det står.`,
      help: () => 'Slet det, eller skriv det, der skulle have stået der.',
    },
    en: {
      message: ({ found }) => `\`${found}\` looks like a residue of another program and is shown as it is.`,
      help: () => 'Delete it, or write what should have been there.',
    },
  }),
  'word-divided': wording<{ found: string; write: string }>({
    severity: 'warning',
    da: {
      message: ({ found }) => `Ordet er delt ved linjens slutning og bliver vist som \`${found}\`.`,
      help: ({ write }) => `Skriv ordet samlet: \`${write}\`.`,
    },
    en: {
      message: ({ found }) => `The word is divided at the end of the line and is shown as \`${found}\`.`,
      help: ({ write }) => `Write the word as one: \`${write}\`.`,
    },
  }),
  'placeholder-left': wording<{ found: string }>({
    severity: 'warning',
    da: {
      message: ({ found }) => `\`${found}\` ligner en plads, der skulle have været fyldt ud.`,
      help: () => 'Skriv det, der skal stå, eller slet det.',
    },
    en: {
      message: ({ found }) => `\`${found}\` looks like a place that should have been filled in.`,
      help: () => 'Write what should be there, or delete it.',
    },
  }),
  'footnote-unused': wording<{ found: string }>({
    severity: 'warning',
    da: {
      message: ({ found }) => `Ingen steder i teksten viser til noten \`[^${found}]\`, så den bliver ikke vist.`,
      help: ({ found }) => `Skriv \`[^${found}]\` i teksten, hvor noten hører til, eller slet noten.`,
    },
    en: {
      message: ({ found }) => `No place in the text points to the footnote \`[^${found}]\`, so it is not shown.`,
      help: ({ found }) => `Write \`[^${found}]\` in the text where the footnote belongs, or delete the footnote.`,
    },
  }),
  'footnote-defined-twice': wording<{ found: string }>({
    severity: 'warning',
    da: {
      message: ({ found }) => `Noten \`[^${found}]\` er skrevet to gange, og kun den ene bliver vist.`,
      help: () => 'Giv den ene note et andet navn, både her og i teksten.',
    },
    en: {
      message: ({ found }) => `The footnote \`[^${found}]\` is written twice, and only one of them is shown.`,
      help: () => 'Give one of the footnotes another name, here and in the text.',
    },
  }),
  'footnote-in-heading': wording<{ found: string }>({
    severity: 'warning',
    da: {
      message: ({ found }) => `Overskriften viser til noten \`[^${found}]\`, men en overskrift vises uden noter.`,
      help: ({ found }) => `Flyt \`[^${found}]\` ned i teksten under overskriften.`,
    },
    en: {
      message: ({ found }) =>
        `The heading points to the footnote \`[^${found}]\`, but a heading is shown without notes.`,
      help: ({ found }) => `Move \`[^${found}]\` into the text below the heading.`,
    },
  }),
  'definition-unused': wording<{ found: string; address: string }>({
    severity: 'warning',
    da: {
      message: ({ found, address }) =>
        `\`[${found}]: ${address}\` er adressen til et link, som ikke findes i teksten, så linjen bliver ikke vist.`,
      help: ({ found }) =>
        `Skriv \`[ord][${found}]\` i teksten. Er det en note, så skriv \`[^${found}]\` begge steder.`,
    },
    en: {
      message: ({ found, address }) =>
        `\`[${found}]: ${address}\` is the address of a link that is not in the text, so the line is not shown.`,
      help: ({ found }) =>
        `Write \`[words][${found}]\` in the text. If it is a note, write \`[^${found}]\` in both places.`,
    },
  }),
  'front-matter-in-body': wording<{ key: string }>({
    severity: 'error',
    da: {
      message: ({ key }) => `Feltet \`${key}\` står i teksten, efter den linje med \`---\`, der slutter felterne.`,
      help: () => 'Flyt felterne op over linjen, så alle står mellem de to første linjer med `---`, eller slet dem.',
    },
    en: {
      message: ({ key }) => `The key \`${key}\` stands in the text, below the line of \`---\` that ends the keys.`,
      help: () =>
        'Move the keys above that line, so that all are between the first two lines of `---`, or delete them.',
    },
  }),
};

export const rawTextWording = {
  'merge-conflict': wording<{ found: string }>({
    severity: 'error',
    da: {
      message: ({ found }) => `Her står \`${found}\`: to har rettet samme sted, og ingen har valgt mellem rettelserne.`,
      help: () => 'Behold den rigtige tekst, og slet den anden og linjerne med `<<<<<<<`, `=======` og `>>>>>>>`.',
    },
    en: {
      message: ({ found }) => `Here stands \`${found}\`: two people changed the same place, and no one has chosen.`,
      help: () => 'Keep the right text, and delete the other and the lines with `<<<<<<<`, `=======` and `>>>>>>>`.',
    },
  }),
  'broken-letters': wording<{ found: string; write: string }>({
    severity: 'error',
    da: {
      message: ({ found }) => `Bogstaverne i \`${found}\` er gået i stykker, da teksten blev kopieret eller gemt.`,
      help: ({ write }) => `Skriv \`${write}\`, og gem filen som UTF-8.`,
    },
    en: {
      message: ({ found }) => `The letters of \`${found}\` broke when the text was copied or saved.`,
      help: ({ write }) => `Write \`${write}\`, and save the file as UTF-8.`,
    },
  }),
  'markup-in-plain-text': wording<{ found: string; write?: string }>({
    severity: 'warning',
    da: {
      message: ({ found }) => `\`${found}\` bliver vist, som det står, for feltet er ren tekst.`,
      help: ({ write }) => (write ? `Skriv \`${write}\`.` : 'Slet tegnene.'),
    },
    en: {
      message: ({ found }) => `\`${found}\` is shown as it is, for the key is plain text.`,
      help: ({ write }) => (write ? `Write \`${write}\`.` : 'Delete the signs.'),
    },
  }),
  'list-in-plain-text': wording<{ mark: string }>({
    severity: 'error',
    da: {
      message: ({ mark }) => `Flere punkter med \`${mark}\` er skrevet som én tekst og bliver læst som ét.`,
      help: () => 'Skriv hvert punkt på en linje for sig med `- ` foran, uden `|` eller `>` efter feltets navn.',
    },
    en: {
      message: ({ mark }) => `Several items with \`${mark}\` are written as one text and are read as one.`,
      help: () => 'Write each item on a line of its own with `- ` before it, without `|` or `>` after the key.',
    },
  }),
};
