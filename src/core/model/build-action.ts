import type { z } from 'zod';

import type { action } from '#schemas/action.ts';

import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import { suggestWord } from '../diagnostics/suggest.ts';
import { placeOf, placeOfNode, within, type Origin, type SourceDocument } from '../source/source-document.ts';
import { suggestName } from '../source/tree-place.ts';
import { buildTargets } from './build-target.ts';
import { buildPlanFacts } from './build-plan-facts.ts';
import { linkDependencies } from './link-dependencies.ts';
import { readDeadline, type BuildContext } from './build-context.ts';
import type { Theme } from './page.ts';
import type { Action } from './action.ts';
import { UNSETTLED } from './status.ts';
import type { Strategy } from './strategy.ts';
import type { Area, Goal } from './part.ts';

type ActionData = z.output<typeof action>;
type PartDocument = SourceDocument<'strategy' | 'area' | 'goal'>;

const LONGEST_ID = 60;

/**
 * The actions of one file, each with its prose from the body. An id that is already an anchor on the page is reported,
 * and so is an action heading that matches no action. References are resolved later, when all files are known.
 */
export function buildActions(
  context: BuildContext,
  document: PartDocument,
  parent: Strategy | Area | Goal,
  strategy: Strategy,
): Action[] {
  const origin: Origin = { document, path: ['actions'] };
  const taken = findTakenAnchors(document);
  const actions = (document.data.actions ?? []).map((data, index) => {
    const built = buildAction(context, data, within(origin, index), parent, strategy);
    claimId(context, built, data, taken);
    context.references.add(built);
    return built;
  });
  attachProse(context, document, actions);
  return actions;
}

function buildAction(
  context: BuildContext,
  data: ActionData,
  origin: Origin,
  parent: Strategy | Area | Goal,
  strategy: Strategy,
): Action {
  const id = data.id ?? shorten(suggestName(data.title));
  const { references } = context;
  const built: Action = {
    kind: 'action',
    id,
    key: `${parent.key}#${id}`,
    url: `${parent.url}#${id}`,
    title: data.title,
    parent,
    strategy,
    alsoUnder: [],
    sameAs: null,
    ownOwners: references.findOwners(data.owner, within(origin, 'owner'), strategy.organisation),
    deadline: readDeadline(context, data.deadline, within(origin, 'deadline'), strategy),
    deadlineKind: data['deadline-kind'] ?? 'commitment',
    targets: buildTargets(context, data.target, within(origin, 'target'), strategy),
    state: data.state ?? null,
    certainty: data.certainty ?? 'committed',
    actors: data.actors ?? [],
    word: data.word ?? strategy.words.action,
    kindWord: data.kind ?? null,
    ...buildPlanFacts(context, data, origin, strategy.organisation),
    dependsOn: [],
    neededBy: [],
    group: data.group ?? null,
    items: data.items ?? [],
    themes: [],
    prose: [],
    withdrawal: null,
    status: UNSETTLED,
    sourcePage: data['source-page'] ?? null,
    sourceNotes: data['source-notes'] ?? [],
    origin,
  };
  if (pointsAtOthers(data)) context.later(() => linkAction(context, built, data, origin));
  return built;
}

function pointsAtOthers(data: ActionData): boolean {
  return (
    data['also-under'] !== undefined ||
    data['same-as'] !== undefined ||
    data.themes !== undefined ||
    data['depends-on'] !== undefined
  );
}

function linkAction(context: BuildContext, built: Action, data: ActionData, origin: Origin): void {
  const { references } = context;
  for (const [index, words] of (data['also-under'] ?? []).entries()) {
    const goal = references.find(words, within(origin, 'also-under', index), built.key, ['goal']);
    if (goal && goal !== built.parent) {
      built.alsoUnder.push(goal);
      goal.sharedActions.push(built);
    }
  }
  if (data['same-as'] !== undefined)
    built.sameAs = references.find(data['same-as'], within(origin, 'same-as'), built.key, ['action']);
  built.themes = linkThemes(context, data.themes, within(origin, 'themes'), built);
  linkDependencies(context, built, data['depends-on'], within(origin, 'depends-on'));
}

/** Links a part or action to its themes, both ways. Unknown themes are reported and left out. */
export function linkThemes(
  context: BuildContext,
  words: string[] | undefined,
  origin: Origin,
  part: Theme['parts'][number],
): Theme[] {
  return (words ?? []).flatMap((word, index) => {
    const theme = context.references.find(word, within(origin, index), '', ['theme']);
    if (!theme) return [];
    theme.parts.push(part);
    return [theme];
  });
}

/** The anchors of the page, without those of headings over the prose of an action: they are the action itself. */
function findTakenAnchors({ body }: PartDocument): Set<string> {
  const taken = new Set(body.anchors);
  for (const passage of body.passages) for (const { anchor } of passage.sections) taken.delete(anchor);
  return taken;
}

function claimId(context: BuildContext, built: Action, data: ActionData, taken: Set<string>): void {
  if (!taken.has(built.id)) return void taken.add(built.id);
  let number = 2;
  while (taken.has(`${built.id}-${number}`)) number += 1;
  const place = placeOf(within(built.origin, data.id === undefined ? 'title' : 'id'));
  context.findings.push(createDiagnostic('duplicate-id', place, { id: built.id, suggestion: `${built.id}-${number}` }));
}

function attachProse(context: BuildContext, document: PartDocument, actions: Action[]): void {
  const sections = document.body.passages
    .filter((passage) => passage.name === 'actions')
    .flatMap((passage) => passage.sections);
  for (const section of sections) {
    const { heading, node } = section;
    const wanted = heading.trim().toLowerCase();
    const owner = actions.find(
      (candidate) => candidate.title.toLowerCase() === wanted || candidate.id === suggestName(heading),
    );
    if (owner) owner.prose.push(section);
    else {
      const near = suggestWord(
        heading,
        actions.map(({ title }) => title),
      );
      context.findings.push(
        createDiagnostic('unknown-action-heading', placeOfNode(document, node), {
          heading,
          suggestion: near,
        }),
      );
    }
  }
}

function shorten(id: string): string {
  if (id.length <= LONGEST_ID) return id;
  const cut = id.slice(0, LONGEST_ID);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 20));
}
