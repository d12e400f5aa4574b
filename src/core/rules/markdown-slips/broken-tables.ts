// Lines that were a table in Excel, Word or a PDF file, and are running text in Markdown.
import { rangeIn } from '../../source/prose.ts';
import type { FindSlip, Prose, Slip } from './slip.ts';

const DELIMITER = /^\|?[ \t]*:?-{1,}:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)+$/;
const ROW = /^\|.*\||[^|]\|[^|]*\|[^|]/;
const EDGED = /^\|.+\|[ \t]*$/;
const TABBED = /\S[ ]*\t[\t ]*\S/;
/** Columns held apart by spaces, as in a text copied from a PDF file. */
const SPACED = /\S {4,}\S/;
const GRID = /^\+(?:[-=]{2,}\+)+$/;

type Kind = 'columns' | 'delimiter' | 'tabs' | 'spaces' | 'grid';

export const findBrokenTable: FindSlip = (prose) => {
  const { block, text, lines } = prose;
  if (block.node.type === 'heading' && !block.raw.startsWith('#') && text.includes('|') && lines[0])
    return toSlip('columns', prose, 0);
  if (block.node.type !== 'paragraph') return null;
  const grid = lines.findIndex((line) => GRID.test(line.text.trim()));
  if (grid >= 0) return toSlip('grid', prose, grid);
  if (text.includes('|')) return findPipes(prose);
  if (text.includes('\t') && countOf(lines, TABBED) > 1)
    return toSlip(
      'tabs',
      prose,
      lines.findIndex((line) => TABBED.test(line.text)),
    );
  if (text.includes('    ') && countOf(lines, SPACED) > 2)
    return toSlip(
      'spaces',
      prose,
      lines.findIndex((line) => SPACED.test(line.text)),
    );
  return null;
};

function findPipes(prose: Prose): Slip | null {
  const { lines } = prose;
  const delimiter = lines.findIndex(({ text }) => text.includes('|') && DELIMITER.test(text));
  if (delimiter > 0) return toSlip('columns', prose, delimiter - 1);
  const first = lines.findIndex(({ text }) => ROW.test(text));
  const isTable = delimiter === 0 || countOf(lines, ROW) > 1 || countOf(lines, EDGED) > 1;
  return isTable && first >= 0 ? toSlip('delimiter', prose, first) : null;
}

function countOf(lines: Prose['lines'], pattern: RegExp): number {
  return lines.filter(({ text }) => pattern.test(text)).length;
}

function toSlip(kind: Kind, { lines }: Prose, at: number): Slip | null {
  const line = lines[at];
  if (!line) return null;
  const columns = Math.max(countCells(line.text), 2);
  return {
    code: 'table-broken-form',
    args: {
      kind,
      found: line.text.replaceAll('\u0001', '').replaceAll('\t', ' ').trim().slice(0, 50),
      write: `|${' --- |'.repeat(kind === 'columns' || kind === 'delimiter' ? Math.min(columns, 12) : 2)}`,
    },
    range: rangeIn(line, 0, line.text.length),
  };
}

/** The cells of a row, counted by the signs between them. An escaped sign is part of a cell. */
export function countCells(row: string): number {
  const trimmed = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return (trimmed.match(/(?<!\\)\|/g)?.length ?? 0) + 1;
}
