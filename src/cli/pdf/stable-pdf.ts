// The browser writes the time of printing into a PDF, and names table cells by a counter that continues from the
// previous document. Both are replaced, so that the same texts on the same day give the same bytes.
const DATE = /\/(?:CreationDate|ModDate) ?\(D:\d{14}(?:[+-]\d{2}'\d{2}')?/g;
const CELL = /\(node\d{8}\)/g;

/**
 * Returns the PDF with fixed dates and names. Replacements keep their length, because a PDF finds its parts by byte
 * position.
 */
export function stabilisePdf(pdf: Uint8Array, today: string): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const names = nameCells(text);
  const stable = text
    .replace(DATE, (found) => setDay(found, today))
    .replace(CELL, (found) => names.get(found) ?? found);
  return Buffer.from(stable, 'latin1');
}

function setDay(found: string, today: string): string {
  const zone = /[+-]\d{2}'\d{2}'$/.test(found) ? "+00'00'" : '';
  return `${found.slice(0, found.indexOf('D:'))}D:${today.replaceAll('-', '')}000000${zone}`;
}

/** Numbers cells in their present order, because the index of names must stay sorted. */
function nameCells(text: string): Map<string, string> {
  const found = [...new Set(text.match(CELL) ?? [])].sort();
  return new Map(found.map((name, index) => [name, `(node${String(index + 1).padStart(8, '0')})`]));
}
