// The beginning, middle, end or half of a stretch of time: `sidst i 2026`, `midtvejs i strategiperioden`.
import { addDays, addMonths, daysBetween, lastDayOfMonth, splitDate, type IsoDate } from './calendar.ts';
import { isRefusal, type Span, type SpanReading } from './span.ts';

type Share = readonly [from: number, to: number, of: number];

/** The words before the stretch, and which share of it they mean. A third is the convention for `primo` as well. */
const PARTS: readonly [words: RegExp, share: Share, isExact: boolean][] = [
  [/^(?:(?:i |på )?(?:begyndelsen|starten) af |(?:tidligt|først) (?:i|på) |start(?:en)? |primo )/, [0, 1, 3], false],
  [/^(?:(?:i |på )?midten af |midt (?:i|på) |midt |medio )/, [1, 2, 3], false],
  [/^(?:(?:i |på )?(?:slutningen|enden) af |(?:sent|sidst) (?:i|på) |slut(?:ningen)? |ultimo )/, [2, 3, 3], false],
  [/^(?:midtvejs|halvvejs) (?:i|inde i|gennem|igennem) /, [3, 5, 8], false],
  [/^(?:den )?(?:første|1\.) halvdel af /, [0, 1, 2], true],
  [/^(?:den )?(?:anden|sidste|2\.) halvdel af /, [1, 2, 2], true],
];

/** `readStretch` reads what the words speak of. Null when the text does not begin with such words. */
export function readPartOfSpan(text: string, readStretch: (text: string) => SpanReading): SpanReading {
  for (const [words, share, isExact] of PARTS) {
    const found = words.exec(text);
    if (!found) continue;
    const stretch = readStretch(text.slice(found[0].length));
    if (stretch === null || isRefusal(stretch)) return stretch;
    return stretch.occasion || stretch.precision === 'day' ? null : cutOut(stretch, share, isExact, text);
  }
  return null;
}

function cutOut(stretch: Span, share: Share, isExact: boolean, text: string): SpanReading {
  const { from, to, precision } = stretch;
  if (from === null || to === null)
    return { fault: { code: 'deadline-needs-period', args: {} }, found: text, repair: null };
  const part = cutMonths(from, to, share) ?? cutDays(from, to, share);
  const warnings: Span['warnings'] = isExact ? [] : [{ code: 'deadline-no-official-length', args: part }];
  return { ...part, precision: precision === 'month' ? 'part-of-month' : 'part-of-year', warnings };
}

/** Null when the share does not begin and end with a month. */
function cutMonths(from: IsoDate, to: IsoDate, [first, last, of]: Share): { from: IsoDate; to: IsoDate } | null {
  const [[fromYear, fromMonth, fromDay], [toYear, toMonth]] = [splitDate(from), splitDate(to)];
  if (fromDay !== 1 || to !== lastDayOfMonth(toYear, toMonth)) return null;
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth + 1;
  if ((months * first) % of !== 0 || (months * last) % of !== 0) return null;
  return { from: addMonths(from, (months * first) / of), to: addDays(addMonths(from, (months * last) / of), -1) };
}

/** In a month of 31 days a third is days 1-10, 11-20 and 21-31. */
function cutDays(from: IsoDate, to: IsoDate, [first, last, of]: Share): { from: IsoDate; to: IsoDate } {
  const days = daysBetween(from, to) + 1;
  const start = addDays(from, Math.floor((days * first) / of));
  return { from: start, to: last === of ? to : addDays(from, Math.floor((days * last) / of) - 1) };
}
