// Every deadline in the content, whatever it belongs to.
import type { Deadline } from '../deadlines/deadline.ts';
import type { Interval, IsoDate } from '../deadlines/calendar.ts';
import { isDueBetween, isWithin } from '../deadlines/overdue.ts';
import { within, type Origin } from '../source/source-document.ts';
import type { FollowUp } from './follow-up.ts';
import type { Action } from './action.ts';
import type { Strategy } from './strategy.ts';
import type { Area, Goal } from './part.ts';
import { isOwnPromise, listActions, listParts, listPromisedActions, listWithdrawnParts } from './red-thread.ts';
import { isPromising } from './standing.ts';

/**
 * What a deadline is for. `conditional`: something that is only a possibility, and so no promise. `lapsed`: something
 * that has been withdrawn. `proposed`: something in a plan that is not adopted. `superseded`: something in a plan that
 * another has replaced. The names are part of the published data set.
 */
export type DeadlineUse =
  | 'commitment'
  | 'conditional'
  | 'period'
  | 'follow-up'
  | 'external'
  | 'historic'
  | 'lapsed'
  | 'proposed'
  | 'superseded';

/** How a promise lies to the period of its plan; `within` also when the plan says that it reaches so far. */
export type PeriodFit = 'within' | 'runs-past' | 'after' | 'before';

export interface DatedThing {
  id: string;
  url: string;
  title: string;
  use: DeadlineUse;
  deadline: Deadline;
  outsidePeriod: boolean;
  /** Null for what is no promise of the plan's own. */
  fit: PeriodFit | null;
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
  return [...listParts(strategy), ...listPromisedActions(strategy)].filter(({ deadline }) => deadline !== null);
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
    use: useNow(subject, strategy),
    deadline,
    outsidePeriod: isOutsidePeriod(subject),
    fit: findPeriodFit(subject),
    subject,
    strategy,
    origin: within(subject.origin, 'deadline'),
  };
}

/** Only the municipality's own promises must keep to its period. */
export function isOutsidePeriod(subject: Strategy | Area | Goal | Action): boolean {
  const fit = findPeriodFit(subject);
  return fit !== null && fit !== 'within';
}

/** Null for what is no promise of the plan's own, and where the plan has no period. */
export function findPeriodFit(subject: Strategy | Area | Goal | Action): PeriodFit | null {
  return subject.deadline && fitOf(subject, subject.deadline);
}

function fitOf(subject: Strategy | Area | Goal | Action, days: Interval): PeriodFit | null {
  return useOf(subject) === 'commitment'
    ? fitPeriod(days, subject.kind === 'strategy' ? subject : subject.strategy)
    : null;
}

/** How the days lie to the period of the plan; null where it has none. */
export function fitPeriod(
  { from, to }: Interval,
  { period, horizon }: Pick<Strategy, 'period' | 'horizon'>,
): PeriodFit | null {
  if (period === null) return null;
  if (isWithin({ from, to }, period)) return 'within';
  // The plan itself says that it reaches further than its period.
  if (horizon !== null && isWithin({ from, to }, { from: period.from, to: horizon.to })) return 'within';
  const first = from ?? to;
  if (period.from !== null && first !== null && first < period.from) return 'before';
  return from !== null && period.to !== null && from <= period.to ? 'runs-past' : 'after';
}

/** What was promised in the plan, as it counts today: a draft promises nothing yet, and a replaced plan nothing more. */
function useNow(subject: Strategy | Area | Goal | Action, strategy: Strategy): DeadlineUse {
  const use = useOf(subject);
  if (isPromising(strategy) || (use !== 'commitment' && use !== 'conditional')) return use;
  return strategy.standing === 'superseded' ? 'superseded' : 'proposed';
}

function useOf(subject: Strategy | Area | Goal | Action): DeadlineUse {
  if (subject.kind !== 'action') return 'commitment';
  return subject.certainty === 'conditional' ? 'conditional' : subject.deadlineKind;
}

/** The dates of targets that have one of their own, which may differ from the deadline of the level they belong to. */
export function listTargetDates(strategy: Strategy): DatedThing[] {
  return [...listParts(strategy), ...listActions(strategy)].flatMap((subject) =>
    subject.targets.flatMap(({ by, words, measure, origin }, index) => {
      if (!by) return [];
      const fit = fitOf(subject, by);
      const key = `${subject.key}${subject.kind === 'action' ? '/' : '#'}maaltal-${index + 1}`;
      return [
        {
          id: key,
          url: subject.url,
          title: words ?? measure ?? subject.title,
          use: useNow(subject, strategy),
          deadline: by,
          outsidePeriod: fit !== null && fit !== 'within',
          fit,
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
  ].filter(isOwnPromise);
  const withdrawn = [...parts, ...actions].filter(({ deadline }) => deadline !== null);
  return withdrawn.map((subject) => ({
    ...describe(subject, strategy),
    use: 'lapsed' as const,
    outsidePeriod: false,
    fit: null,
  }));
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
      fit: null,
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
          fit: null,
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
