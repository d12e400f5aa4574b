// The text of a body as its author wrote it, with everything that Markdown has understood blanked out: what is left and
// still looks like Markdown is a slip. Escaped signs, code, links, pictures and HTML are blank too.
import type { Heading, Nodes, Paragraph, Parents, TableCell } from 'mdast';

import type { TextRange } from './place.ts';

export interface Block {
  node: Paragraph | Heading | TableCell;
  /** The siblings of the block, and its place among them. */
  siblings: readonly Nodes[];
  index: number;
  /** The source of the block, with the marks of quotes and lists before its later lines. */
  raw: string;
  line: number;
  column: number;
}

export interface ProseLine {
  text: string;
  line: number;
  column: number;
}

/** A sign that stands for one that Markdown has read. */
const READ = '\u0001';
const ESCAPE = /\\[!-/:-@[-`{-~]/g;
/** What stands before a later line of a paragraph in a quote or a list. */
const MARGIN = /^[ \t]*(?:>[ \t]?)*[ \t]*/;
const ANY = /[^\n]/g;

export function toBlock(node: Block['node'], siblings: readonly Nodes[], index: number, source: string): Block {
  const { start, end } = node.position ?? {};
  const raw = source.slice(start?.offset ?? 0, end?.offset ?? 0);
  return { node, siblings, index, raw, line: start?.line ?? 1, column: start?.column ?? 1 };
}

/** The block's source with what Markdown has read blanked out, sign for sign. */
export function maskRead({ node, raw }: Pick<Block, 'node' | 'raw'>): string {
  const text = raw.includes('\\') ? raw.replace(ESCAPE, (escaped) => READ.repeat(escaped.length)) : raw;
  const pieces: string[] = [];
  let at = 0;
  for (const [start, end] of listRead(node, node.position?.start.offset ?? 0)) {
    if (end <= start || start < at) continue;
    pieces.push(text.slice(at, start), text.slice(start, end).replace(ANY, READ));
    at = end;
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(at);
}

/** The parts of a block that Markdown has read, in order, counted from its beginning. */
function listRead(parent: Parents, from: number, spans: [start: number, end: number][] = []): typeof spans {
  for (const child of parent.children) {
    if (child.type === 'text' || child.type === 'break') continue;
    const [start, end] = spanOf(child, from);
    const inner = 'children' in child ? child.children : [];
    const [first, last] = [inner[0], inner.at(-1)];
    if (!first || !last) spans.push([start, end]);
    else {
      spans.push([start, spanOf(first, from)[0]]);
      listRead(child as Parents, from, spans);
      spans.push([spanOf(last, from)[1], end]);
    }
  }
  return spans;
}

/** The lines of a block without the marks before them. */
export function splitLines(masked: string, { line, column }: Pick<Block, 'line' | 'column'>): ProseLine[] {
  return masked.split('\n').map((text, index) => {
    if (index === 0) return { text, line, column };
    const margin = MARGIN.exec(text)?.[0].length ?? 0;
    return { text: text.slice(margin), line: line + index, column: margin + 1 };
  });
}

export function rangeIn(
  { line, column }: Pick<ProseLine, 'line' | 'column'>,
  index: number,
  length: number,
): TextRange {
  return { line, column: column + index, endLine: line, endColumn: column + index + length };
}

function spanOf({ position }: Pick<Nodes, 'position'>, from: number): [start: number, end: number] {
  return [(position?.start.offset ?? from) - from, (position?.end.offset ?? from) - from];
}
