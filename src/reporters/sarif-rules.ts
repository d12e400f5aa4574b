// What SARIF says about the codes themselves: the page beside the rule, as far as it is in the reader's language.
import { catalogue, codeUrl, diagnosticCodes, type DiagnosticCode } from '#core/diagnostics/catalogue.ts';
import type { Severity } from '#core/diagnostics/wording.ts';

import { findAbsoluteUrl } from './render-diagnostic.ts';
import type { ReportInput } from './reporter.ts';

export const SARIF_LEVEL: Record<Severity, 'error' | 'warning' | 'note'> = { error: 'error', warning: 'warning', info: 'note' };

export interface SarifRule {
  id: DiagnosticCode;
  shortDescription: { text: string };
  fullDescription: { text: string };
  help: { text: string; markdown: string };
  helpUri?: string;
  defaultConfiguration: { level: 'error' | 'warning' | 'note' };
}

/** The codes that occur, in alphabetical order. */
export function describeRules(input: ReportInput): SarifRule[] {
  const used = new Set(input.diagnostics.map(({ code }) => code));
  return diagnosticCodes.filter((code) => used.has(code)).map((code) => describeRule(code, input));
}

function describeRule(code: DiagnosticCode, { language, siteUrl, explain }: ReportInput): SarifRule {
  const { headline, lead, markdown } = language === 'da' ? readExplanation(code, explain(code)) : describeInEnglish(code);
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

/** `# Headline`, what it means, and the rest with its examples. */
function readExplanation(code: DiagnosticCode, text: string | null) {
  const [first = '', ...rest] = (text ?? `# ${code}`).trim().split('\n');
  const markdown = rest.join('\n').trim();
  const headline = first.replace(/^# /, '').replaceAll('`', '');
  const lead = markdown.split(/^## /m)[0]?.replaceAll('**', '').trim();
  return { headline, lead: lead || headline, markdown: markdown || headline };
}

/** The pages are written in Danish; the results themselves are in English and say what to do. */
function describeInEnglish(code: DiagnosticCode) {
  const words = code.replaceAll('-', ' ');
  const headline = words.charAt(0).toUpperCase() + words.slice(1);
  const markdown = `${headline}. Each result says what was found and what to do. The page about \`${code}\`, with examples, is in Danish.`;
  return { headline, lead: `${headline}.`, markdown };
}

/** Braces stand for arguments in SARIF, and `[words](address)` is a link: what the author wrote is neither. */
export function escapeSarifText(text: string): string {
  return escapeBraces(text).replaceAll('](', '\\](');
}

function escapeBraces(text: string): string {
  return text.replaceAll('{', '{{').replaceAll('}', '}}');
}
