import { addDays, type Interval } from './calendar.ts';
import { isMisfit } from './span.ts';
import { readStretch } from './stretch.ts';

import type { Misfit, Span, SpanReading } from './span.ts';

interface Opening {
  words: RegExp;
  bind: (span: Span, text: string, rest: string) => Span | Misfit;
}

// What stands before the calendar words decides which of their ends count. The first opening whose rest is understood
// wins.
const OPENINGS: readonly Opening[] = [
  {
    words: /^(?:senest )?(?:(?:inden|ved|(?:frem )?til(?: og med)?|indtil) )?(?:udgangen|udløbet|afslutningen) af /,
    bind: through,
  },
  { words: /^senest (?:i løbet af |inden for |i |ved )?/, bind: through },
  { words: /^(?:(?:frem )?til og med|t\.o\.m\.) /, bind: through },
  { words: /^(?:frem til|indtil|til) /, bind: until },
  { words: /^(?:senest )?(?:inden|før|forud for) /, bind: before },
  { words: /^fra /, bind: (span) => (span.through ? span : since(span)) },
  { words: /^(?:fra og med|siden|tidligst) (?:i )?/, bind: since },
  { words: /^efter (?:udgangen af )?/, bind: after },
  { words: /^(?:i løbet af |inden ?for |i |ved |gennem )?(?:hele )?/, bind: (span) => span },
];

const ONWARDS = /(?: ?\+| (?:og )?(?:fremefter|fremover)| og frem)$/;
const ONWARDS_START = /^(?:fra og med |fra |siden |i )/;
const YEAR_ENDS_APART = new Set(['year', 'half-year', 'quarter']);

/** Reads `senest i juni 2014`, `fra 2015 og fremefter` and the rest; `period` is the strategy's own. */
export function readBound(text: string, period: Interval | undefined): SpanReading {
  if (ONWARDS.test(text)) {
    const start = readStretch(text.replace(ONWARDS, '').replace(ONWARDS_START, ''), period);
    if (start === null || isMisfit(start)) return start;
    return start.through ? null : since(start);
  }
  const normal = rewriteGenitive(text);
  for (const { words, bind } of OPENINGS) {
    const opening = words.exec(normal);
    if (!opening) continue;
    const rest = normal.slice(opening[0].length);
    const span = readStretch(rest, period);
    if (span !== null) return isMisfit(span) ? span : bind(span, normal, rest);
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

/** `frem til 31. marts 2011` includes the day; whether `frem til 2014` includes the year, nobody can know. */
function until(span: Span, text: string, rest: string): Span | Misfit {
  if (span.precision === 'day') return through(span);
  return { fault: { code: 'deadline-not-understood', args: {} }, found: text, repair: `til og med ${rest}` };
}

function before(span: Span, text: string, rest: string): Span | Misfit {
  if (span.through || span.from === null) {
    return { fault: { code: 'deadline-not-understood', args: {} }, found: text, repair: `inden udgangen af ${rest}` };
  }
  const to = addDays(span.from, -1);
  const bound: Span = { ...span, from: null, to };
  if (!YEAR_ENDS_APART.has(span.precision)) return bound;
  return { ...bound, warnings: [{ code: 'deadline-before-year', args: { to, suggestion: `senest i ${rest}` } }] };
}

function since(span: Span): Span | Misfit {
  if (span.from === null) return { fault: { code: 'deadline-needs-period', args: {} }, found: '', repair: null };
  return { ...span, to: null };
}

function after(span: Span): Span | Misfit {
  if (span.to === null) return { fault: { code: 'deadline-needs-period', args: {} }, found: '', repair: null };
  return { ...span, from: addDays(span.to, 1), to: null };
}
