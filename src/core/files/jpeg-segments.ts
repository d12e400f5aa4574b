// The segments of a JPEG file, https://www.w3.org/Graphics/JPEG/itu-t81.pdf, annex B.

export interface JpegSegment {
  marker: number;
  /** In bytes, from its 0xff. */
  start: number;
  /** After its last byte; for a scan after the picture data that follow it. */
  end: number;
}

export interface JpegSegments {
  segments: JpegSegment[];
  /** Where the picture ends; null when the file is cut off before. Phones put more after it: other pictures, a film. */
  end: number | null;
}

export const EXIF_SEGMENT = 0xe1;
const SCAN = 0xda;
const END = 0xd9;
/** Markers that stand alone, without a length. */
const isAlone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

export function readJpegSegments(bytes: Uint8Array): JpegSegments {
  const segments: JpegSegment[] = [];
  for (let at = 2; ;) {
    const start = findMarker(bytes, at);
    if (start === null) return { segments, end: null };
    const marker = bytes[start + 1] ?? 0;
    if (marker === END) return { segments, end: start + 2 };
    const length = isAlone(marker) ? 0 : (bytes[start + 2] ?? 0) * 256 + (bytes[start + 3] ?? 0);
    const head = start + 2 + length;
    if (head > bytes.length || (!isAlone(marker) && length < 2)) return { segments, end: null };
    const end = marker === SCAN ? (findMarker(bytes, head) ?? bytes.length) : head;
    segments.push({ marker, start, end });
    at = end;
  }
}

/** The next marker. In picture data 0xff is followed by a zero, and the marks inside a scan belong to it. */
function findMarker(bytes: Uint8Array, from: number): number | null {
  for (let at = bytes.indexOf(0xff, from); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return null;
}
