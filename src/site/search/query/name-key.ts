// A title typed as it stands must come first. The search page gets a short key for each title instead of the titles.
import { foldLetters } from '#core/language/letters-and-words.ts';

/** Signs that tell two titles apart. All others may be typed in another way or left out. */
const OTHER_SIGNS = /[^\p{L}\p{N}+#%§]+/gu;

/**
 * The same for all ways to write a name: with or without capitals, accents, quotation marks and the like. A name of
 * nothing but signs is kept as it is.
 */
export function toNameKey(name: string): string {
  const folded = foldLetters(name.replaceAll('\u00AD', ''));
  const words = folded.replaceAll('&', ' og ').replace(OTHER_SIGNS, ' ').replaceAll(' %', '%').trim();
  return hash(words || folded.replace(/\s+/g, ''));
}

/** Five signs: two of 10,000 names have the same key in about one site of two, and almost never one that is typed. */
const KEYS = 36 ** 5;

/** FNV-1a in 32 bits, https://datatracker.ietf.org/doc/draft-eastlake-fnv/. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193);
  return ((value >>> 0) % KEYS).toString(36);
}
