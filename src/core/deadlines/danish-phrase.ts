import { addDays } from './calendar.ts';
import { limitByOccasion, type Limit } from './limit-by-occasion.ts';
import { isRefusal, refuseAmbiguous } from './span.ts';
import { readCalendarSpan } from './calendar-span.ts';

import type { Span, SpanReading, StrategyTime } from './span.ts';

// The words before a calendar span decide which of its ends count. The first opening that leaves a readable span wins.
const OPENINGS: readonly (readonly [words: RegExp, limit: Limit])[] = [
  [
    /^(?:senest |ikke senere end )?(?:(?:inden|før|ved|med|(?:frem )?til(?: og med)?|indtil|op til|(?:frem|hen) ?i?mod|mod) )?(?:udgangen|udløbet|afslutningen) af /,
    'through-end',
  ],
  [/^(?:senest |inden |før |indtil |(?:frem )?til )(?:ved |i )?(?:slutningen|enden) af /, 'through-end'],
  [/^(?:senest|ikke senere end|ikke efter) (?:i løbet af |inden for |i |ved |med |til )?/, 'through'],
  [/^(?:(?:frem )?til og med|t\.o\.m\.|til og med udgangen af) /, 'through'],
  [/^(?:(?:i (?:perioden|årene|tiden) )?(?:(?:frem|hen) ?i?mod|op (?:til|i?mod))|mod) /, 'toward'],
  [/^(?:i (?:perioden|årene|tiden) )?(?:(?:fra nu (?:af )?(?:og )?)?frem til|indtil|til|hen til) /, 'until'],
  [/^(?:senest )?(?:inden|før|forud for|umiddelbart (?:inden|før)|lige (?:inden|før)) /, 'before'],
  [/^fra (?:starten af |begyndelsen af )?/, 'since'],
  [
    /^(?:fra og med|siden|tidligst|ikke (?:før|inden)|(?:(?:med )?(?:gældende|virkning|effekt|ikrafttræden)|med (?:start|opstart|begyndelse))(?: fra(?: og med)?| pr\.| per)?|(?:startende|begyndende)(?: fra)?) (?:i )?/,
    'since',
  ],
  [/^(?:lige |umiddelbart |straks )?efter (?:udgangen af )?/, 'after'],
  [/^(?:med|ved|i forbindelse med|under|som led i) /, 'at'],
  [/^(?:i løbet af |inden ?for |i |på |ved |(?:hen )?over |gennem |pr\. |per )?(?:hele )?/, 'within'],
];

const ONWARDS = /(?: ?\+| (?:og )?(?:fremefter|fremover|fremad|derefter)| og frem| og (?:de )?følgende år| ff\.?)$/;
const ONWARDS_START = /^(?:fra og med |fra |siden |i )/;
const UNITS_WITH_END = new Set(['year', 'half-year', 'quarter', 'month', 'week']);
const YEAR_ENDS_APART = new Set(['year', 'half-year', 'quarter']);

/**
 * Reads a deadline in Danish words as inclusive days: `senest i juni 2014`, `fra 2015 og fremefter`. `time` is what the
 * strategy says of its own. Returns a refusal when the words cannot be dated; null when they are no deadline.
 */
export function readDanishPhrase(text: string, time: StrategyTime): SpanReading {
  if (ONWARDS.test(text)) {
    const start = readCalendarSpan(text.replace(ONWARDS, '').replace(ONWARDS_START, ''), time);
    if (start === null || isRefusal(start)) return start;
    return start.through ? null : since(start);
  }
  const normal = rewriteGenitive(text);
  for (const [words, limit] of OPENINGS) {
    const opening = words.exec(normal);
    if (!opening) continue;
    const rest = normal.slice(opening[0].length);
    const span = readCalendarSpan(rest, time);
    if (span === null) continue;
    if (isRefusal(span)) return span;
    const limited = limitSpan(span, limit, normal, rest);
    if (limited !== null) return limited;
  }
  return null;
}

/** `ved årets udgang 2013` → `ved udgangen af 2013`. */
function rewriteGenitive(text: string): string {
  return text
    .replace(/(?<=^| )årets (?:udgang|udløb|afslutning)(?: i)? (?=\d{4}$)/, 'udgangen af ')
    .replace(/(?<=^| )årets (?=\S+ (?:kvartal|halvår) )/, '')
    .replace(/(?<=^| )(\S*periode)ns (?:udgang|udløb|afslutning)(?=$| )/, 'udgangen af $1n')
    .replace(/(?<=^| )(?:strategi|pla|aftal|politikk)ens (?:udgang|udløb|afslutning|ophør)$/, 'udgangen af perioden')
    .replace(/(?<=^| )(\S*periode)ns (første|anden|sidste) (halvdel)(?=$| )/, '$2 $3 af $1n')
    .replace(/(?<=^| )(\S*periode)ns (?:start|begyndelse)(?=$| )/, 'starten af $1n')
    .replace(/(?<=^| )(sommer|efterårs|vinter|jule|påske)feriens (?:start|begyndelse)(?= )/, '$1ferien');
}

function limitSpan(span: Span, limit: Limit, text: string, rest: string): SpanReading {
  if (span.occasion) return limitByOccasion(span, span.occasion, limit);
  switch (limit) {
    case 'through-end':
    case 'through':
      return through(span);
    case 'toward':
      return span.precision === 'year' ? through(span) : until(span, text, rest);
    case 'until':
      return until(span, text, rest);
    case 'before':
      return before(span, text, rest);
    case 'since':
      return span.through && text.startsWith('fra ') ? span : since(span);
    case 'after':
      return after(span);
    case 'within':
      return span;
    // `med 2026` is no deadline; only an event can be the time at which something happens.
    case 'at':
      return null;
  }
}

function through(span: Span): Span {
  return { ...span, from: null };
}

/**
 * `frem til 31. marts 2011` includes the day. `frem til 2030` is read with the year, and the author is told. `til
 * sommeren 2030` may be before it or through it.
 */
function until(span: Span, text: string, rest: string): SpanReading {
  const limited = through(span);
  if (span.precision === 'day' || span.to === null || span.through) return limited;
  const [suggestion, other] = [`til og med ${rest}`, `inden ${rest}`];
  if (!UNITS_WITH_END.has(span.precision)) return refuseAmbiguous(text, other, suggestion);
  return { ...limited, warnings: [{ code: 'deadline-end-included', args: { to: span.to, suggestion, other } }] };
}

function before(span: Span, text: string, rest: string): SpanReading {
  if (span.through || span.from === null) {
    return { fault: { code: 'deadline-not-understood', args: {} }, found: text, repair: `inden udgangen af ${rest}` };
  }
  const to = addDays(span.from, -1);
  const limited: Span = { ...span, from: null, to };
  if (!YEAR_ENDS_APART.has(span.precision)) return limited;
  return { ...limited, warnings: [{ code: 'deadline-before-year', args: { to, suggestion: `senest i ${rest}` } }] };
}

function since(span: Span): SpanReading {
  if (span.occasion) return limitByOccasion(span, span.occasion, 'since');
  if (span.from === null) return { fault: { code: 'deadline-needs-period', args: {} }, found: '', repair: null };
  return { ...span, to: null };
}

function after(span: Span): SpanReading {
  if (span.to === null) return { fault: { code: 'deadline-needs-period', args: {} }, found: '', repair: null };
  return { ...span, from: addDays(span.to, 1), to: null };
}
