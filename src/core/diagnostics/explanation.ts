// The page that explains a code: a Markdown file for each language in src/explanations, always with the same sections.
import type { DiagnosticCode } from './catalogue.ts';
import type { Language } from '../language/language.ts';

export interface Explanation {
  headline: string;
  /** Everything below the title, as Markdown. */
  markdown: string;
  meaning: string;
  fault: string;
  cure: string;
  reason: string;
}

/** The headings after the introduction, in order. */
const explanationHeadings = {
  da: ['Sådan ser fejlen ud', 'Sådan retter du den', 'Hvorfor'],
  en: ['What the fault looks like', 'How to mend it', 'Why'],
} as const satisfies Record<Language, readonly string[]>;

/** `deadline-vague.da.md` and `deadline-vague.en.md` */
export function explanationFile(code: DiagnosticCode, language: Language): string {
  return `${code}.${language}.md`;
}

/** Reads the title from the first line, `# Fristen siger ikke hvornår`. Ignores headings inside examples. */
export function parseExplanation(text: string, language: Language): Explanation {
  const [first = '', ...rest] = text.trim().split('\n');
  const markdown = rest.join('\n').trim();
  const [meaning = '', fault = '', cure = '', reason = ''] = markdown.split(
    new RegExp(`^## (?:${explanationHeadings[language].join('|')})$`, 'm'),
  );
  return { headline: first.replace(/^# /, '').replaceAll('`', ''), markdown, meaning, fault, cure, reason };
}
