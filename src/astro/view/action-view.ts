// What a page needs to show the actions of a part: in their groups, each with its prose and anchors.
import type { Action, Area, Goal, Strategy } from '#core/model/publication.ts';

import { isStatusKnown } from './describe-status.ts';

export interface ActionGroup {
  title: string | null;
  actions: Action[];
}

/** Groups in the order they first appear; actions without a group stand by themselves. */
export function groupActions(actions: Action[]): ActionGroup[] {
  const groups = new Map<string | null, ActionGroup>();
  for (const action of actions) {
    const group = groups.get(action.group) ?? { title: action.group, actions: [] };
    group.actions.push(action);
    groups.set(action.group, group);
  }
  return [...groups.values()];
}

/** Actions of other goals that serve this part too, without those it mentions in words of its own. */
export function listPointers(part: Strategy | Area | Goal): Action[] {
  const mentioned = new Set(part.actions.map(({ sameAs }) => sameAs));
  return part.sharedActions.filter((action) => !mentioned.has(action));
}

export interface ActionsPassage {
  heading: string;
  anchor: string;
}

/** The heading the actions stand under: the author's own (`## Delmål`), or the municipality's word. */
export function findActionsPassage(part: Strategy | Area | Goal): ActionsPassage {
  const passage = part.body.passages.find(({ name }) => name === 'actions');
  if (passage) return { heading: passage.heading, anchor: passage.anchor };
  if (part.kind === 'strategy') return { heading: 'Indsatser for hele strategien', anchor: 'afsnit-indsatser' };
  const { actions } = part.strategy.words;
  return { heading: actions.charAt(0).toUpperCase() + actions.slice(1), anchor: 'afsnit-indsatser' };
}

/** The anchor of the author's heading above the action's prose, when it differs from the action's own. */
export function findProseAnchor(action: Action): string | null {
  const [first] = action.prose;
  if (!first) return null;
  const sections = action.parent.body.passages.filter(({ name }) => name === 'actions').flatMap((passage) => passage.sections);
  const anchor = sections.find(({ nodes }) => nodes[0] === first)?.anchor ?? null;
  return anchor === action.id ? null : anchor;
}

export function isConditional(action: Action): boolean {
  return action.certainty === 'conditional';
}

/** A mere possibility has no terms, and what is told elsewhere has them there. In brief, only what differs from the whole strategy is said. */
export function chooseTerms(action: Action, isBrief: boolean): { hasOwner: boolean; hasDeadline: boolean; hasStatus: boolean } {
  const isPromise = !isConditional(action) && action.sameAs === null;
  return {
    hasOwner: isPromise && (!isBrief || action.ownOwners.length > 0),
    hasDeadline: isPromise,
    hasStatus: isPromise && (!isBrief || isStatusKnown(action)),
  };
}
