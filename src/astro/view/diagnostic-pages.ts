// One page per diagnostic code: its explanation is the Markdown file that stands beside the rule.
import { toString } from 'mdast-util-to-string';

import { getPublication } from '#astro/publication.ts';
import { catalogue, codeUrl, diagnosticCodes, type DiagnosticCode } from '#core/diagnostics/catalogue.ts';
import type { Language, Severity } from '#core/diagnostics/wording.ts';
import type { Body, Passage } from '#core/source/body.ts';
import { parseBody } from '#core/source/parse-body.ts';
import { severityWords } from '#reporters/render-diagnostic.ts';
import { checkWords } from '#words/check.ts';
import { englishHeadlines } from '#words/code-headlines.ts';
import { capitalise } from '#words/phrases.ts';

import { renderExampleOutput } from './example-output.ts';

const files = import.meta.glob<string>('/src/core/**/*.md', { query: '?raw', import: 'default', eager: true });
const texts = new Map(Object.entries(files).map(([path, text]) => [path.replace(/^.*\/|\.md$/g, ''), { text, folder: path.split('/').at(-2) ?? '' }]));

export interface DiagnosticPage {
  code: DiagnosticCode;
  url: string;
  severity: Severity;
  /** `Fejl` */
  severityWord: string;
  headline: string;
  theme: ThemeName;
  /** Null until somebody has written the explanation. */
  explanation: { body: Body; example: Passage[]; cure: Passage[]; language: Language } | null;
  /** What the check says about the example. */
  output: string | null;
}

/** What a code is about, in the order an author meets it: the first that fits. */
const THEMES = {
  file: (code: string, folder: string) => folder === 'source' || /^(?:file|front-matter|yaml)-/.test(code),
  deadlines: (code: string, folder: string) => folder === 'deadlines' || code.startsWith('deadline-'),
  references: (_code: string, folder: string) => folder === 'model',
  body: (code: string) => /^(?:heading|broken|image|footnote|raw|unsafe|link)-/.test(code),
  ledger: (_code: string, folder: string) => folder === 'ledger',
  promises: () => true,
} as const satisfies Record<keyof typeof checkWords.da.themes, (code: string, folder: string) => boolean>;

type ThemeName = keyof typeof THEMES;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export function listDiagnosticPages(language: Language): DiagnosticPage[] {
  return diagnosticCodes.map((code) => describeCode(code, language));
}

export function listDiagnosticRoutes() {
  return listDiagnosticPages(getPublication().site.language).map((page) => ({ params: { code: page.code }, props: { page } }));
}

/** The themes that have codes, and in each the errors first. */
export function groupDiagnosticPages(language: Language): { theme: string; pages: DiagnosticPage[] }[] {
  const pages = listDiagnosticPages(language).sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  const groups = (Object.keys(THEMES) as ThemeName[]).map((theme) => ({ theme: checkWords[language].themes[theme], pages: pages.filter((page) => page.theme === theme) }));
  return groups.filter((group) => group.pages.length > 0);
}

function describeCode(code: DiagnosticCode, language: Language): DiagnosticPage {
  const { folder = '' } = texts.get(code) ?? {};
  const { severity } = catalogue[code];
  const written = findExplanation(code, language);
  return {
    code,
    url: codeUrl(code),
    severity,
    severityWord: capitalise(severityWords[severity][language]),
    headline: (written?.language === language ? written.headline : englishHeadlines[code]) || code,
    theme: (Object.keys(THEMES) as ThemeName[]).find((name) => THEMES[name](code, folder)) ?? 'promises',
    explanation: written && { ...splitExplanation(written.text), language: written.language },
    output: written && renderExampleOutput(code, getText(code), language),
  };
}

/** Here the language of an explanation is chosen: that of the site where it is written in it (`<code>.en.md`), else Danish. */
function findExplanation(code: DiagnosticCode, language: Language): { headline: string; text: string; language: Language } | null {
  const own = language === 'da' ? undefined : texts.get(`${code}.${language}`);
  const found = own ?? texts.get(code);
  if (!found) return null;
  const [first = '', ...rest] = found.text.split('\n');
  return { headline: readHeadline(first), text: rest.join('\n'), language: own ? language : 'da' };
}

/** The first line of the file is the headline: `# Fristen siger ikke hvornår`. */
function readHeadline(line: string): string {
  return toString(parseBody(line).root).trim();
}

/** The examples are in the Danish text. */
function getText(code: DiagnosticCode): string {
  return texts.get(code)?.text ?? '';
}

/** The output stands between the example and its cure. */
function splitExplanation(text: string) {
  const body = parseBody(text);
  return { body, example: body.passages.slice(0, 1), cure: body.passages.slice(1) };
}
