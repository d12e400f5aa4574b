// What is to be done.
import type { ACTION_STATES, CERTAINTIES, Choice, DEADLINE_KINDS } from '#schemas/choices.ts';

import type { Deadline } from '../deadlines/deadline.ts';
import type { Passage } from '../source/body.ts';
import type { Origin } from '../source/source-document.ts';
import type { Change } from './change.ts';
import type { Forum } from './organisation.ts';
import type { Theme } from './page.ts';
import type { Area, Goal } from './part.ts';
import type { Strategy } from './strategy.ts';
import type { Target } from './target.ts';

export interface Action {
  kind: 'action';
  id: string;
  /** `<key of the goal>#<id>`; unique. */
  key: string;
  url: string;
  title: string;
  parent: Strategy | Area | Goal;
  strategy: Strategy;
  /** Other goals it also serves. */
  alsoUnder: Goal[];
  /** The action this entry mentions again; then it is not counted. */
  sameAs: Action | null;
  ownOwners: Forum[];
  deadline: Deadline | null;
  deadlineKind: Choice<typeof DEADLINE_KINDS>;
  targets: Target[];
  state: Choice<typeof ACTION_STATES> | null;
  certainty: Choice<typeof CERTAINTIES>;
  actors: string[];
  /** What the municipality calls it: its own word, or the strategy's word for actions. */
  word: string;
  group: string | null;
  items: string[];
  themes: Theme[];
  /** Longer prose from the body, under headings with the action's title. */
  prose: Passage['sections'];
  /** The entry that says it is given up, alone or with what it lies under. */
  withdrawal: Change | null;
  sourcePage: number | null;
  sourceNotes: string[];
  origin: Origin;
}
