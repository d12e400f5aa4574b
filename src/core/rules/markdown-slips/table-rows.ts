import type { Table, TableRow } from 'mdast';

import { countCells } from './broken-tables.ts';
import type { Slip } from './slip.ts';

/** Rows with more cells than the table has columns, and lines of text that became rows. */
export function findLostCells(table: Table, source: string): Slip[] {
  const columns = table.children[0]?.children.length ?? 0;
  const rows = table.children.slice(1).map((row) => ({ row, raw: readRow(row, source) }));
  const isSingle = columns < 2 && rows.every(({ raw }) => !raw.includes('|'));
  const under = isSingle ? undefined : rows.find(({ raw }) => !/(?<!\\)\|/.test(raw) && raw.trim() !== '');
  const long = rows.filter(({ row, raw }) => countCells(raw) > columns && row !== under?.row);
  return [
    ...long.map(({ row, raw }): Slip => ({
      code: 'table-cells-lost',
      args: { found: String(countCells(raw)), columns: String(columns) },
      range: rangeOf(row, raw),
    })),
    ...(under
      ? [
          {
            code: 'text-under-table' as const,
            args: { found: under.raw.trim().slice(0, 50) },
            range: rangeOf(under.row, under.raw),
          },
        ]
      : []),
  ];
}

function readRow({ position }: TableRow, source: string): string {
  return source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}

function rangeOf({ position }: TableRow, raw: string): Slip['range'] {
  const { line = 1, column = 1 } = position?.start ?? {};
  return { line, column, endLine: line, endColumn: column + raw.length };
}
