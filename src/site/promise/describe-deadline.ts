// Describes a deadline for a page: the author's words, the days they mean, and whether it has passed or lies ahead.
import type { Deadline, DeadlineWarningCode } from '#core/deadlines/deadline.ts';
import { formatInterval } from '#core/deadlines/format-date.ts';
import { isOverdue } from '#core/deadlines/overdue.ts';
import { daysBetween, type IsoDate } from '#core/deadlines/calendar.ts';
import { findOriginalDeadline } from '#core/model/list-changes.ts';
import type { Language } from '#core/language/language.ts';
import { findPeriodFit, type PeriodFit } from '#core/model/list-deadlines.ts';
import type { Action } from '#core/model/action.ts';
import type { Strategy } from '#core/model/strategy.ts';
import type { Area, Goal } from '#core/model/part.ts';
import { findInheritedDeadline, type Level } from '#core/model/red-thread.ts';
import { sayDelay } from '#words/dates.ts';
import { deadlineWords } from './deadline-words.ts';
import { useWords } from '#words/named-values.ts';
import type { Phrase } from '#words/phrases.ts';

export interface DeadlineDescription {
  words: string;
  /** `senest 30. juni 2013` */
  interval: string;
  /** For `<time datetime>`: the last day, or the first day when the deadline has no last day. */
  day: IsoDate | undefined;
  isPassed: boolean;
  timing: string;
  flags: Phrase[];
  /**
   * `Oprindelig frist: »i 2025«, udskudt 1 år (365 dage)`, or that the strategy's period has changed; null when the
   * deadline has never been changed.
   */
  original: Phrase | null;
}

const BY_OUR_RULE: ReadonlySet<DeadlineWarningCode> = new Set([
  'deadline-no-official-length',
  'deadline-by-custom',
  'deadline-after-holiday',
]);

export function describeDeadline(
  subject: Strategy | Area | Goal | Action,
  language: Language,
  today: IsoDate,
): DeadlineDescription | null {
  const { deadline } = subject;
  if (!deadline) return null;
  const isPassed = subject.withdrawal === null && !isProposed(subject) && isOverdue(deadline, today);
  return {
    words: deadline.words,
    interval: formatInterval(deadline, language),
    day: deadline.to ?? deadline.from ?? undefined,
    isPassed,
    timing: describeLapse(subject, isPassed, language) ?? describeTiming(deadline, { today, isPassed, language }),
    flags: subject.withdrawal ? [] : listFlags(subject, deadline, language),
    original: describeOriginal(subject, deadline, language),
  };
}

/** Why the deadline binds nobody: what it belongs to is withdrawn, only proposed, or replaced before it fell due. */
function describeLapse(subject: Strategy | Area | Goal | Action, isPassed: boolean, language: Language): string | null {
  const words = deadlineWords[language];
  if (subject.withdrawal) return words.noLongerHolds;
  if (isProposed(subject)) return words.onlyProposed;
  return standingOf(subject) === 'superseded' && !isPassed ? words.noLongerHolds : null;
}

function isProposed(subject: Strategy | Area | Goal | Action): boolean {
  const standing = standingOf(subject);
  return standing === 'draft' || standing === 'hearing';
}

function standingOf(subject: Strategy | Area | Goal | Action): Strategy['standing'] {
  return (subject.kind === 'strategy' ? subject : subject.strategy).standing;
}

function describeOriginal(
  subject: Strategy | Area | Goal | Action,
  { to }: Deadline,
  language: Language,
): Phrase | null {
  const original = findOriginalDeadline(subject);
  if (!original) return null;
  const words = deadlineWords[language];
  const days = original.to && to ? daysBetween(original.to, to) : 0;
  const delay = sayDelay(Math.abs(days), language);
  const moved = days === 0 ? '' : days > 0 ? words.postponed(delay) : words.broughtForward(delay);
  return original.period === null
    ? words.original(original.words, moved)
    : words.originalByPeriod(formatInterval(original, language), moved, original.period);
}

function describeTiming(
  deadline: Deadline,
  { today, isPassed, language }: { today: IsoDate; isPassed: boolean; language: Language },
): string {
  const words = deadlineWords[language];
  if (isPassed) return words.passed;
  if (deadline.to === today) return words.today;
  if (deadline.to === null) return words.noEnd;
  return deadline.from !== null && deadline.from <= today ? words.running : words.ahead;
}

function listFlags(subject: Strategy | Area | Goal | Action, deadline: Deadline, language: Language): Phrase[] {
  const words = deadlineWords[language];
  const { period } = subject.kind === 'strategy' ? subject : subject.strategy;
  const use = useWords[language][subject.kind === 'action' ? subject.deadlineKind : 'commitment'];
  return [
    ...(use ? [[use]] : []),
    ...(hadPassedWhenWritten(subject, deadline) ? [[words.passedWhenWritten]] : []),
    ...toList(sayFit(findPeriodFit(subject), period?.words ?? null, language)),
    ...(deadline.warnings.some(({ code }) => BY_OUR_RULE.has(code)) ? [[words.byOurRule]] : []),
    ...(deadline.said ? [[words.daysSaid]] : []),
  ];
}

/** `Løber ud over strategiens periode 2013-2015`; null for what lies within it. */
export function sayFit(fit: PeriodFit | null, period: string | null, language: Language): Phrase | null {
  const say = fit && deadlineWords[language].fit[fit];
  return say && period !== null ? say(period) : null;
}

function toList<T>(found: T | null): T[] {
  return found === null ? [] : [found];
}

/**
 * Whether the deadline was before the first day that the strategy's own date can mean. False when the strategy has no
 * date.
 */
function hadPassedWhenWritten(subject: Strategy | Area | Goal | Action, { to }: Deadline): boolean {
  const { dated } = subject.kind === 'strategy' ? subject : subject.strategy;
  return to !== null && dated?.from != null && to < dated.from;
}

/** The level whose deadline holds for one that has none of its own: the nearest above. Null when there is none. */
export function findDeadlineAbove(level: Level): Strategy | Area | Goal | null {
  return findInheritedDeadline(level);
}

/** Whether a deadline holds for the part, its own or one above. */
export function hasDeadline(part: Strategy | Area | Goal): boolean {
  return part.deadline !== null || findDeadlineAbove(part) !== null;
}

/** The year of the last day, or of the first day when there is no last: `2013`. Null without days. */
export function dueYear({ from, to }: Deadline): string | null {
  return (to ?? from)?.slice(0, 4) ?? null;
}
