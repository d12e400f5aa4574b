// Lines of a status report that do not fit what they are about.
import type { IsoDate } from '../deadlines/calendar.ts';
import { formatDate } from '../deadlines/format-date.ts';
import { didYouMean, didYouMeanEn, wording } from './wording.ts';

/** The author's words for statuses that need a decision behind them. */
const DECIDED = { postponed: 'udskudt', abandoned: 'opgivet', superseded: 'afløst' } as const;

export const reportWording = {
  'target-unknown': wording<{
    found: string;
    suggestion?: string;
    /** The ids or words of the targets there are, in backticks; empty when there are none. */
    names: string;
  }>({
    severity: 'error',
    da: {
      message: ({ found }) => `\`target\` er \`${found}\`, men det måltal findes ikke på det, linjen handler om.`,
      help: ({ suggestion, names }) =>
        didYouMean(
          suggestion,
          names
            ? `Skriv id’et på et af dem: ${names}.`
            : 'Slet linjen `target`, eller giv målet et måltal med et `id`.',
        ),
    },
    en: {
      message: ({ found }) => `\`target\` is \`${found}\`, but what the line is about has no such target.`,
      help: ({ suggestion, names }) =>
        didYouMeanEn(
          suggestion,
          names
            ? `Write the id of one of them: ${names}.`
            : 'Delete the line `target`, or give the goal a target with an `id`.',
        ),
    },
  }),
  'evidence-not-found': wording<{ found: string; suggestion?: string }>({
    severity: 'error',
    da: {
      message: ({ found }) => `Beviset \`${found}\` er hverken en adresse på nettet eller en fil i mappen.`,
      help: ({ suggestion }) =>
        didYouMean(suggestion, 'Skriv hele adressen med `https://`, eller læg filen ved siden af opgørelsen.'),
    },
    en: {
      message: ({ found }) => `The evidence \`${found}\` is neither an address on the web nor a file in the folder.`,
      help: ({ suggestion }) =>
        didYouMeanEn(suggestion, 'Write the whole address with `https://`, or put the file beside the report.'),
    },
  }),
  'reached-without-proof': wording<{
    title: string;
    /** What is missing: the day on which it was reached, or a value or evidence. */
    missing: 'day' | 'proof';
  }>({
    severity: 'warning',
    da: {
      message: ({ title, missing }) =>
        missing === 'day'
          ? `\`${title}\` er meldt nået, men ikke hvilken dag.`
          : `\`${title}\` er meldt nået, men uden et tal eller et bevis.`,
      help: ({ missing }) =>
        missing === 'day'
          ? 'Skriv dagen i `date` på linjen eller på opgørelsen.'
          : 'Skriv tallet i `value`, eller skriv i `evidence`, hvor man kan se det efter.',
    },
    en: {
      message: ({ title, missing }) =>
        missing === 'day'
          ? `\`${title}\` is reported as reached, but not on which day.`
          : `\`${title}\` is reported as reached, but without a value or evidence.`,
      help: ({ missing }) =>
        missing === 'day'
          ? 'Write the day in `date` of the line or of the report.'
          : 'Write the figure in `value`, or write in `evidence` where it can be checked.',
    },
  }),
  'status-without-change': wording<{ title: string; status: keyof typeof DECIDED }>({
    severity: 'warning',
    da: {
      message: ({ title, status }) =>
        `\`${title}\` er meldt \`${DECIDED[status]}\`, men ingen beslutning om det står under \`changes\`.`,
      help: ({ status }) =>
        status === 'postponed'
          ? 'Skriv beslutningen under `changes` på målet (`what: frist`). Er intet besluttet, så skriv `forsinket`.'
          : 'Skriv beslutningen under `changes` på målet (`what: udgået`). Er intet besluttet, så skriv `i risiko`.',
    },
    en: {
      message: ({ title, status }) =>
        `\`${title}\` is reported as \`${DECIDED[status]}\`, but no decision about it stands under \`changes\`.`,
      help: ({ status }) =>
        status === 'postponed'
          ? 'Write the decision under `changes` of the goal (`what: frist`). If nothing is decided, write `forsinket`.'
          : 'Write the decision under `changes` of the goal (`what: udgået`). If nothing is decided, write `i risiko`.',
    },
  }),
  'report-out-of-time': wording<{
    title: string;
    reported: IsoDate;
    /** The day on which it came into the plan, or left it. */
    day: IsoDate;
    what: 'not-yet' | 'no-longer';
  }>({
    severity: 'warning',
    da: {
      message: ({ title, reported, day, what }) =>
        what === 'not-yet'
          ? `Opgørelsen fra ${formatDate(reported)} handler om \`${title}\`, som først kom med i planen ${formatDate(day)}.`
          : `Opgørelsen fra ${formatDate(reported)} melder om \`${title}\`, som udgik af planen ${formatDate(day)}.`,
      help: ({ what }) =>
        what === 'not-yet'
          ? 'Tjek datoerne, eller slet linjen.'
          : 'Skriv `opgivet`, eller slet linjen. Er datoen på beslutningen forkert, så ret den under `changes`.',
    },
    en: {
      message: ({ title, reported, day, what }) =>
        what === 'not-yet'
          ? `The report of ${formatDate(reported, 'en')} is about \`${title}\`, which came into the plan on ${formatDate(day, 'en')}.`
          : `The report of ${formatDate(reported, 'en')} is about \`${title}\`, which left the plan on ${formatDate(day, 'en')}.`,
      help: ({ what }) =>
        what === 'not-yet'
          ? 'Check the dates, or delete the line.'
          : 'Write `opgivet`, or delete the line. If the date of the decision is wrong, correct it under `changes`.',
    },
  }),
};
