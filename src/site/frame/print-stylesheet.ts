// The running head of a strategy on paper, as a stylesheet: a margin box cannot take its text from the page.
import type { Strategy } from '#core/model/strategy.ts';

/**
 * Everything but letters, digits and plain marks. Escaping these keeps a title from ending the string, the rule or the
 * file.
 */
const SPECIAL = /[^\p{L}\p{N} .,:;()–—·&%!?+-]/gu;

export function printStylesheetUrl({ url }: Pick<Strategy, 'url'>): string {
  return `${url}udskrift.css`;
}

/** Writes the running head of every sheet but the first, which has the title itself. */
export function renderPrintStylesheet({ title, organisation }: Pick<Strategy, 'title' | 'organisation'>): string {
  return `@page {
  @top-left { content: "${escape(organisation.title)} · ${escape(title)}"; font: 8pt 'Traad Sans', sans-serif; color: #5d544b; }
}
@page :first {
  @top-left { content: none; }
}
`;
}

/** `"` → `\\22 `: the space ends the number. */
function escape(text: string): string {
  return text.replace(SPECIAL, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `);
}
