// Times as Danmarks Statistik writes them: `2024`, `2024K1`, `2024M03`, `2024H1`, `2024U05`, `2024M03D15`.
import type { Deadline } from '../deadlines/deadline.ts';
import { parseDeadline } from '../deadlines/parse-deadline.ts';

const MONTHS = 'januar,februar,marts,april,maj,juni,juli,august,september,oktober,november,december'.split(',');
const CODE = /^((?:18|19|20|21)\d\d)(?:([KQHUW])(\d{1,2})|M(\d{2})(?:D(\d{2}))?)?$/;
const PARTS: Readonly<Record<string, string>> = {
  K: '. kvartal',
  Q: '. kvartal',
  H: '. halvår',
};

/** Null when the cell is no such time. The words of the result are Danish: `1. kvartal 2024`. */
export function readStatbankTime(cell: string): Deadline | null {
  const [, year, unit, number, month, day] = CODE.exec(cell.trim()) ?? [];
  if (year === undefined) return null;
  if (month !== undefined) {
    const name = MONTHS[Number(month) - 1];
    return name === undefined ? null : readDays([day && `${Number(day)}.`, name, year].filter(Boolean).join(' '));
  }
  if (unit === undefined) return readDays(year);
  const part = PARTS[unit];
  return readDays(part === undefined ? `uge ${Number(number)} ${year}` : `${Number(number)}${part} ${year}`);
}

/** A time as Danmarks Statistik or as a person writes it, with both its ends. */
export function readSeriesTime(cell: string): Deadline | null {
  return readStatbankTime(cell) ?? readDays(cell);
}

function readDays(words: string): Deadline | null {
  const reading = parseDeadline(words);
  return reading.ok && reading.deadline.from !== null && reading.deadline.to !== null ? reading.deadline : null;
}
