// The alphabetical order of names in a list, and the letter each is listed under, by the language of the reader.
import type { Language } from '../language/language.ts';

import { compareDanish, getInitial } from './compare-danish.ts';

const ENGLISH = new Intl.Collator('en', { numeric: true, ignorePunctuation: true });

/** A comparison for `sort`: negative when `a` comes before `b`. */
export function chooseOrder(language: Language): (a: string, b: string) => number {
  return language === 'da' ? compareDanish : compareEnglish;
}

/**
 * The letter under which a name is listed: in Danish `Å` for `Aabenraa`, in English `A` for `Århus`; `0–9` for `2014`.
 */
export function findInitial(words: string, language: Language): string {
  if (language === 'da') return getInitial(words);
  const first = /[\p{L}\p{N}]/u.exec(words.normalize('NFC'))?.[0] ?? '#';
  const [letter = '#'] = toEnglish(first);
  return /\p{N}/u.test(first) ? '0–9' : letter;
}

/** Names that are equal in this order are ordered by their exact spelling. */
function compareEnglish(a: string, b: string): number {
  return ENGLISH.compare(toEnglish(a), toEnglish(b)) || (a < b ? -1 : a > b ? 1 : 0);
}

/** Orders `Ærø` as `AERO`, because English has no letters after z. */
function toEnglish(words: string): string {
  return words.toUpperCase().replaceAll('Æ', 'AE').replaceAll('Ø', 'O').normalize('NFD').replace(/\p{M}/gu, '');
}
