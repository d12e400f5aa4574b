// The summary that GitHub shows for a whole run: every finding in one table.
import type { Diagnostic } from '#core/diagnostics/diagnostic.ts';
import type { Severity } from '#core/diagnostics/wording.ts';
import type { Language } from '#core/language/language.ts';

import { renderSummary } from './pretty.ts';
import { findAbsoluteUrl, getSeverity, renderAddress, renderDiagnostic, severityWords } from './render-diagnostic.ts';
import type { ReportInput } from './reporter.ts';

/** GitHub refuses a whole summary above 1 MiB, and other commands in the step may write to it too. */
const MOST_BYTES = 512 * 1024;
const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

const WORDS: Record<Language, { head: string; rest: (number: number) => string }> = {
  da: {
    head: '| | Sted | Hvad der er fundet | Hvad du kan gøre | Kode |',
    rest: (number) => `Tabellen blev for lang til GitHub: ${number} meldinger mere ses med \`npm run validate\`.`,
  },
  en: {
    head: '| | Place | What was found | What to do | Code |',
    rest: (number) =>
      `The table grew too long for GitHub: see ${number} more findings with \`npm run validate -- --lang en\`.`,
  },
};

export function renderGithubSummary(input: ReportInput): string {
  const { head, rest } = WORDS[input.language];
  const top = `## Rød Tråd\n\n${escapeMarkdown(renderSummary(input))}\n`;
  if (input.diagnostics.length === 0) return top;
  const ordered = ORDER.flatMap((severity) =>
    input.diagnostics.filter((diagnostic) => getSeverity(diagnostic) === severity),
  );
  const rows = takeUntilFull(ordered.map((diagnostic) => renderRow(diagnostic, input)));
  const left = ordered.length - rows.length;
  return [top, head, '|---|---|---|---|---|', ...rows, ...(left > 0 ? ['', rest(left)] : []), ''].join('\n');
}

function takeUntilFull(rows: string[]): string[] {
  const encoder = new TextEncoder();
  let bytes = 0;
  const full = rows.findIndex((row) => (bytes += encoder.encode(row).length + 1) > MOST_BYTES);
  return full === -1 ? rows : rows.slice(0, full);
}

function renderRow(diagnostic: Diagnostic, { language, siteUrl }: ReportInput): string {
  const { severity, message, help, url } = renderDiagnostic(diagnostic, language, siteUrl);
  const cells = [
    severityWords[severity][language],
    renderWords(`\`${renderAddress(diagnostic.location).replaceAll('`', "'")}\``),
    renderWords(message),
    renderWords(help),
    renderCode(diagnostic.code, url),
  ];
  return `| ${cells.join(' | ')} |`;
}

function renderCode(code: string, url: string): string {
  const address = findAbsoluteUrl(url);
  if (address === null) return `\`${code}\``;
  return `[\`${code}\`](<${address.replaceAll('|', '%7C')}>)`;
}

/** Shows what is in backticks as code. Every piece is escaped, also when the author's own backtick shifts the pairs. */
function renderWords(text: string): string {
  return text.split('\n').map(renderLine).join('<br>');
}

function renderLine(text: string): string {
  return text
    .split('`')
    .map((piece, index) => (index % 2 === 1 ? renderCodeWords(piece) : escapeMarkdown(piece)))
    .join('');
}

/** A piece has no backtick of its own. A bar would end the table cell, even inside code. */
function renderCodeWords(piece: string): string {
  if (piece.trim() === '') return piece;
  return piece.includes('|') ? `<code>${escapeMarkdown(piece)}</code>` : `\`${piece}\``;
}

/**
 * A character written as a reference has no meaning in HTML, Markdown or tables. The comments keep addresses from
 * becoming links.
 */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[!-&*+/:-@[-`{-~]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/(?<=&#58;)(?=&#47;)|(?<=\bwww)(?=\.)|(?=&#64;)/gi, '<!-- -->');
}
