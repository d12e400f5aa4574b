// One page per diagnostic code: its explanation is the Markdown file that stands beside the rule.
import type { Code, RootContent } from 'mdast';

import { getPublication } from '#astro/publication.ts';
import { catalogue, codeUrl, diagnosticCodes, type DiagnosticCode } from '#core/diagnostics/catalogue.ts';
import { explanationFile, parseExplanation } from '#core/diagnostics/explanation.ts';
import type { Language, Severity } from '#core/diagnostics/wording.ts';
import type { Body, Passage } from '#core/source/body.ts';
import { parseBody } from '#core/source/parse-body.ts';
import { severityWords } from '#reporters/render-diagnostic.ts';
import { checkWords } from '#words/check.ts';
import { capitalise } from '#words/phrases.ts';

import { renderExampleOutput } from './example-output.ts';
import { isEnglish } from './example-sources.ts';

const files = import.meta.glob<string>('/src/core/**/*.md', { query: '?raw', import: 'default', eager: true });
const texts = new Map(Object.entries(files).map(([path, text]) => [path.replace(/^.*\//, ''), { text, folder: path.split('/').at(-2) ?? '' }]));

export interface DiagnosticPage {
  code: DiagnosticCode;
  url: string;
  severity: Severity;
  /** `Fejl` */
  severityWord: string;
  headline: string;
  theme: ThemeName;
  /** Null until somebody has written the explanation. */
  explanation: { body: Body; example: Passage[]; cure: Passage[] } | null;
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
  const { text, folder = '' } = texts.get(explanationFile(code, language)) ?? {};
  const explanation = text === undefined ? null : parseExplanation(text, language);
  const { severity } = catalogue[code];
  return {
    code,
    url: codeUrl(code),
    severity,
    severityWord: capitalise(severityWords[severity][language]),
    headline: explanation?.headline ?? code,
    theme: (Object.keys(THEMES) as ThemeName[]).find((name) => THEMES[name](code, folder)) ?? 'promises',
    explanation: explanation && placeExplanation(explanation.markdown, language),
    output: explanation && renderExampleOutput(code, explanation, language),
  };
}

/** The output stands between the example and its cure. */
function placeExplanation(markdown: string, language: Language) {
  const body = parseBody(markdown);
  if (language !== 'da') body.root.children.forEach(markExample);
  return { body, example: body.passages.slice(0, 1), cure: body.passages.slice(1) };
}

/** The examples are texts of a municipality: in Danish, whatever the language of the page. */
function markExample(node: RootContent): void {
  if (node.type === 'code' && !isEnglish(node.value)) node.data = { ...node.data, hProperties: { lang: 'da' } } as Code['data'];
}
