// In which order names stand in a list, and under which letter: Danish for readers of Danish, English for readers of
// English.
import type { Language } from '../language/language.ts';

import { compareDanish, getInitial } from './compare-danish.ts';

const ENGLISH = new Intl.Collator('en', { numeric: true, ignorePunctuation: true });

export function chooseOrder(language: Language): (a: string, b: string) => number {
  return language === 'da' ? compareDanish : compareEnglish;
}

/** The heading it stands under: in Danish `Å` for `Aabenraa`, in English `A` for `Århus`; `0–9` for `2014`. */
export function findInitial(words: string, language: Language): string {
  if (language === 'da') return getInitial(words);
  const first = /[\p{L}\p{N}]/u.exec(words)?.[0] ?? '#';
  return /\p{N}/u.test(first) ? '0–9' : toEnglish(first).charAt(0);
}

/** Two that sound the same are ordered by how they are written. */
function compareEnglish(a: string, b: string): number {
  return ENGLISH.compare(toEnglish(a), toEnglish(b)) || (a < b ? -1 : a > b ? 1 : 0);
}

/** `Ærø` stands as `AERO`: English knows no letters after z. */
function toEnglish(words: string): string {
  return words.toUpperCase().replaceAll('Æ', 'AE').replaceAll('Ø', 'O').normalize('NFD').replace(/\p{M}/gu, '');
}
