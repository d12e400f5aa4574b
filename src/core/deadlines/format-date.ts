import type { Language } from '../language/language.ts';
import { splitDate, type IsoDate, type Interval } from './calendar.ts';
import { MONTHS } from './danish-words.ts';

const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const LANGUAGES = {
  da: { months: MONTHS, afterDay: '.', by: 'senest', from: 'fra', never: 'uden dato' },
  en: { months: ENGLISH_MONTHS, afterDay: '', by: 'by', from: 'from', never: 'no date' },
} as const;

/** `month` is 1–12: `maj`, `May`. Empty outside that range. */
export function nameMonth(month: number, language: Language): string {
  return LANGUAGES[language].months[month - 1] ?? '';
}

/** `2015-10-05` → `5. oktober 2015` or `5 October 2015`. */
export function formatDate(date: IsoDate, language: Language = 'da'): string {
  return `${formatDayAndMonth(date, language)} ${date.slice(0, 4)}`;
}

/** `senest 31. december 2013`, `fra 1. januar 2015`, `1. januar – 31. december 2014`, `1.–10. maj 2026`. */
export function formatInterval({ from, to }: Interval, language: Language = 'da'): string {
  const words = LANGUAGES[language];
  if (from === null) return to === null ? words.never : `${words.by} ${formatDate(to, language)}`;
  if (to === null) return `${words.from} ${formatDate(from, language)}`;
  if (from === to) return formatDate(to, language);
  return `${formatStart(from, to, language)}${formatDate(to, language)}`;
}

/** The first day leaves out the month and year that it shares with the last day. */
function formatStart(from: IsoDate, to: IsoDate, language: Language): string {
  if (from.slice(0, 7) === to.slice(0, 7)) return `${splitDate(from)[2]}${LANGUAGES[language].afterDay}–`;
  const isSameYear = from.slice(0, 4) === to.slice(0, 4);
  return `${isSameYear ? formatDayAndMonth(from, language) : formatDate(from, language)} – `;
}

function formatDayAndMonth(date: IsoDate, language: Language): string {
  const [, month, day] = splitDate(date);
  const { months, afterDay } = LANGUAGES[language];
  return `${day}${afterDay} ${months[month - 1] ?? ''}`;
}
