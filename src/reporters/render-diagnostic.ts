import { catalogue, codeUrl, relatedLabels } from '#core/diagnostics/catalogue.ts';
import { maskCprNumbers } from '#core/diagnostics/cpr-number.ts';
import type { Diagnostic, RelatedPlace } from '#core/diagnostics/diagnostic.ts';
import type { Language, Severity, Wording } from '#core/diagnostics/wording.ts';

export interface RenderedDiagnostic {
  severity: Severity;
  message: string;
  help: string;
  url: string;
}

export function renderDiagnostic(diagnostic: Diagnostic, language: Language, siteUrl: string | null): RenderedDiagnostic {
  const wording: Wording = catalogue[diagnostic.code];
  return {
    severity: getSeverity(diagnostic),
    message: makeVisible(wording[language].message(diagnostic.args)),
    help: makeVisible(wording[language].help(diagnostic.args)),
    url: `${siteUrl?.replace(/\/$/, '') ?? ''}${codeUrl(diagnostic.code)}`,
  };
}

export function renderRelated({ label }: RelatedPlace, language: Language): string {
  return relatedLabels[label][language];
}

/** The content's own choice, or the catalogue's. Every count and every reporter asks here. */
export function getSeverity(diagnostic: Diagnostic): Severity {
  return diagnostic.severity ?? (catalogue[diagnostic.code] satisfies Wording as Wording).severity;
}

export function countBySeverity(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const diagnostic of diagnostics) counts[getSeverity(diagnostic)] += 1;
  return counts;
}

/** Control and direction characters from the content must not steer the reader's terminal, and a CPR number is not repeated. */
export function makeVisible(text: string): string {
  return maskCprNumbers(text).replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
