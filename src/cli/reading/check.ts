// Reads, checks and reports: the first half of every command.
import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import { checkContent, type ContentCheck } from '#core/check-content.ts';
import type { Diagnostic } from '#core/diagnostics/diagnostic.ts';
import { leaveOut } from '#core/leave-out-examples.ts';
import { decodeText } from '#core/series/decode-text.ts';
import type { SourceFile } from '#core/source/source-file.ts';
import { reporters } from '#reporters/index.ts';
import { countBySeverity } from '#reporters/render-diagnostic.ts';
import type { ReportInput, Reporter } from '#reporters/reporter.ts';

import type { OpenContent } from './open-content.ts';
import { UsageError, type Options } from '../console/options.ts';
import { readContent } from './read-content.ts';
import { readExplanation } from './read-explanation.ts';
import { createReader } from './read-in-parallel.ts';
import type { ReadingCache } from './reading-cache.ts';
import { readPublished } from './read-published.ts';
import { startReading } from './reading-threads.ts';
import { readVersion } from '../console/read-version.ts';
import { words } from '../console/words.ts';

export interface CheckRun extends ContentCheck {
  /** Without those of invented municipalities that the site does not show. */
  sources: SourceFile[];
  errors: number;
  warnings: number;
}

/** `opened` has files that threads began to read before this module was loaded. */
export function runCheck(
  options: Options,
  cache: ReadingCache = (makeReader) => makeReader(),
  opened: OpenContent | null = null,
): CheckRun {
  const sources = opened?.sources ?? readContent(options);
  const published =
    options.base === null ? undefined : { files: readPublished(options.base, options), ref: options.base };
  const check = checkContent(sources, {
    today: options.today,
    published,
    read: cache(() => createReader(opened ? opened.threads : startReading(options.content, sources))),
  });
  const shown = leaveOut(sources, check.leftOut);
  return withDiagnostics({ ...check, sources: shown, errors: 0, warnings: 0 }, check.diagnostics);
}

/** The same run with only these diagnostics. */
export function withDiagnostics(run: CheckRun, diagnostics: Diagnostic[]): CheckRun {
  const { error, warning } = countBySeverity(diagnostics);
  return { ...run, diagnostics, errors: error, warnings: warning };
}

/** Renders the report in one format. */
export function renderReport(run: CheckRun, format: string, options: Options, color: boolean): string {
  return findReporter(format).report(toInput(run, options, color));
}

function findReporter(format: string): Reporter {
  const reporter = reporters.find(({ name }) => name === format);
  if (!reporter) throw new Error(`No reporter called ${format}`);
  return reporter;
}

function toInput(run: CheckRun, options: Options, color: boolean): ReportInput {
  const byName = new Map(run.sources.map((source) => [source.file, source]));
  return {
    diagnostics: run.diagnostics,
    files: run.files,
    fileNames: run.fileNames,
    today: options.today,
    language: options.language,
    siteUrl: run.publication.site.url,
    linesOf: (file) =>
      readText(byName.get(file))
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/),
    color,
    version: readVersion(),
    explain: readExplanation,
    comparison: run.comparison,
  };
}

/** The words of a text or a table; empty for a picture. */
function readText(source: SourceFile | undefined): string {
  if (source?.readBytes && /\.csv$/i.test(source.path)) return decodeText(source.readBytes());
  return source?.text ?? '';
}

export function writeReports(run: CheckRun, options: Options): void {
  for (const { format, file } of options.outputs) {
    try {
      writeFileSync(file, renderReport(run, format, options, false));
    } catch (cause) {
      const folder = dirname(file);
      const say = words[options.language];
      throw new UsageError(existsSync(folder) ? say.cannotWrite(file) : say.outputFolderMissing(file, folder), {
        cause,
      });
    }
  }
  appendStepSummary(run, options);
}

/**
 * GitHub shows the file named by this variable on the page of the run. Other steps write to it too, so the report is
 * appended.
 */
function appendStepSummary(run: CheckRun, options: Options): void {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  const { summary } = findReporter(options.format);
  if (!file || !summary) return;
  try {
    appendFileSync(file, summary(toInput(run, options, false)));
  } catch (cause) {
    throw new UsageError(words[options.language].cannotWrite(file), { cause });
  }
}

export function hasTooManyWarnings({ warnings }: CheckRun, { maxWarnings }: Options): boolean {
  return maxWarnings !== null && warnings > maxWarnings;
}
