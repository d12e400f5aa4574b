// What every builder shares: the findings, the references, the words already read, and the links that must wait until
// all files are known.
import { createDiagnostic, placeFault, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Deadline, DeadlineReading } from '../deadlines/deadline.ts';
import type { IsoDate, Interval } from '../deadlines/calendar.ts';
import { parseDeadline } from '../deadlines/parse-deadline.ts';
import { placeOf, type Origin } from '../source/source-document.ts';
import type { TargetReading } from '../targets/target-meaning.ts';
import { createReferences, type References } from './references.ts';

export interface BuildContext {
  today: IsoDate;
  findings: Diagnostic[];
  references: References;
  /** Deadlines already read, by period and words: plans repeat their deadlines. */
  readings: Map<string, DeadlineReading>;
  /** Targets already read, by words: `mindst 10 borgere` recurs. */
  meanings: Map<string, TargetReading>;
  /** Keeps a link until `linkAll` runs, when every file is known: references may point forward. */
  later: (link: () => void) => void;
  linkAll: () => void;
}

/** `dropped`: the lower-case words of values that had a fault; a reference to them is not reported again. */
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
 * Reads a deadline or date; null when there is none, or when it was not understood, which is then reported.
 * `period` is the strategy's own. Pass null when the strategy has no readable period: a deadline that needs one is then
 * not reported, since the missing period has its own finding.
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
