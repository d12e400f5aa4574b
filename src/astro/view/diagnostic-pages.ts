// One page per diagnostic code: its explanation is the Markdown file that stands beside the rule.
import { toString } from 'mdast-util-to-string';

import { catalogue, codeUrl, diagnosticCodes, type DiagnosticCode } from '#core/diagnostics/catalogue.ts';
import type { Severity } from '#core/diagnostics/wording.ts';
import type { Body } from '#core/source/body.ts';
import { parseBody } from '#core/source/parse-body.ts';

const files = import.meta.glob<string>('/src/core/**/*.md', { query: '?raw', import: 'default', eager: true });
const texts = new Map(Object.entries(files).map(([path, text]) => [path.replace(/^.*\/|\.md$/g, ''), text]));

export const severityWords = { error: 'Fejl', warning: 'Advarsel', info: 'Oplysning' } as const satisfies Record<Severity, string>;

export interface DiagnosticPage {
  code: DiagnosticCode;
  url: string;
  severity: string;
  headline: string;
  /** Null until somebody has written the explanation. */
  body: Body | null;
}

export function listDiagnosticPages(): DiagnosticPage[] {
  return diagnosticCodes.map(describeCode);
}

export function listDiagnosticRoutes() {
  return listDiagnosticPages().map((page) => ({ params: { code: page.code }, props: { page } }));
}

/** The first line of the file is the headline: `# Fristen siger ikke hvornår`. */
function describeCode(code: DiagnosticCode): DiagnosticPage {
  const text = texts.get(code);
  const [first = '', ...rest] = text?.split('\n') ?? [];
  const headline = toString(parseBody(first).root).trim() || code;
  return { code, url: codeUrl(code), severity: severityWords[catalogue[code].severity], headline, body: text === undefined ? null : parseBody(rest.join('\n')) };
}
