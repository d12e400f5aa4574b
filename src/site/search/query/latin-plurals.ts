// Latin words in `-um` lose it when inflected: `forum`, `fora`; `museum`, `museer`; `centrum`, `centre`.

/** Endings of what is before the `-um`, for words that get Danish endings instead. */
const BEFORE_DANISH_ENDING = /(?:i|tr|e)$/;
const SHORTEST = 3;

/** The stems that the other forms of the word can have. Most are of no word: look them up in the texts. */
export function listLatinStems(stem: string): string[] {
  if (stem.endsWith('um')) {
    const bare = stem.slice(0, -2);
    if (bare.length < SHORTEST) return [];
    return [`${bare}a`, ...(BEFORE_DANISH_ENDING.test(bare) ? [bare] : [])];
  }
  const bare = stem.endsWith('a') ? stem.slice(0, -1) : BEFORE_DANISH_ENDING.test(stem) ? stem : '';
  return bare.length < SHORTEST ? [] : [`${bare}um`];
}
