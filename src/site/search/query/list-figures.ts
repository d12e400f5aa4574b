// Figures and words whose signs count: `8,7`, `3,3 mio.`, `2013–2015`, `40+`, `24/7`, `C++`, `AT&T`, `A/S`, `5G`, `PM₂.₅`. Pagefind
// drops the signs, so the search has its own list of these.

export interface Figure {
  /** The same for all ways to write it: `1.000` and `1 000` → `1000`, `12 pct.` → `12%`, `2013–15` → `2013-15`. */
  key: string;
  /** The numbers in it by themselves: `3,3 mio.` → `3.3`, `2013–2015` → `2013` and `2015`. None for a word. */
  numbers: string[];
  /** Position in the text. */
  from: number;
  to: number;
}

const SPACE = '[ \\u00a0\\u2009\\u202f]';
const DASH = '[-\\u2010-\\u2015\\u2212]';
const SPACED_DASH = `(?<=\\d{4})${SPACE}${DASH}${SPACE}(?=\\d{4}(?!\\d))`;
/** `8`, `8,7`, `60.000`, `60 000`, `24/7`. A telephone number is one number: `7010 2030`, `70 10 20 30`. */
const NUMBER = `(?:\\d{1,3}(?:${SPACE}\\d{3})+(?!\\d)|\\d{2}(?:${SPACE}\\d{2}){3}(?!\\d)|(?!(?:19|20)\\d\\d)\\d{4}${SPACE}\\d{4}(?!\\d)|\\d+(?:[.,:/]\\d+)*)`;
const UNITS: [key: string, pattern: string][] = [
  ['%', '%|pct|procent'],
  ['mio', 'mio|mill|million|millioner'],
  ['mia', 'mia|milliard|milliarder'],
  ['kr', 'kr|kroner'],
];
const FIGURE = new RegExp(
  [
    `(?<![\\p{L}\\p{N}])(?<numbers>${NUMBER}(?:(?:${DASH}|${SPACED_DASH})${NUMBER})*)(?<plus>\\+)?(?:${SPACE}?(?<unit>${UNITS.map(([, pattern]) => pattern).join('|')}))?(?![\\p{L}\\p{N}])`,
    '(?<![\\p{L}\\p{N}])(?<word>[\\p{L}\\p{N}]+(?:&[\\p{L}\\p{N}]+)+|\\p{L}+(?:\\+{1,2}|#)|\\p{L}(?:/\\p{L})+|\\d+\\p{L}|\\p{L}{1,3}\\d+[.,]\\d+)(?![\\p{L}\\p{N}])',
  ].join('|'),
  'giu',
);

/** `PM₂.₅` is `PM2.5`; a raised digit is a power or the number of a note. */
const LOW_DIGITS = /[₀-₉]/g;

/** `text` is in NFC. Plain whole numbers are left to Pagefind. */
export function listFigures(text: string): Figure[] {
  return [...text.replace(LOW_DIGITS, (digit) => digit.normalize('NFKC')).matchAll(FIGURE)].flatMap((match) => {
    const { numbers = '', plus = '', unit, word } = match.groups ?? {};
    const place = { from: match.index, to: match.index + match[0].length };
    if (word) return [{ key: word.toLowerCase().replace(',', '.'), numbers: [], ...place }];
    const parts = numbers.split(new RegExp(`${SPACE}?${DASH}${SPACE}?`)).map(foldNumber);
    const key = `${parts.join('-')}${plus}${foldUnit(unit)}`;
    return key === match[0] && /^\d+$/.test(key) ? [] : [{ key, numbers: parts, ...place }];
  });
}

/** In Danish a point separates thousands and a comma decimals: `2.500,5` → `2500.5`. */
function foldNumber(written: string): string {
  const number = written.replaceAll(new RegExp(SPACE, 'g'), '');
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(number)) return number.replaceAll('.', '').replace(',', '.');
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(number)) return number.replaceAll(',', '');
  return number.replaceAll(',', '.');
}

function foldUnit(unit: string | undefined): string {
  return UNITS.find(([, pattern]) => unit !== undefined && new RegExp(`^(?:${pattern})$`, 'i').test(unit))?.[0] ?? '';
}
