// Faults in deadlines and periods.
import type { IsoDate } from '../deadlines/calendar.ts';
import { formatDate, formatInterval } from '../deadlines/format-date.ts';
import type { Language } from '../language/language.ts';
import { wording } from './wording.ts';

const readAs = ({ from, to }: { from?: IsoDate | undefined; to?: IsoDate | undefined }, language: Language) =>
  formatInterval({ from: from ?? null, to: to ?? null }, language);
const or = (suggestion: string | undefined, otherwise: string) =>
  suggestion ? `Mente du \`${suggestion}\`?` : otherwise;
/** How to keep the words and say the days: `form` is the key as it may be written. */
const keep = (form: string | undefined) =>
  form === undefined ? '' : ` Skal ordene stå, så skriv dagene ved siden af: \`${form}\`.`;
const keepEn = (form: string | undefined) =>
  form === undefined ? '' : ` To keep the words, write the days beside them: \`${form}\`.`;
const orEn = (suggestion: string | undefined, otherwise: string) =>
  suggestion ? `Did you mean \`${suggestion}\`?` : otherwise;

export const deadlineWording = {
  'deadline-not-understood': wording<{
    words: string;
    /** A wording that the program understands. */
    suggestion?: string;
    /** The key with the words and the days beside them. */
    form?: string;
  }>({
    severity: 'error',
    da: {
      message: ({ words }) => `Programmet forstår ikke fristen \`${words}\`.`,
      help: ({ suggestion, form }) =>
        or(suggestion, 'Skriv for eksempel `inden udgangen af juni 2026` eller `senest 5. oktober 2026`.') + keep(form),
    },
    en: {
      message: ({ words }) => `The deadline \`${words}\` is not understood.`,
      help: ({ suggestion, form }) =>
        orEn(suggestion, 'Write for instance `inden udgangen af juni 2026` or `senest 5. oktober 2026`.') +
        keepEn(form),
    },
  }),
  'deadline-ambiguous': wording<{ words: string; first: string; second: string; form?: string }>({
    severity: 'error',
    da: {
      message: ({ words }) => `\`${words}\` kan betyde to ting.`,
      help: ({ first, second, form }) => `Skriv \`${first}\` eller \`${second}\`.${keep(form)}`,
    },
    en: {
      message: ({ words }) => `\`${words}\` can mean two things.`,
      help: ({ first, second, form }) => `Write \`${first}\` or \`${second}\`.${keepEn(form)}`,
    },
  }),
  'deadline-several': wording<{
    words: string;
    /** The first and the last of the times in the words. */
    first: string;
    last: string;
    form?: string;
  }>({
    severity: 'error',
    da: {
      message: ({ words }) => `\`${words}\` er mere end én frist.`,
      help: ({ first, last }) =>
        `Skriv én af dem her, for eksempel \`${last}\`, og giv den anden sit eget sted: en indsats med \`deadline: ${first}\` eller et måltal med \`by: ${first}\`.`,
    },
    en: {
      message: ({ words }) => `\`${words}\` is more than one deadline.`,
      help: ({ first, last }) =>
        `Write one of them here, for instance \`${last}\`, and give the other a place of its own: an action with \`deadline: ${first}\`, or a target with \`by: ${first}\`.`,
    },
  }),
  'deadline-without-year': wording<{ words: string; form?: string }>({
    severity: 'error',
    da: {
      message: ({ words }) => `\`${words}\` siger ikke hvilket år.`,
      help: ({ form }) => `Skriv årstallet til sidst.${keep(form)}`,
    },
    en: {
      message: ({ words }) => `\`${words}\` does not say which year.`,
      help: ({ form }) => `Write the year last.${keepEn(form)}`,
    },
  }),
  'deadline-is-state': wording<{ words: string; form?: string }>({
    severity: 'error',
    da: {
      message: ({ words }) => `\`${words}\` siger, hvor langt man er, ikke hvornår.`,
      help: () =>
        'Slet linjen. Hvor langt en indsats er, skrives som `state: i gang` eller `state: afsluttet`; hvad der siden er sket, hører til i en statusopgørelse.',
    },
    en: {
      message: ({ words }) => `\`${words}\` says how far it is, not when.`,
      help: () =>
        'Delete the line. How far an action is, is written as `state: i gang` or `state: afsluttet`; what has happened since belongs in a report.',
    },
  }),
  'deadline-holds-target': wording<{
    words: string;
    /** The time in the words. */
    suggestion?: string;
    form?: string;
  }>({
    severity: 'error',
    da: {
      message: ({ words }) => `\`${words}\` er både et måltal og en frist.`,
      help: ({ suggestion }) =>
        suggestion ? `Skriv \`${suggestion}\` her, og tallet i \`target\`.` : 'Skriv tallet i `target` og fristen her.',
    },
    en: {
      message: ({ words }) => `\`${words}\` is a target as well as a deadline.`,
      help: ({ suggestion }) =>
        suggestion
          ? `Write \`${suggestion}\` here, and the figure in \`target\`.`
          : 'Write the figure in `target` and the deadline here.',
    },
  }),
  'deadline-days-unclear': wording<{ words: string; days: string }>({
    severity: 'error',
    da: {
      message: ({ words, days }) => `Dagene ved siden af \`${words}\` kan ikke læses som én frist: \`${days}\`.`,
      help: () =>
        'Skriv `by` (senest), `from` (tidligst), begge dele, `on` (den dag) eller `within` (i det tidsrum), for eksempel `by: 2030` eller `within: 2025-2028`.',
    },
    en: {
      message: ({ words, days }) => `The days beside \`${words}\` cannot be read as one deadline: \`${days}\`.`,
      help: () =>
        'Write `by` (at the latest), `from` (at the earliest), both, `on` (that day) or `within` (in that time), for instance `by: 2030` or `within: 2025-2028`.',
    },
  }),
  'deadline-days-contradict': wording<{
    words: string;
    /** The days that the words mean, and those that stand beside them. An open end is left out. */
    meantFrom?: IsoDate;
    meantTo?: IsoDate;
    saidFrom?: IsoDate;
    saidTo?: IsoDate;
  }>({
    severity: 'error',
    da: {
      message: ({ words, meantFrom, meantTo, saidFrom, saidTo }) =>
        `\`${words}\` betyder ${readAs({ from: meantFrom, to: meantTo }, 'da')}, men ved siden af står der ${readAs({ from: saidFrom, to: saidTo }, 'da')}.`,
      help: () => 'Ret dagene, eller slet dem: ordene kan læses uden.',
    },
    en: {
      message: ({ words, meantFrom, meantTo, saidFrom, saidTo }) =>
        `\`${words}\` means ${readAs({ from: meantFrom, to: meantTo }, 'en')}, but beside it stands ${readAs({ from: saidFrom, to: saidTo }, 'en')}.`,
      help: () => 'Correct the days, or delete them: the words can be read without.',
    },
  }),
  'deadline-vague': wording<{ words: string; suggestion?: string; form?: string }>({
    severity: 'error',
    da: {
      message: ({ words }) => `\`${words}\` siger ikke hvornår.`,
      help: ({ suggestion, form }) =>
        or(
          suggestion,
          'Skriv en måned eller et år: `inden udgangen af 2026`. Findes der ingen frist, så slet linjen.',
        ) + keep(form),
    },
    en: {
      message: ({ words }) => `\`${words}\` does not say when.`,
      help: ({ suggestion, form }) =>
        orEn(
          suggestion,
          'Write a month or a year: `inden udgangen af 2026`. If there is no deadline, delete the line.',
        ) + keepEn(form),
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
    form?: string;
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
  'deadline-needs-adoption': wording<{ words: string; form?: string }>({
    severity: 'error',
    da: {
      message: ({ words }) => `\`${words}\` regnes fra vedtagelsen, men strategien siger ikke, hvilken dag det var.`,
      help: ({ form }) =>
        `Skriv dagen i strategiens \`index.md\`, for eksempel \`adopted: 15. december 2021\`.${keep(form)}`,
    },
    en: {
      message: ({ words }) =>
        `\`${words}\` is counted from the adoption, but the strategy does not say which day that was.`,
      help: ({ form }) =>
        `Write the day in the strategy's \`index.md\`, for instance \`adopted: 15. december 2021\`.${keepEn(form)}`,
    },
  }),
  'deadline-needs-period': wording<{ words: string; form?: string }>({
    severity: 'error',
    da: {
      message: ({ words }) => `\`${words}\` kan ikke regnes ud, for strategiens periode kendes ikke.`,
      help: ({ form }) =>
        `Skriv \`period\` i strategiens \`index.md\`, for eksempel \`period: 2013-2015\`.${keep(form)}`,
    },
    en: {
      message: ({ words }) => `\`${words}\` cannot be worked out: the period of the strategy is not known.`,
      help: ({ form }) =>
        `Write \`period\` in the strategy's \`index.md\`, for instance \`period: 2013-2015\`.${keepEn(form)}`,
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
  'deadline-by-custom': wording<{ words: string; from?: IsoDate; to?: IsoDate }>({
    severity: 'warning',
    da: {
      message: ({ words, from, to }) =>
        `Dagene i \`${words}\` er ikke fastsat ved lov; sitet regner, som de fleste steder: ${readAs({ from, to }, 'da')}.`,
      help: () => 'Ligger de anderledes hos jer, så skriv dagen eller måneden.',
    },
    en: {
      message: ({ words, from, to }) =>
        `The days of \`${words}\` are not set by law; the site reads them as in most places: ${readAs({ from, to }, 'en')}.`,
      help: () => 'If yours differ, write the day or the month.',
    },
  }),
  'deadline-end-included': wording<{ words: string; to: IsoDate; suggestion: string; other: string }>({
    severity: 'info',
    da: {
      message: ({ words, to }) => `\`${words}\` læses med slutningen, altså senest ${formatDate(to, 'da')}.`,
      help: ({ suggestion, other }) => `Skriv \`${suggestion}\`, hvis det er meningen, og ellers \`${other}\`.`,
    },
    en: {
      message: ({ words, to }) => `\`${words}\` is read with its end: by ${formatDate(to, 'en')}.`,
      help: ({ suggestion, other }) => `Write \`${suggestion}\` if that is meant, otherwise \`${other}\`.`,
    },
  }),
  'deadline-outside-period': wording<{ words: string; period: string; fit: 'runs-past' | 'after' | 'before' }>({
    severity: 'warning',
    da: {
      message: ({ words, period, fit }) =>
        ({
          'runs-past': `Fristen \`${words}\` løber ud over strategiens periode, ${period}.`,
          after: `Fristen \`${words}\` ligger efter strategiens periode, ${period}.`,
          before: `Fristen \`${words}\` ligger før strategiens periode, ${period}.`,
        })[fit],
      help: ({ fit }) =>
        `Tjek fristen med kilden. Er den rigtig, vises den med en bemærkning; er den en andens, så tilføj \`deadline-kind: ydre\`.${fit === 'before' ? '' : ' Har planen med vilje mål efter sin periode, så skriv i dens `index.md`, hvor langt den rækker: `horizon: 2050`.'}`,
    },
    en: {
      message: ({ words, period, fit }) =>
        ({
          'runs-past': `The deadline \`${words}\` runs past the period of the strategy, ${period}.`,
          after: `The deadline \`${words}\` lies after the period of the strategy, ${period}.`,
          before: `The deadline \`${words}\` lies before the period of the strategy, ${period}.`,
        })[fit],
      help: ({ fit }) =>
        `Check it with the source. If it is right, it is published with a remark; if it is set by others, add \`deadline-kind: ydre\`.${fit === 'before' ? '' : ' If the plan has goals beyond its period on purpose, write in its `index.md` how far it reaches: `horizon: 2050`.'}`,
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
