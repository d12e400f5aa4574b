import type { Interval } from './calendar.ts';
import type { Occasion, Span, SpanReading } from './span.ts';

/** What the words before a stretch of time make of it. */
export type Limit = 'through-end' | 'through' | 'toward' | 'until' | 'before' | 'since' | 'after' | 'at' | 'within';

/** The days that `inden`, `til`, `efter` … give with an event. Null when they do not say which day. */
export function limitByOccasion(span: Span, occasion: Occasion, limit: Limit): SpanReading {
  if (limit === 'within' && occasion.alone) return occasion.alone;
  const days = chooseDays(span, occasion, limit);
  if (days === null) return null;
  const usesEnd = limit === 'within' || limit === 'after' || limit === 'through-end';
  const isTold = occasion.custom === 'always' || (occasion.custom === 'end' && usesEnd);
  const precision = days.from === null || days.to === null ? 'day' : span.precision;
  return { ...days, precision, warnings: isTold ? [warn(days)] : [] };
}

function chooseDays({ from, to }: Span, occasion: Occasion, limit: Limit): Interval | null {
  switch (limit) {
    case 'within':
      return { from, to };
    case 'through-end':
      return { from: null, to };
    case 'before':
      return { from: null, to: occasion.before };
    case 'through':
    case 'toward':
    case 'until':
      return { from: null, to: occasion.by };
    case 'at':
      return from === to ? { from, to } : { from: null, to: occasion.by };
    case 'since':
      return occasion.since === null ? null : { from: occasion.since, to: null };
    case 'after':
      return occasion.after === null ? null : { from: occasion.after, to: null };
  }
}

/** An open end is what the author should know; otherwise, that the days are a custom. */
function warn({ from, to }: Interval): Span['warnings'][number] {
  return from !== null && to === null
    ? { code: 'deadline-after-holiday', args: { from } }
    : { code: 'deadline-by-custom', args: { ...(from !== null && { from }), ...(to !== null && { to }) } };
}
