import { describeComparison } from './markdown-comparison.ts';
import { codeBlock, codeSpan, escapeMarkdown } from './escape-markdown.ts';
import { WORDS } from './markdown-words.ts';
import { countBySeverity, getSeverity, renderDiagnostic } from './render-diagnostic.ts';
import type { ReportInput, Reporter } from './reporter.ts';

type Finding = ReportInput['diagnostics'][number];

/** The number of findings that a reviewer reads; the rest are counted. */
const MOST = 10;

/** A summary for the reviewer: what happens to the promises, and what must be fixed first. */
export const markdown: Reporter = {
  name: 'markdown',
  report(input) {
    const { comparison, language } = input;
    const say = WORDS[language];
    const sections = comparison ? describeComparison(comparison, language) : [say.withoutBase];
    return `${[`## ${say.heading}`, summarise(input), ...sections, ...listFindings(input)].join('\n\n')}\n`;
  },
};

function summarise({ diagnostics, files, language }: ReportInput): string {
  const { error, warning, info } = countBySeverity(diagnostics);
  return WORDS[language].counts(error, warning, info, files);
}

function listFindings(input: ReportInput): string[] {
  const say = WORDS[input.language];
  const order = ['error', 'warning', 'info'];
  // Errors come first; notes are only counted.
  const findings = [...input.diagnostics]
    .filter((finding) => getSeverity(finding) !== 'info')
    .sort((a, b) => order.indexOf(getSeverity(a)) - order.indexOf(getSeverity(b)));
  if (findings.length === 0) return [];
  const rest = findings.length - MOST;
  return [
    `### ${say.findings}`,
    findings
      .slice(0, MOST)
      .map((finding) => renderFinding(finding, input))
      .join('\n'),
    ...(rest > 0 ? [say.more(rest)] : []),
  ];
}

function renderFinding(finding: Finding, { language, siteUrl }: ReportInput): string {
  const say = WORDS[language];
  const { severity, message, help, url } = renderDiagnostic(finding, language, siteUrl);
  const { location } = finding;
  const place = location.kind === 'known' ? `${location.file}:${location.line}` : location.file;
  const [sentence = '', ...lines] = help.split('\n');
  const block = lines.length > 0 ? `\n\n${indent(codeBlock(lines.join('\n')))}\n` : '';
  return `- **${say.severity[severity]}** ${siteUrl ? `[${codeSpan(finding.code)}](${url})` : codeSpan(finding.code)} · ${codeSpan(place)}: ${keepCode(message)} ${keepCode(sentence)}${block}`;
}

/** Keeps backticks around the author's words as code, and escapes the rest of the sentence. */
function keepCode(sentence: string): string {
  return sentence
    .split(/(`[^`]*`)/)
    .map((part) => (/^`[^`]+`$/.test(part) ? codeSpan(part.slice(1, -1)) : escapeMarkdown(part)))
    .join('');
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? line : `  ${line}`))
    .join('\n');
}
