// Events that a plan only names, and a law, the church year or custom dates.
import { addDays, createIsoDate, lastWeekday, nthWeekday, startOfIsoWeek, weekday, type IsoDate } from './calendar.ts';
import { readBudgetOccasion } from './budget.ts';
import { easterSunday } from './easter.ts';
import { readElection } from './council-term.ts';
import { createDayOccasion, createOccasion, refuseAmbiguous, type Span, type SpanReading } from './span.ts';
import { isNextYear, renderTwoYears } from './two-year-unit.ts';

const [MONDAY, FRIDAY, SATURDAY, SUNDAY] = [1, 5, 6, 7];
const YEAR = '((?:19|20|21)\\d\\d)';
const TURN_OF_YEAR = new RegExp(`^((?:nytår|årsskiftet)(?: i)?) ${YEAR}(?:[/-](\\d\\d|\\d{4}))?$`);
const CHRISTMAS_HOLIDAY = new RegExp(`^(?:skolernes )?juleferien?(?: i)? ${YEAR}(?:[/-](\\d\\d|\\d{4}))?$`);

/** Names that go with one year, and how that year dates them. */
const YEARLY: readonly [names: string, date: (year: number) => Span][] = [
  ['(?:skole)?sommerferien?|(?:(?:folke)?skole\\w+|elevernes) sommerferie', dateSummerHoliday],
  ['skolestart(?:en)?|skolernes start', dateFirstSchoolDay],
  ['skoleårets (?:start|begyndelse)', (year) => createDayOccasion(createIsoDate(year, 8, 1))],
  ['jul', (year) => dateChristmas(year, true)],
  ['julen|juledagene', (year) => dateChristmas(year, false)],
  ['juleaften(?:sdag)?', (year) => createDayOccasion(createIsoDate(year, 12, 24))],
  ['nytårsaften(?:sdag)?', (year) => createDayOccasion(createIsoDate(year, 12, 31))],
  ['nytårsdag', (year) => createDayOccasion(createIsoDate(year, 1, 1))],
  ['påsken?', (year) => createFeast(addDays(easterSunday(year), -3), 5, 0)],
  ['påskeferien?', dateEasterHoliday],
  ['kristi himmelfart(?:sdag)?', (year) => createDayOccasion(addDays(easterSunday(year), 39))],
  ['pinsen?', (year) => createFeast(addDays(easterSunday(year), 49), 2, 0)],
  ['grundlovsdag', (year) => createDayOccasion(createIsoDate(year, 6, 5))],
  ['(?:sankt ?hans|sct\\.? hans)(?:aften)?', (year) => createDayOccasion(createIsoDate(year, 6, 23))],
  ['efterårsferien?', (year) => createHolidayWeek(year, 42)],
  ['vinterferien?', (year) => createHolidayWeek(year, 7)],
];
const YEARLY_NAMES = YEARLY.map(([names, date]) => [new RegExp(`^(?:${names})(?: i)? ${YEAR}$`), date] as const);

/** Reads an event with its year, `påsken 2027`. A refusal when the words can be two events; null when they are none. */
export function readOccasion(text: string): SpanReading {
  for (const [pattern, date] of YEARLY_NAMES) {
    const found = pattern.exec(text);
    if (found) return date(Number(found[1]));
  }
  return readTurnOfYear(text) ?? readChristmasHoliday(text) ?? readElection(text) ?? readBudgetOccasion(text);
}

/** `jul 2027` is July in a table of months, and Christmas to everybody else. */
function dateChristmas(year: number, isBare: boolean): Span {
  const span = createFeast(createIsoDate(year, 12, 24), 3, 1);
  if (!isBare || !span.occasion) return span;
  const alone = refuseAmbiguous(`jul ${year}`, `juli ${year}`, `julen ${year}`);
  return { ...span, occasion: { ...span.occasion, alone } };
}

/**
 * The pupils' summer holiday begins on the last Saturday of June (folkeskoleloven § 14 a, stk. 2). The municipality
 * decides when it ends; the second Monday of August is only a convention, hence the warning.
 */
function dateSummerHoliday(year: number): Span {
  const start = lastWeekday(year, 6, SATURDAY);
  return createOccasion(start, addDays(findSchoolDay(year), -1), { by: addDays(start, -1), custom: 'end' });
}

function dateFirstSchoolDay(year: number): Span {
  return createDayOccasion(findSchoolDay(year), 'always');
}

function findSchoolDay(year: number): IsoDate {
  return nthWeekday(year, 8, MONDAY, 2);
}

/** From the Saturday before Palm Sunday to Easter Monday, as most municipalities set it. */
function dateEasterHoliday(year: number): Span {
  const easter = easterSunday(year);
  const start = addDays(easter, -8);
  return createOccasion(start, addDays(easter, 1), { by: addDays(start, -1), custom: 'always' });
}

/** Most schools are closed in this week and on the weekends around it. */
function createHolidayWeek(year: number, week: number): Span {
  const monday = startOfIsoWeek(year, week);
  const friday = addDays(monday, -3);
  return createOccasion(monday, addDays(monday, 6), { by: friday, custom: 'always' });
}

/** One night, which two years share: with a single year it may be the first or the last night of it. */
function readTurnOfYear(text: string): SpanReading {
  const found = TURN_OF_YEAR.exec(text);
  if (!found) return null;
  const [, name = '', yearText, nextText] = found;
  const year = Number(yearText);
  if (nextText === undefined)
    return refuseAmbiguous(text, `${name} ${renderTwoYears(year - 1)}`, `${name} ${renderTwoYears(year)}`);
  if (!isNextYear(year, nextText)) return null;
  const last = createIsoDate(year, 12, 31);
  return createOccasion(last, addDays(last, 1), { before: last, by: last, after: addDays(last, 1), custom: 'never' });
}

/** Schools close on a Friday before Christmas and open in the first week of January. */
function readChristmasHoliday(text: string): SpanReading {
  const found = CHRISTMAS_HOLIDAY.exec(text);
  if (!found || (found[2] !== undefined && !isNextYear(Number(found[1]), found[2]))) return null;
  const year = Number(found[1]);
  const eve = createIsoDate(year, 12, 23);
  const friday = addDays(eve, -((weekday(eve) - FRIDAY + SUNDAY) % SUNDAY));
  return createOccasion(addDays(friday, 1), createIsoDate(year + 1, 1, 2), { by: friday, custom: 'always' });
}

/** A feast of `length` days; `grace` is how many of them `senest` still reaches. */
function createFeast(first: IsoDate, length: number, grace: number): Span {
  const before = addDays(first, -1);
  return createOccasion(first, addDays(first, length - 1), { before, by: addDays(before, grace), custom: 'never' });
}
