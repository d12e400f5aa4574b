// Paragraphs, headings and cells: the pieces of a text that are read in one go.
import type { Heading, Nodes, Paragraph, TableCell, Text } from 'mdast';

export type Line = Paragraph | Heading | TableCell;

export interface Piece {
  node: Text;
  /** Where in the line's text it begins. */
  start: number;
}

/** Paragraphs, headings and cells: the smallest pieces of Markdown that are read in one go. */
export function listLines(node: Nodes, lines: Line[] = []): Line[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') lines.push(node);
  else if ('children' in node) for (const child of node.children) listLines(child, lines);
  return lines;
}

/** The text as a reader reads it. */
export function readLineText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return node.type === 'html' ? '' : ' ';
  let text = '';
  for (const child of node.children) text += readLineText(child);
  return text;
}

/** The same text, and the pieces it is made of. */
export function readLine(line: Line): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  let text = '';
  const read = (node: Nodes): void => {
    if (node.type === 'text') {
      pieces.push({ node, start: text.length });
      text += node.value;
    } else if ('children' in node) node.children.forEach(read);
    else if (node.type !== 'html') text += ' ';
  };
  read(line);
  return { text, pieces };
}
