// Withdrawn parts and actions leave the lists, so that no count, deadline or agenda includes them.
import type { IsoDate } from '../deadlines/calendar.ts';
import type { Publication } from './publication.ts';
import type { Change } from './change.ts';
import type { Action } from './action.ts';
import type { Strategy } from './strategy.ts';
import type { Area, Goal } from './part.ts';
import { listWithdrawnParts, listParts, listStrategies } from './red-thread.ts';

/**
 * Moves everything that the ledger withdraws out of the lists of the model, in place. Runs after all links are made.
 * The pages and their addresses stay.
 */
export function setAsideWithdrawn(publication: Publication): void {
  for (const strategy of listStrategies(publication)) {
    markWithdrawn(strategy, publication.today);
    setAsideParts(strategy, strategy);
    for (const part of [...listParts(strategy), ...listWithdrawnParts(strategy)]) setAsideActions(part);
  }
  for (const theme of publication.themes)
    theme.parts = theme.parts.filter((part) => part.kind === 'strategy' || part.withdrawal === null);
  for (const external of publication.externals)
    external.namedBy = external.namedBy.filter(({ from }) => from.withdrawal === null);
}

/** A withdrawn part withdraws everything below it. A decision that lies ahead has withdrawn nothing yet. */
function markWithdrawn(strategy: Strategy, today: IsoDate): void {
  const entries = listParts(strategy)
    .flatMap(({ changes }) => changes)
    .filter(({ date }) => (date.from ?? date.to ?? '') <= today);
  const mark = (part: Strategy | Area | Goal, above: Change | null): void => {
    part.withdrawal = part.kind === 'strategy' ? null : (above ?? findWithdrawal(part, entries));
    for (const action of part.actions) action.withdrawal = part.withdrawal ?? findWithdrawal(action, entries);
    if (part.kind !== 'goal') for (const inner of [...part.goals, ...part.areas]) mark(inner, part.withdrawal);
  };
  mark(strategy, null);
}

/** The last entry counts: something withdrawn can be added again. */
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

/** A withdrawn part keeps its actions: its page shows what was promised. */
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
