// Reading, checking and reporting: the first half of every command.
import { writeFileSync } from 'node:fs';

import { checkContent, type ContentCheck } from '#core/check-content.ts';
import type { Diagnostic } from '#core/diagnostics/diagnostic.ts';
import type { SourceFile } from '#core/source/source-file.ts';
import { reporters } from '#reporters/index.ts';
import { countBySeverity } from '#reporters/render-diagnostic.ts';
import type { ReportInput } from '#reporters/reporter.ts';

import { UsageError, type Options } from './options.ts';
import { readContent } from './read-content.ts';
import { createReader } from './read-in-parallel.ts';
import type { ReadingCache } from './reading-cache.ts';
import { words } from './words.ts';

export interface CheckRun extends ContentCheck {
  sources: SourceFile[];
  errors: number;
  warnings: number;
}

export function runCheck(options: Options, cache: ReadingCache = (makeReader) => makeReader()): CheckRun {
  const sources = readContent(options);
  const check = checkContent(sources, { today: options.today, read: cache(() => createReader(options.content, sources)) });
  return withDiagnostics({ ...check, sources, errors: 0, warnings: 0 }, check.diagnostics);
}

/** The same run, seen through these findings only. */
export function withDiagnostics(run: CheckRun, diagnostics: Diagnostic[]): CheckRun {
  const { error, warning } = countBySeverity(diagnostics);
  return { ...run, diagnostics, errors: error, warnings: warning };
}

/** The report in one format, as text. */
export function renderReport(run: CheckRun, format: string, options: Options, color: boolean): string {
  const byName = new Map(run.sources.map((source) => [source.file, source]));
  const input: ReportInput = {
    diagnostics: run.diagnostics,
    files: run.files,
    today: options.today,
    language: options.language,
    siteUrl: run.publication.site.url,
    linesOf: (file) => (byName.get(file)?.text ?? '').replace(/^\uFEFF/, '').split(/\r?\n/),
    color,
  };
  const reporter = reporters.find(({ name }) => name === format);
  if (!reporter) throw new Error(`No reporter called ${format}`);
  return reporter.report(input);
}

export function writeReports(run: CheckRun, options: Options): void {
  for (const { format, file } of options.outputs) {
    try {
      writeFileSync(file, renderReport(run, format, options, false));
    } catch (cause) {
      throw new UsageError(words[options.language].cannotWrite(file), { cause });
    }
  }
}

export function hasTooManyWarnings({ warnings }: CheckRun, { maxWarnings }: Options): boolean {
  return maxWarnings !== null && warnings > maxWarnings;
}
