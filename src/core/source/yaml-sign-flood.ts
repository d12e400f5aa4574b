// A few lines of YAML aliases can stand for millions of values, and a file full of them for 100,000 findings. Such a
// file is recognised by its tokens alone, before anything parses it.
import type { TextRange } from './place.ts';

export interface SignFlood {
  /** The first `&anchor`, `*alias` or `!tag`. */
  found: string;
  range: TextRange;
}

/** From so many signs on this is no slip of an author's, and only the first is told. */
const FLOOD = 20;
const SIGN = /^[&*!]/;
/** The lexer of `yaml` announces a document, the end of a broken flow and a text by these; the source has none of them. */
const ANNOUNCEMENTS = ['\u0002', '\u0018', '\u001F'];
const TEXT_FOLLOWS = '\u001F';
const LONGEST_SHOWN = 40;

/**
 * `tokens` are those of the source, as `yaml` reads them. `firstLine` is the line of the file on which the source begins,
 * from 1. Null when there are few signs or none.
 */
export function findSignFlood(tokens: Iterable<string>, source: string, firstLine: number): SignFlood | null {
  const signs: { token: string; offset: number }[] = [];
  let offset = 0;
  let before = '';
  for (const token of tokens) {
    if (SIGN.test(token) && before !== TEXT_FOLLOWS) signs.push({ token, offset });
    if (signs.length === FLOOD) break;
    if (!ANNOUNCEMENTS.includes(token)) offset += token.length;
    before = token;
  }
  const [first] = signs;
  return first && signs.length === FLOOD
    ? { found: first.token.slice(0, LONGEST_SHOWN), range: toRange(source, first, firstLine) }
    : null;
}

function toRange(source: string, { token, offset }: { token: string; offset: number }, firstLine: number): TextRange {
  const above = source.slice(0, offset).split('\n');
  const line = firstLine + above.length - 1;
  const column = (above.at(-1) ?? '').length + 1;
  return { line, column, endLine: line, endColumn: column + token.length };
}
