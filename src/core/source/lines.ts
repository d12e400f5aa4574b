import type { Heading, Nodes, Paragraph, TableCell, Text } from 'mdast';

export type Line = Paragraph | Heading | TableCell;

export interface Piece {
  node: Text;
  /** The position in the text of the line, from 0. */
  start: number;
}

/** The paragraphs, headings and table cells of a tree, in order: the units that are read as one text. */
export function listLines(node: Nodes, lines: Line[] = []): Line[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') lines.push(node);
  else if ('children' in node) for (const child of node.children) listLines(child, lines);
  return lines;
}

/** The text of a line as a reader sees it, without HTML; an image or line break counts as a space. */
export function readLineText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return node.type === 'html' ? '' : ' ';
  let text = '';
  for (const child of node.children) text += readLineText(child);
  return text;
}

/** The same text, with the text nodes it consists of. */
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
