// The only entry to the core: files → what is wrong (diagnostics) and what is sound (publication). The stages are
// parsing, schema, building and linking, rules, and the content's own choices; each continues with what is sound.
import { catalogue } from './diagnostics/catalogue.ts';
import { compareDiagnostics, createDiagnostic, listArgs, type Diagnostic } from './diagnostics/diagnostic.ts';
import type { Place } from './source/place.ts';
import { MISSING } from './diagnostics/drop-faulty.ts';
import { inspectFile, type FileBytes } from './files/inspect-file.ts';
import type { PictureSize } from './brand/picture-size.ts';
import type { IsoDate } from './deadlines/calendar.ts';
import type { Comparison } from './ledger/comparison.ts';
import { compareLedger } from './ledger/compare-ledger.ts';
import { findTranslationsBehind } from './ledger/find-translations-behind.ts';
import { hidesExamples, leaveOut, listExampleFolders } from './leave-out-examples.ts';
import { buildPublication } from './model/build-publication.ts';
import type { Publication } from './model/publication.ts';
import { openDocument, readDocument, type ReadDocument } from './read-document.ts';
import { rules } from './rules/index.ts';
import type { RuleContext } from './rules/rule.ts';
import { applyChoices } from './severity/apply-choices.ts';
import type { SourceDocument } from './source/source-document.ts';
import type { SourceFile } from './source/source-file.ts';
import { findTreePlace, type TreePlace } from './source/tree-place.ts';

export interface ContentCheck {
  diagnostics: Diagnostic[];
  publication: Publication;
  /** The number of files read as content. */
  files: number;
  /** Their paths as a person would type them, and those of other files with findings. Sorted. */
  fileNames: string[];
  /** The folders of invented municipalities that the site does not show: nothing below them was read. */
  leftOut: ReadonlySet<string>;
  /** What has changed since publication; null when there is nothing to compare with. */
  comparison: Comparison | null;
}

export interface CheckOptions {
  /** The day for which the content is checked: the core has no clock. */
  today: IsoDate;
  /** Reads one file; by default in this thread. An adapter may use other threads or a cache. */
  read?: ReadDocument;
  /** The published content and its git ref. Its own faults are not reported. */
  published?: { files: readonly SourceFile[]; ref: string } | undefined;
}

/**
 * Checks all files of a content folder and builds the publication from what is sound. Faults in the content never
 * throw. The diagnostics are sorted by file and line.
 */
export function checkContent(
  files: readonly SourceFile[],
  { today, published, read = readDocument }: CheckOptions,
): ContentCheck {
  const hides = hidesExamples(files);
  const shown = toShown(files, hides);
  const { failed, partial, ...own } = readContent(shown.files, today, read);
  const check = { ...own, leftOut: shown.leftOut };
  if (!published) return { ...check, comparison: null };
  // The present choice decides for both, or else each invented promise would be missed.
  const then = toShown(published.files, hides);
  const before = readContent(then.files, today, readDocument);
  const { diagnostics, comparison } = compareLedger(before.publication, { ...check, failed, partial }, published.ref);
  const behind = findTranslationsBehind(
    { publication: before.publication, files: then.files },
    { publication: check.publication, files: shown.files },
  );
  return {
    ...check,
    diagnostics: [...check.diagnostics, ...diagnostics, ...behind].sort(compareDiagnostics),
    comparison,
  };
}

function toShown(
  files: readonly SourceFile[],
  hides: boolean,
): { files: readonly SourceFile[]; leftOut: ReadonlySet<string> } {
  if (!hides) return { files, leftOut: new Set() };
  const leftOut = listExampleFolders(files);
  return { files: leaveOut(files, leftOut), leftOut };
}

function readContent(
  files: readonly SourceFile[],
  today: IsoDate,
  read: ReadDocument,
): Omit<ContentCheck, 'comparison' | 'leftOut'> & { failed: ReadonlySet<string>; partial: ReadonlySet<string> } {
  const findings: Diagnostic[] = [];
  const documents: SourceDocument[] = [];
  /** Files whose front matter cannot be read: only their links and words are checked. */
  const unbuilt: SourceDocument[] = [];
  const failed = new Set<string>();
  const partial = new Set<string>();
  const dropped = new Set<string>();
  const assets = new Map<string, string>();
  const contents = new Map<string, FileBytes>();
  /** Filled when every file is known. */
  const pictures = new Map<string, PictureSize>();
  const fileNames: string[] = [];

  const taken = new Map<string, SourceFile>();
  const folded = new Map<string, SourceFile>();
  for (const file of [...files].sort(byPath)) {
    const place = findTreePlace(file.path);
    if (file.irregular) {
      findings.push(createDiagnostic('file-not-regular', wholeFile(file), { kind: file.irregular }));
      assets.set(file.path, file.file);
      continue;
    }
    if (place.kind === 'asset') findings.push(...claimAsset(file, assets, folded));
    if (place.kind === 'asset' && file.readBytes) contents.set(file.path, toBytes(file, file.readBytes));
    if (place.kind === 'asset' || place.kind === 'ignored') continue;
    fileNames.push(file.file);
    if (place.kind !== 'document') {
      findings.push(fromTreePlace(file, place));
      // The file exists, if in the wrong place: a link to it is not reported as broken.
      assets.set(file.path, file.file);
      continue;
    }
    const first = taken.get(place.key);
    if (first && place.documentKind !== 'site') {
      findings.push(
        createDiagnostic('address-taken', wholeFile(file), { address: `/${place.key}/` }, [
          { label: 'first-used-here', location: wholeFile(first) },
        ]),
      );
      continue;
    }
    taken.set(place.key, file);
    const reading = read(file, place.documentKind);
    addAll(findings, reading.findings);
    const { content } = reading;
    if (!content || content.data === null) failed.add(place.key);
    else documents.push(openDocument(file, place.key, content, pictures));
    if (content?.data === null) unbuilt.push(openDocument(file, place.key, { ...content, data: {} }, pictures));
    if (content?.dropped) partial.add(place.key);
    for (const text of content?.dropped ?? []) dropped.add(text.trim().toLowerCase());
  }

  const inspections = new Map(
    [...contents].flatMap(([path, file]) => {
      const inspection = inspectFile(path, file);
      return inspection ? [[path, inspection] as const] : [];
    }),
  );
  for (const [path, { read: found }] of inspections) if (found?.pixels) pictures.set(path, found.pixels);
  const { publication, entries } = buildPublication(documents, { failed, dropped }, today, findings, contents);
  const context: RuleContext = {
    publication,
    entries,
    documents: [...documents, ...unbuilt],
    assets,
    contents,
    inspections,
    failed,
    partial,
    found: findings,
  };
  for (const rule of rules) addAll(findings, rule(context));
  const partialFiles = new Set(documents.filter(({ key }) => partial.has(key)).map(({ file }) => file));
  const own = findings.filter((finding) => !isFollowOn(finding, partialFiles));
  const diagnostics = applyChoices(own, documents).sort(compareDiagnostics);
  const names = [...new Set([...fileNames, ...diagnostics.map(({ location }) => location.file)])].sort();
  return { diagnostics, publication, files: fileNames.length, fileNames: names, failed, partial: partialFiles };
}

/** `push(...more)` fails from about 100,000 findings on: they are arguments of a call. */
function addAll(findings: Diagnostic[], more: readonly Diagnostic[]): void {
  for (const finding of more) findings.push(finding);
}

/** Whether a finding may only follow from faulty keys that were removed from its file. */
function isFollowOn(finding: Diagnostic, partial: ReadonlySet<string>): boolean {
  if (listArgs(finding).some(([, text]) => text === MISSING)) return true;
  return catalogue[finding.code].needsWhole === true && partial.has(finding.location.file);
}

/**
 * Reports two files whose names differ only in capitals or in their Unicode form: on Windows and macOS one would
 * overwrite the other.
 */
function claimAsset(file: SourceFile, assets: Map<string, string>, folded: Map<string, SourceFile>): Diagnostic[] {
  assets.set(file.path, file.file);
  const name = file.path.normalize('NFC').toLowerCase();
  const first = folded.get(name);
  if (first)
    return [
      createDiagnostic('name-collision', wholeFile(file), { name: file.path, other: first.path }, [
        { label: 'first-used-here', location: wholeFile(first) },
      ]),
    ];
  folded.set(name, file);
  return [];
}

function fromTreePlace(
  file: SourceFile,
  place: Exclude<TreePlace, { kind: 'document' | 'asset' | 'ignored' }>,
): Diagnostic {
  switch (place.kind) {
    case 'misplaced':
      return createDiagnostic('file-misplaced', wholeFile(file), { file: file.path, reason: place.reason });
    case 'bad-name':
      return createDiagnostic('file-name-form', wholeFile(file), { name: place.name, suggestion: place.suggestion });
    case 'reserved-name':
      return createDiagnostic('reserved-name', wholeFile(file), { name: place.name, owner: place.owner });
  }
}

/** An adapter that cannot tell the length of a file has it in memory already. */
function toBytes({ file, countBytes }: SourceFile, readBytes: () => Uint8Array): FileBytes {
  return { file, readBytes, countBytes: countBytes ?? (() => readBytes().length) };
}

function byPath(a: SourceFile, b: SourceFile): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

function wholeFile(file: SourceFile): Place {
  return { kind: 'unavailable', file: file.file };
}
