// What cameras and phones write into a picture: EXIF, a TIFF directory,
// https://www.cipa.jp/std/documents/e/DC-X008-Translation-2019-E.pdf.

export interface Exif {
  /** From 1, upright, to 8; those from 5 lie on their side. */
  orientation: number;
  /** Whether it says more than how the picture is turned. */
  hasMore: boolean;
  hasPlace: boolean;
  hasName: boolean;
}

const ORIENTATION = 0x0112;
const PLACE_DIRECTORY = 0x8825;
const EXIF_DIRECTORY = 0x8769;
const NAMES = new Set([0x013b, 0x9c9d, 0xa430]); // Artist, XPAuthor, CameraOwnerName
const LATITUDE = 2;
const LONGITUDE = 4;
const ENTRY = 12; // bytes

interface Entry {
  tag: number;
  count: number;
  /** Where its four bytes of value, or the way to its value, begin. */
  at: number;
}

/** Reads what follows `Exif\0\0`. Where it is cut off or makes no sense, the rest counts as not being there. */
export function readExif(bytes: Uint8Array): Exif {
  const nothing = { orientation: 1, hasMore: false, hasPlace: false, hasName: false };
  const order = String.fromCharCode(...bytes.subarray(0, 2));
  if (bytes.length < 8 || (order !== 'II' && order !== 'MM')) return nothing;
  const tiff = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), isLittle: order === 'II' };
  const main = readDirectory(tiff, tiff.view.getUint32(4, tiff.isLittle));
  const below = (tag: number) =>
    main
      .filter((entry) => entry.tag === tag)
      .flatMap(({ at }) => readDirectory(tiff, tiff.view.getUint32(at, tiff.isLittle)));
  const orientation = main.find(({ tag }) => tag === ORIENTATION);
  const turned = orientation ? tiff.view.getUint16(orientation.at, tiff.isLittle) : 1;
  return {
    orientation: turned >= 1 && turned <= 8 ? turned : 1,
    hasMore: main.some(({ tag }) => tag !== ORIENTATION),
    hasPlace: isPlace(tiff, below(PLACE_DIRECTORY)),
    hasName: [...main, ...below(EXIF_DIRECTORY)].some(({ tag, count }) => NAMES.has(tag) && count > 1),
  };
}

type Tiff = { view: DataView; isLittle: boolean };

function readDirectory({ view, isLittle }: Tiff, offset: number): Entry[] {
  if (offset < 8 || offset + 2 > view.byteLength) return [];
  const entries: Entry[] = [];
  const count = view.getUint16(offset, isLittle);
  for (let at = offset + 2; entries.length < count && at + ENTRY <= view.byteLength; at += ENTRY)
    entries.push({ tag: view.getUint16(at, isLittle), count: view.getUint32(at + 4, isLittle), at: at + 8 });
  return entries;
}

/** Phones write a directory without a position, or one of zeros, when they may not know where they are. */
function isPlace(tiff: Tiff, entries: readonly Entry[]): boolean {
  const degrees = [LATITUDE, LONGITUDE].map((tag) =>
    readDegrees(
      tiff,
      entries.find((entry) => entry.tag === tag),
    ),
  );
  return degrees.every((value) => value !== null) && degrees.some((value) => value !== 0);
}

/** Three fractions, degrees, minutes and seconds; null when there are none. */
function readDegrees({ view, isLittle }: Tiff, entry: Entry | undefined): number | null {
  const at = entry && view.getUint32(entry.at, isLittle);
  if (entry?.count !== 3 || at === undefined || at + 24 > view.byteLength) return null;
  const read = (part: number) => view.getUint32(at + part * 8, isLittle) / view.getUint32(at + part * 8 + 4, isLittle);
  return Number.isFinite(read(0)) ? read(0) + (read(1) || 0) / 60 + (read(2) || 0) / 3600 : null;
}
