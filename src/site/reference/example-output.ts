// Runs the check on the example of each code's page when the site is built, so the report shown is never out of date.
import { checkContent, type ContentCheck } from '#core/check-content.ts';
import type { DiagnosticCode } from '#core/diagnostics/catalogue.ts';
import type { Explanation } from '#core/diagnostics/explanation.ts';
import type { Language } from '#core/language/language.ts';
import { pretty } from '#reporters/pretty.ts';
import type { SourceFile } from '#core/source/source-file.ts';
import type { ReportInput } from '#reporters/reporter.ts';

import { GOAL, placeExample, readExamples, toSources, writeFile } from './example-sources.ts';

const TODAY = '2026-05-01';

/** The check's report on a page's example; null when the example needs more than one version of the texts. */
export function renderExampleOutput(
  code: DiagnosticCode,
  { meaning, fault }: Explanation,
  language: Language,
): string | null {
  const [example] = readExamples(fault);
  if (!example) return null;
  // A page about the ledger shows the published text first.
  const [published] = readExamples(meaning);
  const input = checkSources(placeExample(example, code), language, published && placeExample(published, code));
  const diagnostics = input.diagnostics.filter((diagnostic) => diagnostic.code === code);
  return diagnostics.length === 0 ? null : withoutSummary(pretty.report({ ...input, diagnostics }));
}

/** A small report with an error, a warning and a note, to show what reports look like. */
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

/** A single message, to show how messages are read. */
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
