// English versions of single pages.
import { wording } from './wording.ts';

export const translationWording = {
  'translation-without-original': wording<{ original: string }>({
    severity: 'error',
    da: {
      message: ({ original }) => `Filen er den engelske udgave af \`${original}\`, men den fil er ikke i mappen.`,
      help: ({ original }) =>
        `Giv filen samme navn som den danske, med \`.en\` før \`.md\`, og læg dem i samme mappe. Er \`${original}\` slettet, så slet også denne.`,
    },
    en: {
      message: ({ original }) =>
        `The file is the English version of \`${original}\`, but that file is not in the folder.`,
      help: ({ original }) =>
        `Give the file the name of the Danish one, with \`.en\` before \`.md\`, and put them in the same folder. If \`${original}\` is deleted, delete this one too.`,
    },
  }),
  'translation-behind': wording<{ title: string }>({
    severity: 'warning',
    da: {
      message: ({ title }) =>
        `Den danske tekst \`${title}\` er ændret, siden den blev udgivet, men den engelske er den samme.`,
      help: () => 'Ret den engelske tekst, så de to siger det samme.',
    },
    en: {
      message: ({ title }) =>
        `The Danish text \`${title}\` has been changed since it was published, but the English one is the same.`,
      help: () => 'Change the English text, so that the two say the same.',
    },
  }),
};
