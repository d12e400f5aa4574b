// The municipal budget: its year is the calendar year (kommunestyrelsesloven § 37), and it is read twice and adopted in
// the autumn before, normally no later than 15 October (bekendtgørelse om kommunernes budget- og regnskabsvæsen).
import { addDays, createIsoDate } from './calendar.ts';
import {
  createMonthSpan,
  createOccasion,
  refuseAmbiguous,
  type Occasion,
  type Span,
  type SpanReading,
} from './span.ts';

const YEAR = '((?:19|20|21)\\d\\d)';
const BUDGET_YEAR = new RegExp(`^(?:det )?(?:budget(?:overslags)?|overslags|regnskabs|finans)år(?:et)? ${YEAR}$`);
const WORK =
  '(?:forhandlinger(?:ne)?|lægning(?:en)?|proces(?:sen)?|arbejdet|drøftelser(?:ne)?|behandling(?:en)?|aftalen?|forliget|vedtagelsen?)';
const ADOPTION = `(?:vedtagelsen|godkendelsen) af (?:kommunens )?(?:års)?budget(?:tet)?`;
const OCCASION = new RegExp(`^(?:${ADOPTION}|budget${WORK})( for| i|) ${YEAR}(?:-\\d{4})?$`);
const BARE_BUDGET = new RegExp(`^budget(?:tet)?(?: for)? ${YEAR}$`);

/** `budgetåret 2026` is the year; `overslagsåret 2027` too. */
export function readBudgetYear(text: string): Span | null {
  const year = BUDGET_YEAR.exec(text)?.[1];
  return year === undefined ? null : createMonthSpan([Number(year), 1], [Number(year), 12], 'year');
}

/**
 * The adoption of a budget and the work before it: `vedtagelsen af budget 2026`, `budgetforhandlingerne for 2026`.
 * `budgetlægningen i 2025` is the autumn of 2025. `budget 2026` alone is the year as well as the decision.
 */
export function readBudgetOccasion(text: string): SpanReading {
  const found = OCCASION.exec(text);
  if (found) return readWork(text, found[1] ?? '', Number(found[2]));
  const year = Number(BARE_BUDGET.exec(text)?.[1] ?? Number.NaN);
  if (Number.isNaN(year)) return null;
  const alone = refuseAmbiguous(text, `budgetåret ${year}`, `vedtagelsen af budget ${year}`);
  return createBudget(year, { since: createIsoDate(year, 1, 1), alone });
}

function readWork(text: string, link: string, year: number): SpanReading {
  if (link === ' i') return createBudget(year + 1);
  if (link === ' for' || text.includes(' af ')) return createBudget(year);
  const [before] = text.split(` ${year}`);
  return refuseAmbiguous(text, `${before} for ${year}`, `${before} i ${year}`);
}

function createBudget(year: number, said: Partial<Occasion> = {}): Span {
  const latest = createIsoDate(year - 1, 10, 15);
  const days = { before: addDays(latest, -1), by: latest, after: null, custom: 'never' } as const;
  return { ...createOccasion(latest, latest, { ...days, ...said }), from: null };
}
