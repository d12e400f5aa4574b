// A table for a spreadsheet: its headings, and what fills each cell of a row.
import { stringify } from 'csv-stringify/sync';

import type { Publication } from '#core/model/publication.ts';

export type Cells<T> = Readonly<Record<string, (item: T) => string>>;

export interface Table {
  headings: string[];
  /** The cells of each row, in the order of the headings. */
  listRows: (publication: Publication) => string[][];
}

export function createTable<T>(list: (publication: Publication) => T[], cells: Cells<T>): Table {
  return {
    headings: Object.keys(cells),
    listRows: (publication) => list(publication).map((item) => Object.values(cells).map((fill) => fill(item))),
  };
}

/**
 * UTF-8 with BOM and `;`, as Danish Excel wants it; cells that begin like a formula are made text. A table without rows
 * has its headings all the same.
 */
export function renderTable({ headings, listRows }: Table, publication: Publication): string {
  return stringify([headings, ...listRows(publication)], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
