// Finds what looks like a CPR number (Danish personal identity number), and hides its digits. It checks only the date:
// since 2007 numbers are issued without a valid check digit.
const DAY = String.raw`(?:(?:0[1-9]|[12]\d)(?:0[1-9]|1[0-2])|30(?:0[13-9]|1[0-2])|31(?:0[13578]|1[02]))`;
/** Not part of an address, a case number, a telephone number or a longer number. */
const NOT_AFTER = String.raw`(?<![\p{L}\d_./+\\-])`;
const NOT_BEFORE = String.raw`(?![\p{L}\d_/\\-]|[.,]\d| \d)`;
/** Ten digits without a hyphen may be an account, a workplace (P-nummer) or one of a row of figures. */
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

/** The position, from 0, and the length of each. */
export function findCprNumbers(text: string): Occurrence[] {
  if (!/\d{4}/.test(text)) return [];
  return [...text.matchAll(CPR)].map(({ 0: found, index }) => ({ index, length: found.length }));
}

/** The same text with the digits hidden. Its length is the same, so that positions still fit. */
export function maskCprNumbers(text: string): string {
  return /\d{4}/.test(text) ? text.replace(CPR, (found) => found.replace(/\d/g, MASK)) : text;
}
