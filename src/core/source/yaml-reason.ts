/** Why a line of YAML could not be parsed, in terms that an author can act on. */
export type YamlReason =
  | 'unclosed'
  | 'colon'
  | 'no-colon'
  | 'item-without-key'
  | 'deeper-below'
  | 'space-after-colon'
  | 'indentation'
  | 'tab'
  | 'first-character'
  | 'other';

interface YamlError {
  code: string;
  message: string;
  pos: readonly [number, number];
}

const KEY_WITHOUT_SPACE = /^\s*(?:- )?[\p{L}\p{N}_-]+:[^\s:/]/u;

/**
 * Finds the reason for an error of `yaml`. One of its codes covers several mistakes, so its message and the line are
 * examined too.
 */
export function findYamlReason({ code, message, pos }: YamlError, source: string): YamlReason {
  if (code === 'TAB_AS_INDENT') return 'tab';
  if (code === 'BAD_SCALAR_START') return 'first-character';
  if (/closing|end with/.test(message)) return 'unclosed';
  if (KEY_WITHOUT_SPACE.test(source.slice(pos[0]))) return 'space-after-colon';
  if (code === 'MULTILINE_IMPLICIT_KEY' || code === 'MISSING_CHAR') {
    const reason = findMissingColon(source, pos[0]);
    if (reason) return reason;
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return /:(?:\s|$)/.test(readLine(source, pos[0])) ? 'colon' : 'deeper-below';
  if (code === 'BAD_INDENT' || /without - indicator/.test(message)) return 'indentation';
  return 'other';
}

/** A line without a colon where a key should be. After `- ` it is a list item with keys below it. */
function findMissingColon(source: string, start: number): YamlReason | null {
  const line = readLine(source, start);
  if (line.includes(':') || line.trim() === '') return null;
  const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
  if (before.trim() === '') return 'no-colon';
  return /^\s*-\s+$/.test(before) ? 'item-without-key' : null;
}

/** From `start` to the end of its line. */
function readLine(source: string, start: number): string {
  const end = source.indexOf('\n', start);
  return source.slice(start, end === -1 ? undefined : end);
}
