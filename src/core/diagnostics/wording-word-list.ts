// Faults in the word list.
import { wording } from './wording.ts';

export const wordListWording = {
  'word-not-in-texts': wording<{ word: string }>({
    severity: 'warning',
    da: {
      message: ({ word }) =>
        `Ordlisten henviser til \`${word}\`, men ordet står ikke i nogen tekst, så søgningen finder intet.`,
      help: () => 'Skriv det ord, som strategierne selv bruger, eller slet det fra ordlisten.',
    },
    en: {
      message: ({ word }) =>
        `The word list points to \`${word}\`, but no text has that word, so the search finds nothing.`,
      help: () => 'Write the word that the strategies use themselves, or delete it from the word list.',
    },
  }),
  'word-listed-twice': wording<{ word: string }>({
    severity: 'warning',
    da: {
      message: ({ word }) => `Hverdagsordet \`${word}\` står to steder i ordlisten.`,
      help: () => 'Saml det i ét punkt med alle de ord, det skal finde.',
    },
    en: {
      message: ({ word }) => `The everyday word \`${word}\` stands twice in the word list.`,
      help: () => 'Put it in one entry with all the words it is to find.',
    },
  }),
};
