// Small pictures by hand, byte for byte: enough for everything that reads them, and as little as that.
import { crc32 } from 'node:zlib';

export const letters = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const big16 = (value: number) => [value >> 8, value & 255];
const big32 = (value: number) => [...big16(value >>> 16), ...big16(value & 0xffff)];
const little32 = (value: number) => big32(value).reverse();

/** The TIFF directory of a photo. `place` is latitude and longitude in whole degrees; `[0, 0]` is what phones write. */
export function makeExif({
  orientation,
  artist,
  place,
}: {
  orientation?: number;
  artist?: string;
  place?: [number, number] | 'no position';
}): number[] {
  const count = [orientation, artist, place].filter((value) => value !== undefined).length;
  const behind = 8 + 2 + count * 12 + 4;
  const words = artist === undefined ? [] : letters(`${artist}\0`);
  const atPlace = behind + words.length;
  const entries = [
    ...(orientation === undefined ? [] : [0x01, 0x12, 0, 3, ...big32(1), 0, orientation, 0, 0]),
    ...(artist === undefined ? [] : [0x01, 0x3b, 0, 2, ...big32(words.length), ...big32(behind)]),
    ...(place === undefined ? [] : [0x88, 0x25, 0, 4, ...big32(1), ...big32(atPlace)]),
  ];
  const directory = place === undefined ? [] : makePlace(place, atPlace);
  return [...letters('MM'), 0, 0x2a, ...big32(8), ...big16(count), ...entries, ...big32(0), ...words, ...directory];
}

function makePlace(place: [number, number] | 'no position', at: number): number[] {
  // GPSVersionID alone.
  if (place === 'no position') return [0, 1, 0, 0, 0, 1, ...big32(4), 2, 3, 0, 0, ...big32(0)];
  const behind = at + 2 + 2 * 12 + 4;
  const degrees = (whole: number) => [whole, 1, 30, 1, 0, 1].flatMap(big32);
  return [
    ...[0, 2, 0, 2, 0, 5, ...big32(3), ...big32(behind)],
    ...[0, 4, 0, 5, ...big32(3), ...big32(behind + 24), ...big32(0)],
    ...degrees(place[0]),
    ...degrees(place[1]),
  ];
}

export const segment = (marker: number, content: readonly number[]): number[] => [
  0xff,
  marker,
  ...big16(content.length + 2),
  ...content,
];
export const exifSegment = (exif: readonly number[]): number[] => segment(0xe1, [...letters('Exif\0\0'), ...exif]);
export const xmpSegment = (xmp: string): number[] => segment(0xe1, letters(`http://ns.adobe.com/xap/1.0/\0${xmp}`));

export const JPEG_START = [0xff, 0xd8];
export const JFIF = segment(0xe0, [...letters('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0]);
/** A frame of 2000 × 1200 pixels, and a scan with a 0xff that is data and a mark inside it. */
export const JPEG_PICTURE = [
  ...segment(0xc2, [8, ...big16(1200), ...big16(2000), 1, 1, 0x11, 0]),
  ...segment(0xda, [1, 1, 0, 0, 63, 0]),
  ...[1, 2, 0xff, 0, 3, 0xff, 0xd0, 4],
];
export const JPEG_END = [0xff, 0xd9];

export function makeJpeg(...details: (readonly number[])[]): Uint8Array {
  return Uint8Array.from([...JPEG_START, ...JFIF, ...details.flat(), ...JPEG_PICTURE, ...JPEG_END]);
}

export function chunk(name: string, content: readonly number[]): number[] {
  const named = [...letters(name), ...content];
  return [...big32(content.length), ...named, ...big32(crc32(Uint8Array.from(named)))];
}

/** 2000 × 1200 pixels. */
export function makePng(...details: (readonly number[])[]): Uint8Array {
  return Uint8Array.from([
    ...[0x89, ...letters('PNG\r\n'), 0x1a, 0x0a],
    ...chunk('IHDR', [...big32(2000), ...big32(1200), 8, 2, 0, 0, 0]),
    ...details.flat(),
    ...chunk('IDAT', [0x78, 0x9c, 3, 0, 0, 0, 0, 1]),
    ...chunk('IEND', []),
  ]);
}

export const webpChunk = (name: string, content: readonly number[]): number[] => [
  ...letters(name),
  ...little32(content.length),
  ...content,
  ...(content.length % 2 ? [0] : []),
];

/** 2000 × 1200 pixels; the flags say which details there are. */
export function makeWebp(flags: number, ...details: (readonly number[])[]): Uint8Array {
  const content = [
    ...letters('WEBP'),
    ...webpChunk('VP8X', [flags, 0, 0, 0, 207, 7, 0, 175, 4, 0]),
    ...webpChunk('VP8L', [0x2f, 0, 0, 0, 0]),
    ...details.flat(),
  ];
  return Uint8Array.from([...letters('RIFF'), ...little32(content.length), ...content]);
}

/** 2000 × 1200 pixels, with a table of two colours and a comment. */
export function makeGif(): Uint8Array {
  return Uint8Array.from([
    ...letters('GIF89a'),
    ...[208, 7, 176, 4, 0x80, 0, 0, 0, 0, 0, 255, 255, 255],
    ...[0x21, 0xfe, 3, ...letters('vej'), 0],
    ...[0x2c, 0, 0, 0, 0, 208, 7, 176, 4, 0, 2, 2, 0x4c, 1, 0],
    0x3b,
  ]);
}
