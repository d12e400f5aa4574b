// One look at a file that is published: what it is, how large, and what is wrong with it.
import type { PictureSize } from '../brand/picture-size.ts';
import { isCutOff } from './cut-off.ts';
import { findKind, kindByName, type FileKind, type FoundKind } from './file-kind.ts';
import { inspectSvg, type PlacedSvgFault } from './inspect-svg.ts';
import { findPrivateDetails, type PrivateDetail } from './picture-details.ts';
import { readPixelSize } from './pixel-size.ts';

/** A file as the adapter gives it. Neither throws: a file that has disappeared is empty. */
export interface FileBytes {
  /** The path as a person would type it. */
  file: string;
  countBytes: () => number;
  readBytes: () => Uint8Array;
}

export interface FileInspection {
  /** By its name. */
  kind: FileKind;
  bytes: number;
  /** Null when it is too large to be read. */
  read: FileReading | null;
}

export interface FileReading {
  /** By its bytes. */
  inside: FoundKind;
  pixels: PictureSize | null;
  isCutOff: boolean;
  faults: PlacedSvgFault[];
  details: PrivateDetail[];
}

/** In bytes. Larger files are slow to open on a phone, and few need them. */
const MOST_BYTES: Readonly<Record<'picture' | 'pdf', number>> = { picture: 10_000_000, pdf: 50_000_000 };

export function mostBytes(kind: FileKind): number {
  return MOST_BYTES[kind === 'pdf' ? 'pdf' : 'picture'];
}

/** Null for a file of a kind that is not published. A file above the limit is counted, never read. */
export function inspectFile(path: string, file: FileBytes): FileInspection | null {
  const kind = kindByName(path);
  if (kind === null) return null;
  const bytes = file.countBytes();
  return { kind, bytes, read: bytes > mostBytes(kind) ? null : inspectBytes(kind, file.readBytes()) };
}

function inspectBytes(kind: FileKind, bytes: Uint8Array): FileReading {
  const inside = kind === 'csv' ? findTableKind(bytes) : findKind(bytes);
  if (inside !== kind && !(kind === 'svg' && isWideText(bytes)))
    return { inside, pixels: null, isCutOff: false, faults: [], details: [] };
  return {
    inside: kind,
    pixels: readPixelSize(kind, bytes),
    isCutOff: isCutOff(kind, bytes),
    faults: kind === 'svg' ? inspectSvg(bytes) : [],
    details: findPrivateDetails(kind, bytes),
  };
}

/** Any text is a table, whatever its letters are written in; a spreadsheet or a picture is not. */
function findTableKind(bytes: Uint8Array): FoundKind {
  const inside = findKind(bytes);
  const isOldText = inside === 'unknown' && !bytes.includes(0);
  return inside === 'text' || isOldText ? 'csv' : inside;
}

/** A drawing in UTF-16, which has a finding of its own. */
function isWideText(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
