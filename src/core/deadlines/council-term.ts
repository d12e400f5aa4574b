// The council's term is fixed by law: elections are on the third Tuesday of November every fourth year, and the term is
// the four years from 1 January after (lov om kommunale og regionale valg). It has been so since the term 1982-1985.
import { nthWeekday, yearOf, type IsoDate } from './calendar.ts';
import { createDayOccasion, createMonthSpan, refuseAmbiguous, type SpanReading, type StrategyTime } from './span.ts';

const FIRST_TERM = 1982;
const YEARS = 4;
const TUESDAY = 2;
const COUNCIL = '(?:byråds|kommunalbestyrelses|borgerrepræsentations|regionsråds|kommunal|kommune|valg)';
const TERM = new RegExp(
  `^(?:hele )?(?:(?:den )?(denne|indeværende|nuværende|gældende|næste|kommende|følgende) )?${COUNCIL}perioden?$`,
);
const TERM_OF_YEARS = /^(?:byråds|kommunalbestyrelses)perioden?(?: fra)? (\d{4})(?:-| til )(\d{4}|\d\d)$/;
const ELECTION =
  /^(?:kommunal|kommune|byråds|kommunalbestyrelses|regionsråds|regional|kommunal- og regional|kommunal- og regionsråds)valget(?: i november| i)? (\d{4})$/;

/** Reads the term of the council. Without years it is the one the strategy lies in, or was adopted in. */
export function readCouncilTerm(text: string, time: StrategyTime): SpanReading {
  const years = TERM_OF_YEARS.exec(text);
  if (years) return readYears(text, Number(years[1]), years[2] ?? '');
  const found = TERM.exec(text);
  if (!found) return null;
  const starts = findStarts(time);
  const [start, other] = starts;
  if (start === undefined) return { fault: { code: 'deadline-needs-period', args: {} }, found: text, repair: null };
  if (other !== undefined) return refuseAmbiguous(text, nameTerm(start), nameTerm(other));
  return createTerm(/næste|kommende|følgende/.test(found[1] ?? '') ? start + YEARS : start);
}

/** Election day; in other years a refusal. */
export function readElection(text: string): SpanReading {
  const year = Number(ELECTION.exec(text)?.[1] ?? Number.NaN);
  if (Number.isNaN(year)) return null;
  if (year < FIRST_TERM - 1 || startOfTerm(year + 1) !== year + 1)
    return { fault: { code: 'deadline-no-such-day', args: {} }, found: text, repair: null };
  return createDayOccasion(electionDay(year));
}

/** The term the period lies in; if it lies in several, the one it was adopted in; two when it could be either. */
function findStarts({ period, adopted }: StrategyTime): number[] {
  const [from, to] = [period?.from ?? null, period?.to ?? null];
  const [first, last] = [from, to].map((day) => (day === null ? null : startOfTerm(yearOf(day))));
  if (first != null && first === last) return [first];
  const day = adopted?.to ?? adopted?.from ?? null;
  if (day === null) return first == null ? [] : [first, first + YEARS];
  const start = startOfTerm(yearOf(day));
  return isAfterElection(day, start) ? [start, start + YEARS] : [start];
}

/** A council that adopts a plan after its election may speak of its own term or of the next. */
function isAfterElection(day: IsoDate, start: number): boolean {
  return day > electionDay(start + YEARS - 1);
}

function readYears(text: string, year: number, lastText: string): SpanReading {
  const last = Number(lastText.length === 2 ? `${String(year).slice(0, 2)}${lastText}` : lastText);
  if (year >= FIRST_TERM && startOfTerm(year) === year && last === year + YEARS - 1) return createTerm(year);
  const start = startOfTerm(year);
  return refuseAmbiguous(text, nameTerm(start), `${year}-${last}`);
}

function createTerm(start: number): SpanReading {
  return { ...createMonthSpan([start, 1], [start + YEARS - 1, 12], 'period'), through: true };
}

function startOfTerm(year: number): number {
  return year - ((((year - FIRST_TERM) % YEARS) + YEARS) % YEARS);
}

function nameTerm(start: number): string {
  return `byrådsperioden ${start}-${start + YEARS - 1}`;
}

function electionDay(year: number): IsoDate {
  return nthWeekday(year, 11, TUESDAY, 3);
}
