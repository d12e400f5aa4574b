import { addDays, createIsoDate, lastWeekday, nthWeekday, type IsoDate } from './calendar.ts';
import { isNextYear, renderTwoYears } from './two-year-unit.ts';

import type { Span, SpanReading } from './span.ts';

const SCHOOL_HOLIDAY =
  /^(?:senest )?(inden|før|efter|i|i løbet af) (?:(?:skole)?sommerferien|(?:(?:folke)?skole\w+|elevernes) sommerferie)(?: i)? ((?:19|20|21)\d\d)$/;
const BUDGET =
  /^(?:senest )?(med|ved|inden|før|i forbindelse med) (?:vedtagelsen|godkendelsen) af (?:kommunens )?(?:års)?budget(?:tet)?(?: for)? ((?:19|20|21)\d\d)(?:-\d{4})?$/;
const NEW_YEAR =
  /^(?:senest )?(?:inden|før|ved) ((?:nytår|årsskiftet)(?: i)?) ((?:19|20|21)\d\d)(?:[/-](\d\d|\d{4}))?$/;
const SATURDAY = 6;
const MONDAY = 1;

/**
 * Reads events that a plan only names but a law or the calendar dates: the summer holiday, the budget, New Year.
 * Returns a refusal when the event has two possible dates; null when the text names no such event.
 */
export function readStatutoryDay(text: string): SpanReading {
  return readSchoolHoliday(text) ?? readBudget(text) ?? readNewYear(text);
}

/**
 * The pupils' summer holiday begins on the last Saturday of June (folkeskoleloven § 14 a, stk. 2). The municipality
 * decides when it ends; the second Monday of August is only a convention, hence the warning.
 */
function readSchoolHoliday(text: string): SpanReading {
  const found = SCHOOL_HOLIDAY.exec(text);
  if (!found) return null;
  const year = Number(found[2]);
  const start = lastWeekday(year, 6, SATURDAY);
  const schoolDay = nthWeekday(year, 8, MONDAY, 2);
  switch (found[1]) {
    case 'inden':
    case 'før':
      return createDaySpan(null, addDays(start, -1));
    case 'efter':
      return { ...createDaySpan(schoolDay, null), warnings: [warnOfHoliday(schoolDay)] };
    default:
      return { from: start, to: addDays(schoolDay, -1), precision: 'period', warnings: [warnOfHoliday(schoolDay)] };
  }
}

/**
 * A budget is read twice and adopted in the autumn before its year (kommunestyrelsesloven §§ 37-38), normally no
 * later than 15 October (bekendtgørelse om kommunernes budget- og regnskabsvæsen).
 */
function readBudget(text: string): SpanReading {
  const found = BUDGET.exec(text);
  if (!found) return null;
  const latest = createIsoDate(Number(found[2]) - 1, 10, 15);
  const isBefore = found[1] === 'inden' || found[1] === 'før';
  return createDaySpan(null, isBefore ? addDays(latest, -1) : latest);
}

/** `nytår 2014` may be the first or the last night of 2014; `nytår 2013/14` is one night. */
function readNewYear(text: string): SpanReading {
  const found = NEW_YEAR.exec(text);
  if (!found) return null;
  const [, name = '', yearText, nextText] = found;
  const year = Number(yearText);
  if (nextText !== undefined)
    return isNextYear(year, nextText) ? createDaySpan(null, createIsoDate(year, 12, 31)) : null;
  const [first, second] = [`${name} ${renderTwoYears(year - 1)}`, `${name} ${renderTwoYears(year)}`];
  return {
    fault: { code: 'deadline-not-understood', args: { first, second } },
    found: `${name} ${year}`,
    repair: first,
  };
}

function createDaySpan(from: IsoDate | null, to: IsoDate | null): Span {
  return { from, to, precision: 'day', warnings: [] };
}

function warnOfHoliday(schoolDay: IsoDate): Span['warnings'][number] {
  return { code: 'deadline-after-holiday', args: { from: schoolDay } };
}
