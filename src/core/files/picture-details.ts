// What a file tells besides its picture: where a photo was taken, and who made it.
import { readPngChunks, readWebpChunks, type Chunk } from './chunks.ts';
import { readExif } from './exif.ts';
import type { FileKind } from './file-kind.ts';
import { EXIF_SEGMENT, readJpegSegments } from './jpeg-segments.ts';

/** `camera` is anything else that a camera or a program has written, but how the picture is turned. */
export type PrivateDetail = 'place' | 'name' | 'camera';

/** What is written into a picture, as it lies there. */
export interface PictureDetails {
  exif: Uint8Array | null;
  /** Adobe's form, a text, https://developer.adobe.com/xmp/docs/. */
  xmp: string | null;
  /** Anything else that is no part of the picture. */
  hasOther: boolean;
}

const EXIF_HEAD = 'Exif\0\0';
const XMP_HEAD = 'http://ns.adobe.com/xap/1.0/\0';
const XMP_KEYWORD = 'XML:com.adobe.xmp';
/** The segment of news agencies, with bylines. */
const NEWS_SEGMENT = 0xed;
const PDF_AUTHOR = /\/Author\s*(?:\((?!\s*\))|<(?!\s*>)[0-9a-f])/i;
const XMP_PLACE = /exif:GPSLatitude(?:\s*=\s*["']|>)\s*[\d]/;
const XMP_NAME = /<dc:creator>\s*<rdf:Seq>\s*<rdf:li[^>]*>\s*[^<\s]|tiff:Artist(?:\s*=\s*["']|>)\s*[^"'<\s]/;

/** The private details of a picture or PDF, sorted; empty when none are found. */
export function findPrivateDetails(kind: FileKind, bytes: Uint8Array): PrivateDetail[] {
  if (kind === 'pdf') return PDF_AUTHOR.test(decode(bytes)) ? ['name'] : [];
  const { exif, xmp, hasOther } = readDetails(kind, bytes);
  const { hasMore, hasPlace, hasName } = readExif(exif ?? new Uint8Array());
  const found = new Set<PrivateDetail>();
  if (hasPlace || XMP_PLACE.test(xmp ?? '')) found.add('place');
  if (hasName || XMP_NAME.test(xmp ?? '')) found.add('name');
  if (found.size === 0 && (hasMore || xmp !== null || hasOther)) found.add('camera');
  return [...found].sort();
}

export function readDetails(kind: FileKind, bytes: Uint8Array): PictureDetails {
  if (kind === 'jpeg') return readFromJpeg(bytes);
  if (kind === 'png') return readFromPng(readPngChunks(bytes).chunks);
  if (kind === 'webp') return readFromWebp(readWebpChunks(bytes).chunks);
  return { exif: null, xmp: null, hasOther: false };
}

function readFromJpeg(bytes: Uint8Array): PictureDetails {
  const { segments } = readJpegSegments(bytes);
  const contents = segments
    .filter(({ marker }) => marker === EXIF_SEGMENT)
    .map(({ start, end }) => bytes.subarray(start + 4, end));
  const find = (head: string) =>
    contents.find((content) => decode(content.subarray(0, head.length)) === head)?.subarray(head.length) ?? null;
  const xmp = find(XMP_HEAD);
  return {
    exif: find(EXIF_HEAD),
    xmp: xmp && decode(xmp),
    hasOther: segments.some(({ marker }) => marker === NEWS_SEGMENT),
  };
}

function readFromPng(chunks: readonly Chunk[]): PictureDetails {
  const xmp = chunks.find(
    ({ name, content }) => name === 'iTXt' && decode(content.subarray(0, XMP_KEYWORD.length)) === XMP_KEYWORD,
  );
  return {
    exif: chunks.find(({ name }) => name === 'eXIf')?.content ?? null,
    xmp: xmp ? decode(xmp.content) : null,
    hasOther: false,
  };
}

/** Some programs write the head of a JPEG segment before the directory. */
function readFromWebp(chunks: readonly Chunk[]): PictureDetails {
  const exif = chunks.find(({ name }) => name === 'EXIF')?.content ?? null;
  const hasHead = exif !== null && decode(exif.subarray(0, EXIF_HEAD.length)) === EXIF_HEAD;
  const xmp = chunks.find(({ name }) => name === 'XMP ');
  return {
    exif: hasHead ? exif.subarray(EXIF_HEAD.length) : exif,
    xmp: xmp ? decode(xmp.content) : null,
    hasOther: false,
  };
}

/** One letter for each byte. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
