// One page per diagnostic code: its explanation is the Markdown file that stands beside the rule.
import { toString } from 'mdast-util-to-string';

import { catalogue, codeUrl, diagnosticCodes, type DiagnosticCode } from '#core/diagnostics/catalogue.ts';
import type { Severity } from '#core/diagnostics/wording.ts';
import type { Body, Passage } from '#core/source/body.ts';
import { parseBody } from '#core/source/parse-body.ts';

import { renderExampleOutput } from './example-output.ts';

const files = import.meta.glob<string>('/src/core/**/*.md', { query: '?raw', import: 'default', eager: true });
const texts = new Map(Object.entries(files).map(([path, text]) => [path.replace(/^.*\/|\.md$/g, ''), { text, folder: path.split('/').at(-2) ?? '' }]));

export const severityWords = { error: 'Fejl', warning: 'Advarsel', info: 'Oplysning' } as const satisfies Record<Severity, string>;

export interface DiagnosticPage {
  code: DiagnosticCode;
  url: string;
  severity: string;
  headline: string;
  theme: ThemeName;
  /** Null until somebody has written the explanation. */
  explanation: { body: Body; example: Passage[]; cure: Passage[] } | null;
  /** What the check says about the example. */
  output: string | null;
}

/** What a code is about, in the order an author meets it: the first that fits. */
const THEMES = {
  'Filen og dens nøgler': (code: string, folder: string) => folder === 'source' || /^(?:file|front-matter|yaml)-/.test(code),
  Frister: (code: string, folder: string) => folder === 'deadlines' || code.startsWith('deadline-'),
  'Navne og henvisninger': (_code: string, folder: string) => folder === 'model',
  'Overskrifter, links og billeder': (code: string) => /^(?:heading|broken|image|footnote|raw|unsafe|link)-/.test(code),
  'Ændringer af det, der er offentliggjort': (_code: string, folder: string) => folder === 'ledger',
  'Løfter, tal og opfølgning': () => true,
} as const;

export type ThemeName = keyof typeof THEMES;

export function listDiagnosticPages(): DiagnosticPage[] {
  return diagnosticCodes.map(describeCode);
}

export function listDiagnosticRoutes() {
  return listDiagnosticPages().map((page) => ({ params: { code: page.code }, props: { page } }));
}

/** The themes that have codes, and in each the errors first. */
export function groupDiagnosticPages(): { theme: ThemeName; pages: DiagnosticPage[] }[] {
  const order = Object.values(severityWords) as string[];
  const pages = listDiagnosticPages().sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  return (Object.keys(THEMES) as ThemeName[]).map((theme) => ({ theme, pages: pages.filter((page) => page.theme === theme) })).filter((group) => group.pages.length > 0);
}

/** The first line of the file is the headline: `# Fristen siger ikke hvornår`. */
function describeCode(code: DiagnosticCode): DiagnosticPage {
  const { text, folder } = texts.get(code) ?? { text: null, folder: '' };
  const [first = '', ...rest] = text?.split('\n') ?? [];
  const headline = toString(parseBody(first).root).trim() || code;
  const theme = (Object.keys(THEMES) as ThemeName[]).find((name) => THEMES[name](code, folder)) ?? 'Løfter, tal og opfølgning';
  return {
    code,
    url: codeUrl(code),
    severity: severityWords[catalogue[code].severity],
    headline,
    theme,
    explanation: text === null ? null : splitExplanation(rest.join('\n')),
    output: text === null ? null : renderExampleOutput(code, text),
  };
}

/** The output stands between the example and its cure. */
function splitExplanation(text: string) {
  const body = parseBody(text);
  return { body, example: body.passages.slice(0, 1), cure: body.passages.slice(1) };
}
