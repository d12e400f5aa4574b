// A CSV file as it comes from Statistikbanken → a value for each time. The file is read as it is: with a title and
// notes around the table, with times down a column (`OMRÅDE;TID;INDHOLD`) or along the top (`;2015;2016;2017`).
import { suggestWord } from '../diagnostics/suggest.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import { decodeText } from './decode-text.ts';
import { isNothing, readFigures, type DecimalMark, type FigureReading } from './read-figures.ts';
import { readRows, SEPARATORS, type Row } from './read-rows.ts';
import { readSeriesTime, readStatbankTime } from './statbank-time.ts';

export interface SeriesQuery {
  /** Column names; null when the times are columns themselves. */
  time: string | null;
  value: string | null;
  /** Only rows in which these columns say this. */
  where: Readonly<Record<string, string>>;
  decimal: DecimalMark | null;
}

/** `figure` is null where the source has none, and `cell` is then how it says so. */
export interface SeriesValue {
  time: Deadline;
  figure: number | null;
  cell: string;
  line: number;
}

/** Lines are null when the whole file is meant. */
export type SeriesFault =
  | { kind: 'separator' | 'empty'; line: null }
  | { kind: 'quotes'; line: number }
  | { kind: 'time'; line: number; cell: string }
  | { kind: 'cells'; line: number; found: number; expected: number }
  | { kind: 'column'; line: number; column: string; known: string[]; suggestion: string | null }
  | { kind: 'row'; line: number; column: string; wanted: string; suggestion: string | null }
  | { kind: 'figure'; line: number; reading: Exclude<FigureReading, { kind: 'read' }> }
  | { kind: 'twice'; line: number; first: number; time: Deadline };

export type SeriesReading = { ok: true; values: SeriesValue[] } | { ok: false; fault: SeriesFault };

/** Never throws for what is in the file. The values are in the order of time. */
export function readSeries(bytes: Uint8Array, query: SeriesQuery): SeriesReading {
  const text = decodeText(bytes);
  if (text.trim() === '') return refuse({ kind: 'empty', line: null });
  const table = findTable(text, query);
  if ('kind' in table) return refuse(table);
  const column = findMissingColumn(table, query);
  if (column) return refuse(column);
  const rows = keepWholeRows(table, query);
  if (!Array.isArray(rows)) return refuse(rows);
  return table.times.length > 0 ? readAcross(table, rows, query) : readDown(table, rows, query);
}

interface Table {
  header: Row;
  body: Row[];
  /** The columns that are times themselves; empty when the times stand in rows. */
  times: { at: number; time: Deadline }[];
}

/** The separator by which the file has the columns that are asked for, or by which it has the most columns. */
function findTable(text: string, query: SeriesQuery): Table | SeriesFault {
  const tries = SEPARATORS.map((separator) => readRows(text, separator));
  const tables = tries.flatMap((rows) => (Array.isArray(rows) ? findHeader(rows, query) : []));
  const best = tables.toSorted((a, b) => b.score - a.score)[0];
  if (best) return best.table;
  const broken = tries.flatMap((rows) => (Array.isArray(rows) ? [] : rows.brokenAt));
  return broken.length === SEPARATORS.length
    ? { kind: 'quotes', line: broken[0] ?? 1 }
    : { kind: 'separator', line: null };
}

/** The header is the first row with the columns that are asked for, else the first of those with the most cells. */
function findHeader(rows: readonly Row[], { time, value }: SeriesQuery): { table: Table; score: number }[] {
  const names = [time, value].filter((name) => name !== null);
  const asked = rows.findIndex(
    ({ cells }) => names.length > 0 && names.every((name) => findColumn(cells, name) !== -1),
  );
  const across = rows.findIndex(({ cells }) => isAcross(cells));
  const widest = Math.max(...rows.map(({ cells }) => cells.length));
  const first = rows.findIndex(({ cells }) => cells.length === widest);
  const at = asked !== -1 ? asked : across !== -1 ? across : first;
  const header = rows[at];
  if (!header || header.cells.length < 2) return [];
  const times = asked !== -1 && names.length === 2 ? [] : listTimes(header.cells);
  const isFound = asked !== -1 || times.length > 0;
  return [{ table: { header, body: rows.slice(at + 1), times }, score: (isFound ? 1000 : 0) + header.cells.length }];
}

/** Words first, then times to the end. */
function isAcross(cells: readonly string[]): boolean {
  const times = listTimes(cells);
  const [first] = times;
  return first !== undefined && first.at > 0 && cells.slice(first.at).every((cell) => cell === '' || isTime(cell));
}

function listTimes(cells: readonly string[]): Table['times'] {
  return cells.flatMap((cell, at) => {
    const time = readStatbankTime(cell);
    return time ? [{ at, time }] : [];
  });
}

function isTime(cell: string): boolean {
  return readStatbankTime(cell) !== null;
}

/** Leaves out the notes under the table, and lines inside it that hold only a heading. */
function keepWholeRows({ header, body, times }: Table, query: SeriesQuery): Row[] | SeriesFault {
  const width = header.cells.findLastIndex((cell) => cell !== '') + 1;
  const isWhole = ({ cells }: Row) => cells.length >= width;
  const last = body.findLastIndex(isWhole);
  const columns = times.length > 0 ? times.map(({ at }) => at) : [findColumn(header.cells, query.time ?? 'TID')];
  const isHeading = ({ cells }: Row) =>
    cells.filter((cell) => cell !== '').length === 1 && columns.every((at) => (cells[at] ?? '') === '');
  const inside = body.slice(0, last + 1).filter((row) => !isHeading(row));
  const short = inside.find((row) => !isWhole(row));
  if (short) return { kind: 'cells', line: short.line, found: short.cells.length, expected: width };
  return inside.length === 0 ? { kind: 'empty', line: null } : inside;
}

function findMissingColumn({ header, times }: Table, { time, value, where }: SeriesQuery): SeriesFault | null {
  const isDown = times.length === 0;
  const known = header.cells.filter((cell) => cell !== '' && !isTime(cell));
  // The columns of words of a table with times along the top often have no name.
  const hasNameless = !isDown && header.cells.slice(0, times[0]?.at).includes('');
  const asked = [...(isDown ? [time ?? 'TID', value ?? 'INDHOLD'] : []), ...(hasNameless ? [] : Object.keys(where))];
  const column = asked.find((name) => findColumn(header.cells, name) === -1);
  if (column === undefined) return null;
  return { kind: 'column', line: header.line, column, known, suggestion: suggestWord(column, known) };
}

/** Values down a column, one time in each row. */
function readDown({ header }: Table, rows: Row[], query: SeriesQuery): SeriesReading {
  const timeAt = findColumn(header.cells, query.time ?? 'TID');
  const valueAt = findColumn(header.cells, query.value ?? 'INDHOLD');
  const figures = readFigures(
    rows.map(({ cells }) => cells[valueAt] ?? ''),
    query.decimal,
  );
  if (figures.kind !== 'read') return refuse({ kind: 'figure', line: rows[figures.at]?.line ?? 1, reading: figures });
  const chosen = chooseRows(header, rows, query.where);
  if (!Array.isArray(chosen)) return refuse(chosen);
  const rowNumber = new Map(rows.map((row, index) => [row, index]));
  const values: SeriesValue[] = [];
  for (const row of chosen) {
    const time = readSeriesTime(row.cells[timeAt] ?? '');
    if (!time) return refuse({ kind: 'time', line: row.line, cell: row.cells[timeAt] ?? '' });
    const figure = figures.figures[rowNumber.get(row) ?? 0] ?? null;
    values.push({ time, figure, cell: row.cells[valueAt] ?? '', line: row.line });
  }
  return inOrder(values);
}

/** Values along one row, one time in each column. */
function readAcross({ header, times }: Table, rows: Row[], query: SeriesQuery): SeriesReading {
  const whole = fillLabels(rows, times[0]?.at ?? 0);
  const cells = whole.flatMap((row) => times.map(({ at }) => row.cells[at] ?? ''));
  const figures = readFigures(cells, query.decimal);
  if (figures.kind !== 'read')
    return refuse({ kind: 'figure', line: whole[Math.floor(figures.at / times.length)]?.line ?? 1, reading: figures });
  const chosen = chooseRows(header, whole, query.where);
  if (!Array.isArray(chosen)) return refuse(chosen);
  const rowNumber = new Map(whole.map((row, index) => [row, index]));
  return inOrder(
    chosen.flatMap((row) =>
      times.map(({ at, time }, index) => ({
        time,
        figure: figures.figures[(rowNumber.get(row) ?? 0) * times.length + index] ?? null,
        cell: row.cells[at] ?? '',
        line: row.line,
      })),
    ),
  );
}

/** A label that is the same as in the row above is often left out. */
function fillLabels(rows: Row[], labels: number): Row[] {
  let above: string[] = [];
  return rows.map(({ cells, line }) => {
    const filled = cells.map((cell, at) => (at < labels - 1 && cell === '' ? (above[at] ?? '') : cell));
    above = filled;
    return { cells: filled, line };
  });
}

function chooseRows(header: Row, rows: Row[], where: SeriesQuery['where']): Row[] | SeriesFault {
  let chosen = rows;
  for (const [column, wanted] of Object.entries(where)) {
    const at = findColumn(header.cells, column);
    const columns = at === -1 ? header.cells.flatMap((cell, index) => (cell === '' ? [index] : [])) : [at];
    const says = ({ cells }: Row) => columns.some((index) => isSame(cells[index] ?? '', wanted));
    const known = [...new Set(chosen.flatMap(({ cells }) => columns.map((index) => cells[index] ?? '')))];
    chosen = chosen.filter(says);
    if (chosen.length === 0)
      return { kind: 'row', line: header.line, column, wanted, suggestion: suggestLabel(wanted, known) };
  }
  return chosen;
}

/** `461 Odense` is meant by `Odense`. */
function suggestLabel(wanted: string, known: readonly string[]): string | null {
  const holding = known.filter((label) => label.toLowerCase().includes(wanted.toLowerCase()));
  return (holding.length === 1 ? holding[0] : suggestWord(wanted, known)) ?? null;
}

function inOrder(values: SeriesValue[]): SeriesReading {
  const first = new Map<string, SeriesValue>();
  for (const value of values) {
    const days = `${value.time.from}/${value.time.to}`;
    const known = first.get(days);
    if (known) return refuse({ kind: 'twice', line: value.line, first: known.line, time: value.time });
    first.set(days, value);
  }
  const ordered = values.toSorted((a, b) => compareDays(a.time, b.time));
  // A source that has no figures yet, or no longer, has no gap there.
  const from = ordered.findIndex(({ cell }) => !isNothing(cell));
  const to = ordered.findLastIndex(({ cell }) => !isNothing(cell));
  return from === -1 ? refuse({ kind: 'empty', line: null }) : { ok: true, values: ordered.slice(from, to + 1) };
}

function compareDays(one: Deadline, other: Deadline): number {
  const [a, b] = [one, other].map(({ from, to }) => `${to ?? from}`);
  return a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1;
}

function findColumn(cells: readonly string[], name: string): number {
  const exact = cells.indexOf(name.trim());
  return exact === -1 ? cells.findIndex((cell) => isSame(cell, name)) : exact;
}

function isSame(one: string, other: string): boolean {
  const tidy = (words: string) => words.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
  return tidy(one) === tidy(other);
}

function refuse(fault: SeriesFault): SeriesReading {
  return { ok: false, fault };
}
