// The chunks of PNG (https://www.w3.org/TR/png-3/) and WebP (https://developers.google.com/speed/webp/docs/riff_container).

export interface Chunk {
  /** Four letters. */
  name: string;
  /** In bytes, from its head. */
  start: number;
  /** Its content, without head and check sum. */
  content: Uint8Array;
  /** After its last byte. */
  end: number;
}

/** Whole chunks only; `isWhole` is false when the file is cut off before its end. */
export interface Chunks {
  chunks: Chunk[];
  isWhole: boolean;
}

const PNG_SIGNATURE = 8;
const WEBP_HEAD = 12;

/** What follows the last chunk, `IEND`, is not read. */
export function readPngChunks(bytes: Uint8Array): Chunks {
  const view = viewOf(bytes);
  const chunks: Chunk[] = [];
  for (let at = PNG_SIGNATURE; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const [name, end] = [nameAt(bytes, at + 4), at + 12 + length];
    if (end > bytes.length) return { chunks, isWhole: false };
    chunks.push({ name, start: at, content: bytes.subarray(at + 8, at + 8 + length), end });
    if (name === 'IEND') return { chunks, isWhole: true };
    at = end;
  }
  return { chunks, isWhole: false };
}

/** The file states its own length; what follows is not read. A chunk of odd length is followed by a zero. */
export function readWebpChunks(bytes: Uint8Array): Chunks {
  const view = viewOf(bytes);
  if (bytes.length < WEBP_HEAD) return { chunks: [], isWhole: false };
  const stated = 8 + view.getUint32(4, true);
  const chunks: Chunk[] = [];
  for (let at = WEBP_HEAD; at + 8 <= Math.min(stated, bytes.length);) {
    const length = view.getUint32(at + 4, true);
    const end = at + 8 + length;
    if (end > bytes.length) break;
    chunks.push({ name: nameAt(bytes, at), start: at, content: bytes.subarray(at + 8, end), end: end + (length % 2) });
    at = end + (length % 2);
  }
  return { chunks, isWhole: stated <= bytes.length };
}

function nameAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
