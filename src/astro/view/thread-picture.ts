// The red thread of a strategy as a picture: the vision at the top of the trunk, a branch for every goal, a leaf for every action.
import { listAreas, listGoals, listThread } from '#core/model/red-thread.ts';
import type { Action, Area, Goal, Strategy } from '#core/model/publication.ts';

import { listPointers, nameAction } from './action-view.ts';
import { theirs } from '#words/phrases.ts';

import { capitalise, sayDefinite } from './danish-words.ts';
import { nameAnchor } from './name-anchor.ts';
import { nameLevel, nameVision, type ThreadStep } from './thread.ts';

/** More than that is no picture any longer, but a wall. */
const MOST_LEAVES = 60;

export interface ThreadPicture {
  /** What the goals serve: the vision, or the strategy where there is none, and the core task. */
  trunk: ThreadStep[];
  stems: { area: ThreadStep | null; branches: PictureBranch[] }[];
}

export interface PictureBranch {
  id: string;
  part: ThreadStep;
  groups: { id: string; title: string | null; leaves: PictureLeaf[] }[];
}

export interface PictureLeaf {
  title: string;
  url: string;
  /** Said in words: why it is not counted here, or where it is shown again. */
  mark: { words: string; title: string; url: string } | null;
  isUncertain: boolean;
}

/** Null where there is nothing below, or too much for one picture. */
export function buildThreadPicture(strategy: Strategy): ThreadPicture | null {
  const wholes = strategy.goals.length > 0 ? [strategy, ...listAreas(strategy)] : [...listAreas(strategy), strategy];
  const stems = wholes.map((whole) => ({ area: toAreaStep(whole), branches: listBranches(whole) })).filter(({ branches }) => branches.length > 0);
  const leaves = stems.flatMap(({ branches }) => branches).flatMap(({ groups }) => groups.flatMap(({ leaves }) => leaves));
  if (listGoals(strategy).length === 0 || leaves.length === 0 || leaves.length > MOST_LEAVES) return null;
  return { trunk: listTrunk(strategy), stems };
}

function listTrunk(strategy: Strategy): ThreadStep[] {
  const { vision, coreTask, url } = strategy;
  const coreAnchor = strategy.body.passages.find(({ name }) => name === 'core-task')?.anchor ?? 'afsnit-kerneopgave';
  return [
    vision ? { word: 'Vision', title: nameVision(strategy, vision, 'da'), url: `${url}#${vision.anchor}` } : { word: nameLevel(strategy.documentWord, strategy.title), title: theirs(strategy.title), url },
    ...(coreTask ? [{ word: 'Kerneopgave', title: theirs(coreTask), url: `${url}#${coreAnchor}` }] : []),
  ];
}

/** Areas inside each other stand as one step: `Politikudvikling · Politikker og budget`. */
function toAreaStep(whole: Strategy | Area): ThreadStep | null {
  if (whole.kind === 'strategy') return null;
  return { word: capitalise(whole.word), title: theirs(listThread(whole).slice(1).map(({ title }) => title).join(' · ')), url: whole.url };
}

/** What stands directly under a strategy or an area is a branch too. */
function listBranches(whole: Strategy | Area): PictureBranch[] {
  const own = { word: 'Uden for delene', title: theirs(`For hele ${whole.kind === 'strategy' ? sayDefinite(whole.documentWord) : whole.title}`), url: whole.url };
  return [...whole.goals.map((goal) => toBranch(goal, { word: capitalise(goal.word), title: theirs(goal.title), url: goal.url })), ...(whole.actions.length > 0 ? [toBranch(whole, own)] : [])];
}

function toBranch(part: Strategy | Area | Goal, step: ThreadStep): PictureBranch {
  const id = `traad-${part.id}`;
  const groups = new Map<string | null, PictureLeaf[]>();
  for (const action of part.actions) groups.set(action.group, [...(groups.get(action.group) ?? []), toLeaf(action)]);
  for (const action of listPointers(part)) groups.set(null, [...(groups.get(null) ?? []), toLeaf(action, true)]);
  return { id, part: step, groups: [...groups].map(([title, leaves]) => ({ id: `${id}--${nameAnchor(title ?? '')}`, title, leaves })) };
}

function toLeaf(action: Action, isPointer = false): PictureLeaf {
  return { title: nameAction(action), url: action.url, mark: markOf(action, isPointer), isUncertain: action.state === 'uncertain' };
}

function markOf(action: Action, isPointer: boolean): PictureLeaf['mark'] {
  const { sameAs, alsoUnder, word, parent } = action;
  if (sameAs) return { words: `Samme ${word}, talt under`, title: sameAs.title, url: sameAs.url };
  if (isPointer) return { words: 'Talt under', title: parent.title, url: parent.url };
  const [other] = alsoUnder;
  return other ? { words: 'Også under', title: other.title, url: other.url } : null;
}
