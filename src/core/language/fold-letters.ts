const DIGRAPHS: Record<string, string> = { æ: 'ae', ä: 'ae', ø: 'oe', ö: 'oe', å: 'aa', ß: 'ss' };
const ACCENTS = /\p{M}/gu;

/** One spelling for all: `Åbenrå`, `Aabenraa` and `ÅBENRÅ` → `aabenraa`, `idé` → `ide`. The same on every machine. */
export function foldLetters(text: string): string {
  const lower = text.normalize('NFC').toLowerCase();
  return lower.replace(/[æäøöåß]/g, (letter) => DIGRAPHS[letter] ?? letter).normalize('NFD').replace(ACCENTS, '');
}
