import type { Diagnostic } from '#core/diagnostics/diagnostic.ts';
import type { Place } from '#core/source/place.ts';
import type { Severity } from '#core/diagnostics/wording.ts';
import type { Language } from '#core/language/language.ts';

import { renderGithubSummary } from './github-summary.ts';
import { renderSummary } from './pretty.ts';
import {
  findAbsoluteUrl,
  getSeverity,
  makeVisible,
  renderAddress,
  renderDiagnostic,
  renderRelated,
} from './render-diagnostic.ts';
import type { ReportInput, Reporter } from './reporter.ts';

/** GitHub shows ten annotations of each level per step and silently drops the rest. */
const MOST_SHOWN = 10;
const LEVELS = [
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'notice'],
] as const satisfies [Severity, string][];

const MORE: Record<Language, Record<Severity, (rest: number) => string>> = {
  da: {
    error: (rest) => `… og ${rest} fejl mere.`,
    warning: (rest) => `… og ${rest} advarsler mere.`,
    info: (rest) => `… og ${rest} oplysninger mere.`,
  },
  en: {
    error: (rest) => `… and ${rest} more errors.`,
    warning: (rest) => `… and ${rest} more warnings.`,
    info: (rest) => `… and ${rest} more notes.`,
  },
};
const WHERE: Record<Language, string> = {
  da: 'Se dem alle i kørslens opsummering (Summary), eller kør `npm run validate`.',
  en: 'See them all in the summary of the run, or with `npm run validate -- --lang en`.',
};

/** GitHub workflow commands, which show each finding beside its line in a pull request. */
export const github: Reporter = {
  name: 'github',
  report(input) {
    const commands = LEVELS.flatMap(([severity, level]) => renderLevel(severity, level, input));
    return `${[...commands, renderSummary(input)].join('\n')}\n`;
  },
  summary: renderGithubSummary,
};

function renderLevel(severity: Severity, level: string, input: ReportInput): string[] {
  const found = input.diagnostics.filter((diagnostic) => getSeverity(diagnostic) === severity);
  const shown = found.length > MOST_SHOWN ? found.slice(0, MOST_SHOWN - 1) : found;
  const commands = shown.map((diagnostic) => renderFinding(diagnostic, level, input));
  if (shown.length === found.length) return commands;
  const more = `${MORE[input.language][severity](found.length - shown.length)} ${WHERE[input.language]}`;
  return [...commands, renderCommand(level, { title: 'Rød Tråd' }, more)];
}

function renderFinding(diagnostic: Diagnostic, level: string, { language, siteUrl }: ReportInput): string {
  const { message, help, url } = renderDiagnostic(diagnostic, language, siteUrl);
  const related = diagnostic.related.map(
    (place) => `${renderRelated(place, language)}: ${renderAddress(place.location)}`,
  );
  const lines = [message, help, ...related, findAbsoluteUrl(url) ?? ''].filter(Boolean);
  return renderCommand(level, { ...toProperties(diagnostic.location), title: diagnostic.code }, lines.join('\n'));
}

/** The runner refuses columns for a place of several lines. */
function toProperties(place: Place): Record<string, string | number> {
  const file = makeVisible(place.file);
  if (place.kind === 'unavailable') return { file };
  const { line, column, endLine, endColumn } = place;
  return line === endLine ? { file, line, endLine, col: column, endColumn } : { file, line, endLine };
}

function renderCommand(level: string, properties: Record<string, string | number>, message: string): string {
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level} ${written.join(',')}::${escapeMessage(message)}`;
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
