// What the ledger calls given up leaves the lists it stood in: no count, no deadline and no agenda can meet it again.
import type { Publication } from './publication.ts';
import type { Change } from './change.ts';
import type { Action } from './action.ts';
import type { Strategy } from './strategy.ts';
import type { Area, Goal } from './part.ts';
import { listWithdrawnParts, listParts, listStrategies } from './red-thread.ts';

/** Runs when everything is linked. The pages and their addresses stay. */
export function setAsideWithdrawn(publication: Publication): void {
  for (const strategy of listStrategies(publication)) {
    markWithdrawn(strategy);
    setAsideParts(strategy, strategy);
    for (const part of [...listParts(strategy), ...listWithdrawnParts(strategy)]) setAsideActions(part);
  }
  for (const theme of publication.themes)
    theme.parts = theme.parts.filter((part) => part.kind === 'strategy' || part.withdrawal === null);
  for (const external of publication.externals)
    external.namedBy = external.namedBy.filter(({ from }) => from.withdrawal === null);
}

/** What lies below something given up is given up with it. */
function markWithdrawn(strategy: Strategy): void {
  const entries = listParts(strategy).flatMap(({ changes }) => changes);
  const mark = (part: Strategy | Area | Goal, above: Change | null): void => {
    part.withdrawal = part.kind === 'strategy' ? null : (above ?? findWithdrawal(part, entries));
    for (const action of part.actions) action.withdrawal = part.withdrawal ?? findWithdrawal(action, entries);
    if (part.kind !== 'goal') for (const inner of [...part.goals, ...part.areas]) mark(inner, part.withdrawal);
  };
  mark(strategy, null);
}

/** The last word counts: what is given up can be taken up again. */
function findWithdrawal(subject: Area | Goal | Action, entries: readonly Change[]): Change | null {
  const own = entries.filter(
    ({ part, about, what }) => (about ?? part) === subject && (what === 'removed' || what === 'added'),
  );
  const last = own.reduce<Change | null>(
    (latest, entry) => (latest && dayOf(latest) > dayOf(entry) ? latest : entry),
    null,
  );
  return last?.what === 'removed' ? last : null;
}

function setAsideParts(whole: Strategy | Area, strategy: Strategy): void {
  strategy.withdrawn.push(...whole.goals.filter(isWithdrawn), ...whole.areas.filter(isWithdrawn));
  whole.goals = whole.goals.filter((goal) => !isWithdrawn(goal));
  whole.areas = whole.areas.filter((area) => !isWithdrawn(area));
  for (const area of whole.areas) setAsideParts(area, strategy);
}

/** On the page of something given up its actions still stand: they show what was promised. */
function setAsideActions(part: Strategy | Area | Goal): void {
  part.sharedActions = part.sharedActions.filter((action) => !isWithdrawn(action));
  if (part.withdrawal) return;
  part.withdrawnActions = part.actions.filter(isWithdrawn);
  part.actions = part.actions.filter((action) => !isWithdrawn(action));
}

function isWithdrawn({ withdrawal }: Area | Goal | Action): boolean {
  return withdrawal !== null;
}

function dayOf({ date }: Change): string {
  return date.to ?? date.from ?? '';
}
