// The only file that uses csv-parse. It splits lines into cells; what they mean is read elsewhere.
import { CsvError, parse } from 'csv-parse/sync';

export interface Row {
  /** Trimmed. */
  cells: string[];
  /** The line of the file on which the row ends, from 1. */
  line: number;
}

export const SEPARATORS = [';', '\t', ','] as const;

/** The rows that hold anything; the line on which a quotation mark is wrong when they cannot be read. */
export function readRows(text: string, separator: (typeof SEPARATORS)[number]): Row[] | { brokenAt: number } {
  try {
    const found = parse(text, {
      delimiter: separator,
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return found
      .map(({ record, info }) => ({ cells: record.map((cell) => cell.trim()), line: info.lines }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''));
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    return { brokenAt: typeof fault['lines'] === 'number' ? fault['lines'] : 1 };
  }
}
