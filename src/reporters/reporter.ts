import type { DiagnosticCode } from '#core/diagnostics/catalogue.ts';
import type { Diagnostic } from '#core/diagnostics/diagnostic.ts';
import type { Language } from '#core/language/language.ts';
import type { Comparison } from '#core/ledger/comparison.ts';
import type { IsoDate } from '#core/deadlines/calendar.ts';

export interface ReportInput {
  diagnostics: readonly Diagnostic[];
  /** How many files were read. */
  files: number;
  /** The files that were read, as a person would type them from the working folder. */
  fileNames: readonly string[];
  today: IsoDate;
  language: Language;
  /** The site's own address, so that help links can be followed; null before it has one. */
  siteUrl: string | null;
  /** The lines of a file, for showing the place; empty when there is none. */
  linesOf: (file: string) => readonly string[];
  color: boolean;
  /** The version of the program. */
  version: string;
  /** The page about a code, as Markdown in that language; null when nobody has written it. */
  explain: (code: DiagnosticCode, language: Language) => string | null;
  /** What has happened to what is published; null without `--base`. */
  comparison?: Comparison | null;
}

/** Diagnostics in, text out. No file, no console. */
export interface Reporter {
  name: string;
  report: (input: ReportInput) => string;
  /** A page about the whole run, where the format's home has a place for one. */
  summary?: (input: ReportInput) => string;
}
