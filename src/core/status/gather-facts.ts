// Collects what decides the status of one promise, as it was known on the day.
import type { Choice, ACTION_STATES } from '#schemas/choices.ts';

import type { IsoDate } from '../deadlines/calendar.ts';
import { findDeadlineOn, findPostponement } from '../model/list-changes.ts';
import { findInheritedDeadline, listThread, type Level } from '../model/red-thread.ts';
import type { ReportedStatus } from '../model/report.ts';
import type { ReportedLine } from '../model/status.ts';
import type { Target } from '../model/target.ts';
import type { StatusFacts } from './find-status.ts';
import type { ReportRhythm } from './report-rhythm.ts';

const WRITTEN: Record<Choice<typeof ACTION_STATES>, ReportedStatus | null> = {
  planned: 'not-started',
  ongoing: 'ongoing',
  done: 'reached',
  uncertain: null,
};

export function gatherFacts(
  subject: Level,
  lines: readonly ReportedLine[],
  rhythm: ReportRhythm,
  today: IsoDate,
): StatusFacts {
  const strategy = subject.kind === 'strategy' ? subject : subject.strategy;
  const holder = isOwnPromise(subject) ? (subject.deadline ? subject : findInheritedDeadline(subject)) : null;
  const { withdrawal } = subject;
  return {
    standing: strategy.standing,
    planEnd: strategy.period?.to ?? null,
    start: findStart(subject),
    deadline: holder && findDeadlineOn(holder, today),
    lines,
    postponed: holder && findPostponement(holder, today),
    withdrawn: withdrawal && { change: withdrawal, day: withdrawal.date.from ?? withdrawal.date.to ?? today },
    rhythm,
    written: findWritten(subject),
  };
}

/** A target is held to its own date, and otherwise to that of what it belongs to. */
export function gatherTargetFacts({ by }: Target, subject: StatusFacts, lines: readonly ReportedLine[]): StatusFacts {
  return { ...subject, lines, written: null, ...(by && { deadline: by, postponed: null }) };
}

/** Whether the plan promises it: not what is only possible, nor what others have set a deadline for. */
function isOwnPromise(subject: Level): boolean {
  return subject.kind !== 'action' || (subject.certainty === 'committed' && subject.deadlineKind === 'commitment');
}

/** The day on which the plan began, was adopted, or took the thing in: the last of them. */
function findStart(subject: Level): IsoDate | null {
  const { period, adopted, dated } = subject.kind === 'strategy' ? subject : subject.strategy;
  const thread = listThread(subject);
  const added = thread
    .flatMap((level) => (level.kind === 'action' ? [] : level.changes))
    .filter(({ what, about, part }) => what === 'added' && thread.includes(about ?? part))
    .map(({ date }) => date.from ?? date.to);
  const days = [period?.from ?? dated?.to ?? null, adopted?.to ?? null, ...added];
  return days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);
}

function findWritten(subject: Level): StatusFacts['written'] {
  if (subject.kind !== 'action' || subject.state === null) return null;
  const { dated, adopted, period } = subject.strategy;
  const value = WRITTEN[subject.state];
  return value && { value, day: dated?.to ?? adopted?.to ?? period?.from ?? null };
}
