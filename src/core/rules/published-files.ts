import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { mostBytes, type FileInspection, type FileReading } from '../files/inspect-file.ts';
import { decodeText } from '../series/decode-text.ts';
import type { Place } from '../source/place.ts';
import type { SourceDocument } from '../source/source-document.ts';
import { findPrivateDetails } from './private-details.ts';
import type { Rule } from './rule.ts';

/** In pixels. A picture is unpacked in memory, four bytes for each. */
const MOST_SIDE = 12_000;
const MOST_PIXELS = 60_000_000;

/** Pictures and PDF files must be what their names say, whole, of a reasonable size, and hold nothing hidden. */
export const publishedFiles: Rule = ({ assets, contents, inspections, documents }) => {
  const site = documents.find((document): document is SourceDocument<'site'> => document.kind === 'site');
  const logo = site?.data.logo?.file;
  return [...inspections].flatMap(([path, inspection]) => {
    const place: Place = { kind: 'unavailable', file: assets.get(path) ?? path };
    const table = inspection.read?.inside === 'csv' ? contents.get(path) : undefined;
    const told = table ? findPrivateDetails(place.file, decodeText(table.readBytes())) : [];
    const faults = [...findFaults(inspection, place), ...told];
    // The rule about the logo tells of its kind and size.
    const isTold = path === logo && inspection.kind !== 'svg';
    return isTold ? faults.filter(({ code }) => code !== 'file-not-its-kind' && code !== 'picture-too-large') : faults;
  });
};

function findFaults(inspection: FileInspection, place: Place): Diagnostic[] {
  const { kind, read } = inspection;
  if (read && read.inside !== kind)
    return [createDiagnostic('file-not-its-kind', place, { kind, inside: read.inside })];
  const size = findSize(inspection);
  if (size !== null || read === null) return size ? [createDiagnostic('picture-too-large', place, size)] : [];
  if (read.isCutOff) return [createDiagnostic('picture-cut-off', place, { kind })];
  return [...tellDrawing(read, place), ...tellDetails(inspection, read, place)];
}

function findSize({ kind, bytes, read }: FileInspection): { size: string; most: string } | null {
  const most = mostBytes(kind);
  if (bytes > most) return { size: `${Math.ceil(bytes / 1e6)} MB`, most: `${most / 1e6} MB` };
  // A drawing is as large as it is shown.
  if (kind === 'svg' || !read?.pixels) return null;
  const { width, height } = read.pixels;
  const isTooLarge = Math.max(width, height) > MOST_SIDE || width * height > MOST_PIXELS;
  return isTooLarge
    ? { size: `${width} × ${height} pixel`, most: `${MOST_SIDE} × ${MOST_PIXELS / MOST_SIDE} pixel` }
    : null;
}

function tellDrawing({ faults }: FileReading, { file }: Place): Diagnostic[] {
  return faults.map(({ kind, found, line, column }) =>
    createDiagnostic(
      'svg-not-plain',
      { kind: 'known', file, line, column, endLine: line, endColumn: column + 1 },
      { kind, found },
    ),
  );
}

function tellDetails({ kind }: FileInspection, { details }: FileReading, place: Place): Diagnostic[] {
  return details.map((what) =>
    what === 'camera'
      ? createDiagnostic('picture-with-details', place)
      : createDiagnostic('file-with-private-details', place, { what, kind }),
  );
}
