// What a page needs to show the actions of a part: in their groups, each with its prose and anchors.
import type { RootContent } from 'mdast';

import type { Language } from '#core/language/language.ts';
import type { Publication } from '#core/model/publication.ts';
import type { Action } from '#core/model/action.ts';
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

/** Groups in the order they first appear; actions without a group stand by themselves. */
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
  /** What the author says before the first action. */
  intro: RootContent[];
  groups: ViewedGroup[];
  /** The group of what is done already and that of what is planned, to stand side by side; what is neither. */
  sides: StateColumns<ViewedGroup> | null;
  pointers: Action[];
  /** What has been given up, by itself at the end. */
  withdrawn: ViewedGroup | null;
  /** Where actions stood that are elsewhere now. */
  movedAway: { id: string; action: Action }[];
}

export interface ViewedGroup {
  title: Phrase | null;
  id: string;
  actions: Action[];
  rendering: Rendering;
}

/** The actions of a part in their groups; under a group they stand one level further down. Null without any. */
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

/** Why a group stands by itself: its heading says it is neither done nor planned. */
export function explainGroup({ title, actions }: ViewedGroup, language: Language): string | null {
  if (title === null || !actions.every(({ state }) => state === 'uncertain')) return null;
  return actionWords[language].stateUnclear;
}

/** The heading an author may write for the actions of any plan; then the page has the municipality's word. */
const PLAIN_HEADING = 'indsatser';

/** The heading the actions stand under: the author's own (`## Delmål`), or the municipality's word. */
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
  /** The author's own anchor above the prose, when it is another. */
  proseId: string | null;
  /** Ids it had before. */
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
 * A mere possibility has no terms, and what is told elsewhere has them there. In brief, only what differs from the
 * whole strategy is said.
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
