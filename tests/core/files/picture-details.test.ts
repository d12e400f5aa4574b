import { describe, expect, test } from 'vitest';

import { isCutOff } from '#core/files/cut-off.ts';
import { findKind, kindByName } from '#core/files/file-kind.ts';
import { findPrivateDetails } from '#core/files/picture-details.ts';
import { readPixelSize } from '#core/files/pixel-size.ts';

import {
  chunk,
  exifSegment,
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

const text = (words: string) => new TextEncoder().encode(words);
const draw = (attributes: string) => text(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}></svg>`);

describe('what a file is', () => {
  test.each([
    ['kort.png', 'png'],
    ['kort.JPG', 'jpeg'],
    ['kort.jpeg', 'jpeg'],
    ['kort.svg', 'svg'],
    ['plan.pdf', 'pdf'],
    ['maal.md', null],
  ])('by its name, `%s` is %s', (name, kind) => {
    expect(kindByName(name)).toBe(kind);
  });

  test.each([
    ['html', text('<!doctype html><html><body><svg/></body></html>')],
    ['svg', text('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['svg', text('<svg:svg xmlns:svg="http://www.w3.org/2000/svg"/>')],
    ['svg', text(`<!-- <html> ${'æ'.repeat(20_000)} --><svg/>`)],
    ['pdf', text('%PDF-1.7')],
    ['text', text('Kære alle')],
    ['empty', new Uint8Array()],
    ['png', makePng()],
    ['jpeg', makeJpeg()],
    ['gif', makeGif()],
    ['webp', makeWebp(0)],
    ['unknown', Uint8Array.from([0, 1, 2, 3])],
  ])('by its bytes it is %s', (kind, bytes) => {
    expect(findKind(bytes)).toBe(kind);
  });
});

describe('the size of a picture', () => {
  test.each([
    ['png', makePng()],
    ['jpeg', makeJpeg()],
    ['gif', makeGif()],
    ['webp', makeWebp(0)],
  ] as const)('is read from %s', (kind, bytes) => {
    expect(readPixelSize(kind, bytes)).toEqual({ width: 2000, height: 1200 });
  });

  test('is the size that is shown when a phone was held upright', () => {
    const onItsSide = makeJpeg(exifSegment(makeExif({ orientation: 6 })));
    expect(readPixelSize('jpeg', onItsSide)).toEqual({ width: 1200, height: 2000 });
    const upsideDown = makeJpeg(exifSegment(makeExif({ orientation: 3 })));
    expect(readPixelSize('jpeg', upsideDown)).toEqual({ width: 2000, height: 1200 });
    const png = makePng(chunk('eXIf', makeExif({ orientation: 8 })));
    expect(readPixelSize('png', png)).toEqual({ width: 1200, height: 2000 });
  });

  test.each([
    ['width="640" height="480px" viewBox="0 0 4 3"', { width: 640, height: 480 }],
    ['width="210mm" height="297mm"', { width: 794, height: 1123 }],
    ['width="100%" height="100%" viewBox="0 0 841.89 595.28"', { width: 842, height: 595 }],
    [`viewBox='-5,-5, 20 10'`, { width: 20, height: 10 }],
    ['width="640"', null],
    ['width="0" height="0"', null],
  ])('of a drawing with `%s` is what it states', (attributes, size) => {
    expect(readPixelSize('svg', draw(attributes))).toEqual(size);
  });

  test('is unknown when the file is cut off before it', () => {
    expect(readPixelSize('jpeg', Uint8Array.from([0xff, 0xd8, 0xff]))).toBeNull();
    expect(readPixelSize('webp', text('RIFF0000WEBPVP8X'))).toBeNull();
  });
});

describe('a picture that ends before its own end', () => {
  test.each([
    ['png', makePng()],
    ['jpeg', makeJpeg(exifSegment(makeExif({ orientation: 6 })))],
    ['gif', makeGif()],
    ['webp', makeWebp(0)],
  ] as const)('is seen in %s wherever it is cut, and not when it is whole', (kind, bytes) => {
    expect(isCutOff(kind, bytes)).toBe(false);
    for (let length = 12; length < bytes.length; length += 1)
      expect([length, isCutOff(kind, bytes.subarray(0, length))]).toEqual([length, true]);
  });

  test('is not one with something after its end', () => {
    for (const [kind, bytes] of [
      ['png', makePng()],
      ['jpeg', makeJpeg()],
      ['gif', makeGif()],
      ['webp', makeWebp(0)],
    ] as const)
      expect([kind, isCutOff(kind, Uint8Array.from([...bytes, 0, 1, 2]))]).toEqual([kind, false]);
  });
});

describe('what a file tells besides its picture', () => {
  const photo = (exif: Parameters<typeof makeExif>[0]) => makeJpeg(exifSegment(makeExif(exif)));

  test('is the author of a PDF', () => {
    expect(findPrivateDetails('pdf', text('%PDF-1.4\n<< /Author (Ole Jensen) >>'))).toEqual(['name']);
    expect(findPrivateDetails('pdf', text('%PDF-1.4\n<< /Author () /Title (Plan) >>'))).toEqual([]);
  });

  test('is where it was taken, when there is a position', () => {
    expect(findPrivateDetails('jpeg', photo({ place: [55, 9] }))).toEqual(['place']);
    expect(findPrivateDetails('png', makePng(chunk('eXIf', makeExif({ place: [55, 9] }))))).toEqual(['place']);
    expect(findPrivateDetails('webp', makeWebp(8, webpChunk('EXIF', makeExif({ place: [55, 9] }))))).toEqual(['place']);
  });

  test('is only what a camera wrote, when there is a directory for the place and nothing in it', () => {
    expect(findPrivateDetails('jpeg', photo({ place: 'no position' }))).toEqual(['camera']);
    expect(findPrivateDetails('jpeg', makeJpeg(segment(0xed, letters('Photoshop 3.0\0'))))).toEqual(['camera']);
  });

  test('is who took it', () => {
    expect(findPrivateDetails('jpeg', photo({ artist: 'Ole Jensen', place: [55, 9] }))).toEqual(['name', 'place']);
  });

  test('is read from the words of Adobe, too', () => {
    const xmp =
      '<rdf:Description exif:GPSLatitude="55,30.0N"><dc:creator><rdf:Seq><rdf:li>Ole</rdf:li></rdf:Seq></dc:creator>';
    expect(findPrivateDetails('jpeg', makeJpeg(xmpSegment(xmp)))).toEqual(['name', 'place']);
    expect(findPrivateDetails('webp', makeWebp(4, webpChunk('XMP ', letters(xmp))))).toEqual(['name', 'place']);
    expect(findPrivateDetails('png', makePng(chunk('iTXt', letters(`XML:com.adobe.xmp\0\0\0\0\0${xmp}`))))).toEqual([
      'name',
      'place',
    ]);
  });

  test('is nothing in a picture without details, or where they are cut off', () => {
    expect(findPrivateDetails('jpeg', makeJpeg())).toEqual([]);
    expect(findPrivateDetails('jpeg', photo({ orientation: 6 }))).toEqual([]);
    expect(findPrivateDetails('jpeg', makeJpeg(exifSegment(letters('MM'))))).toEqual([]);
    expect(
      findPrivateDetails('jpeg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0, 200, ...letters('Exif\0\0II*\0')])),
    ).toEqual([]);
    expect(findPrivateDetails('png', new Uint8Array())).toEqual([]);
  });
});
