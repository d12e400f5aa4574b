// The findings of a long report by kind: fifteen of a kind are one thing to learn, and often one thing to mend.
import type { DiagnosticCode } from '#core/diagnostics/catalogue.ts';
import { parseExplanation } from '#core/diagnostics/explanation.ts';
import type { Severity } from '#core/diagnostics/wording.ts';

import { getSeverity } from './render-diagnostic.ts';
import type { ReportInput } from './reporter.ts';

export interface FindingKind {
  code: DiagnosticCode;
  severity: Severity;
  findings: number;
  files: number;
  /** The title of the page about the code; the code itself when it has none. */
  headline: string;
}

const RANK: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** The kinds in the report: the most serious first, and then the most frequent. */
export function listKinds({ diagnostics, language, explain }: ReportInput): FindingKind[] {
  const kinds = new Map<string, FindingKind & { inFiles: Set<string> }>();
  for (const diagnostic of diagnostics) {
    const { code, location } = diagnostic;
    const severity = getSeverity(diagnostic);
    const known = kinds.get(`${severity} ${code}`);
    if (known) {
      known.findings += 1;
      known.inFiles.add(location.file);
      continue;
    }
    const page = explain(code, language);
    const headline = page === null ? code : parseExplanation(page, language).headline;
    const inFiles = new Set([location.file]);
    kinds.set(`${severity} ${code}`, { code, severity, findings: 1, files: 0, headline, inFiles });
  }
  return [...kinds.values()]
    .map(({ inFiles, ...kind }) => ({ ...kind, files: inFiles.size }))
    .sort((a, b) => RANK[a.severity] - RANK[b.severity] || b.findings - a.findings || (a.code < b.code ? -1 : 1));
}
