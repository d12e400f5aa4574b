import { styleText } from 'node:util';

import type { Diagnostic } from '#core/diagnostics/diagnostic.ts';
import type { Place } from '#core/source/place.ts';
import type { Severity } from '#core/diagnostics/wording.ts';
import type { Language } from '#core/language/language.ts';

import { listKinds } from './kinds.ts';
import {
  countBySeverity,
  makeVisible,
  renderAddress,
  renderDiagnostic,
  renderRelated,
  severityWords,
} from './render-diagnostic.ts';
import type { ReportInput, Reporter } from './reporter.ts';

const KIND_WORDS = {
  da: {
    heading: (findings: number, kinds: number) =>
      kinds === 1 ? `${findings} fund af samme slags:` : `${findings} fund af ${kinds} slags:`,
    files: (files: number) => `${files} ${files === 1 ? 'fil' : 'filer'}`,
  },
  en: {
    heading: (findings: number, kinds: number) =>
      kinds === 1 ? `${findings} findings of one kind:` : `${findings} findings of ${kinds} kinds:`,
    files: (files: number) => `${files} ${files === 1 ? 'file' : 'files'}`,
  },
} as const satisfies Record<Language, unknown>;

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const STYLE: Record<Severity, Style> = { error: ['bold', 'red'], warning: ['bold', 'yellow'], info: ['bold', 'cyan'] };
const LONGEST_LINE = 110;
/** A report of more findings begins with a list of their kinds. */
const LONG_REPORT = 20;
const plain: Paint = (_style, text) => text;

/** A report for a person at a terminal: the place, what was found, three lines of the text, and what to do. */
export const pretty: Reporter = {
  name: 'pretty',
  report(input) {
    const paint: Paint = (style, text) => (input.color ? styleText(style, text, { validateStream: false }) : text);
    const blocks = input.diagnostics.map((diagnostic) => renderBlock(diagnostic, input, paint));
    const kinds = input.diagnostics.length > LONG_REPORT ? [renderKinds(input, paint)] : [];
    return `${[...kinds, ...blocks, renderSummary(input, paint)].join('\n\n')}\n`;
  },
};

/** One line for each kind of finding: how serious, how many, what, and in how many files. */
function renderKinds(input: ReportInput, paint: Paint): string {
  const { diagnostics, language } = input;
  const kinds = listKinds(input);
  const say = KIND_WORDS[language];
  const wide = Math.max(...kinds.map(({ severity }) => severityWords[severity][language].length));
  const long = String(Math.max(...kinds.map(({ findings }) => findings))).length;
  const rows = kinds.map(({ severity, findings, headline, code, files }) => {
    const word = paint(STYLE[severity], severityWords[severity][language].padEnd(wide));
    return `  ${word}  ${String(findings).padStart(long)}  ${headline} ${paint('dim', `(${code}, ${say.files(files)})`)}`;
  });
  return [paint('bold', say.heading(diagnostics.length, kinds.length)), ...rows].join('\n');
}

export function renderBlock(
  diagnostic: Diagnostic,
  { language, siteUrl, linesOf }: ReportInput,
  paint: Paint = plain,
): string {
  const { severity, message, help, url } = renderDiagnostic(diagnostic, language, siteUrl);
  const style = STYLE[severity];
  const place = diagnostic.location;
  const helpWord = language === 'da' ? 'Hjælp' : 'Help';
  return [
    `${paint(style, severityWords[severity][language])}  ${paint('bold', renderAddress(place))}`,
    `  ${message}`,
    ...renderFrame(place, linesOf(place.file), style, paint),
    ...diagnostic.related.map(
      (related) => `  ${paint('dim', `${renderRelated(related, language)}: ${renderAddress(related.location)}`)}`,
    ),
    `  ${paint('green', `${helpWord}:`)} ${help.replaceAll('\n', '\n    ')}`,
    `  ${paint('dim', `${diagnostic.code} · ${url}`)}`,
  ].join('\n');
}

/** The faulty line with a caret under the place, between the lines before and after it. */
function renderFrame(place: Place, lines: readonly string[], style: Style, paint: Paint): string[] {
  if (place.kind !== 'known' || lines[place.line - 1] === undefined) return [];
  const numbers = [place.line - 1, place.line, place.line + 1].filter((line) => lines[line - 1] !== undefined);
  const width = String(numbers.at(-1)).length;
  const gutter = (text: string) => paint('dim', `  ${text.padStart(width)} │`);
  return numbers.flatMap((number) => {
    const { text, column } = cropLine(lines[number - 1] ?? '', number === place.line ? place.column : 1);
    const row = `${gutter(String(number))} ${text}`.trimEnd();
    if (number !== place.line) return [row];
    const end = place.endLine === place.line ? place.endColumn - place.column : text.length - column + 1;
    const carets = '^'.repeat(Math.max(1, Math.min(end, text.length - column + 1)));
    return [row, `${gutter('')} ${' '.repeat(column - 1)}${paint(style, carets)}`];
  });
}

/** Cuts a long paragraph around the place, so that the caret stays on the screen. */
function cropLine(line: string, columnInFile: number): { text: string; column: number } {
  const show = (text: string) => makeVisible(text.replaceAll('\t', ' '));
  const visible = show(line);
  const column = show(line.slice(0, columnInFile - 1)).length + 1;
  if (visible.length <= LONGEST_LINE) return { text: visible, column };
  const start = Math.max(0, Math.min(column - 40, visible.length - LONGEST_LINE));
  const lead = start > 0 ? '…' : '';
  const rest = visible.slice(start, start + LONGEST_LINE);
  return {
    text: `${lead}${rest}${start + LONGEST_LINE < visible.length ? '…' : ''}`,
    column: column - start + lead.length,
  };
}

/** The closing line, with the number of errors, warnings and notes. */
export function renderSummary({ diagnostics, files, language }: ReportInput, paint: Paint = plain): string {
  const { error, warning, info } = countBySeverity(diagnostics);
  const read =
    language === 'da'
      ? `${files} ${files === 1 ? 'fil' : 'filer'} læst`
      : `${files} ${files === 1 ? 'file' : 'files'} read`;
  if (error + warning + info === 0)
    return paint('green', language === 'da' ? `✓ Ingen fejl · ${read}` : `✓ No faults · ${read}`);
  const counts = [
    error > 0 || warning > 0 ? count(error, 'error', language) : '',
    warning > 0 ? count(warning, 'warning', language) : '',
    info > 0 ? count(info, 'info', language) : '',
  ];
  const text = [...counts.filter(Boolean), read].join(' · ');
  return error > 0 ? paint(['bold', 'red'], `✗ ${text}`) : paint('yellow', `✓ ${text}`);
}

function count(number: number, severity: Severity, language: Language): string {
  const plural = { error: ['fejl', 'errors'], warning: ['advarsler', 'warnings'], info: ['oplysninger', 'notes'] }[
    severity
  ];
  if (number === 0) return language === 'da' ? `ingen ${plural[0]}` : `no ${plural[1]}`;
  return `${number} ${number === 1 ? severityWords[severity][language] : plural[language === 'da' ? 0 : 1]}`;
}
