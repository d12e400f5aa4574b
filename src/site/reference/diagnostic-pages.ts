// Builds one page per diagnostic code. The explanations are in src/explanations, in folders by theme.
import type { RootContent } from 'mdast';

import { catalogue, codeUrl, diagnosticCodes, type DiagnosticCode } from '#core/diagnostics/catalogue.ts';
import { explanationFile, parseExplanation } from '#core/diagnostics/explanation.ts';
import type { Severity } from '#core/diagnostics/wording.ts';
import type { Language } from '#core/language/language.ts';
import type { Body, Passage } from '#core/source/body.ts';
import { parseBody } from '#core/source/parse-body.ts';
import { severityWords } from '#reporters/render-diagnostic.ts';
import { checkWords } from './check-words.ts';
import { capitalise } from '#words/phrases.ts';

import { renderExampleOutput } from './example-output.ts';
import { isEnglish } from './example-sources.ts';

const files = import.meta.glob<string>('/src/explanations/*/*.md', { query: '?raw', import: 'default', eager: true });
const texts = new Map(
  Object.entries(files).map(([path, text]) => [
    path.replace(/^.*\//, ''),
    { text, theme: path.split('/').at(-2) as ThemeName },
  ]),
);

/** Sorted in the order in which an author meets them. */
const THEMES = [
  'file',
  'deadlines',
  'references',
  'body',
  'ledger',
  'promises',
] as const satisfies readonly (keyof typeof checkWords.da.themes)[];

type ThemeName = (typeof THEMES)[number];

export interface DiagnosticPage {
  code: DiagnosticCode;
  url: string;
  severity: Severity;
  /** The severity in words: `Fejl`. */
  severityWord: string;
  headline: string;
  theme: ThemeName;
  /** Null until the explanation is written. */
  explanation: { body: Body; example: Passage[]; cure: Passage[] } | null;
  /** The check's report on the example; null when the example cannot be checked by itself. */
  output: string | null;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export function listDiagnosticPages(language: Language): DiagnosticPage[] {
  return diagnosticCodes.map((code) => describeCode(code, language));
}

/** The themes that have codes, with errors first in each theme. */
export function groupDiagnosticPages(language: Language): { theme: string; pages: DiagnosticPage[] }[] {
  const pages = listDiagnosticPages(language).sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  );
  const groups = THEMES.map((theme) => ({
    theme: checkWords[language].themes[theme],
    pages: pages.filter((page) => page.theme === theme),
  }));
  return groups.filter((group) => group.pages.length > 0);
}

function describeCode(code: DiagnosticCode, language: Language): DiagnosticPage {
  const { text, theme = 'promises' } = texts.get(explanationFile(code, language)) ?? {};
  const explanation = text === undefined ? null : parseExplanation(text, language);
  const { severity } = catalogue[code];
  return {
    code,
    url: codeUrl(code),
    severity,
    severityWord: capitalise(severityWords[severity][language]),
    headline: explanation?.headline ?? code,
    theme,
    explanation: explanation && placeExplanation(explanation.markdown, language),
    output: explanation && renderExampleOutput(code, explanation, language),
  };
}

/** Divides the explanation, so that the report is placed between the example and the corrected text. */
function placeExplanation(markdown: string, language: Language) {
  const body = parseBody(markdown);
  if (language !== 'da') body.root.children.forEach(markExample);
  return { body, example: body.passages.slice(0, 1), cure: body.passages.slice(1) };
}

/** Marks examples as Danish, like all texts of municipalities, also on English pages. */
function markExample(node: RootContent): void {
  if (node.type === 'code' && !isEnglish(node.value)) node.data = { ...node.data, hProperties: { lang: 'da' } };
}
