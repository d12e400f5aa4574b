// Escapes words from the content for a comment on a pull request, so that they always show as plain words.
import { makeVisible } from './render-diagnostic.ts';

/** The characters that Markdown, HTML, mentions and bare addresses can begin with. */
const ACTIVE = /[\\`*_{}[\]<>#+!|~&^$]/g;
const WORD_JOINER = '\u2060';

export function escapeMarkdown(words: string): string {
  return (
    makeVisible(words.replace(/\s+/g, ' '))
      .replace(ACTIVE, (sign) => `&#${sign.charCodeAt(0)};`)
      // `@borger`, `#1`, `!1`, `https://…`, `www.…` and `GH-1` become links even when the signs are escaped.
      .replace(/@(?=\S)/g, `@${WORD_JOINER}`)
      .replace(/(&#\d+;|%)(?=[\p{L}\d])/gu, `$1${WORD_JOINER}`)
      .replace(/(https?|ftp|mailto|xmpp):/gi, `$1${WORD_JOINER}:`)
      .replace(/\b(www)\./gi, `$1${WORD_JOINER}.`)
      .replace(/\b(GH)-(?=\d)/gi, `$1${WORD_JOINER}-`)
  );
}

/** Shows a place in the content as code, where only backticks have a meaning. */
export function codeSpan(words: string): string {
  const text = makeVisible(words.replace(/\s+/g, ' ').trim());
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}

/** Lines to copy, inside a fence longer than any fence in the lines. */
export function codeBlock(lines: string): string {
  const longest = Math.max(2, ...[...lines.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}yaml\n${lines}\n${fence}`;
}
