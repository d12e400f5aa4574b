// Makes a report about Nordby, as the command line would.
import { readExplanation } from '#cli/reading/read-explanation.ts';
import type { ContentCheck } from '#core/check-content.ts';
import type { Language } from '#core/language/language.ts';
import type { ReportInput, Reporter } from '#reporters/reporter.ts';

import { checkNordby, NORDBY, TODAY, type Files } from '../core/nordby.ts';

export interface Manner {
  language?: Language;
  siteUrl?: string | null;
  color?: boolean;
  linesOf?: ReportInput['linesOf'];
  /** The published texts; with them the report says what has changed. */
  published?: Files;
}

/** An arbitrary version, which the tests look for. */
export const VERSION = '1.2.3';

export function reportNordby(reporter: Reporter, files: Files, manner: Manner = {}): string {
  return reporter.report(toInput(files, manner));
}

export function toInput(files: Files, { published, ...manner }: Manner = {}): ReportInput {
  const texts = new Map(Object.entries({ ...NORDBY, ...files }).map(([path, text]) => [`content/${path}`, text ?? '']));
  return describeCheck(checkNordby(files, published), {
    linesOf: (file) => (texts.get(file) ?? '').split('\n'),
    ...manner,
  });
}

/** Turns a check into the input of a reporter. */
export function describeCheck(
  {
    diagnostics,
    files,
    fileNames,
    comparison = null,
  }: Omit<ContentCheck, 'publication' | 'comparison' | 'leftOut'> & Partial<Pick<ContentCheck, 'comparison'>>,
  { language = 'da', siteUrl = null, color = false, linesOf = () => [] }: Manner = {},
): ReportInput {
  return {
    diagnostics,
    files,
    fileNames,
    today: TODAY,
    language,
    siteUrl,
    linesOf,
    color,
    version: VERSION,
    explain: readExplanation,
    comparison,
  };
}
