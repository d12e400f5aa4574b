// Everything in a document that a reader reads, in the order of the page: title, summary, the text, then the other keys.
import type { Nodes, Paragraph, Heading, TableCell, Text } from 'mdast';

import type { Place } from '../diagnostics/diagnostic.ts';
import { placeOf, placeWithin, within, type Origin, type SourceDocument } from './source-document.ts';

export interface RunningText {
  text: string;
  /** The place of a stretch of the text; the whole of it where it cannot be counted along. */
  placeAt: (index: number, length: number) => Place;
}

type Line = Paragraph | Heading | TableCell;
interface Piece {
  node: Text;
  /** Where in the line's text it begins. */
  start: number;
}

/** Keys whose values are words for a reader; all others hold references, dates, choices, addresses, and notes about the source's own words. */
const WORDS = new Set([
  'title', 'subtitle', 'summary', 'text', 'description', 'tasks', 'items', 'group', 'scope', 'lenses', 'reason', 'why', 'note', 'name', 'words', 'measure', 'population', 'instrument',
  'label', 'values', 'core-task', 'vision-name', 'rules', 'exclusions', 'involved', 'actors', 'owning-unit',
]);
const NOT_FOR_READERS = new Set(['accept', 'checks', 'abbreviations']);
const FIRST = ['title', 'subtitle', 'summary'] as const;

/** Several rules read the same texts. */
const readBefore = new WeakMap<SourceDocument, RunningText[]>();

export function listRunningTexts(document: SourceDocument): RunningText[] {
  const known = readBefore.get(document);
  if (known) return known;
  const texts = readAll(document);
  readBefore.set(document, texts);
  return texts;
}

function readAll(document: SourceDocument): RunningText[] {
  const data = document.data as Record<string, unknown>;
  const keys = Object.keys(data).filter((key) => !NOT_FOR_READERS.has(key) && !FIRST.some((first) => first === key));
  return [
    ...FIRST.flatMap((key) => readValue(data[key], { document, path: [key] })),
    ...listLines(document.body.root).map((line) => readLine(line, document)),
    ...keys.flatMap((key) => readValue(data[key], { document, path: [key] })),
  ];
}

function readValue(value: unknown, origin: Origin): RunningText[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => readValue(item, within(origin, index)));
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, inner]) => readValue(inner, within(origin, key)));
  const key = origin.path.findLast((step) => typeof step === 'string');
  if (typeof value !== 'string' || typeof key !== 'string' || !WORDS.has(key)) return [];
  return [{ text: value, placeAt: (index, length) => placeInValue(origin, value, index, length) }];
}

/** A value on one line is written as it is, or between quotation marks. */
function placeInValue(origin: Origin, text: string, index: number, length: number): Place {
  const place = placeOf(origin);
  if (place.kind === 'unavailable' || place.line !== place.endLine) return place;
  const marks = place.endColumn - place.column - text.length;
  if (marks !== 0 && marks !== 2) return place;
  const column = place.column + marks / 2 + index;
  return { ...place, column, endColumn: column + length };
}

/** Paragraphs, headings and cells: the smallest pieces of Markdown that are read in one go. */
export function listLines(node: Nodes): Line[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return [node];
  return 'children' in node ? node.children.flatMap(listLines) : [];
}

export function readLine(line: Line, document: SourceDocument): RunningText {
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
  return { text, placeAt: (index, length) => placeInPieces(pieces, document, index, length) };
}

function placeInPieces(pieces: readonly Piece[], document: SourceDocument, index: number, length: number): Place {
  const found = pieces.findLast(({ start }) => start <= index);
  if (!found) return { kind: 'unavailable', file: document.file };
  const from = index - found.start;
  return placeWithin(document, found.node, from, Math.min(length, found.node.value.length - from));
}
