import type { Code } from 'mdast';

import type { Slip } from './slip.ts';

const FENCE = /^(`{3,}|~{3,})/;

/** A text that became code because it was indented, and code that goes on to the end because it was not closed. */
export function findCodeSlip({ position, value }: Code, source: string): Slip | null {
  const { start, end } = position ?? {};
  if (!start || !end) return null;
  const raw = source.slice(start.offset, end.offset);
  const fence = FENCE.exec(raw)?.[1];
  const range = { line: start.line, column: start.column, endLine: start.line, endColumn: start.column + 3 };
  const words = value.trim().split('\n')[0]?.slice(0, 40) ?? '';
  if (fence === undefined) return { code: 'code-by-indent', args: { found: words }, range };
  const last =
    raw
      .split('\n')
      .at(-1)
      ?.replace(/^[ \t>]*/, '')
      .trimEnd() ?? '';
  const isClosed = start.line !== end.line && last.startsWith(fence) && last.replaceAll(fence[0] ?? '`', '') === '';
  return isClosed ? null : { code: 'code-fence-open', args: { fence }, range };
}
