// Suggests an entry for the author to copy into the file. What only the author knows is left empty, which is an error
// until the author fills it in: the program must not make up a reason.
import { quoteInForm, writeDays } from '../deadlines/worded-form.ts';
import type { Change } from '../model/change.ts';
import type { Level } from '../model/red-thread.ts';

export interface EntryDraft {
  what: Change['what'];
  about: string | null;
  from: string | null;
  to: string | null;
}

const WORDS = {
  deadline: 'frist',
  target: 'måltal',
  owner: 'ansvarlig',
  scope: 'omfang',
  moved: 'flyttet',
  removed: 'udgået',
  added: 'ny',
} as const satisfies Record<Change['what'], string>;

/** Values that YAML reads as text without quotation marks. */
const PLAIN = /^[\p{L}\d][\p{L}\d .,/½%+()»«–-]*$/u;

/** The lines of the entry, under `changes:` when the file has no list yet; otherwise to go last in the list. */
export function suggestEntry({ what, about, from, to }: EntryDraft, part: Level): string {
  const keys: [key: string, value: string][] = [
    ['date', ''],
    ['what', WORDS[what]],
    ...(about === null ? [] : [['about', quote(`#${about}`)] as [string, string]]),
    ...(from === null ? [] : [['from', quote(from)] as [string, string]]),
    ...(to === null ? [] : [['to', quote(to)] as [string, string]]),
    ['why', ''],
    ['decided-by', ''],
    ['minutes', ''],
  ];
  return placeInList(keys, part);
}

/** A published entry as it was, in the same form. */
export function renderEntry(entry: Change, part: Level): string {
  const { date, what, about, why, decidedBy, minutes } = entry;
  const keys: [string, string | null][] = [
    ['date', date.words],
    ['what', WORDS[what]],
    ['about', about && `#${about.id}`],
    ['from', nameSide(entry, 'from')],
    ['to', nameSide(entry, 'to')],
    ['why', why],
    ['decided-by', decidedBy?.id ?? ''],
    ['minutes', minutes],
  ];
  return placeInList(
    keys.flatMap(([key, value]) => (value === null ? [] : [[key, quote(value)] as [string, string]])),
    part,
  );
}

function nameSide(entry: Change, side: 'from' | 'to'): string | null {
  const [words, days] = [entry[side], entry.said[side]];
  return words !== null && days !== null ? `{ words: ${quoteInForm(words)}, ${writeDays(days)} }` : words;
}

function placeInList(keys: readonly (readonly [key: string, value: string])[], part: Level): string {
  const margin = findMargin(part);
  const lines = keys.map(
    ([key, value], index) => `${' '.repeat(margin ?? 2)}${index === 0 ? '- ' : '  '}${key}:${value && ` ${value}`}`,
  );
  return [...(margin === null ? ['changes:'] : []), ...lines].join('\n');
}

/** The indentation of the list in the file, in spaces; null when there is no list. */
function findMargin(part: Level): number | null {
  const [first] = part.kind === 'action' ? [] : part.changes;
  if (!first) return null;
  const { document, path } = first.origin;
  return Math.max(0, document.locate(path, 'value').column - 3);
}

function quote(value: string): string {
  if (value.startsWith('{ words: ')) return value;
  if (value === '' || (PLAIN.test(value) && !value.endsWith(' ') && !/^\d+$/.test(value))) return value;
  return `'${value.replace(/\s+/g, ' ').replaceAll("'", "''")}'`;
}

/** The Danish word for `what`, as the author writes it. */
export function whatWord<What extends Change['what']>(what: What): (typeof WORDS)[What] {
  return WORDS[what];
}
