// Describes the codes in SARIF, with the page about each code in the reader's language.
import { catalogue, codeUrl, diagnosticCodes, type DiagnosticCode } from '#core/diagnostics/catalogue.ts';
import { parseExplanation } from '#core/diagnostics/explanation.ts';
import type { Severity } from '#core/diagnostics/wording.ts';
import type { Language } from '#core/language/language.ts';

import { findAbsoluteUrl } from './render-diagnostic.ts';
import type { ReportInput } from './reporter.ts';

export const SARIF_LEVEL: Record<Severity, 'error' | 'warning' | 'note'> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

export interface SarifRule {
  id: DiagnosticCode;
  shortDescription: { text: string };
  fullDescription: { text: string };
  help: { text: string; markdown: string };
  helpUri?: string;
  defaultConfiguration: { level: 'error' | 'warning' | 'note' };
}

/** The codes that occur in the report, in alphabetical order. */
export function describeRules(input: ReportInput): SarifRule[] {
  const used = new Set(input.diagnostics.map(({ code }) => code));
  return diagnosticCodes.filter((code) => used.has(code)).map((code) => describeRule(code, input));
}

function describeRule(code: DiagnosticCode, { language, siteUrl, explain }: ReportInput): SarifRule {
  const { headline, lead, markdown } = describeExplanation(explain(code, language) ?? `# ${code}`, language);
  const helpUri = findAbsoluteUrl(`${siteUrl?.replace(/\/$/, '') ?? ''}${codeUrl(code)}`);
  return {
    id: code,
    shortDescription: { text: escapeSarifText(headline) },
    fullDescription: { text: escapeSarifText(lead) },
    help: { text: escapeSarifText(markdown), markdown: escapeBraces(markdown) },
    ...(helpUri && { helpUri }),
    defaultConfiguration: { level: SARIF_LEVEL[catalogue[code].severity] },
  };
}

/** The title of the code, its meaning, and the rest of its page. */
function describeExplanation(text: string, language: Language) {
  const { headline, markdown, meaning } = parseExplanation(text, language);
  return { headline, lead: meaning.replaceAll('**', '').trim() || headline, markdown: markdown || headline };
}

/** In SARIF braces mark arguments and `[words](address)` is a link; the author's words contain neither. */
export function escapeSarifText(text: string): string {
  return escapeBraces(text).replaceAll('](', '\\](');
}

function escapeBraces(text: string): string {
  return text.replaceAll('{', '{{').replaceAll('}', '}}');
}
