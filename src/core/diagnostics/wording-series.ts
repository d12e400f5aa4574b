// Faults in the figures of a target over time, and in the files they come from.
import { formatDanishNumber } from '#schemas/danish-number.ts';

import { formatDate } from '../deadlines/format-date.ts';
import { wording } from './wording.ts';

export type SeriesTrouble = 'separator' | 'quotes' | 'empty' | 'time' | 'cells' | 'figure' | 'ambiguous' | 'mixed';

interface TroubleArgs {
  why: SeriesTrouble;
  /** What stands in the file. */
  found: string;
  /** The other figure of two that disagree, or the number of columns. */
  other?: string;
  /** How an ambiguous figure is read with a comma, and with a point, before its decimals. */
  comma?: string;
  point?: string;
}

type Told = Record<'da' | 'en', { message: (args: TroubleArgs) => string; help: (args: TroubleArgs) => string }>;

const TROUBLE: Record<SeriesTrouble, Told> = {
  separator: {
    da: {
      message: () => 'Filen har ingen kolonner: hver linje er ét langt felt.',
      help: () =>
        'Gem tabellen som CSV igen. Kolonnerne kan være adskilt af semikolon, komma eller tabulator, som i et udtræk fra Statistikbanken.',
    },
    en: {
      message: () => 'The file has no columns: each line is one long field.',
      help: () => 'Save the table as CSV again. Columns may be separated by semicolons, commas or tabs.',
    },
  },
  quotes: {
    da: {
      message: () => 'Et anførselstegn i filen bliver ikke lukket, eller der står noget efter det.',
      help: () => 'Gem tabellen som CSV igen, eller slet anførselstegnet på linjen.',
    },
    en: {
      message: () => 'A quotation mark in the file is not closed, or something stands right after it.',
      help: () => 'Save the table as CSV again, or delete the quotation mark on the line.',
    },
  },
  empty: {
    da: {
      message: () => 'Der er ingen tal i filen.',
      help: () => 'Hent udtrækket igen, og se efter, at der er valgt både område og tid.',
    },
    en: {
      message: () => 'There are no figures in the file.',
      help: () => 'Fetch the table again, and see that both a place and a time are chosen.',
    },
  },
  time: {
    da: {
      message: ({ found }) =>
        `\`${found}\` står i kolonnen med tid, men er ikke et år, et kvartal, en måned eller en dag.`,
      help: () =>
        'Skriv tiden som `2024`, `2024K1`, `2024M03` eller `31-12-2024`, eller ret `time` til den rigtige kolonne.',
    },
    en: {
      message: ({ found }) => `\`${found}\` stands in the column of times, but is no year, quarter, month or day.`,
      help: () => 'Write the time as `2024`, `2024K1`, `2024M03` or `31-12-2024`, or let `time` name the right column.',
    },
  },
  cells: {
    da: {
      message: ({ found, other }) => `Linjen har ${found} felter, men tabellen har ${other ?? ''} kolonner.`,
      help: () => 'Se efter et tegn for meget eller for lidt på linjen, eller gem tabellen som CSV igen.',
    },
    en: {
      message: ({ found, other }) => `The line has ${found} fields, but the table has ${other ?? ''} columns.`,
      help: () => 'Look for a sign too many or too few on the line, or save the table as CSV again.',
    },
  },
  figure: {
    da: {
      message: ({ found }) => `\`${found}\` står i kolonnen med tal, men er ikke et tal.`,
      help: () =>
        'Ret `value` til den rigtige kolonne. Mangler tallet i kilden, så skriv `..` eller lad feltet stå tomt.',
    },
    en: {
      message: ({ found }) => `\`${found}\` stands in the column of figures, but is no figure.`,
      help: () =>
        'Let `value` name the right column. If the source has no figure, write `..` or leave the field empty.',
    },
  },
  ambiguous: {
    da: {
      message: ({ found, comma, point }) =>
        `\`${found}\` kan læses på to måder: ${spell(comma, 'da')} eller ${spell(point, 'da')}. Intet andet tal i filen viser hvilken.`,
      help: () => 'Skriv under `series` enten `decimal: komma` (punktum ved tusinder) eller `decimal: punktum`.',
    },
    en: {
      message: ({ found, comma, point }) =>
        `\`${found}\` can be read in two ways: ${spell(comma, 'en')} or ${spell(point, 'en')}. No other figure in the file shows which.`,
      help: () => 'Write under `series` either `decimal: komma` (a point for thousands) or `decimal: punktum`.',
    },
  },
  mixed: {
    da: {
      message: ({ found, other }) => `Tallene i filen er skrevet på to måder: \`${found}\` og \`${other ?? ''}\`.`,
      help: () => 'Skriv alle tal i filen på samme måde: `1.234,5` eller `1,234.5`.',
    },
    en: {
      message: ({ found, other }) =>
        `The figures in the file are written in two ways: \`${found}\` and \`${other ?? ''}\`.`,
      help: () => 'Write all figures in the file in one way: `1.234,5` or `1,234.5`.',
    },
  },
};

export const seriesWording = {
  'series-file-missing': wording<{ file: string; suggestion?: string }>({
    severity: 'error',
    da: {
      message: ({ file }) => `CSV-filen \`${file}\` findes ikke.`,
      help: ({ suggestion }) =>
        suggestion
          ? `Mente du \`${suggestion}\`?`
          : 'Læg filen i samme mappe som denne tekst, med endelsen `.csv`, og skriv dens navn.',
    },
    en: {
      message: ({ file }) => `The CSV file \`${file}\` does not exist.`,
      help: ({ suggestion }) =>
        suggestion
          ? `Did you mean \`${suggestion}\`?`
          : 'Put the file in the same folder as this text, with the ending `.csv`, and write its name.',
    },
  }),
  'series-column-missing': wording<{ column: string; known: string; suggestion?: string }>({
    severity: 'error',
    da: {
      message: ({ column, known }) => `Tabellen har ingen kolonne \`${column}\`. Den har ${known}.`,
      help: ({ suggestion }) =>
        suggestion ? `Mente du \`${suggestion}\`?` : 'Skriv kolonnens navn, som det står i filen.',
    },
    en: {
      message: ({ column, known }) => `The table has no column \`${column}\`. It has ${known}.`,
      help: ({ suggestion }) =>
        suggestion ? `Did you mean \`${suggestion}\`?` : 'Write the name of the column as it stands in the file.',
    },
  }),
  'series-row-missing': wording<{ column: string; wanted: string; suggestion?: string }>({
    severity: 'error',
    da: {
      message: ({ column, wanted }) => `Ingen række i tabellen har \`${wanted}\` i kolonnen \`${column}\`.`,
      help: ({ suggestion }) =>
        suggestion ? `Mente du \`${suggestion}\`?` : 'Skriv det, der står i filen, tegn for tegn.',
    },
    en: {
      message: ({ column, wanted }) => `No row of the table has \`${wanted}\` in the column \`${column}\`.`,
      help: ({ suggestion }) =>
        suggestion ? `Did you mean \`${suggestion}\`?` : 'Write what stands in the file, letter by letter.',
    },
  }),
  'series-not-understood': wording<TroubleArgs>({
    severity: 'error',
    da: {
      message: (args) => TROUBLE[args.why].da.message(args),
      help: (args) => TROUBLE[args.why].da.help(args),
    },
    en: {
      message: (args) => TROUBLE[args.why].en.message(args),
      help: (args) => TROUBLE[args.why].en.help(args),
    },
  }),
  'series-year-twice': wording<{
    words: string;
    /** Set in a file, where the cure is to choose fewer rows. */
    inFile?: 'ja';
  }>({
    severity: 'error',
    da: {
      message: ({ words }) => `Der er to tal for \`${words}\`.`,
      help: ({ inFile }) =>
        inFile
          ? 'Vælg rækkerne med `where`, så der er ét tal for hvert tidspunkt: `where: { OMRÅDE: Nordby }`.'
          : 'Behold det rigtige tal. Er det rettet siden, så skriv det i `note`.',
    },
    en: {
      message: ({ words }) => `There are two figures for \`${words}\`.`,
      help: ({ inFile }) =>
        inFile
          ? 'Choose the rows with `where`, so that there is one figure for each time: `where: { OMRÅDE: Nordby }`.'
          : 'Keep the right one. If it was corrected later, say so in `note`.',
    },
  }),
  'unit-differs': wording<{
    words: string;
    /** Empty when the target has no unit. */
    unit: string;
  }>({
    severity: 'error',
    da: {
      message: ({ words, unit }) =>
        unit
          ? `\`${words}\` er en anden enhed end måltallets \`${unit}\`.`
          : `\`${words}\` er en andel, men måltallet er et antal.`,
      help: ({ unit }) =>
        unit
          ? `Regn tallet om til \`${unit}\`, eller ret \`unit\`. En ændring som \`-70 %\` kræver et \`baseline\`.`
          : 'Skriv måltallets enhed i `unit`.',
    },
    en: {
      message: ({ words, unit }) =>
        unit
          ? `\`${words}\` is in another unit than the target, which is in \`${unit}\`.`
          : `\`${words}\` is a share, but the target is a number.`,
      help: ({ unit }) =>
        unit
          ? `Convert the figure to \`${unit}\`, or correct \`unit\`. A change such as \`-70 %\` needs a \`baseline\`.`
          : 'Write the unit of the target in `unit`.',
    },
  }),
  'milestone-after-deadline': wording<{ words: string; deadline: string }>({
    severity: 'warning',
    da: {
      message: ({ words, deadline }) => `Delmålet \`${words}\` ligger efter fristen \`${deadline}\`.`,
      help: () => 'Ret delmålets år, eller skriv måltallets egen frist i `by`.',
    },
    en: {
      message: ({ words, deadline }) => `The milestone \`${words}\` lies after the deadline \`${deadline}\`.`,
      help: () => 'Correct the year of the milestone, or write the own deadline of the target in `by`.',
    },
  }),
  'milestones-out-of-order': wording<{ words: string; before: string }>({
    severity: 'error',
    da: {
      message: ({ words, before }) => `\`${words}\` står efter \`${before}\`, men kommer før.`,
      help: () => 'Skriv tallene i den rækkefølge, de skal nås. Det sidste er det, der skal nås til slut.',
    },
    en: {
      message: ({ words, before }) => `\`${words}\` stands after \`${before}\`, but comes before it.`,
      help: () => 'Write the figures in the order in which they are to be reached. The last one is the goal.',
    },
  }),
  'measured-ahead': wording<{ words: string; today: string }>({
    severity: 'warning',
    da: {
      message: ({ words, today }) => `\`${words}\` er målt, men ligger efter i dag, ${formatDate(today)}.`,
      help: () => 'Ret tiden. Er tallet ventet og ikke målt, så skriv det i `projection`.',
    },
    en: {
      message: ({ words, today }) => `\`${words}\` is measured, but lies after today, ${formatDate(today, 'en')}.`,
      help: () => 'Correct the time. If the figure is expected and not measured, write it in `projection`.',
    },
  }),
};

function spell(figure: string | undefined, language: 'da' | 'en'): string {
  const danish = formatDanishNumber(Number(figure ?? '0'));
  return language === 'da' ? danish : danish.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
}
