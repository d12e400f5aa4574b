import { catalogue, codeUrl, relatedLabels, type ArgsOf, type DiagnosticCode } from '#core/diagnostics/catalogue.ts';
import { maskCprNumbers } from '#core/diagnostics/cpr-number.ts';
import { listArgs, type Diagnostic, type Fault, type RelatedPlace } from '#core/diagnostics/diagnostic.ts';
import type { Place } from '#core/source/place.ts';
import type { Severity } from '#core/diagnostics/wording.ts';
import type { Language } from '#core/language/language.ts';

export const severityWords = {
  error: { da: 'fejl', en: 'error' },
  warning: { da: 'advarsel', en: 'warning' },
  info: { da: 'oplysning', en: 'note' },
} as const satisfies Record<Severity, Record<Language, string>>;

export interface RenderedDiagnostic {
  severity: Severity;
  message: string;
  /** One sentence, followed by lines to copy when there are any. */
  help: string;
  url: string;
}

export function renderDiagnostic(
  diagnostic: Diagnostic,
  language: Language,
  siteUrl: string | null,
): RenderedDiagnostic {
  return {
    severity: getSeverity(diagnostic),
    ...renderWords(diagnostic, language),
    url: `${siteUrl?.replace(/\/$/, '') ?? ''}${codeUrl(diagnostic.code)}`,
  };
}

/** Generic, so that the compiler knows that words and arguments belong to the same code. */
function renderWords<Code extends DiagnosticCode>(
  fault: Fault<Code>,
  language: Language,
): Pick<RenderedDiagnostic, 'message' | 'help'> {
  const words = catalogue[fault.code][language];
  const args = makeArgsVisible(fault);
  return { message: words.message(args), help: words.help(args) };
}

/** Only the text inside the arguments can change, so the type stays the same. */
function makeArgsVisible<Code extends DiagnosticCode>(fault: Fault<Code>): ArgsOf<Code> {
  const visible = listArgs(fault).map(([name, text]) => [
    name,
    // Only the lines that an author is asked to copy may have line breaks.
    name === 'lines' ? text.split('\n').map(makeVisible).join('\n') : makeVisible(text),
  ]);
  return Object.fromEntries(visible) as ArgsOf<Code>;
}

export function renderRelated({ label }: RelatedPlace, language: Language): string {
  return relatedLabels[label][language];
}

/** `file:line:column`, which terminals and editors turn into a link. */
export function renderAddress(place: Place): string {
  return place.kind === 'known' ? `${makeVisible(place.file)}:${place.line}:${place.column}` : makeVisible(place.file);
}

/** The address when it is absolute; null before the site has an address. */
export function findAbsoluteUrl(url: string): string | null {
  if (!/^https?:\/\//i.test(url)) return null;
  return URL.canParse(url) ? new URL(url).href : null;
}

/** The severity that the content chooses, or else the catalogue's. Every count and every reporter uses it. */
export function getSeverity(diagnostic: Diagnostic): Severity {
  return diagnostic.severity ?? catalogue[diagnostic.code].severity;
}

export function countBySeverity(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const diagnostic of diagnostics) counts[getSeverity(diagnostic)] += 1;
  return counts;
}

/**
 * Replaces characters that could do harm. Control and direction characters could steer the reader's terminal, and
 * GitHub's runner reads `##[` as a command anywhere in the log. XML refuses halves of a character and U+FFFE. A CPR
 * number must not be repeated.
 */
export function makeVisible(text: string): string {
  return maskCprNumbers(text)
    .replaceAll('##[', '##\\[')
    .replace(
      /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]/gu,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}
