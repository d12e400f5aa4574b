// Faults in the settings for the checks: `checks` and `accept`.
import { wording } from './wording.ts';

export const severityWording = {
  'unknown-code': wording<{ found: string; suggestion?: string }>({
    severity: 'error',
    da: {
      message: ({ found }) => `Ingen kontrol hedder \`${found}\`.`,
      help: ({ suggestion }) =>
        suggestion
          ? `Mente du \`${suggestion}\`?`
          : 'Koden står nederst i hver melding. Alle koder står på siden `/validering/`.',
    },
    en: {
      message: ({ found }) => `No check is called \`${found}\`.`,
      help: ({ suggestion }) =>
        suggestion
          ? `Did you mean \`${suggestion}\`?`
          : 'The code stands at the end of each message. All codes are listed on the page `/validering/`.',
    },
  }),
  'error-made-weaker': wording<{ code: string }>({
    severity: 'error',
    da: {
      message: ({ code }) => `\`${code}\` er en fejl, og en fejl kan hverken accepteres, gøres mildere eller slås fra.`,
      help: () => 'Slet linjerne her, og ret fejlen, hvis den findes.',
    },
    en: {
      message: ({ code }) =>
        `\`${code}\` is an error, and an error can be neither accepted, made weaker nor turned off.`,
      help: () => 'Delete these lines, and mend the fault if there is one.',
    },
  }),
  'check-without-reason': wording<{
    /** One code, or several separated by commas. */
    code: string;
  }>({
    severity: 'error',
    da: {
      message: ({ code }) => `Kontrollen \`${code}\` bliver mildere her, men der står ikke hvorfor.`,
      help: () => 'Tilføj `reason` med en kort begrundelse, så den næste kan forstå valget.',
    },
    en: {
      message: ({ code }) => `The check \`${code}\` is made weaker here without a reason.`,
      help: () => 'Add `reason` with a few words, so that the next person understands the choice.',
    },
  }),
  'suppression-unused': wording<{ code: string }>({
    severity: 'warning',
    da: {
      message: ({ code }) => `Filen accepterer \`${code}\`, men kontrollen finder det ikke længere her.`,
      help: () => 'Slet punktet under `accept`.',
    },
    en: {
      message: ({ code }) => `The file accepts \`${code}\`, but the check no longer finds it here.`,
      help: () => 'Delete the item below `accept`.',
    },
  }),
};
