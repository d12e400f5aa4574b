import type { Diagnostic } from '#core/diagnostics/diagnostic.ts';

import { renderBlock } from './pretty.ts';
import { getSeverity, makeVisible, renderDiagnostic } from './render-diagnostic.ts';
import type { ReportInput, Reporter } from './reporter.ts';

type Attributes = Record<string, string | number>;

/** JUnit XML, which nearly every CI can show: one test case per file, failed when the file has an error. */
export const junit: Reporter = {
  name: 'junit',
  report(input) {
    const byFile = Map.groupBy(input.diagnostics, ({ location }) => location.file);
    // A finding can be about a file that does not exist.
    const files = [...new Set([...input.fileNames, ...byFile.keys()])].sort();
    const cases = files.map((file) => renderCase(file, byFile.get(file) ?? [], input));
    const failures = files.filter((file) => byFile.get(file)?.some(isError)).length;
    const counts = { name: 'Rød Tråd', tests: files.length, failures, errors: 0 };
    const suite = renderElement('testsuite', { ...counts, skipped: 0, time: 0 }, `\n${cases.join('')}`);
    return `<?xml version="1.0" encoding="UTF-8"?>\n${renderElement('testsuites', { ...counts, time: 0 }, `\n${suite}`)}`;
  },
};

function renderCase(file: string, diagnostics: readonly Diagnostic[], input: ReportInput): string {
  const folder = file.split('/').slice(0, -1).join('.') || '.';
  const attributes = { classname: makeVisible(folder), name: makeVisible(file), file: makeVisible(file), time: 0 };
  const errors = diagnostics.filter(isError);
  const others = diagnostics.filter((diagnostic) => !isError(diagnostic));
  const failure =
    errors.length > 0 ? renderElement('failure', describeFailure(errors, input), renderBlocks(errors, input)) : '';
  const output = others.length > 0 ? renderElement('system-out', {}, renderBlocks(others, input)) : '';
  return renderElement('testcase', attributes, failure || output ? `\n${failure}${output}` : '');
}

/** Most readers show one failure per test case, so it has all errors of the file and is named after the first. */
function describeFailure(errors: readonly Diagnostic[], { language, siteUrl }: ReportInput): Attributes {
  const [first] = errors as [Diagnostic];
  const more = errors.length > 1 ? ` (+${errors.length - 1})` : '';
  return { message: `${renderDiagnostic(first, language, siteUrl).message}${more}`, type: first.code };
}

function renderBlocks(diagnostics: readonly Diagnostic[], input: ReportInput): string {
  return escapeXml(diagnostics.map((diagnostic) => renderBlock(diagnostic, input)).join('\n\n'));
}

function renderElement(name: string, attributes: Attributes, content: string): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  return content === '' ? `<${name}${written.join('')}/>\n` : `<${name}${written.join('')}>${content}</${name}>\n`;
}

/** Characters that XML 1.0 cannot hold never reach this function: `makeVisible` has replaced them by their number. */
function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function isError(diagnostic: Diagnostic): boolean {
  return getSeverity(diagnostic) === 'error';
}
