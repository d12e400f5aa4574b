// The browser writes the time of printing into a PDF. The same texts on the same day give the same bytes.
const DATE = /\/(CreationDate|ModDate) ?\(D:\d{14}(?:[+-]\d{2}'\d{2}'|Z)?\)/g;

/** Every date keeps its length: the places of what follows are counted in bytes. */
export function settlePdf(pdf: Uint8Array, today: string): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const day = `${today.replaceAll('-', '')}000000`;
  return Buffer.from(text.replace(DATE, (found) => found.replace(/D:\d{14}(?:[+-]\d{2}'\d{2}')?/, (date) => `D:${day}${date.length > 16 ? "+00'00'" : ''}`)), 'latin1');
}
