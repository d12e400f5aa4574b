// Everything in a document that is prose for a reader.
import type { Place } from './place.ts';
import { listLines, readLine, readLineText, type Line } from './lines.ts';
import { placeOf, placeWithin, within, type Origin, type SourceDocument } from './source-document.ts';

export interface RunningText {
  text: string;
  /** The place of part of the text, from index 0; the place of the whole text when the part cannot be located. */
  placeAt: (index: number, length: number) => Place;
}

/**
 * Keys whose values are prose. Other keys hold references, dates, choices, addresses and notes on the wording of the
 * source.
 */
const WORDS = new Set([
  'title',
  'subtitle',
  'summary',
  'text',
  'description',
  'tasks',
  'items',
  'group',
  'scope',
  'lenses',
  'reason',
  'why',
  'note',
  'name',
  'words',
  'measure',
  'population',
  'instrument',
  'label',
  'values',
  'core-task',
  'vision-name',
  'rules',
  'exclusions',
  'involved',
  'actors',
  'owning-unit',
]);
/** Keys whose words are a time or a value, also where they have keys of their own beside them. */
const NOT_PROSE = new Set(['deadline', 'date', 'rhythm', 'by', 'from', 'to']);
const NOT_FOR_READERS = new Set(['accept', 'checks', 'abbreviations']);
const FIRST = ['title', 'subtitle', 'summary'] as const;

/** In the order of the page: title, subtitle and summary, the body, then the other keys. */
export function listRunningTexts(document: SourceDocument): RunningText[] {
  const data = document.data as Record<string, unknown>;
  const keys = Object.keys(data).filter(
    (key) => !NOT_FOR_READERS.has(key) && !NOT_PROSE.has(key) && !FIRST.some((first) => first === key),
  );
  return [
    ...FIRST.flatMap((key) => readValue(data[key], { document, path: [key] })),
    ...listLines(document.body.root).map((line) => toRunningText(line, document)),
    ...keys.flatMap((key) => readValue(data[key], { document, path: [key] })),
  ];
}

function readValue(value: unknown, origin: Origin): RunningText[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => readValue(item, within(origin, index)));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) =>
      isForReaders(key, inner) ? readValue(inner, within(origin, key)) : [],
    );
  const key = origin.path.findLast((step) => typeof step === 'string');
  if (typeof value !== 'string' || typeof key !== 'string' || !WORDS.has(key)) return [];
  return [{ text: value, placeAt: (index, length) => placeInValue(origin, value, index, length) }];
}

/** An object or list may contain prose under other keys. */
function isForReaders(key: string, value: unknown): boolean {
  return WORDS.has(key) || (typeof value === 'object' && !NOT_PROSE.has(key));
}

/** A value on one line can be located: it is written as it is, or with quotation marks around it. */
function placeInValue(origin: Origin, text: string, index: number, length: number): Place {
  const place = placeOf(origin);
  if (place.kind === 'unavailable' || place.line !== place.endLine) return place;
  const marks = place.endColumn - place.column - text.length;
  if (marks !== 0 && marks !== 2) return place;
  const column = place.column + marks / 2 + index;
  return { ...place, column, endColumn: column + length };
}

function toRunningText(line: Line, document: SourceDocument): RunningText {
  return { text: readLineText(line), placeAt: (index, length) => placeInLine(line, document, index, length) };
}

function placeInLine(line: Line, document: SourceDocument, index: number, length: number): Place {
  const found = readLine(line).pieces.findLast(({ start }) => start <= index);
  if (!found) return { kind: 'unavailable', file: document.file };
  const from = index - found.start;
  return placeWithin(document, found.node, from, Math.min(length, found.node.value.length - from));
}
