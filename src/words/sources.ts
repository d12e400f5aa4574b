// Words about where a text comes from: the original document, notes about it, footnotes, and where to correct the text.
import { quote } from './phrases.ts';

const da = {
  source: 'Kilde:',
  pageIn: (page: number) => `side ${page} i`,
  textKinds: {
    retold: 'Teksten er genfortalt efter kilden; frister, tal og navne står som i kilden.',
    own: 'Teksten er kommunens egen.',
  },
  note: 'Note om kilden',
  notes: 'Noter om kilden',
  footnotes: 'Noter',
  footnote: (number: number) => `Note ${number}`,
  backTo: (number: number, use: number) => `Tilbage til teksten, note ${number}${use > 1 ? `, sted ${use}` : ''}`,
  abbreviations: 'Forkortelser på siden',
  lastChanged: 'Sidst ændret',
  correct: 'Ret denne side',
  linkTo: (heading: string) => `Link til ${quote(heading, 'da')}`,
  table: (name: string) => `Tabel: ${name}`,
  example: 'Opdigtet eksempel',
  exampleNote: 'Organisationen findes ikke, og ingen har lovet det, der står her.',
};

const en: typeof da = {
  source: 'Source:',
  pageIn: (page) => `page ${page} of`,
  textKinds: {
    retold: 'The text retells the source; deadlines, figures and names are as in the source.',
    own: 'The text is the municipality’s own.',
  },
  note: 'A note about the source',
  notes: 'Notes about the source',
  footnotes: 'Notes',
  footnote: (number) => `Note ${number}`,
  backTo: (number, use) => `Back to the text, note ${number}${use > 1 ? `, place ${use}` : ''}`,
  abbreviations: 'Abbreviations on this page',
  lastChanged: 'Last changed',
  correct: 'Correct this page',
  linkTo: (heading) => `Link to ${quote(heading, 'en')}`,
  table: (name) => `Table: ${quote(name, 'en')}`,
  example: 'Invented example',
  exampleNote: 'The organisation does not exist, and nobody has promised what it says here.',
};

export const sourceWords = { da, en };
