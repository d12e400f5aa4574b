// Keys below the line that ends them: front matter that ended early, or a second one from a file pasted into this one.
import { schemas } from '#schemas/index.ts';

import type { Slip } from './slip.ts';

const KEY = /^([a-zæøå][a-zæøå-]*):(?: |$)/;
const RULE = /^---\s*$/;
/** A value that goes on: a list item, or an indented line. */
const VALUE = /^(?:[ \t]|- |#)/;

const KNOWN = new Set(
  Object.values(schemas).flatMap((schema) => ('shape' in schema ? Object.keys(schema.shape as object) : [])),
);

export function findKeysInBody(source: string): Slip | null {
  if (!source.includes(':')) return null;
  const lines = source.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const start = RULE.test(lines[first] ?? '') ? nextWritten(lines, first) : first;
  const early = readKey(lines, start);
  if (early !== null && (isKnown(early, lines, start) || endsInRule(lines, start))) return toSlip(early, start);
  return findSecond(lines);
}

/** Between two lines of `---`, the first after an empty line or another text. */
function findSecond(lines: readonly string[]): Slip | null {
  for (const [index, line] of lines.entries()) {
    if (!RULE.test(line)) continue;
    const key = readKey(lines, index + 1);
    if (key !== null && endsInRule(lines, index + 1)) return toSlip(key, index + 1);
  }
  return null;
}

/** A known key alone is enough when its line could not be the beginning of a sentence. */
function isKnown(key: string, lines: readonly string[], at: number): boolean {
  if (!KNOWN.has(key)) return false;
  const next = readKey(lines, at + 1);
  return /^[a-z]+$/.test(key) ? next !== null || !/[.:]\s*$/.test(lines[at] ?? '') : true;
}

function readKey(lines: readonly string[], at: number): string | null {
  return KEY.exec(lines[at] ?? '')?.[1] ?? null;
}

/** Nothing but keys and their values down to the next `---`. */
function endsInRule(lines: readonly string[], start: number): boolean {
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (RULE.test(line)) return true;
    if (!KEY.test(line) && !VALUE.test(line)) return false;
  }
  return false;
}

function nextWritten(lines: readonly string[], after: number): number {
  return lines.findIndex((line, index) => index > after && line.trim() !== '');
}

function toSlip(key: string, at: number): Slip {
  return {
    code: 'front-matter-in-body',
    args: { key },
    range: { line: at + 1, column: 1, endLine: at + 1, endColumn: key.length + 2 },
  };
}
