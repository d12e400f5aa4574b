// What the check says about the example on a code's page: made when the site is built, so that it is never out of date.
import { checkContent, type ContentCheck } from '#core/check-content.ts';
import type { DiagnosticCode } from '#core/diagnostics/catalogue.ts';
import type { Explanation } from '#core/diagnostics/explanation.ts';
import type { Language } from '#core/language/language.ts';
import { pretty } from '#reporters/pretty.ts';
import type { SourceFile } from '#core/source/source-file.ts';
import type { ReportInput } from '#reporters/reporter.ts';

import { GOAL, placeExample, readExamples, toSources, writeFile } from './example-sources.ts';

const TODAY = '2026-05-01';

/**
 * The example of a page as the check would report it; null when the page's example needs more than one version of the
 * texts.
 */
export function renderExampleOutput(
  code: DiagnosticCode,
  { meaning, fault }: Explanation,
  language: Language,
): string | null {
  const [example] = readExamples(fault);
  if (!example) return null;
  // A page about the ledger first shows the text as it was published.
  const [published] = readExamples(meaning);
  const input = checkSources(placeExample(example, code), language, published && placeExample(published, code));
  const diagnostics = input.diagnostics.filter((diagnostic) => diagnostic.code === code);
  return diagnostics.length === 0 ? null : withoutSummary(pretty.report({ ...input, diagnostics }));
}

/** A small report with an error, a warning and a note, for showing what a report looks like. */
export function checkSample(language: Language): ReportInput {
  return checkSources(
    toSources({
      [GOAL]: writeFile(
        'title: Tryggere skoleveje\nowner: byraadt\ndeadline: i 2029\nfollow-up:\n  - forum: byraadet\n    scope: Skolevejene',
        'Kommunen vil gøre det trygt for børn at cykle til skole.',
      ),
    }),
    language,
  );
}

/** One message, for showing how to read it. */
export function renderSampleMessage(language: Language): string {
  const sample = checkSample(language);
  return withoutSummary(pretty.report({ ...sample, diagnostics: sample.diagnostics.slice(0, 1) }));
}

function checkSources(sources: SourceFile[], language: Language, published?: SourceFile[]): ReportInput {
  const texts = new Map(sources.map(({ file, text }) => [file, text ?? '']));
  return toInput(
    checkContent(sources, { today: TODAY, published: published && { files: published, ref: 'origin/main' } }),
    language,
    (file) => (texts.get(file) ?? '').split('\n'),
  );
}

function toInput(
  { diagnostics, files, fileNames }: ContentCheck,
  language: Language,
  linesOf: ReportInput['linesOf'],
): ReportInput {
  return {
    diagnostics,
    files,
    fileNames,
    today: TODAY,
    language,
    siteUrl: null,
    linesOf,
    color: false,
    version: '',
    explain: () => null,
  };
}

function withoutSummary(report: string): string {
  return report.split('\n\n').slice(0, -1).join('\n\n');
}
