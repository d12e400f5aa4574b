// Words from the content inside a comment on a pull request: they must read as words, whatever they hold.
import { makeVisible } from './render-diagnostic.ts';

/** Everything Markdown, HTML, a mention or a bare address could begin with. */
const ACTIVE = /[\\`*_{}[\]<>#+!|~&^$]/g;
const WORD_JOINER = '\u2060';

export function escapeMarkdown(words: string): string {
  return (
    makeVisible(words.replace(/\s+/g, ' '))
      .replace(ACTIVE, (sign) => `&#${sign.charCodeAt(0)};`)
      // `@borger`, `#1`, `!1`, `https://…`, `www.…` and `GH-1` are made into links after the signs are read.
      .replace(/@(?=\S)/g, `@${WORD_JOINER}`)
      .replace(/(&#\d+;|%)(?=[\p{L}\d])/gu, `$1${WORD_JOINER}`)
      .replace(/(https?|ftp|mailto|xmpp):/gi, `$1${WORD_JOINER}:`)
      .replace(/\b(www)\./gi, `$1${WORD_JOINER}.`)
      .replace(/\b(GH)-(?=\d)/gi, `$1${WORD_JOINER}-`)
  );
}

/** A place in the content: shown as code, which holds anything but its own marks. */
export function codeSpan(words: string): string {
  const text = makeVisible(words.replace(/\s+/g, ' ').trim());
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}

/** Lines to copy, in a fence longer than any in them. */
export function codeBlock(lines: string): string {
  const longest = Math.max(2, ...[...lines.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}yaml\n${lines}\n${fence}`;
}
