// Every deadline in the content, whatever it belongs to.
import type { Deadline } from '../deadlines/deadline.ts';
import type { IsoDate } from '../deadlines/calendar.ts';
import { isDueBetween, isWithin } from '../deadlines/overdue.ts';
import { within, type Origin } from '../source/source-document.ts';
import type { FollowUp } from './follow-up.ts';
import type { Action } from './action.ts';
import type { Strategy } from './strategy.ts';
import type { Area, Goal } from './part.ts';
import { listActions, listWithdrawnParts, listParts } from './red-thread.ts';

/**
 * What a deadline is for. `conditional`: something that is only a possibility, and so no promise. `lapsed`: something
 * that has been withdrawn. The names are part of the published data set.
 */
export type DeadlineUse = 'commitment' | 'conditional' | 'period' | 'follow-up' | 'external' | 'historic' | 'lapsed';

export interface DatedThing {
  id: string;
  url: string;
  title: string;
  use: DeadlineUse;
  deadline: Deadline;
  outsidePeriod: boolean;
  subject: Strategy | Area | Goal | Action | FollowUp;
  strategy: Strategy;
  /** Where the deadline is written. */
  origin: Origin;
}

/** Strategy, areas, goals and actions with a deadline, sorted by it. Not follow-ups, target dates or the period. */
export function listPromises(strategy: Strategy): DatedThing[] {
  return listDated(strategy)
    .map((subject) => describe(subject, strategy))
    .sort(compareDeadlines);
}

/** Promises, and targets with a date of their own, that fall outside the strategy's period. */
export function listOutsidePeriod(strategy: Strategy): DatedThing[] {
  const promises = listDated(strategy)
    .filter(isOutsidePeriod)
    .map((subject) => describe(subject, strategy));
  return [...promises, ...listTargetDates(strategy).filter(({ outsidePeriod }) => outsidePeriod)];
}

function listDated(strategy: Strategy): (Strategy | Area | Goal | Action)[] {
  return [...listParts(strategy), ...listActions(strategy)].filter(({ deadline }) => deadline !== null);
}

/** Every deadline of a strategy once, sorted by last day, first day and id. */
export function listDeadlines(strategy: Strategy): DatedThing[] {
  return [
    ...listPromises(strategy),
    ...listTargetDates(strategy),
    ...listPeriod(strategy),
    ...listFollowUpDates(strategy),
    ...listWithdrawnDates(strategy),
  ].sort(compareDeadlines);
}

/** Splits at a meeting on `until`: promises due in (since, until], and those that are due later or have no last day. */
export function splitAtMeeting(
  promises: DatedThing[],
  since: IsoDate,
  until: IsoDate,
): { due: DatedThing[]; ahead: DatedThing[] } {
  return {
    due: promises.filter(({ deadline }) => isDueBetween(deadline, since, until)),
    ahead: promises.filter(({ deadline }) => deadline.to === null || deadline.to > until),
  };
}

/** For `sort`: by last day, open ends last, then by first day and id. */
export function compareDeadlines(a: DatedThing, b: DatedThing): number {
  const ends = compare(a.deadline.to ?? '9999', b.deadline.to ?? '9999');
  return ends || compare(a.deadline.from ?? '', b.deadline.from ?? '') || compare(a.id, b.id);
}

function describe(subject: Strategy | Area | Goal | Action, strategy: Strategy): DatedThing {
  const deadline = subject.deadline as Deadline;
  return {
    id: subject.key,
    url: subject.url,
    title: subject.title,
    use: useOf(subject),
    deadline,
    outsidePeriod: isOutsidePeriod(subject),
    subject,
    strategy,
    origin: within(subject.origin, 'deadline'),
  };
}

/** Only the municipality's own promises must keep to its period. */
export function isOutsidePeriod(subject: Strategy | Area | Goal | Action): boolean {
  const { period } = subject.kind === 'strategy' ? subject : subject.strategy;
  return (
    useOf(subject) === 'commitment' &&
    subject.deadline !== null &&
    period !== null &&
    !isWithin(subject.deadline, period)
  );
}

function useOf(subject: Strategy | Area | Goal | Action): DeadlineUse {
  if (subject.kind !== 'action') return 'commitment';
  return subject.certainty === 'conditional' ? 'conditional' : subject.deadlineKind;
}

/** The dates of targets that have one of their own, which may differ from the deadline of the level they belong to. */
export function listTargetDates(strategy: Strategy): DatedThing[] {
  const { period } = strategy;
  return [...listParts(strategy), ...listActions(strategy)].flatMap((subject) =>
    subject.targets.flatMap(({ by, words, measure, origin }, index) => {
      if (!by) return [];
      const outsidePeriod = useOf(subject) === 'commitment' && period !== null && !isWithin(by, period);
      const key = `${subject.key}${subject.kind === 'action' ? '/' : '#'}maaltal-${index + 1}`;
      return [
        {
          id: key,
          url: subject.url,
          title: words ?? measure ?? subject.title,
          use: useOf(subject),
          deadline: by,
          outsidePeriod,
          subject,
          strategy,
          origin: within(origin, 'by'),
        },
      ];
    }),
  );
}

/** Withdrawn deadlines are neither due nor overdue, but they were promised once. */
function listWithdrawnDates(strategy: Strategy): DatedThing[] {
  const parts = listWithdrawnParts(strategy);
  const actions = [
    ...parts.flatMap(({ actions: own }) => own),
    ...listParts(strategy).flatMap(({ withdrawnActions }) => withdrawnActions),
  ].filter(({ sameAs }) => sameAs === null);
  const withdrawn = [...parts, ...actions].filter(({ deadline }) => deadline !== null);
  return withdrawn.map((subject) => ({ ...describe(subject, strategy), use: 'lapsed' as const, outsidePeriod: false }));
}

function listPeriod(strategy: Strategy): DatedThing[] {
  if (!strategy.period) return [];
  return [
    {
      id: `${strategy.key}#periode`,
      url: strategy.url,
      title: strategy.title,
      use: 'period',
      deadline: strategy.period,
      outsidePeriod: false,
      subject: strategy,
      strategy,
      origin: within(strategy.origin, 'period'),
    },
  ];
}

function listFollowUpDates(strategy: Strategy): DatedThing[] {
  return listParts(strategy).flatMap((part) =>
    part.ownFollowUps.flatMap((followUp, index) => {
      if (!followUp.date) return [];
      const title = followUp.title ?? followUp.forum?.name ?? part.title;
      const url = `${strategy.url}opfoelgning/`;
      return [
        {
          id: `${part.key}#opfoelgning-${index + 1}`,
          url,
          title,
          use: 'follow-up' as const,
          deadline: followUp.date,
          outsidePeriod: false,
          subject: followUp,
          strategy,
          origin: within(followUp.origin, 'date'),
        },
      ];
    }),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
