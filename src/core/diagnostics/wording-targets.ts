// Faults in targets.
import type { Contradiction } from '../targets/target-meaning.ts';
import { wording } from './wording.ts';

const WHY: Record<Contradiction, Record<'da' | 'en' | 'daHelp' | 'enHelp', string>> = {
  'share-above-all': {
    da: 'mere end 100 % af noget',
    en: 'more than 100 % of something',
    daHelp: 'Ret tallet. Er det en stigning, så skriv den som en: `20 % flere elever`.',
    enHelp: 'Correct the figure. If it is a rise, write it as one: `20 % flere elever`.',
  },
  'part-above-whole': {
    da: 'flere, end der er i alt',
    en: 'more than there are in all',
    daHelp: 'Skriv det mindste tal først: `4 ud af 5 skoler`.',
    enHelp: 'Write the smaller figure first: `4 ud af 5 skoler`.',
  },
  'range-reversed': {
    da: 'et spænd, der begynder med det største tal',
    en: 'a range that begins with the larger figure',
    daHelp: 'Skriv det mindste tal først: `mellem 5 og 10`. Er det et fald, så skriv `fra 10 til 5`.',
    enHelp: 'Write the smaller figure first: `mellem 5 og 10`. If it is a fall, write `fra 10 til 5`.',
  },
  'limit-and-range': {
    da: 'både en grænse og et spænd',
    en: 'both a limit and a range',
    daHelp: 'Vælg én af delene: `mindst 80 %` eller `80-90 %`.',
    enHelp: 'Choose one of them: `mindst 80 %` (at least) or `80-90 %`.',
  },
};

export const targetWording = {
  'target-not-understood': wording<{
    words: string;
    /** Lines for the front matter, filled in as far as the words were read. */
    lines: string;
  }>({
    severity: 'warning',
    da: {
      message: ({ words }) => `Programmet kan ikke læse måltallet \`${words}\`, selv om der er et tal i det.`,
      help: ({ lines }) =>
        `Behold ordene, og skriv ved siden af, hvad de betyder; ret linjerne, så de passer:\n${lines}`,
    },
    en: {
      message: ({ words }) => `The target \`${words}\` holds a figure that cannot be read.`,
      help: ({ lines }) => `Keep the words, and write beside them what they mean; correct the lines to fit:\n${lines}`,
    },
  }),
  'target-contradicts-itself': wording<{ words: string; why: Contradiction }>({
    severity: 'warning',
    da: {
      message: ({ words, why }) => `Måltallet \`${words}\` er ${WHY[why].da}.`,
      help: ({ why }) => WHY[why].daHelp,
    },
    en: {
      message: ({ words, why }) => `The target \`${words}\` is ${WHY[why].en}.`,
      help: ({ why }) => WHY[why].enHelp,
    },
  }),
  'target-contradicts-fields': wording<{
    key: string;
    /** What the key holds. */
    field: string;
    /** What the words say instead. */
    said: string;
    words: string;
  }>({
    severity: 'error',
    da: {
      message: ({ key, field, said, words }) =>
        `\`${key}\` er \`${field}\`, men måltallets ord siger \`${said}\`: \`${words}\`.`,
      help: ({ key }) => `Find ud af, hvad der er vedtaget, og ret \`${key}\` eller \`words\`.`,
    },
    en: {
      message: ({ key, field, said, words }) =>
        `\`${key}\` is \`${field}\`, but the words of the target say \`${said}\`: \`${words}\`.`,
      help: ({ key }) => `Find out what was adopted, and correct \`${key}\` or \`words\`.`,
    },
  }),
};
