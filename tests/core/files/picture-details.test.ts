import { describe, expect, test } from 'vitest';

import { findKind, kindByName } from '#core/files/file-kind.ts';
import { findPrivateDetails } from '#core/files/picture-details.ts';
import { readPixelSize } from '#core/files/pixel-size.ts';

const text = (words: string) => new TextEncoder().encode(words);

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
    ['html', text('<!doctype html><html></html>')],
    ['svg', text('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['pdf', text('%PDF-1.7')],
    ['text', text('Kære alle')],
    ['empty', new Uint8Array()],
    ['png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['jpeg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])],
    ['gif', text('GIF89a')],
    ['unknown', Uint8Array.from([0, 1, 2, 3])],
  ])('by its bytes it is %s', (kind, bytes) => {
    expect(findKind(bytes)).toBe(kind);
  });
});

describe('the size of a picture', () => {
  test('is read from PNG, GIF, JPEG and WebP', () => {
    const png = Uint8Array.from([
      ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
      ...[0, 0, 7, 208, 0, 0, 4, 176],
    ]);
    const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc2, 0, 11, 8, 4, 176, 7, 208]);
    const gif = Uint8Array.from([...text('GIF89a'), 208, 7, 176, 4]);
    const webp = Uint8Array.from([...text('RIFF0000WEBPVP8X'), 0, 0, 0, 0, 0, 0, 0, 0, 207, 7, 0, 175, 4, 0]);
    for (const [kind, bytes] of [
      ['png', png],
      ['jpeg', jpeg],
      ['gif', gif],
      ['webp', webp],
    ] as const)
      expect([kind, readPixelSize(kind, bytes)]).toEqual([kind, { width: 2000, height: 1200 }]);
  });

  test('is unknown when the file is cut off before it', () => {
    expect(readPixelSize('jpeg', Uint8Array.from([0xff, 0xd8, 0xff]))).toBeNull();
    expect(readPixelSize('webp', text('RIFF0000WEBPVP8X'))).toBeNull();
  });
});

describe('what a file tells besides its picture', () => {
  test('is the author of a PDF', () => {
    expect(findPrivateDetails(text('%PDF-1.4\n<< /Author (Ole Jensen) >>'))).toEqual(['name']);
    expect(findPrivateDetails(text('%PDF-1.4\n<< /Author () /Title (Plan) >>'))).toEqual([]);
  });

  test('is nothing in a picture without EXIF, or with EXIF that is cut off', () => {
    expect(findPrivateDetails(Uint8Array.from([0xff, 0xd8, 0xff, 0xda]))).toEqual([]);
    expect(findPrivateDetails(Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0, 200, ...text('Exif\0\0II*\0')]))).toEqual([]);
    expect(findPrivateDetails(new Uint8Array())).toEqual([]);
  });
});
