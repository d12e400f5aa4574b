// What several targets with reports of their own come to.
import type { IsoDate } from '../deadlines/calendar.ts';
import type { ReportedStatus } from '../model/report.ts';
import type { StatusOnDay, StatusRule } from '../model/status.ts';
import type { Target } from '../model/target.ts';

/** The first of these that occurs among the targets is said of the whole: it is no better than its worst part. */
const WORST_FIRST: readonly ReportedStatus[] = [
  'late',
  'not-reached',
  'at-risk',
  'unknown',
  'postponed',
  'not-started',
  'ongoing',
  'partly-reached',
  'on-track',
  'reached',
  'abandoned',
  'superseded',
];

/** Decisions about the whole, and about its plan, count for more than its targets. */
const OVERRULES: ReadonlySet<StatusRule> = new Set([
  'withdrawn',
  'plan-superseded',
  'plan-not-adopted',
  'plan-not-begun',
  'moved',
]);

/** The status of the whole, unless the newest reports speak of its targets one by one. */
export function combineTargets(whole: StatusOnDay, targets: readonly Target[]): StatusOnDay {
  const states = targets.flatMap(({ status }) => (status ? [status] : []));
  const newest = dayOfNewest(states);
  if (newest === null || newest <= (whole.line?.day ?? '') || OVERRULES.has(whole.rule)) return whole;
  const values = states.map(({ value }) => value);
  const worst = WORST_FIRST.find((value) => values.includes(value)) ?? 'unknown';
  const line = states.find((state) => state.line?.day === newest)?.line ?? null;
  const dues = states.flatMap(({ due }) => due ?? []).sort();
  return {
    // Nothing is not started when one of its targets is reached.
    value: worst === 'not-started' && values.includes('reached') ? 'partly-reached' : worst,
    rule: 'from-targets',
    since: states.find(({ value }) => value === worst)?.since ?? null,
    line,
    change: null,
    due: dues[0] ?? null,
  };
}

function dayOfNewest(states: readonly StatusOnDay[]): IsoDate | null {
  return (
    states
      .flatMap(({ line }) => line?.day ?? [])
      .sort()
      .at(-1) ?? null
  );
}
