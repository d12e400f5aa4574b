// The red thread from strategy through area and goal to action, followed up and down.
import type { Publication } from './publication.ts';
import type { FollowUp } from './follow-up.ts';
import type { Action } from './action.ts';
import type { Strategy } from './strategy.ts';
import type { Area, Goal } from './part.ts';
import type { Organisation, Owner } from './organisation.ts';

export type Level = Strategy | Area | Goal | Action;

/** The levels from the strategy down to `level`, both included. */
export function listThread(level: Level): Level[] {
  return level.kind === 'strategy' ? [level] : [...listThread(level.parent), level];
}

/** All areas below, each before its sub-areas. */
export function listAreas(whole: Strategy | Area): Area[] {
  return whole.areas.flatMap((area) => [area, ...listAreas(area)]);
}

/** All goals below, in reading order: an area's own goals come before those of its sub-areas. */
export function listGoals(whole: Strategy | Area): Goal[] {
  const goals: Goal[] = [];
  const add = (part: Strategy | Area): void => {
    goals.push(...part.goals);
    part.areas.forEach(add);
  };
  add(whole);
  return goals;
}

/** The strategy, its areas and goals in reading order, without withdrawn ones. */
export function listParts(strategy: Strategy): (Strategy | Area | Goal)[] {
  const parts: (Strategy | Area | Goal)[] = [];
  const add = (whole: Strategy | Area): void => {
    parts.push(whole, ...whole.goals);
    whole.areas.forEach(add);
  };
  add(strategy);
  return parts;
}

/** Withdrawn areas and goals, with everything below them. */
export function listWithdrawnParts(strategy: Strategy): (Area | Goal)[] {
  const below = (part: Area | Goal): (Area | Goal)[] =>
    part.kind === 'goal' ? [part] : [part, ...part.goals, ...part.areas.flatMap(below)];
  return strategy.withdrawn.flatMap(below);
}

/** Every part with a page, withdrawn ones included. */
export function listEveryPart(strategy: Strategy): (Strategy | Area | Goal)[] {
  return [...listParts(strategy), ...listWithdrawnParts(strategy)];
}

/** Every action once: those shared with another goal at their own goal, and none that repeats another. */
export function listActions(whole: Strategy | Area | Goal): Action[] {
  const actions: Action[] = [];
  const add = (part: Strategy | Area | Goal): void => {
    for (const action of part.actions) if (action.sameAs === null) actions.push(action);
    if (part.kind === 'goal') return;
    part.goals.forEach(add);
    part.areas.forEach(add);
  };
  add(whole);
  return actions;
}

/** `listActions`, and those that repeat another but have a deadline of their own: that is a promise too. */
export function listPromisedActions(whole: Strategy | Area | Goal): Action[] {
  const parts = whole.kind === 'goal' ? [whole] : [whole, ...whole.goals, ...listAreas(whole).flatMap(listWithGoals)];
  const repeats = parts.flatMap(({ actions }) => actions.filter((action) => action.sameAs && isOwnPromise(action)));
  return [...listActions(whole), ...repeats];
}

/** False for an action that repeats another, unless it is due another day than that. */
export function isOwnPromise({ sameAs, deadline }: Action): boolean {
  if (sameAs === null) return true;
  return deadline !== null && (deadline.to ?? deadline.from) !== (sameAs.deadline?.to ?? sameAs.deadline?.from);
}

function listWithGoals(area: Area): (Area | Goal)[] {
  return [area, ...area.goals];
}

export function listStrategies(publication: Publication): Strategy[] {
  return publication.organisations.flatMap((organisation: Organisation) => organisation.strategies);
}

/**
 * The responsible forums and bodies: those named at `level`, or else at the nearest level above, which is then `inheritedFrom`.
 * Null when no level names any.
 */
export function findOwners(level: Level): { forums: Owner[]; inheritedFrom: Level | null } | null {
  const named = listThread(level).findLast((step) => step.ownOwners.length > 0);
  return named ? { forums: named.ownOwners, inheritedFrom: named === level ? null : named } : null;
}

/** The nearest level above with a deadline; it covers a level that has none of its own. Null when `level` has one. */
export function findInheritedDeadline(level: Level): Strategy | Area | Goal | null {
  if (level.deadline !== null) return null;
  const named = listThread(level).findLast(({ deadline }) => deadline !== null);
  return named && named.kind !== 'action' ? named : null;
}

/** All follow-ups that cover a part: its own first, then those of each level above. */
export function listFollowUps(
  level: Strategy | Area | Goal,
): { followUp: FollowUp; inheritedFrom: Strategy | Area | null }[] {
  const levels = listThread(level).reverse() as (Strategy | Area | Goal)[];
  return levels.flatMap((step) =>
    step.ownFollowUps.map((followUp) => ({
      followUp,
      inheritedFrom: step === level ? null : (step as Strategy | Area),
    })),
  );
}

/** The municipality's own word for the level. */
export function getLevelWord(level: Level): string {
  switch (level.kind) {
    case 'strategy':
      return level.documentWord;
    case 'area':
      return level.word;
    case 'goal':
      return level.word;
    case 'action':
      return level.word;
  }
}

/** The area or goal before and after this one in reading order; null at the ends of the strategy. */
export function findNeighbours(part: Area | Goal): { previous: Area | Goal | null; next: Area | Goal | null } {
  const parts = listParts(part.strategy).filter((other): other is Area | Goal => other.kind !== 'strategy');
  const at = parts.indexOf(part);
  return { previous: parts[at - 1] ?? null, next: parts[at + 1] ?? null };
}

/** Actions of other goals that also serve this part, without those that an action of this part repeats. */
export function listPointers(part: Strategy | Area | Goal): Action[] {
  const mentioned = new Set(part.actions.map(({ sameAs }) => sameAs));
  return part.sharedActions.filter((action) => !mentioned.has(action));
}
