// What a photo tells besides its picture: where it was taken, and by whom. Cameras and phones write it as EXIF (a TIFF
// directory), https://www.cipa.jp/std/documents/e/DC-X008-Translation-2019-E.pdf.

export type PrivateDetail = 'place' | 'name';

const GPS_DIRECTORY = 0x8825;
const EXIF_DIRECTORY = 0x8769;
const NAMES = new Set([0x013b, 0x9c9d, 0xa430]); // Artist, XPAuthor, CameraOwnerName
const ENTRY = 12; // bytes
const EXIF_HEAD = 'Exif\0\0';
const PDF_AUTHOR = /\/Author\s*(?:\((?!\s*\))|<(?!\s*>)[0-9a-f])/i;

/** The private details of a picture or PDF; empty when none are found. */
export function findPrivateDetails(bytes: Uint8Array): PrivateDetail[] {
  const exif = findExif(bytes);
  const found = exif ? readExif(exif) : new Set<PrivateDetail>();
  if (isPdf(bytes) && PDF_AUTHOR.test(decode(bytes))) found.add('name');
  return [...found].sort();
}

function isPdf(bytes: Uint8Array): boolean {
  return decode(bytes.subarray(0, 5)) === '%PDF-';
}

/** The TIFF directory inside a JPEG, PNG or WebP file; null when there is none. */
function findExif(bytes: Uint8Array): DataView | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return findInJpeg(view);
  const isPng = bytes[1] === 0x50 && bytes[2] === 0x4e;
  return isPng ? findInChunks(view, 8, 'eXIf', false) : findInChunks(view, 12, 'EXIF', true);
}

function findInJpeg(view: DataView): DataView | null {
  for (let at = 2; at + 10 < view.byteLength && view.getUint8(at) === 0xff;) {
    const [marker, length] = [view.getUint8(at + 1), view.getUint16(at + 2)];
    if (marker === 0xda) return null;
    if (marker === 0xe1 && readText(view, at + 4, EXIF_HEAD.length) === EXIF_HEAD)
      return part(view, at + 4 + EXIF_HEAD.length, length - 2 - EXIF_HEAD.length);
    at += 2 + length;
  }
  return null;
}

/** PNG has the length before the name, in the order of the network; WebP after it, in the other. */
function findInChunks(view: DataView, start: number, name: string, isWebp: boolean): DataView | null {
  for (let at = start; at + 8 <= view.byteLength;) {
    const length = isWebp ? view.getUint32(at + 4, true) : view.getUint32(at);
    if (readText(view, isWebp ? at : at + 4, 4) === name) return part(view, at + 8, length);
    at += isWebp ? 8 + length + (length % 2) : 12 + length;
  }
  return null;
}

function readExif(view: DataView): Set<PrivateDetail> {
  const found = new Set<PrivateDetail>();
  const order = readText(view, 0, 2);
  if (view.byteLength < 8 || (order !== 'II' && order !== 'MM')) return found;
  const little = order === 'II';
  const read = (offset: number, depth: number): void => {
    if (depth > 1 || offset < 8 || offset + 2 > view.byteLength) return;
    const entries = view.getUint16(offset, little);
    for (let index = 0; index < entries; index += 1) {
      const at = offset + 2 + index * ENTRY;
      if (at + ENTRY > view.byteLength) return;
      const tag = view.getUint16(at, little);
      if (tag === GPS_DIRECTORY) found.add('place');
      if (NAMES.has(tag) && view.getUint32(at + 4, little) > 1) found.add('name');
      if (tag === EXIF_DIRECTORY) read(view.getUint32(at + 8, little), depth + 1);
    }
  };
  read(view.getUint32(4, little), 0);
  return found;
}

function part(view: DataView, start: number, length: number): DataView | null {
  const end = Math.min(start + length, view.byteLength);
  return end > start ? new DataView(view.buffer, view.byteOffset + start, end - start) : null;
}

function readText(view: DataView, start: number, length: number): string {
  let text = '';
  for (let at = start; at < start + length && at < view.byteLength; at += 1)
    text += String.fromCharCode(view.getUint8(at));
  return text;
}

/** One letter for each byte. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
