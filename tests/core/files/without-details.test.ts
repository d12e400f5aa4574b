import { describe, expect, test } from 'vitest';

import { readExif } from '#core/files/exif.ts';
import { findPrivateDetails, readDetails } from '#core/files/picture-details.ts';
import { readPixelSize } from '#core/files/pixel-size.ts';
import { withoutDetails } from '#core/files/without-details.ts';

import {
  chunk,
  exifSegment,
  JFIF,
  JPEG_END,
  JPEG_PICTURE,
  JPEG_START,
  letters,
  makeExif,
  makeGif,
  makeJpeg,
  makePng,
  makeWebp,
  segment,
  webpChunk,
  xmpSegment,
} from './pictures.ts';

const TOLD = makeExif({ artist: 'Ole Jensen', place: [55, 9] });
const TURNED = makeExif({ orientation: 6, artist: 'Ole Jensen', place: [55, 9] });
/** One entry: how the picture is turned. */
const ONLY_TURNED = [
  ...[0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1],
  ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0],
];
const COLOURS = segment(0xe2, letters('ICC_PROFILE\0\u0001\u0001farver'));
const ADOBE = segment(0xee, letters('Adobe\0d\0\0\0\0\u0001'));

describe('a published JPEG', () => {
  test('has only the picture, its colours and its kind', () => {
    const bytes = makeJpeg(
      exifSegment(TOLD),
      xmpSegment('<dc:creator>Ole</dc:creator>'),
      segment(0xed, letters('Photoshop 3.0\0')),
      COLOURS,
      segment(0xe2, letters('MPF\0')),
      ADOBE,
      segment(0xfe, letters('Taget af Ole')),
    );
    expect(withoutDetails('jpeg', bytes)).toEqual(makeJpeg(COLOURS, ADOBE));
  });

  test('is still turned as it was taken', () => {
    const clean = withoutDetails('jpeg', makeJpeg(exifSegment(TURNED)));
    expect(clean).toEqual(makeJpeg(exifSegment(ONLY_TURNED)));
    expect(readExif(readDetails('jpeg', clean).exif ?? new Uint8Array()).orientation).toBe(6);
    expect(readPixelSize('jpeg', clean)).toEqual({ width: 1200, height: 2000 });
  });

  test('from a camera that does not write JFIF has the same first segment', () => {
    const bytes = Uint8Array.from([...JPEG_START, ...exifSegment(TURNED), ...JPEG_PICTURE, ...JPEG_END]);
    expect(withoutDetails('jpeg', bytes)).toEqual(
      Uint8Array.from([...JPEG_START, ...exifSegment(ONLY_TURNED), ...JPEG_PICTURE, ...JPEG_END]),
    );
  });

  test('has no film or other picture after its end', () => {
    const bytes = Uint8Array.from([...makeJpeg(), ...makeJpeg(exifSegment(TOLD)), ...letters('film')]);
    expect(withoutDetails('jpeg', bytes)).toEqual(makeJpeg());
  });

  test('is the same file when there is nothing to leave out', () => {
    const bytes = makeJpeg(COLOURS);
    expect(withoutDetails('jpeg', bytes)).toBe(bytes);
  });

  test('that is cut off is left as it is', () => {
    const bytes = makeJpeg(exifSegment(TOLD)).subarray(0, -2);
    expect(withoutDetails('jpeg', bytes)).toBe(bytes);
    expect(withoutDetails('jpeg', Uint8Array.from([...JPEG_START, ...JFIF]))).toHaveLength(2 + JFIF.length);
  });
});

describe('a published PNG', () => {
  test('has no words and nothing after its end', () => {
    const bytes = Uint8Array.from([
      ...makePng(
        chunk('sRGB', [0]),
        chunk('eXIf', TOLD),
        chunk('tEXt', letters('Author\0Ole Jensen')),
        chunk('iTXt', letters('XML:com.adobe.xmp\0\0\0\0\0<x/>')),
        chunk('tIME', [7, 234, 5, 1, 12, 0, 0]),
      ),
      ...letters('rest'),
    ]);
    expect(withoutDetails('png', bytes)).toEqual(makePng(chunk('sRGB', [0])));
  });

  test('is still turned as it was taken', () => {
    expect(withoutDetails('png', makePng(chunk('eXIf', TURNED)))).toEqual(makePng(chunk('eXIf', ONLY_TURNED)));
  });

  test('is the same file when there is nothing to leave out', () => {
    const bytes = makePng(chunk('sRGB', [0]));
    expect(withoutDetails('png', bytes)).toBe(bytes);
  });
});

describe('a published WebP', () => {
  test('says that it has no details, and has none', () => {
    const colours = webpChunk('ICCP', letters('farve'));
    const bytes = makeWebp(0x2c, colours, webpChunk('EXIF', TOLD), webpChunk('XMP ', letters('<x/>')));
    expect(withoutDetails('webp', bytes)).toEqual(makeWebp(0x20, colours));
    expect(findPrivateDetails('webp', withoutDetails('webp', bytes))).toEqual([]);
  });

  test('is still turned as it was taken', () => {
    const bytes = makeWebp(0x08, webpChunk('EXIF', TURNED));
    expect(withoutDetails('webp', bytes)).toEqual(makeWebp(0x08, webpChunk('EXIF', ONLY_TURNED)));
  });
});

test('other files are published as they are', () => {
  const gif = makeGif();
  expect(withoutDetails('gif', gif)).toBe(gif);
});
