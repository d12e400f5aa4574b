import type { Deadline } from '../deadlines/deadline.ts';
import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { measuredAhead } from '../model/build-series.ts';
import { listActions, listParts, listStrategies, type Level } from '../model/red-thread.ts';
import type { Target } from '../model/target.ts';
import { placeOf, within, type Origin } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

/** A figure with its time and the place of the time. */
interface Timed {
  on: Deadline;
  origin: Origin;
}

/** Figures over time stand in order, once each, not after the deadline, and are measured only when that day has come. */
export const targetSeries: Rule = ({ publication }) =>
  listStrategies(publication)
    .flatMap((strategy): Level[] => [...listParts(strategy), ...listActions(strategy)])
    .flatMap((level) => level.targets.flatMap((target) => checkTarget(level, target, publication.today)));

function checkTarget(level: Level, target: Target, today: string): Diagnostic[] {
  const path = listSteps(target, 'path');
  const measured = target.measured.map(({ on, origin, from }) => ({ on, from, origin: within(origin, 'date') }));
  const own = measured.filter(({ from }) => from === 'target');
  return [
    ...[path, listSteps(target, 'projection')].flatMap((steps) => [...findTwice(steps), ...findOutOfOrder(steps)]),
    ...findLate(path, target.by ?? level.deadline),
    ...findTwice(measured.filter(({ from }) => from !== 'report')),
    ...own
      .filter(({ on }) => (on.from ?? on.to ?? '') > today)
      .map(({ on, origin }) => measuredAhead(on, today, placeOf(origin))),
  ];
}

/** Steps that only the words of the target name have no key. */
function listSteps(target: Target, key: 'path' | 'projection'): Timed[] {
  return target[key].flatMap(({ by, origin }) => (origin ? [{ on: by, origin: within(origin, 'by') }] : []));
}

function findTwice(all: readonly Timed[]): Diagnostic[] {
  return all.flatMap(({ on, origin }, index) => {
    const first = all.slice(0, index).find((other) => other.on.from === on.from && other.on.to === on.to);
    if (!first) return [];
    return [
      createDiagnostic('series-year-twice', placeOf(origin), { words: on.words }, [
        { label: 'first-used-here', location: placeOf(first.origin) },
      ]),
    ];
  });
}

function findOutOfOrder(steps: readonly Timed[]): Diagnostic[] {
  return steps.flatMap(({ on, origin }, index) => {
    const before = steps[index - 1]?.on;
    if (!before || lastDay(before) <= lastDay(on)) return [];
    return [createDiagnostic('milestones-out-of-order', placeOf(origin), { words: on.words, before: before.words })];
  });
}

function findLate(steps: readonly Timed[], deadline: Deadline | null): Diagnostic[] {
  const limit = deadline?.to;
  if (!limit) return [];
  return steps
    .filter(({ on }) => (on.from ?? on.to ?? '') > limit)
    .map(({ on, origin }) =>
      createDiagnostic('milestone-after-deadline', placeOf(origin), { words: on.words, deadline: deadline.words }),
    );
}

function lastDay({ from, to }: Deadline): string {
  return to ?? from ?? '';
}
