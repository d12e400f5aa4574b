import { addDays, type Interval } from './calendar.ts';
import { isRefusal } from './span.ts';
import { readCalendarSpan } from './calendar-span.ts';

import type { Refusal, Span, SpanReading } from './span.ts';

interface Opening {
  words: RegExp;
  /** Opens or moves the ends of the span that these words do not promise. */
  limit: (span: Span, text: string, rest: string) => Span | Refusal;
}

// The words before a calendar span decide which of its ends count. The first opening that leaves a readable span wins.
const OPENINGS: readonly Opening[] = [
  {
    words: /^(?:senest )?(?:(?:inden|ved|(?:frem )?til(?: og med)?|indtil) )?(?:udgangen|udløbet|afslutningen) af /,
    limit: through,
  },
  { words: /^senest (?:i løbet af |inden for |i |ved )?/, limit: through },
  { words: /^(?:(?:frem )?til og med|t\.o\.m\.) /, limit: through },
  { words: /^(?:frem til|indtil|til) /, limit: until },
  { words: /^(?:senest )?(?:inden|før|forud for) /, limit: before },
  { words: /^fra /, limit: (span) => (span.through ? span : since(span)) },
  { words: /^(?:fra og med|siden|tidligst) (?:i )?/, limit: since },
  { words: /^efter (?:udgangen af )?/, limit: after },
  { words: /^(?:i løbet af |inden ?for |i |ved |gennem )?(?:hele )?/, limit: (span) => span },
];

const ONWARDS = /(?: ?\+| (?:og )?(?:fremefter|fremover)| og frem)$/;
const ONWARDS_START = /^(?:fra og med |fra |siden |i )/;
const YEAR_ENDS_APART = new Set(['year', 'half-year', 'quarter']);

/**
 * Reads a deadline in Danish words as inclusive days: `senest i juni 2014`, `fra 2015 og fremefter`.
 * `period` is the strategy's own. Returns a refusal when the words cannot be dated; null when they are no deadline.
 */
export function readDanishPhrase(text: string, period: Interval | undefined): SpanReading {
  if (ONWARDS.test(text)) {
    const start = readCalendarSpan(text.replace(ONWARDS, '').replace(ONWARDS_START, ''), period);
    if (start === null || isRefusal(start)) return start;
    return start.through ? null : since(start);
  }
  const normal = rewriteGenitive(text);
  for (const { words, limit } of OPENINGS) {
    const opening = words.exec(normal);
    if (!opening) continue;
    const rest = normal.slice(opening[0].length);
    const span = readCalendarSpan(rest, period);
    if (span !== null) return isRefusal(span) ? span : limit(span, normal, rest);
  }
  return null;
}

/** `ved årets udgang 2013` → `ved udgangen af 2013`. */
function rewriteGenitive(text: string): string {
  return text
    .replace(/(?<=^| )årets (?:udgang|udløb|afslutning)(?: i)? (?=\d{4}$)/, 'udgangen af ')
    .replace(/(?<=^| )(\S*periode)ns (?:udgang|udløb|afslutning)(?=$| )/, 'udgangen af $1n');
}

function through(span: Span): Span {
  return { ...span, from: null };
}

/** `frem til 31. marts 2011` includes the day; whether `frem til 2014` includes the year is ambiguous. */
function until(span: Span, text: string, rest: string): Span | Refusal {
  if (span.precision === 'day') return through(span);
  return { fault: { code: 'deadline-not-understood', args: {} }, found: text, repair: `til og med ${rest}` };
}

function before(span: Span, text: string, rest: string): Span | Refusal {
  if (span.through || span.from === null) {
    return { fault: { code: 'deadline-not-understood', args: {} }, found: text, repair: `inden udgangen af ${rest}` };
  }
  const to = addDays(span.from, -1);
  const limited: Span = { ...span, from: null, to };
  if (!YEAR_ENDS_APART.has(span.precision)) return limited;
  return { ...limited, warnings: [{ code: 'deadline-before-year', args: { to, suggestion: `senest i ${rest}` } }] };
}

function since(span: Span): Span | Refusal {
  if (span.from === null) return { fault: { code: 'deadline-needs-period', args: {} }, found: '', repair: null };
  return { ...span, to: null };
}

function after(span: Span): Span | Refusal {
  if (span.to === null) return { fault: { code: 'deadline-needs-period', args: {} }, found: '', repair: null };
  return { ...span, from: addDays(span.to, 1), to: null };
}
