import { createIsoDate, type IsoDate } from './calendar.ts';

/**
 * Easter Sunday in the Gregorian calendar, by the anonymous algorithm (Meeus/Jones/Butcher) given in Jean Meeus,
 * Astronomical Algorithms, chapter 8. Easter falls from 22 March to 25 April.
 */
export function easterSunday(year: number): IsoDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  return createIsoDate(year, Math.floor(days / 31), (days % 31) + 1);
}
