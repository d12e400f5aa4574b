// Reading, checking and reporting: the first half of every command.
import { writeFileSync } from 'node:fs';

import { checkContent, type ContentCheck } from '#core/check-content.ts';
import type { SourceFile } from '#core/source/source-file.ts';
import { reporters } from '#reporters/index.ts';
import { countBySeverity } from '#reporters/render-diagnostic.ts';
import type { ReportInput } from '#reporters/reporter.ts';

import { UsageError, type Options } from './options.ts';
import { readContent } from './read-content.ts';
import { readPublished } from './read-published.ts';
import { words } from './words.ts';

export interface CheckRun extends ContentCheck {
  sources: SourceFile[];
  errors: number;
  warnings: number;
}

export function runCheck(options: Options): CheckRun {
  const sources = readContent(options);
  const published = options.base === null ? undefined : { files: readPublished(options.base, options), ref: options.base };
  const check = checkContent(sources, { today: options.today, published });
  const { error, warning } = countBySeverity(check.diagnostics);
  return { ...check, sources, errors: error, warnings: warning };
}

/** The report in one format, as text. */
export function renderReport(run: CheckRun, format: string, options: Options, color: boolean): string {
  const texts = new Map(run.sources.map(({ file, text }) => [file, text]));
  const input: ReportInput = {
    diagnostics: run.diagnostics,
    files: run.files,
    today: options.today,
    language: options.language,
    siteUrl: run.publication.site.url,
    linesOf: (file) => (texts.get(file) ?? '').replace(/^\uFEFF/, '').split(/\r?\n/),
    color,
    comparison: run.comparison,
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
