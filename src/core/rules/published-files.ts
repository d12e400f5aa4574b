import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { findKind, kindByName, type FileKind } from '../files/file-kind.ts';
import { inspectSvg } from '../files/inspect-svg.ts';
import { findPrivateDetails } from '../files/picture-details.ts';
import { readPixelSize } from '../files/pixel-size.ts';
import type { Place } from '../source/place.ts';
import type { SourceDocument } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

/** In bytes. Larger files are slow to open on a phone, and few need them. */
const MOST_BYTES: Readonly<Record<'picture' | 'pdf', number>> = { picture: 10_000_000, pdf: 50_000_000 };
/** In pixels. A picture is unpacked in memory, four bytes for each. */
const MOST_SIDE = 12_000;
const MOST_PIXELS = 60_000_000;

/** Pictures and PDF files must be what their names say, of a reasonable size, and hold nothing hidden. */
export const publishedFiles: Rule = ({ assets, contents, documents }) => {
  const site = documents.find((document): document is SourceDocument<'site'> => document.kind === 'site');
  const logo = site?.data.logo?.file;
  return [...assets].flatMap(([path, file]) => {
    // The rule about the logo tells of its kind and size.
    const kind = path === logo && !/\.svg$/i.test(path) ? null : kindByName(path);
    const bytes = kind === null ? undefined : contents.get(path)?.();
    return kind === null || bytes === undefined ? [] : inspect(kind, bytes, { kind: 'unavailable', file });
  });
};

function inspect(kind: FileKind, bytes: Uint8Array, place: Place): Diagnostic[] {
  const inside = findKind(bytes);
  if (inside !== kind && !(kind === 'svg' && isWideText(bytes)))
    return [createDiagnostic('file-not-its-kind', place, { kind, inside })];
  const size = findSize(kind, bytes);
  if (size !== null) return [createDiagnostic('picture-too-large', place, size)];
  if (kind === 'svg') return inspectDrawing(bytes, place);
  return findPrivateDetails(bytes).map((what) => createDiagnostic('file-with-private-details', place, { what, kind }));
}

function isWideText(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function findSize(kind: FileKind, bytes: Uint8Array): { size: string; most: string } | null {
  const most = MOST_BYTES[kind === 'pdf' ? 'pdf' : 'picture'];
  if (bytes.length > most) return { size: `${Math.ceil(bytes.length / 1e6)} MB`, most: `${most / 1e6} MB` };
  const pixels = kind === 'svg' ? null : readPixelSize(kind, bytes);
  if (pixels === null) return null;
  const { width, height } = pixels;
  const isTooLarge = Math.max(width, height) > MOST_SIDE || width * height > MOST_PIXELS;
  return isTooLarge
    ? { size: `${width} × ${height} pixel`, most: `${MOST_SIDE} × ${MOST_PIXELS / MOST_SIDE} pixel` }
    : null;
}

function inspectDrawing(bytes: Uint8Array, { file }: Place): Diagnostic[] {
  return inspectSvg(bytes).map(({ kind, found, line, column }) =>
    createDiagnostic(
      'svg-not-plain',
      { kind: 'known', file, line, column, endLine: line, endColumn: column + 1 },
      { kind, found },
    ),
  );
}
