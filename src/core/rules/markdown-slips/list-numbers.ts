// Markdown counts for itself from the first number of a list, whatever the others are.
import type { List, ListItem } from 'mdast';

import type { Slip } from './slip.ts';

const NUMBER = /^(\d{1,9})[.)]/;
const AFTER_NUMBER =
  /^(\d{1,2})\. (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|halvår|kvartal|juledag|pinsedag)(?!\p{L})/iu;
const EARLIEST_YEAR = 1000;

export function findNumberSlip(list: List, source: string): Slip | null {
  if (!list.ordered) return null;
  const items = list.children.map((item) => ({ item, raw: readItem(item, source) }));
  const numbers = items.map(({ raw }) => Number(NUMBER.exec(raw)?.[1] ?? '0'));
  const [first = 0, second] = numbers;
  const [only] = items;
  if (first >= EARLIEST_YEAR && only) return toSlip(only.item, `${first}.`, 'year');
  if (items.length === 1 && only && AFTER_NUMBER.test(only.raw)) return toSlip(only.item, `${first}.`, 'year');
  if (second === first) return null;
  const at = numbers.findIndex((number, index) => number !== first + index);
  const changed = items[at];
  return at > 0 && changed ? toSlip(changed.item, `${numbers[at] ?? ''}.`, 'order', `${first + at}.`) : null;
}

function readItem({ position }: ListItem, source: string): string {
  const start = position?.start.offset ?? 0;
  return source.slice(start, Math.min(position?.end.offset ?? start, start + 40));
}

function toSlip({ position }: ListItem, found: string, kind: 'year' | 'order', shown = '1.'): Slip {
  const { line = 1, column = 1 } = position?.start ?? {};
  return {
    code: 'list-number-changed',
    args: { found, kind, shown, escaped: found.replace('.', '\\.') },
    range: { line, column, endLine: line, endColumn: column + found.length },
  };
}
