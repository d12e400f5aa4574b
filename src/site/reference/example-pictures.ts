// The pictures, drawings and tables that the explanations name: each has the fault that its page is about, and nothing else.

/** By the name of the file. */
export const PICTURES: Readonly<Record<string, () => Uint8Array>> = {
  'vaaben.svg': () => write('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 50"/>'),
  'cykler.csv': () => write('OMRÅDE;TID;INDHOLD\nHele landet;2024;62,0\nNordby;2023;58,4\nNordby;2024;60,1\n'),
  'cyklister.csv': () => write('OMRÅDE;TID;INDHOLD\nNordby;2023;1.204\nNordby;2024;1.310\n'),
  'stort-vaaben.png': () => makeLargePng(418_000),
  'kort-fra-nettet.png': () => write('<!doctype html><html></html>'),
  'meget-stort-kort.png': () => makeLargePng(11_000_000),
  'rute-med-program.svg': () => write('<svg xmlns="http://www.w3.org/2000/svg">\n  <script>alert(1)</script>\n</svg>'),
  'foto-med-sted.jpg': () => Uint8Array.from([...START, ...WITH_PLACE, ...END]),
  'foto-fra-kamera.jpg': () => Uint8Array.from([...START, ...FROM_CAMERA, ...END]),
  'halvt-foto.jpg': () => Uint8Array.from([...START, 0xff, 0xda, 0, 2, 1, 2, 3]),
};

/** 1536 × 2048 pixels. */
const PNG_HEAD = [
  ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
  ...[0, 0, 6, 0, 0, 0, 8, 0, 8, 2, 0, 0, 0, 0, 0, 0, 0],
];
const PNG_END = [0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];
const START = [0xff, 0xd8];
const END = [0xff, 0xd9];
/** `Exif` and the head of a directory with one entry. */
const EXIF_HEAD = [0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1];
/** The entry leads to latitude 55° 30′ and longitude 9° 30′. */
const WITH_PLACE = [
  ...[0xff, 0xe1, 0, 112, ...EXIF_HEAD, 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0],
  ...[0, 2, 0, 2, 0, 5, 0, 0, 0, 3, 0, 0, 0, 56, 0, 4, 0, 5, 0, 0, 0, 3, 0, 0, 0, 80, 0, 0, 0, 0],
  ...[0, 0, 0, 55, 0, 0, 0, 1, 0, 0, 0, 30, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1],
  ...[0, 0, 0, 9, 0, 0, 0, 1, 0, 0, 0, 30, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1],
];
/** The entry says which camera it was. */
const FROM_CAMERA = [
  ...[0xff, 0xe1, 0, 34, ...EXIF_HEAD, 0x01, 0x0f, 0, 2, 0, 0, 0, 4, 0x4b, 0x61, 0x6d, 0, 0, 0, 0, 0],
];

/** A whole picture, with zeros for its data. */
function makeLargePng(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  bytes.set(PNG_HEAD);
  new DataView(bytes.buffer).setUint32(PNG_HEAD.length, length - PNG_HEAD.length - PNG_END.length - 12);
  bytes.set([0x49, 0x44, 0x41, 0x54], PNG_HEAD.length + 4);
  bytes.set(PNG_END, length - PNG_END.length);
  return bytes;
}

function write(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
