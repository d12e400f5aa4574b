// Words that the author has given days of their own: `{ words: frem mod 2030, by: 2030 }`.
import { addDays, type Interval, type IsoDate } from './calendar.ts';
import { renderEdtf } from './edtf.ts';
import { findKind, parseDeadline } from './parse-deadline.ts';
import type { Deadline, DeadlineFault, DeadlineReading } from './deadline.ts';
import type { StrategyTime } from './span.ts';

/** The words and, where the author has said them, the days beside them, as written. */
export interface WordsAndDays {
  words: string;
  by?: string | undefined;
  from?: string | undefined;
  on?: string | undefined;
  within?: string | undefined;
}

/** `inden 2026` with `by: 2026` is a correction; a day more than a year away is a mistake. */
const MOST_CORRECTED = 366;

/**
 * Reads a deadline whose days may stand beside the words. They must agree with words that are understood; where these
 * are read with a warning, the days settle what they mean. The words themselves need not be understood.
 */
export function readWorded(written: WordsAndDays, time: StrategyTime = {}): DeadlineReading {
  const reading = parseDeadline(written.words, time);
  const said = listSaid(written);
  if (said.length === 0) return reading;
  const days = readDays(written, time);
  if (days === null) return { ok: false, fault: refuseDays(written.words, said) };
  if ('code' in days) return { ok: false, fault: days };
  if (reading.ok && contradicts(reading.deadline, days)) {
    return { ok: false, fault: refuseContradiction(written.words, reading.deadline, days) };
  }
  return { ok: true, deadline: createSaid(written.words, days, reading.ok ? reading.deadline : null) };
}

function createSaid(words: string, days: Interval, read: Deadline | null): Deadline {
  const precision = days.from === days.to ? 'day' : 'period';
  const edtf = renderEdtf({ ...days, precision });
  return {
    words,
    ...days,
    edtf,
    precision,
    kind: findKind(days),
    warnings: [],
    rhythm: read?.rhythm ?? null,
    said: true,
  };
}

/** Null when the keys do not go together or do not give their ends. */
function readDays({ by, from, on, within }: WordsAndDays, time: StrategyTime): Interval | DeadlineFault | null {
  const single = on ?? within;
  if (single === undefined) return readEnds(from, by, time);
  const isAlone = [by, from, on, within].filter((words) => words !== undefined).length === 1;
  return isAlone ? readSingle(single, on !== undefined, time) : null;
}

function readEnds(
  from: string | undefined,
  by: string | undefined,
  time: StrategyTime,
): Interval | DeadlineFault | null {
  const ends: Interval = {
    from: from === undefined ? null : (readPlain(from, time)?.from ?? null),
    to: by === undefined ? null : (readPlain(by, time)?.to ?? null),
  };
  if ((from !== undefined && ends.from === null) || (by !== undefined && ends.to === null)) return null;
  if (ends.from !== null && ends.to !== null && ends.from > ends.to)
    return { code: 'deadline-reversed', args: { words: `from: ${from}, by: ${by}`, from: ends.from, to: ends.to } };
  return ends;
}

function readSingle(words: string, isDay: boolean, time: StrategyTime): Interval | null {
  const read = readPlain(words, time);
  if (!read || read.from === null || read.to === null || (isDay && read.from !== read.to)) return null;
  return { from: read.from, to: read.to };
}

function readPlain(words: string, time: StrategyTime): Deadline | null {
  const reading = parseDeadline(words, time);
  return reading.ok && reading.deadline.kind !== 'rhythm' ? reading.deadline : null;
}

function contradicts(read: Deadline, days: Interval): boolean {
  if (read.kind === 'rhythm') return false;
  const room = read.warnings.length > 0 ? MOST_CORRECTED : 0;
  return (
    !isNear(read.to, days.to, room) || !(isNear(read.from, days.from, room) || read.from === null || days.from === null)
  );
}

function isNear(one: IsoDate | null, other: IsoDate | null, room: number): boolean {
  if (one === null || other === null) return one === other;
  return one <= addDays(other, room) && other <= addDays(one, room);
}

function listSaid({ by, from, on, within }: WordsAndDays): string[] {
  return Object.entries({ by, from, on, within }).flatMap(([key, words]) =>
    words === undefined ? [] : [`${key}: ${words}`],
  );
}

function refuseContradiction(words: string, meant: Interval, said: Interval): DeadlineFault {
  const args = {
    words,
    ...(meant.from !== null && { meantFrom: meant.from }),
    ...(meant.to !== null && { meantTo: meant.to }),
    ...(said.from !== null && { saidFrom: said.from }),
    ...(said.to !== null && { saidTo: said.to }),
  };
  return { code: 'deadline-days-contradict', args };
}

function refuseDays(words: string, said: string[]): DeadlineFault {
  return { code: 'deadline-days-unclear', args: { words, days: said.join(', ') } };
}
