// Reads YAML as authors write it. js-yaml parses it fast; `yaml` parses it again, with positions, only when there is a
// fault or a place is asked for. Both use the failsafe schema, in which every value is text, so `010`, `no` and
// `2026-02-30` stay as the author wrote them.
import jsYaml from 'js-yaml';
import {
  Lexer,
  LineCounter,
  parseDocument,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  visit,
  type Document,
  type Node,
  type Pair,
  type YAMLError,
  type YAMLMap,
} from 'yaml';

import { isByTime } from '#schemas/fields.ts';

import type { Fault } from '../diagnostics/diagnostic.ts';
import type { TextRange } from './place.ts';
import { mayLoseWords, mendYaml, type Mend, type MendedYaml, type TrailingComment } from './mend-yaml.ts';
import { findYamlReason, type YamlReason } from './yaml-reason.ts';
import { findSignFlood } from './yaml-sign-flood.ts';

export type YamlPath = readonly (string | number)[];

export type YamlFault = Fault<'yaml-syntax' | 'yaml-duplicate-key' | 'yaml-feature' | 'yaml-not-keys'> & {
  range: TextRange;
};

/** What is told although the source can be read. */
export type YamlRemark = Fault<'comment-after-value'> & { range: TextRange };

export interface YamlReading {
  data: Record<string, unknown> | null;
  faults: YamlFault[];
  remarks: YamlRemark[];
  /** The place of a key or its value. A missing one gets the place of the nearest thing around it. */
  locate: (path: YamlPath, part: 'key' | 'value') => TextRange;
}

const YAML_OPTIONS = {
  version: '1.2',
  schema: 'failsafe',
  uniqueKeys: false,
  strict: true,
  stringKeys: true,
  merge: false,
} as const;
/** An anchor, alias or tag. They are refused: a few lines of aliases can expand to millions of values. */
const SUSPECT = /(?:^|[\s[{,])[&*!][^\s,\]}]/m;
/** What the key of a value by time is called in a list. */
const TIMES: ReadonlySet<string> = new Set(['by', 'date']);
/** `&anchor` and `!tag` are written before their value. */
const SIGNS_BEFORE = /(?:(?<=^|[\s[{,])[&!]\S*\s*)+$/;

/**
 * `firstLine` is the line of the file on which the source begins, from 1. The data is null when there are faults: then
 * every one of them is told, each with its place.
 */
export function readYaml(source: string, firstLine: number): YamlReading {
  const asWritten: MendedYaml = { text: source, mends: new Map(), comments: [] };
  const mended = mayLoseWords(source) ? mendYaml(source) : asWritten;
  const reading = readMended(mended, firstLine);
  if (reading.faults.length === 0 || mended !== asWritten) return reading;
  const mendable = mendYaml(source);
  return mendable.text === source ? reading : readMended(mendable, firstLine);
}

function readMended(mended: MendedYaml, firstLine: number): YamlReading {
  const { text, comments } = mended;
  const placed = lazily(() => parseWithPlaces(mended, firstLine));
  const locate: YamlReading['locate'] = (path, part) => placed().locate(path, part);
  const remarks = comments.map((comment) => toRemark(comment, firstLine));
  if (!SUSPECT.test(text)) {
    const data = readFast(text);
    if (data !== undefined && isKeys(data)) return { data, faults: [], remarks, locate };
  }
  const flood = findSignFlood(new Lexer().lex(text), text, firstLine);
  if (flood) {
    const { found, range } = flood;
    return { data: null, faults: [{ code: 'yaml-feature', args: { found }, range }], remarks, locate: () => range };
  }
  const { data, faults } = readCarefully(text, placed());
  return { data: faults.length > 0 ? null : data, faults, remarks, locate };
}

function toRemark({ line, column, text, cure }: TrailingComment, firstLine: number): YamlRemark {
  const at = line + firstLine - 1;
  const range = { line: at, column, endLine: at, endColumn: column + text.length };
  return { code: 'comment-after-value', args: { found: text, cure }, range };
}

function readFast(source: string): unknown {
  try {
    return jsYaml.load(source, { schema: jsYaml.FAILSAFE_SCHEMA }) ?? {};
  } catch {
    return undefined;
  }
}

interface PlacedYaml {
  document: Document;
  toRange: (offsets: readonly number[] | null | undefined) => TextRange;
  locate: YamlReading['locate'];
}

function parseWithPlaces({ text, mends }: MendedYaml, firstLine: number): PlacedYaml {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { ...YAML_OPTIONS, lineCounter });
  const toRange: PlacedYaml['toRange'] = (offsets) => {
    const start = lineCounter.linePos(offsets?.[0] ?? 0);
    const end = lineCounter.linePos(Math.max(offsets?.[1] ?? 1, (offsets?.[0] ?? 0) + 1));
    return {
      line: start.line + firstLine - 1,
      column: columnAsWritten(start.col, mends.get(start.line - 1)),
      endLine: end.line + firstLine - 1,
      endColumn: columnAsWritten(end.col, mends.get(end.line - 1)),
    };
  };
  const pairs = new WeakMap<YAMLMap, Map<string, Pair>>();
  return { document, toRange, locate: (path, part) => toRange(findRange(document.contents, path, part, pairs)) };
}

/** The column, from 1, that an author sees: quotation marks that were added are not there. */
function columnAsWritten(column: number, mend: Mend | undefined): number {
  if (!mend || column <= mend.start + 1) return column;
  const isAfter = column >= mend.start + mend.mended + 1;
  return isAfter ? column - (mend.mended - mend.written) : Math.min(column - 1, mend.start + mend.written + 1);
}

/** Reports every fault at once, with its place. */
function readCarefully(
  source: string,
  { document, toRange }: PlacedYaml,
): { data: Record<string, unknown>; faults: YamlFault[] } {
  const errors = document.errors.map((error) => toFault(error, document, source, toRange));
  const stumbled = new Set(errors.map((fault) => fault.range.line));
  const duplicates = findDuplicates(document, toRange).filter((fault) => !stumbled.has(fault.range.line));
  const faults = onePerLine([...findFeatures(document.contents, source, toRange), ...duplicates, ...errors]);
  let data: unknown = {};
  if (faults.length === 0) {
    data = document.contents === null ? {} : toData(document);
    if (!isKeys(data)) faults.push({ code: 'yaml-not-keys', args: {}, range: toRange(document.contents?.range) });
  }
  return { data: data as Record<string, unknown>, faults };
}

/** Makes an empty value null, as js-yaml does; `""` stays an empty text. */
function toData(document: Document): unknown {
  visit(document, {
    Scalar(key, node) {
      if (key !== 'key' && node.type === 'PLAIN' && node.source === '') node.value = null;
    },
  });
  return document.toJS({ maxAliasCount: 0 });
}

function toFault(
  error: YAMLError,
  document: Document,
  source: string,
  toRange: (offsets: readonly number[]) => TextRange,
): YamlFault {
  const reason = findYamlReason(error, source);
  const opening = reason === 'unclosed' ? findOpening(document, error.pos[0]) : null;
  return { code: 'yaml-syntax', args: { reason }, range: toRange(opening ?? error.pos) };
}

/** Repeated keys. The check in `yaml` is slow: it compares each key with all keys before it. */
function findDuplicates(document: Document, toRange: (offsets: readonly number[]) => TextRange): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Map(_key, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (seen.has(name))
          faults.push({ code: 'yaml-duplicate-key', args: { key: name }, range: toRange(key.range ?? [0, 1]) });
        seen.add(name);
      }
    },
  });
  return faults;
}

/** The place of the quotation mark or bracket whose end the parser missed at `end`; null when there is none. */
function findOpening(document: Document, end: number): readonly number[] | null {
  let opening: readonly number[] | null = null;
  visit(document, {
    Node(_key, node) {
      const { range, flow, type } = node as Node & { flow?: boolean; type?: string };
      if (range?.[1] === end && (flow || type?.startsWith('QUOTE'))) opening = [range[0], range[0] + 1];
    },
  });
  return opening;
}

/** One mistake often gives several syntax errors on its line: only the first is kept. */
function onePerLine(faults: YamlFault[]): YamlFault[] {
  const firstOfLine = new Map<number, YamlFault>();
  for (const fault of faults) if (!firstOfLine.has(fault.range.line)) firstOfLine.set(fault.range.line, fault);
  return faults.filter(
    (fault) =>
      fault.code !== 'yaml-syntax' || (firstOfLine.get(fault.range.line) === fault && !isEcho(fault, firstOfLine)),
  );
}

/** Whether the fault only follows from a wrongly indented line above it. */
function isEcho(fault: YamlFault, firstOfLine: ReadonlyMap<number, YamlFault>): boolean {
  if (reasonOf(fault) !== 'deeper-below') return false;
  for (let line = fault.range.line - 1; line > 0; line -= 1) {
    const above = reasonOf(firstOfLine.get(line));
    if (above !== 'deeper-below')
      return above !== undefined && ['indentation', 'tab', 'item-without-key'].includes(above);
    if (!firstOfLine.has(line - 1)) return true;
  }
  return false;
}

function reasonOf(fault: YamlFault | undefined): YamlReason | undefined {
  return fault?.code === 'yaml-syntax' ? fault.args.reason : undefined;
}

function findFeatures(
  root: Node | null,
  source: string,
  toRange: (offsets: readonly number[]) => TextRange,
): YamlFault[] {
  const faults: YamlFault[] = [];
  const visitNode = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    if (isPair(node)) return void [node.key, node.value].forEach(visitNode);
    const { anchor, tag, range } = node as Node & { anchor?: string; tag?: string };
    if (isAlias(node) || anchor || tag) {
      const [value = 0, end = 1] = range ?? [];
      const start = SIGNS_BEFORE.exec(source.slice(0, value))?.index ?? value;
      faults.push({
        code: 'yaml-feature',
        args: { found: source.slice(start, Math.max(end, value)).split('\n')[0]?.slice(0, 40).trimEnd() ?? '' },
        range: toRange([start, Math.max(end, value)]),
      });
    }
    if (isMap(node) || isSeq(node)) node.items.forEach(visitNode);
  };
  visitNode(root);
  return faults;
}

function findRange(
  root: Node | null,
  path: YamlPath,
  part: 'key' | 'value',
  pairs: WeakMap<YAMLMap, Map<string, Pair>>,
): readonly number[] | null {
  let node: unknown = root;
  let found: readonly number[] | null = null;
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const named = getPairs(node, pairs);
      const keys = Object.fromEntries([...named.keys()].map((key) => [key, null]));
      const byTime = typeof step === 'number' && isByTime(keys) ? named.get(Object.keys(keys)[step] ?? '') : undefined;
      const pair = named.get(String(step)) ?? byTime;
      // A list of one may be written without its dash: the value itself is then item 0.
      if (!pair && step === 0) continue;
      if (!pair) break;
      const key = (pair.key as Node).range ?? null;
      const isLast = depth === path.length - 1;
      const hasValue = isScalar(pair.value)
        ? pair.value.value !== null && pair.value.value !== ''
        : pair.value !== null;
      found = (isLast && part === 'key') || !hasValue ? key : ((pair.value as Node).range ?? key);
      // The time that a value stands under is its key.
      if (byTime && TIMES.has(String(path[depth + 1]))) return key;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined;
      if (!item) break;
      found = item.range ?? found;
      node = item;
    } else {
      // A short form (`target: mindst 10`) has no node for `words`: the place is that of the short form.
      continue;
    }
  }
  return found;
}

/** The pairs of a map by name, cached because a file may have thousands of unknown keys to look up. */
function getPairs(map: YAMLMap, known: WeakMap<YAMLMap, Map<string, Pair>>): Map<string, Pair> {
  const found = known.get(map);
  if (found) return found;
  const made = new Map<string, Pair>();
  for (const pair of map.items)
    if (isScalar(pair.key) && !made.has(String(pair.key.value))) made.set(String(pair.key.value), pair);
  known.set(map, made);
  return made;
}

function isKeys(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
