// The red thread of a strategy as a tree: the vision on the trunk, a branch for every goal, a leaf for every action.
import type { Language } from '#core/language/language.ts';
import { listAreas, listGoals, listPointers, listThread } from '#core/model/red-thread.ts';
import type { Action } from '#core/model/action.ts';
import type { Strategy } from '#core/model/strategy.ts';
import type { Area, Goal } from '#core/model/part.ts';
import { sayDocument, sayLevel } from '#words/levels.ts';
import { overviewWords } from './words.ts';
import { capitalise, theirs, type Phrase } from '#words/phrases.ts';

import { nameAction } from '#words/names.ts';
import { nameAnchor } from '#site/goals/anchors.ts';
import { nameLevel, nameVision, type ThreadStep } from '#site/thread/thread.ts';
import { termWords } from '#words/terms.ts';
import { kindWords } from '#words/kinds.ts';

/** With more leaves the picture is too big to take in. */
const MOST_LEAVES = 60;

export interface ThreadPicture {
  /** What the goals serve: the vision, or the strategy when there is none, and the core task. */
  trunk: ThreadStep[];
  stems: { area: ThreadStep | null; branches: PictureBranch[] }[];
}

export interface PictureBranch {
  id: string;
  part: { word: string; title: Phrase; url: string };
  groups: { id: string; title: string | null; leaves: PictureLeaf[] }[];
}

export interface PictureLeaf {
  title: Phrase;
  url: string;
  /** Why the action is not counted here, or where else it is shown; null for other actions. */
  mark: { words: string; title: string; url: string } | null;
  isUncertain: boolean;
}

/** Null when the strategy has nothing below it, or too much for one picture. */
export function buildThreadPicture(strategy: Strategy, language: Language): ThreadPicture | null {
  const wholes = strategy.goals.length > 0 ? [strategy, ...listAreas(strategy)] : [...listAreas(strategy), strategy];
  const stems = wholes
    .map((whole) => ({ area: toAreaStep(whole, language), branches: listBranches(whole, language) }))
    .filter(({ branches }) => branches.length > 0);
  const leaves = stems
    .flatMap(({ branches }) => branches)
    .flatMap(({ groups }) => groups.flatMap(({ leaves }) => leaves));
  if (listGoals(strategy).length === 0 || leaves.length === 0 || leaves.length > MOST_LEAVES) return null;
  return { trunk: listTrunk(strategy, language), stems };
}

function listTrunk(strategy: Strategy, language: Language): ThreadStep[] {
  const { vision, coreTask, url } = strategy;
  const coreAnchor = strategy.body.passages.find(({ name }) => name === 'core-task')?.anchor ?? 'afsnit-kerneopgave';
  return [
    vision
      ? {
          word: kindWords[language].vision,
          title: nameVision(strategy, vision, language),
          url: `${url}#${vision.anchor}`,
        }
      : { word: nameLevel(sayLevel(strategy, language), strategy.title), title: theirs(strategy.title), url },
    ...(coreTask ? [{ word: kindWords[language].coreTask, title: theirs(coreTask), url: `${url}#${coreAnchor}` }] : []),
  ];
}

/** Areas inside each other become one step: `Politikudvikling · Politikker og budget`. */
function toAreaStep(whole: Strategy | Area, language: Language): ThreadStep | null {
  if (whole.kind === 'strategy') return null;
  return {
    word: capitalise(sayLevel(whole, language)),
    title: theirs(
      listThread(whole)
        .slice(1)
        .map(({ title }) => title)
        .join(' · '),
    ),
    url: whole.url,
  };
}

/** Goals, and actions directly under a strategy or an area, are branches. */
function listBranches(whole: Strategy | Area, language: Language): PictureBranch[] {
  const wholeName: Phrase = whole.kind === 'strategy' ? [sayDocument(whole, language)] : theirs(whole.title);
  const own = {
    word: overviewWords[language].outsideParts,
    title: termWords[language].forWhole(wholeName),
    url: whole.url,
  };
  const goals = whole.goals.map((goal) =>
    toBranch(goal, { word: capitalise(sayLevel(goal, language)), title: theirs(goal.title), url: goal.url }, language),
  );
  return [...goals, ...(whole.actions.length > 0 ? [toBranch(whole, own, language)] : [])];
}

function toBranch(part: Strategy | Area | Goal, step: PictureBranch['part'], language: Language): PictureBranch {
  const id = `traad-${part.id}`;
  const groups = new Map<string | null, PictureLeaf[]>();
  for (const action of part.actions)
    groups.set(action.group, [...(groups.get(action.group) ?? []), toLeaf(action, language)]);
  for (const action of listPointers(part))
    groups.set(null, [...(groups.get(null) ?? []), toLeaf(action, language, true)]);
  return {
    id,
    part: step,
    groups: [...groups].map(([title, leaves]) => ({ id: `${id}--${nameAnchor(title ?? '')}`, title, leaves })),
  };
}

function toLeaf(action: Action, language: Language, isPointer = false): PictureLeaf {
  return {
    title: nameAction(action, language),
    url: action.url,
    mark: markOf(action, isPointer, language),
    isUncertain: action.state === 'uncertain',
  };
}

function markOf(action: Action, isPointer: boolean, language: Language): PictureLeaf['mark'] {
  const words = overviewWords[language];
  const { sameAs, alsoUnder, parent } = action;
  if (sameAs) return { words: words.sameCounted(sayLevel(action, language)), title: sameAs.title, url: sameAs.url };
  if (isPointer) return { words: words.countedUnder, title: parent.title, url: parent.url };
  const [other] = alsoUnder;
  return other ? { words: words.alsoUnder, title: other.title, url: other.url } : null;
}
