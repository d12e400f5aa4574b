import type { Diagnostic } from '#core/diagnostics/diagnostic.ts';
import type { Language } from '#core/diagnostics/wording.ts';
import type { Comparison } from '#core/ledger/comparison.ts';
import type { IsoDate } from '#core/deadlines/deadline.ts';

export interface ReportInput {
  diagnostics: readonly Diagnostic[];
  /** How many files were read. */
  files: number;
  today: IsoDate;
  language: Language;
  /** The site's own address, so that help links can be followed; null before it has one. */
  siteUrl: string | null;
  /** The lines of a file, for showing the place; empty when there is none. */
  linesOf: (file: string) => readonly string[];
  color: boolean;
  /** What has happened to what is published; null without `--base`. */
  comparison?: Comparison | null;
}

/** Diagnostics in, text out. No file, no console. */
export interface Reporter {
  name: string;
  report: (input: ReportInput) => string;
}
