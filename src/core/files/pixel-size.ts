import { readPictureSize, type PictureSize } from '../brand/picture-size.ts';
import { readExif } from './exif.ts';
import type { FileKind } from './file-kind.ts';
import { readJpegSegments } from './jpeg-segments.ts';
import { readDetails } from './picture-details.ts';
import { readSvgSize } from './svg-size.ts';

/** In EXIF, when a phone was held upright: from here on browsers turn the picture a quarter. */
const ON_ITS_SIDE = 5;

/** The width and height that a browser shows, in pixels; null when none are stated or the file is cut off before them. */
export function readPixelSize(kind: FileKind, bytes: Uint8Array): PictureSize | null {
  const size = readStated(kind, bytes);
  if (!size || size.width <= 0 || size.height <= 0) return null;
  // Most browsers leave a WebP as it lies.
  const exif = kind === 'webp' ? null : readDetails(kind, bytes).exif;
  const isOnItsSide = exif !== null && readExif(exif).orientation >= ON_ITS_SIDE;
  return isOnItsSide ? { width: size.height, height: size.width } : size;
}

function readStated(kind: FileKind, bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    switch (kind) {
      case 'png': {
        const size = readPictureSize(kind, bytes);
        return size === 'unknown' ? null : size;
      }
      case 'svg':
        return readSvgSize(bytes);
      case 'gif':
        return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
      case 'jpeg':
        return readJpeg(view, bytes);
      case 'webp':
        return readWebp(view);
      case 'pdf':
      case 'csv':
        return null;
    }
  } catch {
    // The file ends before its size.
    return null;
  }
}

/** The frame header, SOF0 to SOF15, has the size; 0xc4, 0xc8 and 0xcc are other segments. */
function readJpeg(view: DataView, bytes: Uint8Array): PictureSize | null {
  const frame = readJpegSegments(bytes).segments.find(
    ({ marker }) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker),
  );
  if (!frame) return null;
  return { width: view.getUint16(frame.start + 7), height: view.getUint16(frame.start + 5) };
}

/** https://developers.google.com/speed/webp/docs/riff_container: three kinds of first chunk, each with its own form. */
function readWebp(view: DataView): PictureSize | null {
  const kind = String.fromCharCode(view.getUint8(12), view.getUint8(13), view.getUint8(14), view.getUint8(15));
  if (kind === 'VP8 ') return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (kind === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  const read24 = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000;
  return kind === 'VP8X' ? { width: read24(24) + 1, height: read24(27) + 1 } : null;
}
