// Whether a picture ends before its own end, as it does when it was not fetched or copied to the last byte.
import { readPngChunks, readWebpChunks } from './chunks.ts';
import type { FileKind } from './file-kind.ts';
import { readJpegSegments } from './jpeg-segments.ts';

export function isCutOff(kind: FileKind, bytes: Uint8Array): boolean {
  switch (kind) {
    case 'png':
      return !readPngChunks(bytes).isWhole;
    case 'jpeg':
      return readJpegSegments(bytes).end === null;
    case 'webp':
      return !readWebpChunks(bytes).isWhole;
    case 'gif':
      return !hasGifEnd(bytes);
    case 'svg':
    case 'pdf':
    case 'csv':
      return false;
  }
}

/** Walks the blocks, https://www.w3.org/Graphics/GIF/spec-gif89a.txt. Browsers stop at a block that they do not know. */
function hasGifEnd(bytes: Uint8Array): boolean {
  let at = 13 + tableLength(bytes[10]);
  for (;;) {
    const block = bytes[at];
    if (block === undefined) return false;
    if (block === 0x21) at = afterParts(bytes, at + 2);
    else if (block === 0x2c) at = afterParts(bytes, at + 11 + tableLength(bytes[at + 9]));
    else return true;
  }
}

/** In bytes: the colours that a block brings with it. */
function tableLength(flags = 0): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

/** Parts of a block have their length before them; the last is empty. */
function afterParts(bytes: Uint8Array, start: number): number {
  let at = start;
  while ((bytes[at] ?? 0) > 0) at += 1 + (bytes[at] ?? 0);
  return at + 1;
}
