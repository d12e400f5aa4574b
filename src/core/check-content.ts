// The only door into the core: files → what is wrong (diagnostics) and what is right (publication).
// Parse → schema → build and link → rules → what the content itself accepts. Every stage goes on with what is sound.
import { compareDiagnostics, createDiagnostic, type Diagnostic, type Place } from './diagnostics/diagnostic.ts';
import { fromSchema } from './diagnostics/from-schema.ts';
import type { IsoDate } from './deadlines/deadline.ts';
import { buildPublication } from './model/build-publication.ts';
import type { Publication } from './model/publication.ts';
import { rules } from './rules/index.ts';
import { findPrivateDetails } from './rules/private-details.ts';
import type { Checked } from './rules/rule.ts';
import { settleFindings } from './severity/settle-findings.ts';
import { parseBody } from './source/body.ts';
import { readYamlFile, splitFrontMatter, type FrontMatter, type Span } from './source/front-matter.ts';
import type { SourceDocument } from './source/source-document.ts';
import type { SourceFile } from './source/source-file.ts';
import { findTreePlace, type TreePlace } from './source/tree-place.ts';
import { schemas, type DocumentKind } from '#schemas/index.ts';

export interface ContentCheck {
  diagnostics: Diagnostic[];
  publication: Publication;
  /** How many files were read as content. */
  files: number;
}

export interface CheckOptions {
  /** The day the content is seen from; the core has no clock. */
  today: IsoDate;
}

export function checkContent(files: readonly SourceFile[], { today }: CheckOptions): ContentCheck {
  const findings: Diagnostic[] = [];
  const documents: SourceDocument[] = [];
  const failed = new Set<string>();
  const assets = new Map<string, string>();
  let read = 0;

  const taken = new Map<string, SourceFile>();
  for (const file of [...files].sort(byPath)) {
    const place = findTreePlace(file.path);
    if (place.kind === 'asset') assets.set(file.path, file.file);
    if (place.kind === 'asset' || place.kind === 'ignored') continue;
    read += 1;
    if (place.kind !== 'document') {
      findings.push(fromTreePlace(file, place));
      continue;
    }
    const first = taken.get(place.key);
    if (first && place.documentKind !== 'site') {
      findings.push(createDiagnostic('address-taken', wholeFile(file), { address: `/${place.key}/` }, [{ label: 'first-used-here', location: wholeFile(first) }]));
      continue;
    }
    taken.set(place.key, file);
    const document = readDocument(file, place, findings);
    if (document) documents.push(document);
    else failed.add(place.key);
  }

  const { publication, entries } = buildPublication(documents, failed, today, findings);
  const checked: Checked = { publication, entries, documents, assets, failed, found: findings };
  for (const rule of rules) findings.push(...rule(checked));
  return { diagnostics: settleFindings(findings, documents).sort(compareDiagnostics), publication, files: read };
}

function readDocument(file: SourceFile, place: TreePlace & { kind: 'document' }, findings: Diagnostic[]): SourceDocument | null {
  if (file.text === null || file.text.includes('\0')) {
    findings.push(createDiagnostic('file-unreadable', wholeFile(file), { reason: 'binary' }));
    return null;
  }
  if (file.text.includes('\uFFFD')) {
    findings.push(createDiagnostic('file-unreadable', wholeFile(file), { reason: 'encoding' }));
    return null;
  }
  const text = file.text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  findings.push(...findPrivateDetails(file.file, text));
  const front = place.documentKind === 'site' ? readYamlFile(text) : splitFrontMatter(text);
  for (const fault of front.faults) findings.push(createDiagnostic(fault.code, placeAt(file, fault.span), fault.args));
  return front.data === null ? null : checkSchema(file, place, front, findings);
}

function checkSchema(file: SourceFile, place: TreePlace & { kind: 'document' }, front: FrontMatter, findings: Diagnostic[]): SourceDocument | null {
  const kind = kindOf(place.documentKind, front.data);
  const result = schemas[kind].safeParse(front.data, { reportInput: true });
  if (!result.success) {
    findings.push(...fromSchema(kind, result.error.issues, { file: file.file, locate: front.locate }));
    return null;
  }
  const { body, bodyLine, locate } = front;
  return { kind, key: place.key, file: file.file, data: result.data, body: parseBody(body), bodyLine, locate } as SourceDocument;
}

/** A goal that has pictures beside it may be a folder: `kind: mål` in its `index.md`. */
function kindOf(byPlace: DocumentKind, data: Record<string, unknown> | null): DocumentKind {
  const isGoalFolder = byPlace === 'area' && data?.['kind'] === 'mål';
  return isGoalFolder ? 'goal' : byPlace;
}

function fromTreePlace(file: SourceFile, place: Exclude<TreePlace, { kind: 'document' | 'asset' | 'ignored' }>): Diagnostic {
  switch (place.kind) {
    case 'misplaced':
      return createDiagnostic('file-misplaced', wholeFile(file), { file: file.path, reason: place.reason });
    case 'bad-name':
      return createDiagnostic('file-name-form', wholeFile(file), { name: place.name, suggestion: place.suggestion });
    case 'reserved-name':
      return createDiagnostic('reserved-name', wholeFile(file), { name: place.name });
  }
}

function byPath(a: SourceFile, b: SourceFile): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

function wholeFile(file: SourceFile): Place {
  return { kind: 'unavailable', file: file.file };
}

function placeAt(file: SourceFile, span: Span): Place {
  return { kind: 'known', file: file.file, ...span };
}
