// The only door into the core: files → what is wrong (diagnostics) and what is right (publication).
// Parse → schema → build and link → rules. Every stage goes on with what is sound.
import { compareDiagnostics, createDiagnostic, type Diagnostic, type Place } from './diagnostics/diagnostic.ts';
import type { IsoDate } from './deadlines/deadline.ts';
import { buildPublication } from './model/build-publication.ts';
import type { Publication } from './model/publication.ts';
import { openDocument, readDocument, type ReadDocument } from './read-document.ts';
import { rules } from './rules/index.ts';
import type { Checked } from './rules/rule.ts';
import type { SourceDocument } from './source/source-document.ts';
import type { SourceFile } from './source/source-file.ts';
import { findTreePlace, type TreePlace } from './source/tree-place.ts';

export interface ContentCheck {
  diagnostics: Diagnostic[];
  publication: Publication;
  /** How many files were read as content. */
  files: number;
}

export interface CheckOptions {
  /** The day the content is seen from; the core has no clock. */
  today: IsoDate;
  /** How one file is read: on this thread, or a reading made before. */
  read?: ReadDocument;
}

export function checkContent(files: readonly SourceFile[], { today, read = readDocument }: CheckOptions): ContentCheck {
  const findings: Diagnostic[] = [];
  const documents: SourceDocument[] = [];
  const failed = new Set<string>();
  const assets = new Set<string>();
  let count = 0;

  const taken = new Map<string, SourceFile>();
  for (const file of [...files].sort(byPath)) {
    const place = findTreePlace(file.path);
    if (place.kind === 'asset') assets.add(file.path);
    if (place.kind === 'asset' || place.kind === 'ignored') continue;
    count += 1;
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
    const reading = read(file, place.documentKind);
    findings.push(...reading.findings);
    if (reading.content) documents.push(openDocument(file, place.key, reading.content));
    else failed.add(place.key);
  }

  const { publication, entries } = buildPublication(documents, failed, today, findings);
  const checked: Checked = { publication, entries, documents, assets, failed };
  for (const rule of rules) findings.push(...rule(checked));
  return { diagnostics: findings.sort(compareDiagnostics), publication, files: count };
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
