// Finds texts that no parser should be given: binary data, hidden characters, huge files and deep nesting.
import type { Fault } from '../diagnostics/diagnostic.ts';
import type { TextRange } from './place.ts';

export type TextFault = Fault<'file-unreadable' | 'file-too-large' | 'hidden-character' | 'nesting-too-deep'> & {
  range: TextRange;
};

/** In characters. Ten times the largest real strategy in one file. */
const LARGEST_TEXT = 1_000_000;
const DEEPEST = 60;

/**
 * Control characters, characters that change the reading direction, and lone surrogates. Tab and line feed are
 * allowed.
 */
const HIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\p{Cs}\p{Noncharacter_Code_Point}]/u;
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
/** Quotes in quotes and lists in lists, all opened on one line. */
const DEEP_TEXT = new RegExp(`^[ \\t]*(?:(?:>|[-*+][ \\t]|\\d{1,9}[.)][ \\t])[ \\t]*){${DEEPEST},}`);
const INDENT = ' '.repeat(DEEPEST * 4);
const DEEP_INDENT = new RegExp(`^${INDENT} *\\S`);

/** The faults of the first kind found; empty when the text may be parsed. */
export function findTextFaults(text: string): TextFault[] {
  if (text.length > LARGEST_TEXT)
    return [{ code: 'file-too-large', args: { size: describeSize(text.length) }, range: at(1, 1, 1) }];
  if (text.includes('\uFFFD'))
    return [{ code: 'file-unreadable', args: { reason: 'encoding' }, range: locate(text, text.indexOf('\uFFFD')) }];
  if (HIDDEN.test(text)) return findHidden(text);
  return findDeep(text);
}

/** The first hidden character, as `U+202E`; null when there is none. Works on values with their escapes read, too. */
export function findHiddenCharacter(text: string): { character: string; kind: 'direction' | 'control' } | null {
  const found = HIDDEN.exec(text)?.[0];
  if (found === undefined) return null;
  const character = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return { character, kind: DIRECTION.test(found) ? 'direction' : 'control' };
}

/** Reports the first hidden character of each line: the next appears when it has been deleted. */
function findHidden(text: string): TextFault[] {
  return text.split('\n').flatMap((line, index) => {
    const found = findHiddenCharacter(line);
    return found
      ? [{ code: 'hidden-character' as const, args: found, range: at(index + 1, line.search(HIDDEN) + 1, 1) }]
      : [];
  });
}

function findDeep(text: string): TextFault[] {
  if (!hasDeepRow(text) && !text.includes(INDENT) && countSigns(text) <= DEEPEST) return [];
  let open = 0;
  const index = text.split('\n').findIndex((line) => {
    const inside = countOpen(line, open);
    open = inside.left;
    return inside.most > DEEPEST || DEEP_TEXT.test(line) || DEEP_INDENT.test(line);
  });
  return index === -1 ? [] : [{ code: 'nesting-too-deep', args: {}, range: at(index + 1, 1, 1) }];
}

/** A line shorter than the limit cannot be nested that deeply, so it is skipped. */
function hasDeepRow(text: string): boolean {
  let end = 0;
  for (let start = 0; start < text.length; start = end + 1) {
    end = text.indexOf('\n', start);
    if (end === -1) end = text.length;
    if (end - start >= DEEPEST && DEEP_TEXT.test(text.slice(start, end))) return true;
  }
  return false;
}

/** Opening brackets in the whole text, counted up to the limit: with few of them no line needs to be examined. */
function countSigns(text: string): number {
  let count = 0;
  for (const sign of '[{')
    for (let at = text.indexOf(sign); at !== -1 && count <= DEEPEST; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}

/** How many brackets and braces are open: the most at once in this line, and those left open after it. */
function countOpen(line: string, before: number): { most: number; left: number } {
  let [open, most] = [before, before];
  for (const letter of line) {
    if (letter === '[' || letter === '{') most = Math.max(most, (open += 1));
    else if (letter === ']' || letter === '}') open = Math.max(0, open - 1);
  }
  return { most, left: open };
}

function locate(text: string, offset: number): TextRange {
  const lines = text.slice(0, offset).split('\n');
  return at(lines.length, (lines.at(-1)?.length ?? 0) + 1, 1);
}

function at(line: number, column: number, length: number): TextRange {
  return { line, column, endLine: line, endColumn: column + length };
}

/** Millions of characters, rounded up, with a decimal comma: `5,2`. */
function describeSize(letters: number): string {
  return (Math.ceil(letters / 100_000) / 10).toFixed(1).replace('.', ',');
}
