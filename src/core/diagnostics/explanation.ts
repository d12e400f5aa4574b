// The page about a code: a Markdown file in each language, always with the same parts. They lie in src/explanations.
import type { DiagnosticCode } from './catalogue.ts';
import type { Language } from '../language/language.ts';

export interface Explanation {
  headline: string;
  /** Everything below the headline, as Markdown. */
  markdown: string;
  meaning: string;
  fault: string;
  cure: string;
  reason: string;
}

/** The headings of the parts that follow the meaning, in their order. */
const explanationHeadings = {
  da: ['Sådan ser fejlen ud', 'Sådan retter du den', 'Hvorfor'],
  en: ['What the fault looks like', 'How to mend it', 'Why'],
} as const satisfies Record<Language, readonly string[]>;

/** `deadline-vague.da.md` and `deadline-vague.en.md` */
export function explanationFile(code: DiagnosticCode, language: Language): string {
  return `${code}.${language}.md`;
}

/** The first line is the headline: `# Fristen siger ikke hvornår`. Headings inside an example belong to the example. */
export function parseExplanation(text: string, language: Language): Explanation {
  const [first = '', ...rest] = text.trim().split('\n');
  const markdown = rest.join('\n').trim();
  const [meaning = '', fault = '', cure = '', reason = ''] = markdown.split(
    new RegExp(`^## (?:${explanationHeadings[language].join('|')})$`, 'm'),
  );
  return { headline: first.replace(/^# /, '').replaceAll('`', ''), markdown, meaning, fault, cure, reason };
}
