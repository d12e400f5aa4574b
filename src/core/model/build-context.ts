// What every builder shares: the findings, the references, the words already read, and the links that must wait until
// all files are known.
import { createDiagnostic, placeFault, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Deadline, DeadlineFault, DeadlineReading } from '../deadlines/deadline.ts';
import type { IsoDate } from '../deadlines/calendar.ts';
import type { FileBytes } from '../files/inspect-file.ts';
import { readWorded, type WordsAndDays } from '../deadlines/read-worded.ts';
import type { StrategyTime } from '../deadlines/span.ts';
import { isWritten, placeOf, within, type Origin } from '../source/source-document.ts';
import type { TargetReading } from '../targets/target-meaning.ts';
import { createReferences, type References } from './references.ts';
import { timeOf } from './strategy-time.ts';
import type { Strategy } from './strategy.ts';

export interface BuildContext {
  today: IsoDate;
  findings: Diagnostic[];
  references: References;
  /** The bytes of files that are not texts, by path below the content folder. */
  contents: ReadonlyMap<string, FileBytes>;
  /** Deadlines already read, by the strategy's time and words: plans repeat their deadlines. */
  readings: Map<string, DeadlineReading>;
  /** Targets already read, by words: `mindst 10 borgere` recurs. */
  meanings: Map<string, TargetReading>;
  /** Keeps a link until `linkAll` runs, when every file is known: references may point forward. */
  later: (link: () => void) => void;
  linkAll: () => void;
}

/** Where a target is written. */
export interface TargetPlace {
  context: BuildContext;
  origin: Origin;
  strategy: Strategy;
}

/** `dropped`: the lower-case words of values that had a fault; a reference to them is not reported again. */
export function createBuildContext(
  today: IsoDate,
  findings: Diagnostic[],
  dropped: ReadonlySet<string>,
  contents: ReadonlyMap<string, FileBytes>,
): BuildContext {
  const links: (() => void)[] = [];
  return {
    today,
    findings,
    references: createReferences(findings, dropped),
    contents,
    readings: new Map(),
    meanings: new Map(),
    later: (link) => void links.push(link),
    linkAll: () => links.forEach((link) => link()),
  };
}

/** The strategy that a deadline is written in: its period and adoption give the days of `i strategiperioden`. */
type Surroundings = Pick<Strategy, 'period' | 'adopted' | 'origin'>;

/** Faults that say only that the strategy's own time is missing, and the key that says it. */
const NEEDS = { 'deadline-needs-period': 'period', 'deadline-needs-adoption': 'adopted' } as const;

/** Reads a date or a period; null when there is none, or when it was not understood, which is then reported. */
export function readDate(context: BuildContext, words: string | undefined, origin: Origin): Deadline | null {
  if (words === undefined) return null;
  const reading = readWords(context, { words }, {});
  if (reading.ok) return report(context, reading.deadline, origin);
  context.findings.push(placeFault(withoutForm(reading.fault), placeOf(origin)));
  return null;
}

/** Reads a deadline, which may have its days beside its words; null as for `readDate`. */
export function readDeadline(
  context: BuildContext,
  written: WordsAndDays | undefined,
  origin: Origin,
  strategy: Surroundings,
): Deadline | null {
  if (written === undefined) return null;
  const reading = readWords(context, written, timeOf(strategy));
  if (reading.ok) return report(context, reading.deadline, origin);
  const { fault } = reading;
  // A period that is missing or not understood has a finding of its own.
  if (fault.code in NEEDS && hasFault(strategy, NEEDS[fault.code as keyof typeof NEEDS])) return null;
  const key = origin.path.findLast((step) => typeof step === 'string');
  context.findings.push(placeFault(withKey(fault, String(key)), placeOf(origin)));
  return null;
}

function report(context: BuildContext, deadline: Deadline, origin: Origin): Deadline | null {
  if (deadline.kind === 'rhythm') {
    context.findings.push(createDiagnostic('deadline-is-rhythm', placeOf(origin), { words: deadline.words }));
    return null;
  }
  for (const warning of deadline.warnings) context.findings.push(placeFault(warning, placeOf(origin)));
  return deadline;
}

function hasFault(strategy: Surroundings, key: 'period' | 'adopted'): boolean {
  return strategy[key] === null && (key === 'period' || isWritten(within(strategy.origin, key)));
}

/** Completes the form that the help shows: `{ words: …, by: 2030 }` is written under `deadline`, `date` or `by`. */
function withKey(fault: DeadlineFault, key: string): DeadlineFault {
  return 'form' in fault.args ? complete(fault, { form: `${key}: ${fault.args.form}` }) : fault;
}

/** The form is for deadlines; a date is a day. */
function withoutForm(fault: DeadlineFault): DeadlineFault {
  return 'form' in fault.args ? complete(fault, { form: undefined }) : fault;
}

function complete(fault: DeadlineFault, { form }: { form: string | undefined }): DeadlineFault {
  const { form: _, ...args } = fault.args as { words: string; form?: string };
  // The arguments are those of the fault's own code, but the compiler cannot follow that through the spread.
  return { code: fault.code, args: form === undefined ? args : { ...args, form } } as DeadlineFault;
}

function readWords({ readings }: BuildContext, written: WordsAndDays, time: StrategyTime): DeadlineReading {
  const { period, adopted } = time;
  const { words, by, from, on, within: during } = written;
  const said = by ?? from ?? on ?? during;
  if (said !== undefined) return readWorded(written, time);
  const key = `${period?.from}/${period?.to}/${adopted?.from}/${adopted?.to} ${words}`;
  const known = readings.get(key);
  if (known) return known;
  const reading = readWorded(written, time);
  readings.set(key, reading);
  return reading;
}
