// What the ledger calls given up leaves the lists it stood in: no count, no deadline and no agenda can meet it again.
import type { Action, Area, Change, Goal, Publication, Strategy } from './publication.ts';
import { listLapsedParts, listParts, listStrategies } from './red-thread.ts';

/** Runs when everything is linked. The pages and their addresses stay. */
export function setAsideLapsed(publication: Publication): void {
  for (const strategy of listStrategies(publication)) {
    markLapsed(strategy);
    setAsideParts(strategy, strategy);
    for (const part of [...listParts(strategy), ...listLapsedParts(strategy)]) setAsideActions(part);
  }
  for (const theme of publication.themes)
    theme.parts = theme.parts.filter((part) => part.kind === 'strategy' || part.lapse === null);
  for (const external of publication.externals)
    external.namedBy = external.namedBy.filter(({ from }) => from.lapse === null);
}

/** What lies below something given up is given up with it. */
function markLapsed(strategy: Strategy): void {
  const entries = listParts(strategy).flatMap(({ changes }) => changes);
  const mark = (part: Strategy | Area | Goal, above: Change | null): void => {
    part.lapse = part.kind === 'strategy' ? null : (above ?? findLapse(part, entries));
    for (const action of part.actions) action.lapse = part.lapse ?? findLapse(action, entries);
    if (part.kind !== 'goal') for (const inner of [...part.goals, ...part.areas]) mark(inner, part.lapse);
  };
  mark(strategy, null);
}

/** The last word counts: what is given up can be taken up again. */
function findLapse(subject: Area | Goal | Action, entries: readonly Change[]): Change | null {
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
  strategy.lapsed.push(...whole.goals.filter(isLapsed), ...whole.areas.filter(isLapsed));
  whole.goals = whole.goals.filter((goal) => !isLapsed(goal));
  whole.areas = whole.areas.filter((area) => !isLapsed(area));
  for (const area of whole.areas) setAsideParts(area, strategy);
}

/** On the page of something given up its actions still stand: they show what was promised. */
function setAsideActions(part: Strategy | Area | Goal): void {
  part.sharedActions = part.sharedActions.filter((action) => !isLapsed(action));
  if (part.lapse) return;
  part.lapsedActions = part.actions.filter(isLapsed);
  part.actions = part.actions.filter((action) => !isLapsed(action));
}

function isLapsed({ lapse }: Area | Goal | Action): boolean {
  return lapse !== null;
}

function dayOf({ date }: Change): string {
  return date.to ?? date.from ?? '';
}
