// What every builder needs at hand: where findings go, how words become dates, and what must wait
// until all files are known.
import { createDiagnostic, placeFault, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Deadline, DeadlineReading } from '../deadlines/deadline.ts';
import type { IsoDate, Interval } from '../deadlines/calendar.ts';
import { parseDeadline } from '../deadlines/parse-deadline.ts';
import { placeOf, type Origin } from '../source/source-document.ts';
import type { TargetMeaning } from '../targets/target-meaning.ts';
import { createReferences, type References } from './references.ts';

export interface BuildContext {
  today: IsoDate;
  findings: Diagnostic[];
  references: References;
  /** The same words mean the same in the same period: a plan repeats its deadlines. */
  readings: Map<string, DeadlineReading>;
  /** Targets in words that have been read: `mindst 10 borgere` stands in many places. */
  meanings: Map<string, TargetMeaning | null>;
  /** Runs when every file is known: references may point forward. */
  later: (link: () => void) => void;
  linkAll: () => void;
}

export function createBuildContext(today: IsoDate, findings: Diagnostic[], dropped: ReadonlySet<string>): BuildContext {
  const links: (() => void)[] = [];
  return {
    today,
    findings,
    references: createReferences(findings, dropped),
    readings: new Map(),
    meanings: new Map(),
    later: (link) => void links.push(link),
    linkAll: () => links.forEach((link) => link()),
  };
}

/**
 * A point in time in words; null when there is none or it is not understood (then it is a finding). `period` is the
 * strategy's own: null when it could not be read itself, which is then told at its own place and not once more here.
 */
export function readDate(
  context: BuildContext,
  words: string | undefined,
  origin: Origin,
  period?: Interval | null,
): Deadline | null {
  if (words === undefined) return null;
  const reading = readWords(context, words, period ?? null);
  if (!reading.ok) {
    if (reading.fault.code === 'deadline-needs-period' && period === null) return null;
    context.findings.push(placeFault(reading.fault, placeOf(origin)));
    return null;
  }
  const { deadline } = reading;
  if (deadline.kind === 'rhythm') {
    context.findings.push(createDiagnostic('deadline-is-rhythm', placeOf(origin), { words }));
    return null;
  }
  for (const warning of deadline.warnings) {
    context.findings.push(placeFault(warning, placeOf(origin)));
  }
  return deadline;
}

function readWords({ readings }: BuildContext, words: string, period: Interval | null): DeadlineReading {
  const key = `${period?.from}/${period?.to} ${words}`;
  const known = readings.get(key);
  if (known) return known;
  const reading = parseDeadline(words, period ? { period } : {});
  readings.set(key, reading);
  return reading;
}
