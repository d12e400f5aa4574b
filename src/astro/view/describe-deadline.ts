// A deadline as the page shows it: the author's words, the days they mean, and where today stands.
import { getPublication } from '#astro/publication.ts';
import type { Deadline, IsoDate } from '#core/deadlines/deadline.ts';
import { formatInterval } from '#core/deadlines/format-date.ts';
import { isOverdue } from '#core/deadlines/overdue.ts';
import { daysBetween } from '#core/deadlines/calendar.ts';
import { findOriginalDeadline } from '#core/model/list-changes.ts';
import { isOutsidePeriod } from '#core/model/list-deadlines.ts';
import type { Action, Area, Goal, Strategy } from '#core/model/publication.ts';

import { sayDelay } from './change-view.ts';
import { useWords } from './danish-words.ts';

export interface DeadlineDescription {
  words: string;
  /** `senest 30. juni 2013` */
  interval: string;
  /** For `<time datetime>`: the last day, or the first where there is no last. */
  day: IsoDate | undefined;
  isPassed: boolean;
  standing: string;
  flags: string[];
  /** `»i 2025«, udskudt 1 år (365 dage)`; null when it has never been changed. */
  original: string | null;
}

export function describeDeadline(subject: Strategy | Area | Goal | Action, today = getPublication().today): DeadlineDescription | null {
  const { deadline } = subject;
  if (!deadline) return null;
  const isPassed = subject.lapse === null && isOverdue(deadline, today);
  return {
    words: deadline.words,
    interval: formatInterval(deadline),
    day: deadline.to ?? deadline.from ?? undefined,
    isPassed,
    standing: subject.lapse ? 'Gælder ikke længere' : describeStanding(deadline, today, isPassed),
    flags: subject.lapse ? [] : listFlags(subject, deadline),
    original: describeOriginal(subject, deadline),
  };
}

function describeOriginal(subject: Strategy | Area | Goal | Action, { to }: Deadline): string | null {
  const original = findOriginalDeadline(subject);
  if (!original) return null;
  const days = original.to && to ? daysBetween(original.to, to) : 0;
  const delay = days === 0 ? '' : `, ${days > 0 ? 'udskudt' : 'rykket frem'} ${sayDelay(Math.abs(days))}`;
  return `»${original.words}«${delay}`;
}

function describeStanding(deadline: Deadline, today: IsoDate, isPassed: boolean): string {
  if (isPassed) return 'Fristen er passeret';
  if (deadline.to === today) return 'Fristen er i dag';
  if (deadline.to === null) return 'Ingen slutdato';
  return deadline.from !== null && deadline.from <= today ? 'Fristen løber nu' : 'Fristen ligger forude';
}

function listFlags(subject: Strategy | Area | Goal | Action, deadline: Deadline): string[] {
  const use = subject.kind === 'action' ? subject.deadlineKind : 'commitment';
  const { period } = subject.kind === 'strategy' ? subject : subject.strategy;
  const flags = deadline.warnings.flatMap(({ code }) => (code === 'deadline-no-official-length' ? ['Kilden siger ikke præcis hvornår: regnet efter sitets regel'] : []));
  return [useWords[use], hadPassedWhenWritten(subject, deadline) ? 'Fristen var passeret, da strategien blev skrevet' : null, isOutsidePeriod(subject) && period ? `Uden for strategiens periode ${period.words}` : null, ...flags].filter((flag) => flag !== null);
}

/** Against the first day the strategy's own date can mean; unknown without a date. */
function hadPassedWhenWritten(subject: Strategy | Area | Goal | Action, { to }: Deadline): boolean {
  const { dated } = subject.kind === 'strategy' ? subject : subject.strategy;
  return to !== null && dated?.from != null && to < dated.from;
}

/** `2013`, by the last day; null where there is none. */
export function dueYear({ from, to }: Deadline): string | null {
  return (to ?? from)?.slice(0, 4) ?? null;
}
