import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Publication } from '../model/publication.ts';
import type { Goal } from '../model/part.ts';
import {
  findOwners,
  isOwnPromise,
  listActions,
  listEveryPart,
  listGoals,
  listStrategies,
  listThread,
  type Level,
} from '../model/red-thread.ts';
import { placeOf } from '../source/source-document.ts';
import { isPublished } from './compare-scope.ts';
import type { Comparison, ComparedChange, Lack, NamedLevel } from './comparison.ts';
import type { Difference, LevelComparison } from './difference.ts';
import { listOwnActions } from './match-actions.ts';
import type { Matching } from './matching.ts';
import { whatWord } from './suggest-entry.ts';

/**
 * Sums up a comparison for a report. `faults` are the findings about the ledger: a change without one is recorded.
 * Only published strategies count.
 */
export function summarise(
  published: Publication,
  current: Publication,
  matching: Matching,
  { differences, additions }: LevelComparison,
  faults: readonly Diagnostic[],
  ref: string,
): Comparison {
  const added = listLevels(current).filter(
    (level) => !matching.isClaimed(level) && !level.withdrawal && isPublished(strategyOf(level)) && isPromise(level),
  );
  const goals = listStrategies(current).filter(isPublished).flatMap(listGoals);
  const withdrawn = listLevels(published).flatMap((before) => {
    const after = matching.find(before);
    return after?.withdrawal && !before.withdrawal && (after.withdrawal.about ?? after.withdrawal.part) === after
      ? [after]
      : [];
  });
  const lack = (isLacking: (goal: Goal) => boolean): Lack => {
    const lacking = goals.filter(isLacking);
    return { all: lacking.length, added: lacking.filter((goal) => added.includes(goal)).map(nameLevel) };
  };
  return {
    ref,
    goals: goals.length,
    added: added.map(nameLevel),
    changed: differences.map((difference) => toChange(difference, faults)),
    strengthened: additions.map(({ what, after, to }) => ({ ...nameLevel(after), what, to })),
    removed: [
      ...withdrawn.map((level) => ({ ...nameLevel(level), isRecorded: true })),
      ...matching.gone.map((level) => ({ ...nameLevel(level), isRecorded: false })),
    ],
    moved: [
      ...matching.moved.map((pair) => ({ ...pair, isRecorded: true })),
      ...matching.astray.map((pair) => ({ ...pair, isRecorded: false })),
    ].map(({ before, after, isRecorded }) => ({ ...nameLevel(after), from: before.url, to: after.url, isRecorded })),
    lacking: {
      owner: lack((goal) => findOwners(goal) === null),
      deadline: lack((goal) => !hasDeadline(goal)),
      measure: lack((goal) => ![goal, ...listActions(goal)].some(({ targets }) => targets.length > 0)),
    },
  };
}

/** Whether the goal, a level above it or one of its actions has a deadline. */
function hasDeadline(goal: Goal): boolean {
  return [...listThread(goal), ...listActions(goal)].some(({ deadline }) => deadline !== null);
}

/** A change is recorded when no finding says that its entry is missing or wrong. */
function toChange({ what, after, from, to, days, origin }: Difference, faults: readonly Diagnostic[]): ComparedChange {
  const place = JSON.stringify(placeOf(origin));
  const isRecorded = !faults.some(
    ({ code, args, location }) =>
      (code === 'change-unrecorded' && args.what === whatWord(what) && JSON.stringify(location) === place) ||
      (code === 'change-does-not-match' &&
        args.what === whatWord(what) &&
        location.file === after.origin.document.file),
  );
  return { ...nameLevel(after), what, from, to, days, isRecorded };
}

function listLevels(publication: Publication): Level[] {
  return listStrategies(publication)
    .flatMap(listEveryPart)
    .flatMap((part) => [part, ...listOwnActions(part)]);
}

/** Conditional actions and repeated mentions are no new promises. */
function isPromise(level: Level): boolean {
  return level.kind !== 'action' || (level.certainty === 'committed' && isOwnPromise(level));
}

function nameLevel(level: Level): NamedLevel {
  const strategy = strategyOf(level);
  const under = [strategy.organisation, ...listThread(level).slice(0, -1)].map(({ title }) => title).join(' › ');
  return { kind: level.kind, title: level.title, under, file: level.origin.document.file };
}

function strategyOf(level: Level) {
  return level.kind === 'strategy' ? level : level.strategy;
}
