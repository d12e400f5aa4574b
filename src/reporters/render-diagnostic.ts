import { catalogue, codeUrl, relatedLabels } from '#core/diagnostics/catalogue.ts';
import type { Diagnostic, RelatedPlace } from '#core/diagnostics/diagnostic.ts';
import type { Language, Severity, Wording } from '#core/diagnostics/wording.ts';

export interface RenderedDiagnostic {
  severity: Severity;
  message: string;
  /** One sentence; under it, when there are lines to copy, those. */
  help: string;
  url: string;
}

export function renderDiagnostic(diagnostic: Diagnostic, language: Language, siteUrl: string | null): RenderedDiagnostic {
  const wording: Wording = catalogue[diagnostic.code];
  const { lines, ...rest } = diagnostic.args;
  const args = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, makeVisible(value)]));
  // Only the lines an author is asked to copy may be several.
  const visible = lines === undefined ? args : { ...args, lines: lines.split('\n').map(makeVisible).join('\n') };
  return {
    severity: wording.severity,
    message: wording[language].message(args),
    help: wording[language].help(visible),
    url: `${siteUrl?.replace(/\/$/, '') ?? ''}${codeUrl(diagnostic.code)}`,
  };
}

export function renderRelated({ label }: RelatedPlace, language: Language): string {
  return relatedLabels[label][language];
}

export function getSeverity(diagnostic: Diagnostic): Severity {
  return (catalogue[diagnostic.code] satisfies Wording as Wording).severity;
}

export function countBySeverity(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const diagnostic of diagnostics) counts[getSeverity(diagnostic)] += 1;
  return counts;
}

/** Control and direction characters from the content must not steer the reader's terminal. */
export function makeVisible(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
