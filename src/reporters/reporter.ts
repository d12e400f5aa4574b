import type { DiagnosticCode } from '#core/diagnostics/catalogue.ts';
import type { Diagnostic } from '#core/diagnostics/diagnostic.ts';
import type { Language } from '#core/language/language.ts';
import type { Comparison } from '#core/ledger/comparison.ts';
import type { IsoDate } from '#core/deadlines/calendar.ts';

export interface ReportInput {
  diagnostics: readonly Diagnostic[];
  /** The number of files read. */
  files: number;
  /** The files read, as a person would type their paths from the working folder. */
  fileNames: readonly string[];
  today: IsoDate;
  language: Language;
  /** The site's address, for links to help pages; null before the site has one. */
  siteUrl: string | null;
  /** The lines of a file, to show the place; empty when the file cannot be shown. */
  linesOf: (file: string) => readonly string[];
  color: boolean;
  /** The version of the program. */
  version: string;
  /** The page about a code, as Markdown in the language; null when it is not written yet. */
  explain: (code: DiagnosticCode, language: Language) => string | null;
  /** How the promises differ from the published ones; null without `--base`. */
  comparison?: Comparison | null;
}

/** Turns diagnostics into text, without files or console. */
export interface Reporter {
  name: string;
  report: (input: ReportInput) => string;
  /** A summary of the whole run, for formats whose host has a place for one. */
  summary?: (input: ReportInput) => string;
}
