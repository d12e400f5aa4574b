// YAML gives signs a meaning that authors do not know: `#` begins a comment, `@` and `[` are reserved at the start of a
// value, a colon makes a key. Where a line can mean one thing only, it is read as its author meant it.
import { HARD_SPACES, ZERO_WIDTH } from './invisible-characters.ts';

/** A value that was put in quotation marks. */
export interface Mend {
  /** Where the value begins in the line, from 0. */
  start: number;
  /** The length of the value, as written and as mended. */
  written: number;
  mended: number;
}

/** A comment after a value: it may be words that were meant to be read. */
export interface TrailingComment {
  /** From 1, in the source. */
  line: number;
  column: number;
  text: string;
  /** The line as it would be if the comment belonged to the value. */
  cure: string;
}

export interface MendedYaml {
  text: string;
  /** By line, from 0. */
  mends: ReadonlyMap<number, Mend>;
  comments: TrailingComment[];
}

/** One line in its parts. `indent` is the column, from 0, that lines below must pass to belong to it. */
interface Line {
  start: number;
  indent: number;
  hasKey: boolean;
  value: string;
}

const LINE = /^(\s*)((?:-[ \t]+)*)((?:[\p{L}\p{N}_-]+[ \t]*:[ \t]+)?)(.*)$/u;
/** Where spaces are part of the form: the indentation, after a dash, around the colon of a key. */
const FORM = new RegExp(
  `^[ ${HARD_SPACES}${ZERO_WIDTH}]*(?:-[ ${HARD_SPACES}${ZERO_WIDTH}]+)*(?:[\\p{L}\\p{N}_${ZERO_WIDTH}-]+[ ${HARD_SPACES}${ZERO_WIDTH}]*:[ ${HARD_SPACES}${ZERO_WIDTH}]+)?`,
  'u',
);
const INVISIBLE = new RegExp(`[${HARD_SPACES}${ZERO_WIDTH}]`);
const EVERY_HARD_SPACE = new RegExp(`[${HARD_SPACES}]`, 'g');
const EVERY_ZERO_WIDTH = new RegExp(`[${ZERO_WIDTH}]`, 'g');
const BLOCK = /^[|>][+-]?\d?[+-]?[ \t]*(?:#.*)?$/;
const SINGLE_QUOTED = /^'(?:[^']|'')*'/;
const DOUBLE_QUOTED = /^"(?:[^"\\]|\\.)*"/;
const NOTHING_MORE = /^[ \t]*(?:#.*)?$/;
/** A list item with a label of several words: `- Formål med planen: bedre byer` is no key. */
const LABEL = /^[^\s'"[{:#][^:]*[ \t][^:]*:(?:[ \t]|$)/;
const LABELLED_ITEM = /^[ \t]*-[ \t]+[^\s'"[{:#][^:\n]*[ \t][^:\n]*:(?:[ \t]|$)/m;

/** Whether YAML may lose or misread words in the source without a fault. */
export function mayLoseWords(source: string): boolean {
  return /[ \t]#|[:-][ \t]+![ \t]/.test(source) || INVISIBLE.test(source) || LABELLED_ITEM.test(source);
}

export function mendYaml(source: string): MendedYaml {
  const lines = source.split('\n').map(mendSpaces);
  const mends = new Map<number, Mend>();
  const comments: TrailingComment[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = readLine(lines[index] ?? '');
    if (line === null) continue;
    const end = findEnd(lines, index, line);
    if (end > index) {
      index = end;
      continue;
    }
    const head = (lines[index] ?? '').slice(0, line.start);
    if (isMeantWhole(line)) {
      const quoted = quote(line.value);
      lines[index] = head + quoted;
      mends.set(index, { start: line.start, written: line.value.length, mended: quoted.length });
    } else {
      const at = findComment(line.value);
      if (at >= 0)
        comments.push({
          line: index + 1,
          column: line.start + at + 1,
          text: line.value.slice(at),
          cure: head.trimStart() + quote(line.value),
        });
    }
  }
  return { text: lines.join('\n'), mends, comments };
}

function mendSpaces(line: string): string {
  const form = FORM.exec(line)?.[0] ?? '';
  if (!INVISIBLE.test(form)) return line;
  return form.replace(EVERY_HARD_SPACE, ' ').replace(EVERY_ZERO_WIDTH, '') + line.slice(form.length);
}

/** Null for a line that holds no value: a comment, a key alone, or more of the value above. */
function readLine(text: string): Line | null {
  const [, indentation = '', dashes = '', key = '', rest = ''] = LINE.exec(text) ?? [];
  const value = rest.trimEnd();
  if (value === '' || (key === '' && (dashes === '' || value.startsWith('#')))) return null;
  const start = indentation.length + dashes.length + key.length;
  const hasKey = key !== '';
  return { start, indent: indentation.length + (hasKey ? dashes.length : 0), hasKey, value };
}

/** The last line of a value of several lines: a block, a quotation, brackets, or plain text that goes on below. */
function findEnd(lines: readonly string[], index: number, { value, indent }: Line): number {
  if (BLOCK.test(value)) return findLastBelow(lines, index, indent);
  if (/^["']/.test(value) && !SINGLE_QUOTED.test(value) && !DOUBLE_QUOTED.test(value)) {
    const closing = lines.findIndex((line, at) => at > index && line.includes(value.charAt(0)));
    return closing === -1 ? lines.length : closing;
  }
  if (/^[[{]/.test(value) && findClosing(value) === -1) {
    const closing = lines.findIndex((line, at) => at > index && /[\]}]/.test(line));
    return closing === -1 ? lines.length : closing;
  }
  return findLastBelow(lines, index, indent);
}

function findLastBelow(lines: readonly string[], index: number, indent: number): number {
  let end = index;
  for (let at = index + 1; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    if (line.length - line.trimStart().length <= indent) break;
    end = at;
  }
  return end;
}

/** Whether YAML would refuse the value or take a part of it for something else, and the author meant the words. */
function isMeantWhole({ value, hasKey }: Line): boolean {
  const rest = readRestOfClosed(value);
  if (rest !== null) return !NOTHING_MORE.test(rest);
  return (
    /^[@`%,\]}]/.test(value) ||
    /^[|>]/.test(value) ||
    /^#\S/.test(value) ||
    /[ \t]#\S/.test(value) ||
    /^\*[^*]*\*/.test(value) ||
    /^\*\*/.test(value) ||
    /^&(?:[\p{L}\d#]+;|\s)/u.test(value) ||
    /^!(?:\s|$)/.test(value) ||
    (hasKey ? /^[-?](?:\s|$)/.test(value) || /:(?:\s|$)/.test(withoutComment(value)) : LABEL.test(value))
  );
}

/** What stands after a quotation or after brackets that open the value; null when nothing does. */
function readRestOfClosed(value: string): string | null {
  const quoted = SINGLE_QUOTED.exec(value) ?? DOUBLE_QUOTED.exec(value);
  if (quoted) return value.slice(quoted[0].length);
  return /^[[{]/.test(value) ? value.slice(findClosing(value) + 1) : null;
}

/** The place of the bracket that closes the first; -1 when it is on another line. */
function findClosing(value: string): number {
  let open = 0;
  for (let at = 0; at < value.length; at += 1) {
    const quoted = /["']/.test(value.charAt(at)) && /[[{,:\s]/.test(value.charAt(at - 1));
    const text = quoted ? (SINGLE_QUOTED.exec(value.slice(at)) ?? DOUBLE_QUOTED.exec(value.slice(at))) : null;
    if (text) at += text[0].length - 1;
    else if ('[{'.includes(value.charAt(at))) open += 1;
    else if (']}'.includes(value.charAt(at))) open -= 1;
    if (open === 0) return at;
  }
  return -1;
}

function withoutComment(value: string): string {
  const at = findComment(value);
  return at < 0 ? value : value.slice(0, at);
}

/** Where a comment with words begins after a plain value; -1 when there is none. */
function findComment(value: string): number {
  if (readRestOfClosed(value) !== null || value.startsWith('#')) return -1;
  const found = /[ \t]+#(?=[ \t]+\S)/.exec(value);
  return found ? found.index + found[0].length - 1 : -1;
}

/** In single quotation marks every sign means itself. */
function quote(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
