// The only file that uses gray-matter. It splits off the front matter; read-yaml.ts reads it.
import matter from 'gray-matter';

import type { Fault } from '../diagnostics/diagnostic.ts';
import type { TextRange } from './place.ts';
import { readYaml, type YamlFault, type YamlReading } from './read-yaml.ts';

type FenceFault = Fault<
  'front-matter-missing' | 'front-matter-not-first' | 'front-matter-unclosed' | 'front-matter-language'
> & { range: TextRange };

export type FrontMatterFault = FenceFault | YamlFault;

export interface FrontMatter extends Pick<YamlReading, 'data' | 'locate' | 'remarks'> {
  faults: FrontMatterFault[];
  body: string;
  /** The line of the file on which the body begins, from 1. */
  bodyLine: number;
}

const FENCE = '---';
/** `--- js`, TOML's `+++` and JSON's `;;;`: other programs would run or parse what follows. */
const OTHER_FENCE = /^(?:---\s*\S|\+\+\+|;;;)/;

/** Makes gray-matter only split: this engine parses no YAML and runs no code. */
const SPLIT_ONLY = { language: 'yaml', engines: { yaml: () => ({}) } };

/**
 * Splits a Markdown file into front matter and body. When there are faults, they have their ranges, and `data` is null.
 * The body is empty when the front matter has no proper fences.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const end = findEnd(text);
  if (end === null) {
    const fault = findFenceFault(text);
    return { data: null, faults: [fault], remarks: [], body: '', bodyLine: 1, locate: () => fault.range };
  }
  // Only the front matter: gray-matter copies all it is given.
  const parts = matter(text.slice(0, end), SPLIT_ONLY);
  const start = text.startsWith('\n', end) ? end + 1 : end;
  const bodyLine = countLines(text, start);
  return { ...readYaml(parts.matter.replace(/^[ \t]*\n/, ''), 2), body: text.slice(start), bodyLine };
}

/** Reads `site.yaml` and `ordliste.yaml`: YAML from the first line, without fences. */
export function readYamlFile(text: string): FrontMatter {
  return { ...readYaml(text, 1), body: '', bodyLine: 1 };
}

/**
 * Where the line of the closing dashes ends; null when the front matter is not fenced. gray-matter ends it at any line
 * that begins with `---`. Here nothing may follow the dashes.
 */
function findEnd(text: string): number | null {
  if (lineAt(text, 0).trimEnd() !== FENCE) return null;
  const closing = text.indexOf(`\n${FENCE}`, FENCE.length);
  if (closing === -1 || lineAt(text, closing + 1).trimEnd() !== FENCE) return null;
  return closing + 1 + lineAt(text, closing + 1).length;
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.slice(start) : text.slice(start, end);
}

/** The line of the character at `offset`, from 1. */
function countLines(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

function findFenceFault(text: string): FenceFault {
  const lines = text.split('\n');
  const first = lines[0] ?? '';
  const at = (line: number, length: number): TextRange => ({ line, column: 1, endLine: line, endColumn: length + 1 });
  if (first.trimEnd() === FENCE) {
    const closing = lines.findIndex((line, index) => index > 0 && line.startsWith(FENCE));
    return {
      code: 'front-matter-unclosed',
      args: {},
      range: closing === -1 ? at(1, 3) : at(closing + 1, lines[closing]?.length ?? 3),
    };
  }
  if (OTHER_FENCE.test(first))
    return { code: 'front-matter-language', args: { found: first.trim().slice(0, 40) }, range: at(1, first.length) };
  const early = lines.slice(0, 5).findIndex((line) => line.trim() === FENCE);
  if (early > 0 && lines.slice(0, early).every((line) => line.trim() === '')) {
    return { code: 'front-matter-not-first', args: {}, range: at(early + 1, 3) };
  }
  return { code: 'front-matter-missing', args: {}, range: at(1, Math.max(first.length, 1)) };
}
