import type { Table } from 'mdast';

import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { readText } from '../source/parse-body.ts';
import { placeOfNode, type SourceDocument } from '../source/source-document.ts';
import type { DocumentRule } from './rule.ts';

/** Every column must have a header. Only the corner above the row names may be empty. */
export const tableHeaderEmpty: DocumentRule = (document) =>
  document.body.tables.flatMap((table) => checkTable(table, document));

/** At most one finding for each table. A table without headers is reported at its first cell. */
function checkTable(table: Table, document: SourceDocument): Diagnostic[] {
  const [head] = table.children;
  const cells = head?.children ?? [];
  const isEmpty = cells.map((cell) => readText(cell) === '');
  const first = isEmpty.every(Boolean) ? 0 : isEmpty.indexOf(true, 1);
  const at = cells[first] ?? head;
  return at && first >= 0 && cells.length > 0
    ? [createDiagnostic('table-header-empty', placeOfNode(document, at), { column: String(first + 1) })]
    : [];
}
