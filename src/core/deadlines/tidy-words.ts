// The same words come from Word, PDF and phones in many spellings. The grammar meets only one of them.

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;

/** Composed letters, single spaces, one dash and one slash, `1. maj` for `1.maj`; capitals are kept. */
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

/** `tidySpelling` in small letters. Danish has no letter whose small form depends on the machine's language. */
export function tidyWords(words: string): string {
  return tidySpelling(words).toLowerCase();
}
