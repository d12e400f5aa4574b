// Numbers as readers of each language write them.
import type { Language } from '#core/language/language.ts';
import { formatDanishNumber } from '#schemas/danish-number.ts';

/** 1234.5 is `1.234,5` in Danish and `1,234.5` in English, on any machine. */
export function formatNumber(value: number, language: Language): string {
  const danish = formatDanishNumber(value);
  return language === 'da' ? danish : danish.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
}

/** `1 mål`, `13 mål`; `1 action`, `1,200 actions`. */
export function count(number: number, one: string, many: string, language: Language): string {
  return `${formatNumber(number, language)} ${number === 1 ? one : many}`;
}
