// Whether a file writes `1.234,5` or `1,234.5` is decided once for all its figures, never one by one.
import { round } from '#schemas/danish-number.ts';

export type DecimalMark = 'comma' | 'point';

/** How sources write that they have no figure. Danmarks Statistik explains its own under each table. */
const NOTHING: ReadonlySet<string> = new Set(['', '.', '..', '...', '…', '-', '–', '—', ':', 'x', 'n.a.', 'na']);

const FORMS: Readonly<Record<DecimalMark, RegExp>> = {
  comma: /^[+-]?(?:[1-9]\d{0,2}(?:[. ]\d{3})+|\d+)(?:,\d+)?$/,
  point: /^[+-]?(?:[1-9]\d{0,2}(?:[, ]\d{3})+|\d+)(?:\.\d+)?$/,
};

/** `figures` has one for each cell, null where the source has none. */
export type FigureReading =
  | { kind: 'read'; figures: (number | null)[] }
  | { kind: 'ambiguous'; cell: string; at: number; asComma: number; asPoint: number }
  | { kind: 'mixed'; cell: string; at: number; other: string }
  | { kind: 'unread'; cell: string; at: number };

/** `said` is the mark that the author has told; null leaves it to the figures themselves. */
export function readFigures(cells: readonly string[], said: DecimalMark | null): FigureReading {
  const written = cells.map(tidyFigure);
  const isFigure = (cell: string) => (['comma', 'point'] as const).some((mark) => FORMS[mark].test(cell));
  const strange = written.findIndex((cell) => !isNothing(cell) && !isFigure(cell));
  if (strange !== -1) return { kind: 'unread', cell: cells[strange] ?? '', at: strange };
  const marks = said ? [said] : (['comma', 'point'] as const);
  const readings = marks.map((mark) => readAll(written, mark));
  const whole = readings.filter(({ failedAt }) => failedAt === -1).map(({ figures }) => figures);
  const [one, other] = whole;
  if (!one) {
    const [at = 0, against = 0] = readings.map(({ failedAt }) => failedAt).sort((a, b) => b - a);
    return { kind: 'mixed', cell: cells[at] ?? '', at, other: cells[against] ?? '' };
  }
  const doubtful = other ? one.findIndex((figure, at) => figure !== other[at]) : -1;
  if (!other || doubtful === -1) return { kind: 'read', figures: one };
  return {
    kind: 'ambiguous',
    cell: cells[doubtful] ?? '',
    at: doubtful,
    asComma: one[doubtful] ?? 0,
    asPoint: other[doubtful] ?? 0,
  };
}

export function isNothing(cell: string): boolean {
  return NOTHING.has(cell.trim().toLowerCase());
}

function readAll(cells: readonly string[], mark: DecimalMark): { figures: (number | null)[]; failedAt: number } {
  const figures = cells.map((cell) => (isNothing(cell) || !FORMS[mark].test(cell) ? null : toNumber(cell, mark)));
  return { figures, failedAt: cells.findIndex((cell, at) => figures[at] === null && !isNothing(cell)) };
}

function toNumber(cell: string, mark: DecimalMark): number {
  const thousands = mark === 'comma' ? /[. ]/g : /[, ]/g;
  return round(Number(cell.replace(thousands, '').replace(',', '.')));
}

/** One kind of minus and of space, and no per cent sign: the unit is the target's. */
function tidyFigure(cell: string): string {
  return cell
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/^[−–](?=\d)/, '-')
    .replace(/ ?%$/, '')
    .trim();
}
