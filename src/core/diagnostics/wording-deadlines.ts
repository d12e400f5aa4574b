// Faults in deadlines and periods.
import type { IsoDate } from '../deadlines/calendar.ts';
import { formatDate } from '../deadlines/format-date.ts';
import { wording } from './wording.ts';

const or = (suggestion: string | undefined, otherwise: string) =>
  suggestion ? `Mente du \`${suggestion}\`?` : otherwise;
const orEn = (suggestion: string | undefined, otherwise: string) =>
  suggestion ? `Did you mean \`${suggestion}\`?` : otherwise;

export const deadlineWording = {
  'deadline-not-understood': wording<{
    words: string;
    /** A wording that the program understands. */
    suggestion?: string;
    /** The two possible meanings, when the words are ambiguous. */
    first?: string;
    second?: string;
  }>({
    severity: 'error',
    da: {
      message: ({ words }) => `Programmet forstår ikke fristen \`${words}\`.`,
      help: ({ suggestion }) =>
        or(
          suggestion,
          'Skriv for eksempel `inden udgangen af juni 2026`, `1. halvår 2026` eller `senest 5. oktober 2026`.',
        ),
    },
    en: {
      message: ({ words }) => `The deadline \`${words}\` is not understood.`,
      help: ({ suggestion }) =>
        orEn(
          suggestion,
          'Write for instance `inden udgangen af juni 2026`, `1. halvår 2026` or `senest 5. oktober 2026`.',
        ),
    },
  }),
  'deadline-vague': wording<{ words: string; suggestion?: string }>({
    severity: 'error',
    da: {
      message: ({ words }) => `\`${words}\` siger ikke hvornår.`,
      help: ({ suggestion }) =>
        or(suggestion, 'Skriv en måned eller et år: `inden udgangen af 2026`. Findes der ingen frist, så slet linjen.'),
    },
    en: {
      message: ({ words }) => `\`${words}\` does not say when.`,
      help: ({ suggestion }) =>
        orEn(
          suggestion,
          'Write a month or a year: `inden udgangen af 2026`. If there is no deadline, delete the line.',
        ),
    },
  }),
  'deadline-is-rhythm': wording<{ words: string }>({
    severity: 'error',
    da: {
      message: ({ words }) => `\`${words}\` er en rytme, ikke en frist.`,
      help: () =>
        'Slet linjen, og sæt `state: i gang` på indsatsen, eller skriv rytmen under `follow-up` som `rhythm`.',
    },
    en: {
      message: ({ words }) => `\`${words}\` is a rhythm, not a deadline.`,
      help: () => 'Delete the line and set `state: i gang` on the action, or write it as `rhythm` under `follow-up`.',
    },
  }),
  'deadline-no-such-day': wording<{ words: string; suggestion?: string }>({
    severity: 'error',
    da: {
      message: ({ words }) => `Dagen i \`${words}\` findes ikke i kalenderen.`,
      help: ({ suggestion }) => or(suggestion, 'Ret dagen, så den findes.'),
    },
    en: {
      message: ({ words }) => `The day in \`${words}\` does not exist.`,
      help: ({ suggestion }) => orEn(suggestion, 'Correct the day.'),
    },
  }),
  'deadline-reversed': wording<{ words: string; from?: IsoDate; to?: IsoDate; suggestion?: string }>({
    severity: 'error',
    da: {
      message: ({ words }) => `\`${words}\` slutter, før det begynder.`,
      help: ({ suggestion }) => or(suggestion, 'Byt om på de to tidspunkter.'),
    },
    en: {
      message: ({ words }) => `\`${words}\` ends before it begins.`,
      help: ({ suggestion }) => orEn(suggestion, 'Swap the two dates.'),
    },
  }),
  'deadline-two-digit-year': wording<{ words: string; suggestion?: string }>({
    severity: 'error',
    da: {
      message: ({ words }) => `Årstallet i \`${words}\` har kun to cifre.`,
      help: ({ suggestion }) => or(suggestion, 'Skriv alle fire cifre i årstallet.'),
    },
    en: {
      message: ({ words }) => `The year in \`${words}\` has only two digits.`,
      help: ({ suggestion }) => orEn(suggestion, 'Write all four digits of the year.'),
    },
  }),
  'deadline-winter-ambiguous': wording<{
    words: string;
    /** The two winters that may be meant. */
    first: string;
    second: string;
    suggestion?: string;
  }>({
    severity: 'error',
    da: {
      message: ({ words }) => `\`${words}\` kan være to vintre: en vinter går hen over nytår.`,
      help: ({ suggestion }) => or(suggestion, 'Skriv begge år: `vinteren 2013/14`.'),
    },
    en: {
      message: ({ words }) => `\`${words}\` can be two winters: a winter crosses New Year.`,
      help: ({ suggestion }) => orEn(suggestion, 'Write both years: `vinteren 2013/14`.'),
    },
  }),
  'deadline-needs-period': wording<{ words: string }>({
    severity: 'error',
    da: {
      message: ({ words }) => `\`${words}\` kan ikke regnes ud, for strategiens periode kendes ikke.`,
      help: () => 'Skriv `period` i strategiens `index.md`, for eksempel `period: 2013-2015`.',
    },
    en: {
      message: ({ words }) => `\`${words}\` cannot be worked out: the period of the strategy is not known.`,
      help: () => "Write `period` in the strategy's `index.md`, for instance `period: 2013-2015`.",
    },
  }),
  'deadline-before-year': wording<{ words: string; to: IsoDate; suggestion: string }>({
    severity: 'warning',
    da: {
      message: ({ words, to }) => `\`${words}\` læses som senest ${formatDate(to, 'da')}, altså året før.`,
      help: ({ suggestion }) => `Er det meningen, så skriv datoen. Ellers skriv \`${suggestion}\`.`,
    },
    en: {
      message: ({ words, to }) => `\`${words}\` is read as ${formatDate(to, 'en')} at the latest: the year before.`,
      help: ({ suggestion }) => `If that is meant, write the date. Otherwise write \`${suggestion}\`.`,
    },
  }),
  'deadline-no-official-length': wording<{ words: string; from: IsoDate; to: IsoDate }>({
    severity: 'warning',
    da: {
      message: ({ words, from, to }) =>
        `\`${words}\` har ingen fast længde; sitet regner det fra ${formatDate(from, 'da')} til ${formatDate(to, 'da')}.`,
      help: () => 'Skriv en måned, hvis kilden eller forvaltningen kan sige hvilken.',
    },
    en: {
      message: ({ words, from, to }) =>
        `\`${words}\` has no fixed length; the site reads it as ${formatDate(from, 'en')} to ${formatDate(to, 'en')}.`,
      help: () => 'Name a month, if the source or the administration can say which.',
    },
  }),
  'deadline-after-holiday': wording<{ words: string; from: IsoDate }>({
    severity: 'warning',
    da: {
      message: ({ words, from }) => `\`${words}\` har ingen slutning; sitet regner det fra ${formatDate(from, 'da')}.`,
      help: () => 'Skriv en måned, så man kan se, hvornår det skal være nået.',
    },
    en: {
      message: ({ words, from }) => `\`${words}\` has no end; the site reads it from ${formatDate(from, 'en')}.`,
      help: () => 'Name a month, so that one can see when it must be reached.',
    },
  }),
  'deadline-outside-period': wording<{ words: string; period: string }>({
    severity: 'warning',
    da: {
      message: ({ words, period }) => `Fristen \`${words}\` ligger uden for strategiens periode, ${period}.`,
      help: () =>
        'Tjek fristen med kilden. Er den rigtig, vises den med en bemærkning; er den en andens, så tilføj `deadline-kind: ydre`.',
    },
    en: {
      message: ({ words, period }) => `The deadline \`${words}\` lies outside the period of the strategy, ${period}.`,
      help: () =>
        'Check it with the source. If it is right, it is published with a remark; if it is set by others, add `deadline-kind: ydre`.',
    },
  }),
  'deadline-after-parent': wording<{
    words: string;
    /** The deadline of the level above. */
    parent: string;
  }>({
    severity: 'warning',
    da: {
      message: ({ words, parent }) =>
        `Fristen \`${words}\` ligger efter fristen for det, den er en del af (\`${parent}\`).`,
      help: () => 'Tjek begge frister med kilden, og ret den forkerte.',
    },
    en: {
      message: ({ words, parent }) =>
        `The deadline \`${words}\` lies after the deadline of what it is a part of (\`${parent}\`).`,
      help: () => 'Check both deadlines with the source and correct the wrong one.',
    },
  }),
};
