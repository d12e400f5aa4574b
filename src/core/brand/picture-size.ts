// Reads the size of a picture from its first bytes, so that a page can reserve room before the picture is loaded.

export type PictureKind = 'svg' | 'png';

export interface PictureSize {
  width: number;
  height: number;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** In bytes: enough of an SVG file to contain its first tag. */
const OPENING = 4_000;
const SVG_TAG = /<svg\b[^>]*>/i;

/** `unknown` is an SVG that does not state its size; null is a file of another kind. Sizes are in pixels. */
export function readPictureSize(kind: PictureKind, bytes: Uint8Array): PictureSize | 'unknown' | null {
  return kind === 'png' ? readPng(bytes) : readSvg(new TextDecoder().decode(bytes.subarray(0, OPENING)));
}

/** The header chunk comes first in every PNG file; width and height are four bytes each. */
function readPng(bytes: Uint8Array): PictureSize | null {
  if (bytes.length < 24 || PNG.some((byte, index) => bytes[index] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  return width > 0 && height > 0 ? { width, height } : null;
}

function readSvg(text: string): PictureSize | 'unknown' | null {
  const tag = SVG_TAG.exec(text)?.[0];
  if (!tag) return null;
  const [, , , boxWidth, boxHeight] =
    /\bviewBox\s*=\s*["']\s*(\S+?)[\s,]+(\S+?)[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(tag) ?? [];
  const width = Number(boxWidth ?? readLength(tag, 'width'));
  const height = Number(boxHeight ?? readLength(tag, 'height'));
  return width > 0 && height > 0 ? { width, height } : 'unknown';
}

function readLength(tag: string, name: 'width' | 'height'): string | undefined {
  return new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)(?:px)?["']`).exec(tag)?.[1];
}
