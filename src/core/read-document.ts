// One file, from text to checked keys, with the rules that need it alone. The result holds nothing but plain
// values: it can be sent from one thread to another and kept while the file stays the same.
import { createDiagnostic, type Diagnostic, type Place } from './diagnostics/diagnostic.ts';
import { fromSchema } from './diagnostics/from-schema.ts';
import { documentRules } from './rules/index.ts';
import { openBody, outlineBody, type BodyOutline } from './source/body.ts';
import { readYamlFile, splitFrontMatter, type FrontMatter, type Span } from './source/front-matter.ts';
import { parseBody } from './source/parse-body.ts';
import type { SourceDocument } from './source/source-document.ts';
import type { SourceFile } from './source/source-file.ts';
import { schemas, type DocumentKind } from '#schemas/index.ts';

export interface DocumentReading {
  findings: Diagnostic[];
  /** Null when a fault keeps the file out of the publication. */
  content: { kind: DocumentKind; data: unknown; bodyLine: number; outline: BodyOutline } | null;
}

/** `byPlace` is what the file is by where it stands. */
export type ReadDocument = (file: SourceFile, byPlace: DocumentKind) => DocumentReading;

export const readDocument: ReadDocument = (file, byPlace) => {
  const { text } = file;
  if (text === null || text.includes('\0')) return refuse(file, 'binary');
  if (text.includes('\uFFFD')) return refuse(file, 'encoding');
  const front = readFront(text, byPlace);
  if (front.data === null) {
    return { findings: front.faults.map((fault) => createDiagnostic(fault.code, placeAt(file, fault.span), fault.args)), content: null };
  }
  return checkSchema(file, byPlace, front, front.data);
};

/** The document a reading stands for; its tree and its places are read again when someone asks for them. */
export function openDocument(file: SourceFile, key: string, { kind, data, bodyLine, outline }: NonNullable<DocumentReading['content']>): SourceDocument {
  let front: FrontMatter | undefined;
  const getFront = () => (front ??= readFront(file.text ?? '', kind));
  const body = openBody(outline, () => parseBody(getFront().body));
  return { kind, key, file: file.file, data, body, bodyLine, locate: (path, part) => getFront().locate(path, part) } as SourceDocument;
}

function checkSchema(file: SourceFile, byPlace: DocumentKind, front: FrontMatter, found: Record<string, unknown>): DocumentReading {
  const kind = kindOf(byPlace, found);
  const result = schemas[kind].safeParse(found, { reportInput: true });
  if (!result.success) {
    return { findings: fromSchema(kind, result.error.issues, { file: file.file, locate: front.locate }), content: null };
  }
  const { bodyLine, locate } = front;
  const body = parseBody(front.body);
  const document = { kind, key: '', file: file.file, data: result.data, body, bodyLine, locate } as SourceDocument;
  return { findings: documentRules.flatMap((rule) => rule(document)), content: { kind, data: result.data, bodyLine, outline: outlineBody(body) } };
}

function readFront(text: string, kind: DocumentKind): FrontMatter {
  const tidy = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  return kind === 'site' ? readYamlFile(tidy) : splitFrontMatter(tidy);
}

/** A goal that has pictures beside it may be a folder: `kind: mål` in its `index.md`. */
function kindOf(byPlace: DocumentKind, data: Record<string, unknown>): DocumentKind {
  const isGoalFolder = byPlace === 'area' && data['kind'] === 'mål';
  return isGoalFolder ? 'goal' : byPlace;
}

function refuse(file: SourceFile, reason: 'binary' | 'encoding'): DocumentReading {
  return { findings: [createDiagnostic('file-unreadable', { kind: 'unavailable', file: file.file }, { reason })], content: null };
}

function placeAt(file: SourceFile, span: Span): Place {
  return { kind: 'known', file: file.file, ...span };
}
