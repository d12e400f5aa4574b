// The size that a drawing states in its first tag.
import type { PictureSize } from '../brand/picture-size.ts';

/** In bytes: enough to find the first tag, after the comments of the program that wrote it. */
const OPENING = 100_000;
const COMMENT = /<!--[^]*?-->/g;
const TAG = /<(?:[\w.-]+:)?svg\b(?:[^>"']|"[^"]*"|'[^']*')*/i;
/** In pixels, https://www.w3.org/TR/css-values-4/#absolute-lengths. */
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
};

/** Width and height in whole pixels; those of its `viewBox` when it states none of its own, or fills the page. */
export function readSvgSize(bytes: Uint8Array): PictureSize | null {
  const text = new TextDecoder().decode(bytes.subarray(0, OPENING), { stream: true });
  const tag = TAG.exec(text.replace(COMMENT, ''))?.[0];
  if (tag === undefined) return null;
  const box = readAttribute(tag, 'viewBox')
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  const own = [readLength(tag, 'width'), readLength(tag, 'height')];
  const [width, height] = own.every((length) => length !== null) ? own : [box?.[2], box?.[3]];
  return toSize(width ?? 0, height ?? 0);
}

function readLength(tag: string, name: 'width' | 'height'): number | null {
  const [, amount, unit = ''] = /^\s*([\d.]+(?:e[+-]?\d+)?)([a-z]*)\s*$/i.exec(readAttribute(tag, name) ?? '') ?? [];
  const pixels = Number(amount) * (UNITS[unit.toLowerCase()] ?? Number.NaN);
  return pixels > 0 ? pixels : null;
}

function readAttribute(tag: string, name: string): string | undefined {
  const [, double, single] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag) ?? [];
  return double ?? single;
}

function toSize(width: number, height: number): PictureSize | null {
  const isSize = width > 0 && height > 0 && Number.isFinite(width * height);
  return isSize ? { width: Math.max(Math.round(width), 1), height: Math.max(Math.round(height), 1) } : null;
}
