// Where something looks like a CPR number, and how to show a text without it. Since 2007 the digits carry no checksum.
const DAY = String.raw`(?:(?:0[1-9]|[12]\d)(?:0[1-9]|1[0-2])|30(?:0[13-9]|1[0-2])|31(?:0[13578]|1[02]))`;
/** Part of an address, a case number, a telephone number or a longer row of digits. */
const NOT_AFTER = String.raw`(?<![\p{L}\d_./+\\-])`;
const NOT_BEFORE = String.raw`(?![\p{L}\d_/\\-]|[.,]\d| \d)`;
/** Ten digits without a hyphen may be an account or a place of work (P-nummer), or stand in a row of figures. */
const NOT_A_FIGURE = String.raw`(?<!\d[ ,])(?<!(?:konto|kontonr\.?|kontonummer|reg\.?(?: ?nr\.?)?|p-?nr\.?|p-nummer|ean|ean-nr\.?|tlf\.?|telefon|journalnr\.?|sagsnr\.?):?[ ])`;
const SPACE = String.raw`[ \u00a0]?`;
const CPR = new RegExp(
  `${NOT_AFTER}(?:${DAY}\\d{2}${SPACE}[-–—]${SPACE}\\d{4}|${NOT_A_FIGURE}${DAY}\\d{2}${SPACE}\\d{4})${NOT_BEFORE}`,
  'giu',
);
const MASK = '•';

export interface Occurrence {
  index: number;
  length: number;
}

export function findCprNumbers(text: string): Occurrence[] {
  if (!/\d{4}/.test(text)) return [];
  return [...text.matchAll(CPR)].map(({ 0: found, index }) => ({ index, length: found.length }));
}

/** The same text with the digits hidden; no longer and no shorter, so that places still fit. */
export function maskCprNumbers(text: string): string {
  return /\d{4}/.test(text) ? text.replace(CPR, (found) => found.replace(/\d/g, MASK)) : text;
}
