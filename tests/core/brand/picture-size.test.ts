import { describe, expect, test } from 'vitest';

import { readPictureSize } from '#core/brand/picture-size.ts';

const svg = (text: string) => readPictureSize('svg', new TextEncoder().encode(text));
const png = (...size: number[]) =>
  Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, ...size]);

describe('the size of a drawing', () => {
  test.each([
    ['<svg viewBox="0 0 48 60">', { width: 48, height: 60 }],
    ["<?xml version='1.0'?>\n<!-- våben -->\n<svg\n  viewBox='0,0,48.5,60' width='100%'>", { width: 48.5, height: 60 }],
    ['<svg viewBox="-10 -10 20 30">', { width: 20, height: 30 }],
    ['<svg width="120px" height="40" stroke-width="3">', { width: 120, height: 40 }],
    ['<svg width="100%" height="100%">', 'unknown'],
    ['<svg>', 'unknown'],
    ['<html><p>Siden findes ikke</p></html>', null],
    ['', null],
  ])('written %s is %j', (text, size) => {
    expect(svg(text)).toEqual(size);
  });
});

describe('the size of a PNG', () => {
  test('is read from its first bytes', () => {
    expect(readPictureSize('png', png(0, 0, 1, 0x2c, 0, 0, 0, 200))).toEqual({ width: 300, height: 200 });
  });

  test.each([
    ['too short', png(0, 0, 1)],
    ['without width', png(0, 0, 0, 0, 0, 0, 0, 200)],
    ['a JPEG by another name', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, ...Array.from({ length: 40 }, () => 0)])],
    ['empty', new Uint8Array()],
  ])('is unknown when it is %s', (_what, bytes) => {
    expect(readPictureSize('png', bytes)).toBeNull();
  });
});
