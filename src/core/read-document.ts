// Reads one file: from text to checked keys, with the rules that need one document only. The result is plain values, so
// it can be sent between threads and cached while the file is unchanged.
import { createDiagnostic, placeFault, type Diagnostic } from './diagnostics/diagnostic.ts';
import type { Place, TextRange } from './source/place.ts';
import { dropFaulty } from './diagnostics/drop-faulty.ts';
import { fromSchema } from './diagnostics/from-schema.ts';
import { findBrokenLetters } from './rules/broken-letters.ts';
import { documentRules } from './rules/index.ts';
import { findPrivateDetails } from './rules/private-details.ts';
import { findAbbreviationUses } from './source/abbreviation-uses.ts';
import { openBody, outlineBody, type BodyOutline } from './source/body.ts';
import { BETWEEN_TEXTS, type DocumentWords } from './source/document-words.ts';
import { readYamlFile, splitFrontMatter, type FrontMatter } from './source/front-matter.ts';
import type { YamlPath } from './source/read-yaml.ts';
import { hasInvisible, hasNothingToSee } from './source/invisible-characters.ts';
import { findMergeConflicts } from './source/merge-conflict.ts';
import { parseBody } from './source/parse-body.ts';
import { listRunningTexts } from './source/running-text.ts';
import type { SourceDocument } from './source/source-document.ts';
import { tidyText, type SourceFile } from './source/source-file.ts';
import { findHiddenCharacter, findTextFaults } from './source/text-fault.ts';
import { schemas, YAML_KINDS, type DocumentKind } from '#schemas/index.ts';
import type { z } from 'zod';

const MOST_ROUNDS = 4;

export interface DocumentReading {
  findings: Diagnostic[];
  /** Null when the text itself cannot be read. */
  content: DocumentContent | null;
}

export interface DocumentContent {
  kind: DocumentKind;
  /** Null when the front matter cannot be read; the body is checked all the same. */
  data: unknown;
  /** The texts of keys that were removed because of faults; null when none were. */
  dropped: string[] | null;
  bodyLine: number;
  outline: BodyOutline;
  words: DocumentWords;
}

/** `byPlace` is the kind of document that the path of the file implies. */
export type ReadDocument = (file: SourceFile, byPlace: DocumentKind) => DocumentReading;

/**
 * Reads one file without knowing the others. A file that is binary, or that no parser should be given, has no content
 * but a finding that says why.
 */
export const readDocument: ReadDocument = (file, byPlace) => {
  const { text } = file;
  if (text === null || text.includes('\0')) return refuse(file);
  const tidy = tidyText(text);
  const faults = findTextFaults(tidy);
  if (faults.length > 0)
    return {
      findings: faults.map((fault) => placeFault(fault, placeAt(file, fault.range))),
      content: null,
    };
  const conflicts = findMergeConflicts(file.file, tidy);
  if (conflicts.length > 0) return { findings: conflicts, content: null };
  const front = readFront(tidy, byPlace);
  const reading = readKeys(file, tidy, byPlace, front);
  return {
    ...reading,
    findings: [
      ...findPrivateDetails(file.file, tidy),
      ...findBrokenLetters(file.file, tidy),
      ...front.remarks.map((remark) => placeFault(remark, placeAt(file, remark.range))),
      ...reading.findings,
    ],
  };
};

function readKeys(file: SourceFile, tidy: string, byPlace: DocumentKind, front: FrontMatter): DocumentReading {
  if (front.data === null) {
    const findings = front.faults.map((fault) => placeFault(fault, placeAt(file, fault.range)));
    return front.body === ''
      ? { findings, content: null }
      : readBody(file, byPlace, front, { findings, data: null, dropped: [] });
  }
  const hidden = tidy.includes('\\') ? findHiddenValues(front.data, [], front.locate, file) : [];
  if (hidden.length > 0) return { findings: hidden, content: null };
  const mayBeInvisible = tidy.includes('\\') || hasInvisible(tidy);
  return checkSchema(file, byPlace, front, mayBeInvisible ? emptyInvisible(front.data) : front.data);
}

/** The same keys; a text in which a reader sees nothing is empty, whatever characters it has. */
function emptyInvisible<T>(value: T): T {
  if (typeof value === 'string') return (hasNothingToSee(value) ? '' : value) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(emptyInvisible) as T;
  return Object.fromEntries(Object.entries(value).map(([key, below]) => [key, emptyInvisible(below)])) as T;
}

/** The document of a reading. Its tree and its places are parsed again when they are first asked for. */
export function openDocument(
  file: SourceFile,
  key: string,
  { kind, data, bodyLine, outline, words }: DocumentContent,
  pictures: SourceDocument['pictures'],
): SourceDocument {
  let front: FrontMatter | undefined;
  const getFront = () => (front ??= readFront(tidyText(file.text ?? ''), kind));
  const body = openBody(outline, () => parseBody(getFront().body));
  return {
    kind,
    key,
    file: file.file,
    data,
    body,
    bodyLine,
    locate: (path, part) => getFront().locate(path, part),
    words,
    pictures,
  } as SourceDocument;
}

function checkSchema(
  file: SourceFile,
  byPlace: DocumentKind,
  front: FrontMatter,
  found: Record<string, unknown>,
): DocumentReading {
  const kind = kindOf(byPlace, found);
  const result = schemas[kind].safeParse(found, { reportInput: true });
  if (result.success) return readBody(file, kind, front, { findings: [], data: result.data, dropped: null });
  const findings = fromSchema(kind, result.error.issues, { file: file.file, locate: front.locate });
  return readBody(file, kind, front, { findings, ...readRest(kind, found, result.error.issues) });
}

/** Removes faulty keys in several rounds: removing one can leave an object that is no longer complete. */
function readRest(
  kind: DocumentKind,
  found: Record<string, unknown>,
  issues: readonly z.core.$ZodIssue[],
): Pick<DocumentContent, 'data' | 'dropped'> {
  let rest = dropFaulty(found, issues);
  const dropped = [...rest.dropped];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const result = schemas[kind].safeParse(rest.data, { reportInput: true });
    if (result.success) return { data: result.data, dropped };
    rest = dropFaulty(rest.data, result.error.issues);
    dropped.push(...rest.dropped);
  }
  return { data: null, dropped };
}

function readBody(
  file: SourceFile,
  kind: DocumentKind,
  front: FrontMatter,
  { findings, data, dropped }: Pick<DocumentContent, 'data' | 'dropped'> & Pick<DocumentReading, 'findings'>,
): DocumentReading {
  const { bodyLine, locate } = front;
  const body = parseBody(front.body);
  const document = { kind, key: '', file: file.file, data: data ?? {}, body, bodyLine, locate } as SourceDocument;
  const texts = listRunningTexts(document);
  const words = {
    joined: texts.map(({ text }) => text).join(BETWEEN_TEXTS),
    abbreviations: findAbbreviationUses(texts),
  };
  return {
    findings: [...findings, ...documentRules.flatMap((rule) => rule(document))],
    content: { kind, data, dropped, bodyLine, outline: outlineBody(body), words },
  };
}

function readFront(tidy: string, kind: DocumentKind): FrontMatter {
  return YAML_KINDS.includes(kind) ? readYamlFile(tidy) : splitFrontMatter(tidy);
}

/** Finds hidden characters that were written as escapes, such as `"\u202e"`. */
function findHiddenValues(
  value: unknown,
  path: YamlPath,
  locate: FrontMatter['locate'],
  file: SourceFile,
): Diagnostic[] {
  if (typeof value === 'string') {
    const found = findHiddenCharacter(value);
    return found ? [createDiagnostic('hidden-character', placeAt(file, locate(path, 'value')), found)] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) =>
    findHiddenValues(below, [...path, Array.isArray(value) ? Number(key) : key], locate, file),
  );
}

/** A goal with pictures may be a folder whose `index.md` has `kind: mål`. */
function kindOf(byPlace: DocumentKind, data: Record<string, unknown>): DocumentKind {
  const isGoalFolder = byPlace === 'area' && data['kind'] === 'mål';
  return isGoalFolder ? 'goal' : byPlace;
}

function refuse(file: SourceFile): DocumentReading {
  return {
    findings: [createDiagnostic('file-unreadable', { kind: 'unavailable', file: file.file }, { reason: 'binary' })],
    content: null,
  };
}

function placeAt(file: SourceFile, range: TextRange): Place {
  return { kind: 'known', file: file.file, ...range };
}
