// Danish letters as people write them on a foreign keyboard: `mål` → `maal`.
const SPELLINGS: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa' };
const DANISH_WORD = /[\p{L}-]*[æøå][\p{L}-]*/gu;

/** Every word with æ, ø or å once, in the other spelling. */
export function respell(text: string): string {
  const words = new Set(text.toLowerCase().match(DANISH_WORD) ?? []);
  return [...words].map((word) => word.replace(/[æøå]/g, (letter) => SPELLINGS[letter] ?? letter)).join(' ');
}
