// What a file is by its first bytes, whatever its name says.

export type FileKind = 'png' | 'jpeg' | 'gif' | 'webp' | 'svg' | 'pdf' | 'csv';

/** `empty` and `unknown` are no kind that can be published. */
export type FoundKind = FileKind | 'html' | 'text' | 'empty' | 'unknown';

const KIND_BY_ENDING: Readonly<Record<string, FileKind>> = {
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  gif: 'gif',
  webp: 'webp',
  svg: 'svg',
  pdf: 'pdf',
  csv: 'csv',
};
/** In bytes: enough to see what a text begins with, after the comments of the program that wrote it. */
const OPENING = 100_000;

const FIRST_ELEMENT = /<(?:(?:[\w.-]+:)?(svg)|!doctype html|html|head|body|script)[\s/>]/i;

/** The kind that the name claims; null for an ending that is not published. */
export function kindByName(path: string): FileKind | null {
  return KIND_BY_ENDING[/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''] ?? null;
}

export function findKind(bytes: Uint8Array): FoundKind {
  if (bytes.length === 0) return 'empty';
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  if (start.startsWith('\u0089PNG\r\n\u001a\n')) return 'png';
  if (start.startsWith('\u00ff\u00d8\u00ff')) return 'jpeg';
  if (/^GIF8[79]a/.test(start)) return 'gif';
  if (/^RIFF[^]{4}WEBP/.test(start)) return 'webp';
  if (start.startsWith('%PDF-')) return 'pdf';
  return findTextKind(bytes);
}

/** A text in another encoding than UTF-8 has a zero byte in it, or a byte order mark before it. */
function findTextKind(bytes: Uint8Array): FoundKind {
  const opening = bytes.subarray(0, OPENING);
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const text = new TextDecoder(isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(opening, {
    stream: true,
  });
  const first = FIRST_ELEMENT.exec(text.replace(/<!--[^]*?-->/g, ''));
  if (first) return first[1] === undefined ? 'html' : 'svg';
  return text.includes('\0') || text.includes('\uFFFD') ? 'unknown' : 'text';
}
