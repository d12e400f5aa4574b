// How a text reads: hard sentences, abbreviations, names, and languages other than Danish.
import { wording } from './wording.ts';

export const languageWording = {
  'summary-hard-to-read': wording<{
    lix: string;
    limit: string;
    /** The longest words, in backticks. */
    long: string;
    /** The number of words in the longest sentence, and its first words when it is long. */
    inLongest: string;
    sentence?: string;
    /** Set when the text is the first paragraph, because there is no `summary`. */
    lead?: 'ja';
  }>({
    severity: 'warning',
    da: {
      message: ({ lix, limit }) =>
        `Den korte tekst har lixtal ${lix} og er meget svær at læse; fra ${limit} regnes en tekst for meget svær.`,
      help: ({ inLongest, sentence, long, lead }) =>
        [
          sentence === undefined
            ? `Skriv nogle af de lange ord om, for eksempel ${long}.`
            : `Del den længste sætning (»${sentence}«, ${inLongest} ord), og skriv lange ord om, for eksempel ${long}.`,
          lead === undefined
            ? 'Skal kildens ord stå, så acceptér det.'
            : 'Skal teksten stå, så skriv en `summary` i kortere sætninger til lister og søgning.',
        ].join(' '),
    },
    en: {
      message: ({ lix, limit }) =>
        `The short text has a LIX of ${lix} and is very hard to read; from ${limit} a text counts as very hard.`,
      help: ({ inLongest, sentence, long, lead }) =>
        [
          sentence === undefined
            ? `Replace some of the long words, for instance ${long}.`
            : `Split the longest sentence (“${sentence}”, ${inLongest} words), and replace long words, for instance ${long}.`,
          lead === undefined
            ? 'If the words of the source must stay, accept it.'
            : 'If the text must stay, write a `summary` in shorter sentences for lists and search.',
        ].join(' '),
    },
  }),
  'abbreviation-unexplained': wording<{
    short: string;
    /** Set when a later text explains the abbreviation. */
    later?: 'ja';
  }>({
    severity: 'warning',
    da: {
      message: ({ short, later }) =>
        `Forkortelsen \`${short}\` bliver brugt, før den bliver forklaret${later ? '' : ', og den bliver ikke forklaret senere'}.`,
      help: ({ short }) =>
        `Skriv det hele ud første gang: \`det fulde navn (${short})\`. Kender alle den, så skriv den under \`abbreviations\` i \`site.yaml\`.`,
    },
    en: {
      message: ({ short, later }) =>
        `The abbreviation \`${short}\` is used before it is explained${later ? '' : ', and it is not explained later'}.`,
      help: ({ short }) =>
        `Write it in full the first time: \`the full name (${short})\`. If everybody knows it, put it below \`abbreviations\` in \`site.yaml\`.`,
    },
  }),
  'name-spelled-two-ways': wording<{
    found: string;
    /** The spelling where the name is defined. */
    name: string;
  }>({
    severity: 'warning',
    da: {
      message: ({ found, name }) => `\`${found}\` ligner navnet \`${name}\`, men er stavet anderledes.`,
      help: ({ name }) =>
        `Skriv \`${name}\`. Bruger kilden begge skrivemåder, så tilføj den anden under \`aliases\`, hvor navnet står.`,
    },
    en: {
      message: ({ found, name }) => `\`${found}\` looks like the name \`${name}\`, but is spelled differently.`,
      help: ({ name }) =>
        `Write \`${name}\`. If the source uses both spellings, add the other below \`aliases\` where the name stands.`,
    },
  }),
  'forum-name-shared': wording<{
    name: string;
    /** The id of the other forum. */
    other: string;
  }>({
    severity: 'error',
    da: {
      message: ({ name, other }) => `To fora har navnet \`${name}\`: dette og \`${other}\`.`,
      help: () => 'Lad kun det ene have navnet. Er det samme forum, så slet det ene.',
    },
    en: {
      message: ({ name, other }) => `Two forums have the name \`${name}\`: this one and \`${other}\`.`,
      help: () => 'Let only one have the name. If they are the same forum, delete one.',
    },
  }),
  'language-unmarked': wording<{
    /** The first words of the paragraph. */
    words: string;
  }>({
    severity: 'warning',
    da: {
      message: ({ words }) =>
        `Afsnittet, der begynder med \`${words}\`, ser ud til at være på engelsk, men siden siger, at det er dansk.`,
      help: () => 'Sæt en linje med `:::engelsk` før afsnittet og en linje med `:::` efter.',
    },
    en: {
      message: ({ words }) =>
        `The paragraph that begins with \`${words}\` seems to be in English, but the page says it is Danish.`,
      help: () => 'Put a line with `:::engelsk` before the paragraph and a line with `:::` after it.',
    },
  }),
  'language-unclosed': wording<{ found: string }>({
    severity: 'error',
    da: {
      message: ({ found }) =>
        `Afsnittet, der begynder med \`:::${found}\`, slutter ikke, så resten af siden bliver regnet med.`,
      help: () => 'Sæt en linje med `:::` efter afsnittet.',
    },
    en: {
      message: ({ found }) =>
        `The passage that begins with \`:::${found}\` does not end, so the rest of the page is taken along.`,
      help: () => 'Put a line with `:::` after the passage.',
    },
  }),
  'language-unknown': wording<{
    found: string;
    /** The names of languages, in backticks. */
    known: string;
    suggestion?: string;
  }>({
    severity: 'error',
    da: {
      message: ({ found }) =>
        `\`:::${found}\` begynder et afsnit på et andet sprog, men sproget er ikke et af dem, programmet kender.`,
      help: ({ suggestion, known }) => (suggestion ? `Mente du \`:::${suggestion}\`?` : `Skriv et af disse: ${known}.`),
    },
    en: {
      message: ({ found }) =>
        `\`:::${found}\` begins a passage in another language, but not one of those the program knows.`,
      help: ({ suggestion, known }) =>
        suggestion ? `Did you mean \`:::${suggestion}\`?` : `Write one of these: ${known}.`,
    },
  }),
};
