// A picture without what it tells besides itself. Not a pixel changes: only the parts that hold other things are left
// out. How the picture is turned and its colour profile stay, since it would look different without them.
import { readPngChunks, readWebpChunks, type Chunk } from './chunks.ts';
import { readExif } from './exif.ts';
import type { FileKind } from './file-kind.ts';
import { readJpegSegments, type JpegSegment } from './jpeg-segments.ts';
import { readDetails } from './picture-details.ts';

const ICC_HEAD = 'ICC_PROFILE\0';
/** Of PNG: what a camera or a program has written about the picture. */
const WORDS = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME']);
const WEBP_EXIF_FLAG = 0x08;
const WEBP_XMP_FLAG = 0x04;

/** The same bytes when there is nothing to leave out, or when the file cannot be read to its end. */
export function withoutDetails(kind: FileKind, bytes: Uint8Array): Uint8Array {
  const turned = minimalExif(readExif(readDetails(kind, bytes).exif ?? new Uint8Array()).orientation);
  if (kind === 'jpeg') return cleanJpeg(bytes, turned);
  if (kind === 'png') return cleanPng(bytes, turned);
  return kind === 'webp' ? cleanWebp(bytes, turned) : bytes;
}

/** A TIFF directory with one entry, how the picture is turned; null when it is upright. */
function minimalExif(orientation: number): Uint8Array | null {
  if (orientation === 1) return null;
  return Uint8Array.from([
    ...[0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1], // MM, the directory at byte 8, one entry
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0],
  ]);
}

/** What follows the end goes too: phones keep a film and smaller pictures there, with details of their own. */
function cleanJpeg(bytes: Uint8Array, turned: Uint8Array | null): Uint8Array {
  const { segments, end } = readJpegSegments(bytes);
  if (end === null) return bytes;
  const kept = segments.filter((segment) => isOfPicture(segment, bytes));
  if (kept.length === segments.length && end === bytes.length) return bytes;
  const exif = turned && [0xff, 0xe1, 0, 8 + turned.length, ...letters('Exif\0\0'), ...turned];
  // JFIF wants to be first, EXIF comes after it.
  const [opening, rest] = kept[0]?.marker === 0xe0 ? [kept.slice(0, 1), kept.slice(1)] : [[], kept];
  const parts = (some: readonly JpegSegment[]) => some.map(({ start, end: last }) => bytes.subarray(start, last));
  return join([
    bytes.subarray(0, 2),
    ...parts(opening),
    ...(exif ? [Uint8Array.from(exif)] : []),
    ...parts(rest),
    Uint8Array.of(0xff, 0xd9),
  ]);
}

/** Of the segments for programs only JFIF, the colour profile and Adobe's kind of colour change what is seen. */
function isOfPicture({ marker, start }: JpegSegment, bytes: Uint8Array): boolean {
  if (marker === 0xfe) return false;
  if (marker < 0xe0 || marker > 0xef || marker === 0xe0 || marker === 0xee) return true;
  const head = String.fromCharCode(...bytes.subarray(start + 4, start + 4 + ICC_HEAD.length));
  return marker === 0xe2 && head === ICC_HEAD;
}

function cleanPng(bytes: Uint8Array, turned: Uint8Array | null): Uint8Array {
  const { chunks, isWhole } = readPngChunks(bytes);
  const isClean = chunks.every(({ name }) => !WORDS.has(name)) && chunks.at(-1)?.end === bytes.length;
  if (!isWhole || isClean) return bytes;
  const kept = chunks.filter(({ name }) => !WORDS.has(name)).map(({ start, end }) => bytes.subarray(start, end));
  const [header = new Uint8Array(), ...rest] = kept;
  return join([bytes.subarray(0, 8), header, ...(turned ? [pngChunk('eXIf', turned)] : []), ...rest]);
}

function pngChunk(name: string, content: Uint8Array): Uint8Array {
  const named = join([letters(name), content]);
  return join([number32(content.length, false), named, number32(checkSum(named), false)]);
}

/** https://www.w3.org/TR/png-3/#D-CRCAppendix */
function checkSum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}

/** The first chunk says which others there are. */
function cleanWebp(bytes: Uint8Array, turned: Uint8Array | null): Uint8Array {
  const { chunks, isWhole } = readWebpChunks(bytes);
  const isDetail = ({ name }: Chunk) => name === 'EXIF' || name === 'XMP ';
  if (!isWhole || !chunks.some(isDetail)) return bytes;
  const kept = chunks
    .filter((chunk) => !isDetail(chunk))
    .map(({ name, start, end }) => {
      const part = bytes.slice(start, end);
      if (name === 'VP8X')
        part[8] = ((part[8] ?? 0) & ~(WEBP_EXIF_FLAG | WEBP_XMP_FLAG)) | (turned ? WEBP_EXIF_FLAG : 0);
      return part;
    });
  const exif = turned ? [letters('EXIF'), number32(turned.length, true), turned] : [];
  const content = join([letters('WEBP'), ...kept, ...exif]);
  return join([letters('RIFF'), number32(content.length, true), content]);
}

function number32(value: number, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, isLittle);
  return bytes;
}

function letters(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
