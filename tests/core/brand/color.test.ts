import { readFileSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { fromOklch, measureContrast, toOklch } from '#core/brand/color.ts';
import { findReadable, findWeakest, isReadable } from '#core/brand/find-readable.ts';
import { grounds, onButton, type ColorName, type Scheme } from '#core/brand/surfaces.ts';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const NAMES: readonly ColorName[] = ['color', 'accent'];
const SCHEMES: readonly Scheme[] = ['light', 'dark'];

describe('contrast', () => {
  // Contrasts according to the WCAG definition; the first two are its extremes.
  test.each([
    ['#000000', '#ffffff', '21.00'],
    ['#777777', '#777777', '1.00'],
    ['#777777', '#ffffff', '4.48'],
    ['#767676', '#ffffff', '4.54'],
    ['#0000ff', '#ffffff', '8.59'],
    ['#ff0000', '#ffffff', '4.00'],
  ])('of %s on %s is %s, either way round', (one, other, ratio) => {
    expect(measureContrast(one, other).toFixed(2)).toBe(ratio);
    expect(measureContrast(other, one).toFixed(2)).toBe(ratio);
  });
});

describe('OKLCH', () => {
  test.each([
    ['#ffffff', 1, 0],
    ['#000000', 0, 0],
    ['#ff0000', 0.628, 0.258],
    ['#0000ff', 0.452, 0.313],
  ])('of %s has lightness %d and chroma %d', (color, lightness, chroma) => {
    expect(toOklch(color).lightness).toBeCloseTo(lightness, 3);
    expect(toOklch(color).chroma).toBeCloseTo(chroma, 3);
  });

  test('gives back every colour unchanged', () => {
    fc.assert(fc.property(hex, (color) => void expect(fromOklch(toOklch(color))).toBe(color)));
  });

  test("reduces chroma, not hue, for a colour outside the screen's range", () => {
    const pale = toOklch(fromOklch({ ...toOklch('#0000ff'), lightness: 0.9 }));
    expect(pale.lightness).toBeCloseTo(0.9, 2);
    expect(pale.hue).toBeCloseTo(toOklch('#0000ff').hue, 1);
  });
});

describe('the nearest readable colour', () => {
  test.each<[string, ColorName, Scheme, string]>([
    ['#0b5160', 'color', 'light', '#0b5160'],
    ['#f5a800', 'color', 'light', '#956400'],
    ['#f5a800', 'color', 'dark', '#f5a800'],
    ['#ff0000', 'accent', 'light', '#de0000'],
    ['#777777', 'color', 'light', '#6d6d6d'],
    ['#000000', 'color', 'light', '#000000'],
    ['#ffffff', 'accent', 'dark', '#ffffff'],
  ])('to %s as %s in the %s view is %s', (color, name, scheme, expected) => {
    expect(findReadable(color, name, scheme)).toBe(expected);
  });

  test('is readable on every ground, is the colour itself when that is readable, and keeps its hue', () => {
    fc.assert(
      fc.property(hex, fc.constantFrom(...NAMES), fc.constantFrom(...SCHEMES), (color, name, scheme) => {
        const found = findReadable(color, name, scheme);
        expect(findWeakest(found, name, scheme).ratio).toBeGreaterThanOrEqual(4.5);
        if (isReadable(color, name, scheme)) expect(found).toBe(color);
      }),
    );
  });

  test('is as near as possible: one step nearer is not readable', () => {
    const [wanted, found] = [toOklch('#f5a800'), toOklch(findReadable('#f5a800', 'color', 'light'))];
    expect(isReadable(fromOklch({ ...wanted, lightness: found.lightness + 0.004 }), 'color', 'light')).toBe(false);
  });
});

test('the grounds are those of the stylesheet, and so are readable the colours it has of its own', () => {
  const tokens = readFileSync('src/site/frame/styles/tokens.css', 'utf8');
  const [light = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');
  const role = (part: string, name: string) => {
    const palette = new RegExp(`--${name}: var\\(--([\\w-]+)\\)`).exec(part)?.[1];
    const value = new RegExp(`--${palette}: (#[\\da-f]+);`).exec(light)?.[1] ?? '';
    return value.length === 4 ? value.replace(/[\da-f]/g, '$&$&') : value;
  };
  for (const [scheme, part] of [
    ['light', light],
    ['dark', dark.split('@media print')[0] ?? ''],
  ] as const) {
    expect({
      page: role(part, 'ground'),
      raised: role(part, 'ground-raised'),
      note: role(part, 'note-ground'),
    }).toEqual(grounds[scheme]);
    expect(role(part, 'on-link')).toBe(onButton[scheme]);
    expect(isReadable(role(part, 'link'), 'color', scheme)).toBe(true);
    expect(isReadable(role(part, 'thread'), 'accent', scheme)).toBe(true);
  }
});
