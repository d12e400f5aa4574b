// Figures and times, as a reader says them.
import { formatInterval } from '#core/deadlines/format-date.ts';
import type { Deadline } from '#core/deadlines/deadline.ts';
import type { Language } from '#core/language/language.ts';
import { formatNumber } from '#words/numbers.ts';
import { theirs, type Phrase } from '#words/phrases.ts';

import { progressWords } from './progress-words.ts';

export function sayFigure(value: number, unit: string | null, language: Language): Phrase {
  const figure = formatNumber(value, language);
  return unit === null ? [figure] : [`${figure} `, { theirs: unit }];
}

/** The difference of two shares is in points. */
export function sayDistance(value: number, unit: string | null, language: Language): Phrase {
  const isShare = /^(?:%|pct|procent)/i.test(unit ?? '');
  return isShare ? [progressWords[language].points(formatNumber(value, language))] : sayFigure(value, unit, language);
}

/** `1,2 mio.` for 1234567: a label in a picture has little room. */
export function shortenFigure(value: number, language: Language): string {
  const size = Math.abs(value);
  const { million, billion } = progressWords[language];
  const scaled = (scale: number, word: string) =>
    `${formatNumber(Math.round((value / scale) * 10) / 10, language)} ${word}`;
  if (size >= 1e9) return scaled(1e9, billion);
  if (size >= 1e6) return scaled(1e6, million);
  return formatNumber(size >= 100 ? Math.round(value) : Math.round(value * 100) / 100, language);
}

/** `2025` for a whole year; in English the author's words are given as days. */
export function sayTime(time: Deadline, language: Language): Phrase {
  const year = time.from?.slice(0, 4);
  const isYear = time.from?.endsWith('-01-01') && time.to === `${year}-12-31`;
  if (isYear && year) return [year];
  return language === 'da' ? theirs(time.words) : [formatInterval(time, language)];
}
