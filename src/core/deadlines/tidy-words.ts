// Text from Word, PDFs and phones spells the same words in many ways. The grammar needs to know only one of them.

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;

/**
 * Composes letters (NFC), keeps single spaces, uses one kind of dash and slash, writes `1. maj` for `1.maj`, and drops
 * a final punctuation mark. Keeps capitals.
 */
export function tidySpelling(words: string): string {
  return words
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(DASHES, '-')
    .replace(/\s+/g, ' ')
    .replace(/ ?[/⁄] ?/g, '/')
    .replace(/ -|- /g, ' - ')
    .replace(/ {2,}/g, ' ')
    .trim()
    .replace(/(\d\.)(?=[a-zæøå])/gi, '$1 ')
    .replace(/([a-zæøå]\.)(?=\d)/gi, '$1 ')
    .replace(/([a-zæøå])(?=\d{4}$)/i, '$1 ')
    .replace(/([\p{L}\d])[.,;]$/u, '$1');
}

/** `tidySpelling` in lower case. No Danish letter has a lower case that depends on the locale of the machine. */
export function tidyWords(words: string): string {
  return tidySpelling(words).toLowerCase();
}
