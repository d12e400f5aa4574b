// Amounts in kroner as readers of each language write them.
import type { Language } from '#core/language/language.ts';
import { formatKroner } from '#core/plan-facts/kroner.ts';

const ENGLISH: Readonly<Record<string, string>> = {
  '.': ',',
  ',': '.',
  ' mio.': ' million',
  ' mia.': ' billion',
  ' kr.': '',
};

/** 12,400,000 is `12,4 mio. kr.` in Danish and `DKK 12.4 million` in English. Nothing is rounded. */
export function sayKroner(value: number, language: Language): string {
  const danish = formatKroner(value);
  return language === 'da'
    ? danish
    : `DKK ${danish.replace(/ mio\.| mia\.| kr\.|[.,]/g, (words) => ENGLISH[words] ?? '')}`;
}
