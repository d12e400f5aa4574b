// Prepares the actions of a part for a page: in their groups, each with its text and anchors.
import type { RootContent } from 'mdast';

import type { Language } from '#core/language/language.ts';
import type { Publication } from '#core/model/publication.ts';
import type { Action } from '#core/model/action.ts';
import type { Level } from '#core/model/red-thread.ts';
import type { Strategy } from '#core/model/strategy.ts';
import type { Area, Goal } from '#core/model/part.ts';
import { actionWords } from './action-words.ts';
import { sayDocument, sayLevels } from '#words/levels.ts';
import { useWords } from '#words/named-values.ts';
import { capitalise, theirs, type Phrase } from '#words/phrases.ts';

import { findStateColumns, type StateColumns } from './state-columns.ts';
import { listFormerIds, listMovedAway } from './anchors.ts';
import { isStatusKnown } from '#site/promise/describe-status.ts';
import { nameAnchor } from './anchors.ts';
import { placeDeeper, type Rendering } from '#site/text/place-body.ts';
import { headingTag, type HeadingTag } from '#site/parts/heading-tag.ts';
import { isConditional } from '#words/names.ts';
import { listPointers } from '#core/model/red-thread.ts';
import { termWords } from '#words/terms.ts';

interface ActionGroup {
  title: string | null;
  actions: Action[];
}

/** Keeps the groups in the order in which they first appear. Actions without a group form a group of their own. */
function groupActions(actions: Action[]): ActionGroup[] {
  const groups = new Map<string | null, ActionGroup>();
  for (const action of actions) {
    const group = groups.get(action.group) ?? { title: action.group, actions: [] };
    group.actions.push(action);
    groups.set(action.group, group);
  }
  return [...groups.values()];
}

export interface ActionSectionView {
  heading: Phrase;
  id: string;
  /** The author's text before the first action. */
  intro: RootContent[];
  groups: ViewedGroup[];
  /** Finished and planned actions, when a group of each can be placed side by side; `rest` has the other groups. */
  sides: StateColumns<ViewedGroup> | null;
  pointers: Action[];
  /** Withdrawn actions, shown last; null when there are none. */
  withdrawn: ViewedGroup | null;
  /** The old anchors of actions that have been moved to another page, or have become goals. */
  movedAway: { id: string; level: Level }[];
}

export interface ViewedGroup {
  title: Phrase | null;
  id: string;
  actions: Action[];
  rendering: Rendering;
}

/**
 * Prepares the actions of a part for its page. Actions with a group heading are one heading level deeper. Null when the
 * part has no actions.
 */
export function viewActions(
  part: Strategy | Area | Goal,
  rendering: Rendering,
  { publication, language }: { publication: Publication; language: Language },
): ActionSectionView | null {
  const { heading, anchor } = nameActions(part, language);
  const intro = part.body.passages.filter(({ name }) => name === 'actions').flatMap(({ nodes }) => nodes);
  const idOf = ({ title }: ActionGroup) => `${rendering.options.idPrefix}gruppe-${nameAnchor(title ?? '')}`;
  const groups = groupActions(part.actions).map((group) => ({
    ...group,
    title: group.title ? theirs(group.title) : null,
    id: idOf(group),
    rendering: group.title ? placeDeeper(rendering, 1) : rendering,
  }));
  const pointers = listPointers(part);
  const withdrawn =
    part.withdrawnActions.length > 0
      ? {
          title: [useWords[language].lapsed],
          id: `${rendering.options.idPrefix}gruppe-udgaaet`,
          actions: part.withdrawnActions,
          rendering: placeDeeper(rendering, 1),
        }
      : null;
  const movedAway = listMovedAway(part, publication);
  if ([groups, pointers, intro, movedAway].every(({ length }) => length === 0) && !withdrawn) return null;
  return {
    heading,
    id: `${rendering.options.idPrefix}${anchor}`,
    intro,
    groups,
    sides: findStateColumns(groups),
    pointers,
    withdrawn,
    movedAway,
  };
}

/**
 * Why a group is not in one of the two columns: its heading says neither finished nor planned. Null when the group
 * needs no explanation.
 */
export function explainGroup({ title, actions }: ViewedGroup, language: Language): string | null {
  if (title === null || !actions.every(({ state }) => state === 'uncertain')) return null;
  return actionWords[language].stateUnclear;
}

/**
 * A neutral heading that an author may write above the actions of any plan; the page shows the municipality's word
 * instead.
 */
const PLAIN_HEADING = 'indsatser';

/** The heading above the actions: the author's own (`## Delmål`), or the municipality's word for actions. */
function nameActions(part: Strategy | Area | Goal, language: Language): { heading: Phrase; anchor: string } {
  const passage = part.body.passages.find(({ name }) => name === 'actions');
  const anchor = passage?.anchor ?? 'afsnit-indsatser';
  if (passage && passage.heading.toLowerCase() !== PLAIN_HEADING) return { heading: theirs(passage.heading), anchor };
  if (part.kind === 'strategy') return { heading: termWords[language].forWhole([sayDocument(part, language)]), anchor };
  return { heading: [capitalise(sayLevels(part.strategy, language).actions)], anchor };
}

export interface ActionView {
  Tag: HeadingTag;
  id: string;
  /** The anchor of the author's heading above the text, when it differs from the action's own. */
  proseId: string | null;
  /** Ids that the action had earlier. */
  formerIds: string[];
}

export function viewAction(action: Action, { level, options }: Rendering, publication: Publication): ActionView {
  const proseAnchor = findProseAnchor(action);
  return {
    Tag: headingTag(level + 1),
    id: `${options.idPrefix}${action.id}`,
    proseId: proseAnchor && `${options.idPrefix}${proseAnchor}`,
    formerIds: listFormerIds(action, publication).map((id) => `${options.idPrefix}${id}`),
  };
}

function findProseAnchor(action: Action): string | null {
  const anchor = action.prose.find(({ nodes }) => nodes.length > 0)?.anchor ?? null;
  return anchor === action.id ? null : anchor;
}

/**
 * Decides how many terms an action shows. A conditional action has none, and an action described on another page has
 * its terms there. In brief, terms that hold for the whole strategy are left out.
 */
export function chooseTerms(
  action: Action,
  isBrief: boolean,
): { hasOwner: boolean; hasDeadline: boolean; hasStatus: boolean } {
  const isPromise = !isConditional(action) && action.sameAs === null;
  if (action.withdrawal) return { hasOwner: false, hasDeadline: action.deadline !== null, hasStatus: false };
  return {
    hasOwner: isPromise && (!isBrief || action.ownOwners.length > 0),
    hasDeadline: isPromise || action.deadline !== null,
    hasStatus: isPromise && (!isBrief || isStatusKnown(action)),
  };
}
