// A report about Nordby, as the command line would make it.
import type { Language } from '#core/diagnostics/wording.ts';
import type { ReportInput, Reporter } from '#reporters/reporter.ts';

import { checkNordby, NORDBY, TODAY, type Files } from '../core/nordby.ts';

export interface Manner {
  language?: Language;
  siteUrl?: string | null;
  color?: boolean;
  /** What is published; then the report tells what has changed. */
  published?: Files;
}

export function reportNordby(reporter: Reporter, files: Files, manner: Manner = {}): string {
  return reporter.report(toInput(files, manner));
}

export function toInput(files: Files, { language = 'da', siteUrl = null, color = false, published }: Manner = {}): ReportInput {
  const { diagnostics, files: count, comparison } = checkNordby(files, published);
  const texts = new Map(Object.entries({ ...NORDBY, ...files }).map(([path, text]) => [`content/${path}`, text ?? '']));
  return { diagnostics, files: count, today: TODAY, language, siteUrl, linesOf: (file) => (texts.get(file) ?? '').split('\n'), color, comparison };
}
