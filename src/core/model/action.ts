// An action: something the municipality has said it will do.
import type { ACTION_STATES, CERTAINTIES, Choice, DEADLINE_KINDS } from '#schemas/choices.ts';

import type { Deadline } from '../deadlines/deadline.ts';
import type { Passage } from '../source/body.ts';
import type { Origin } from '../source/source-document.ts';
import type { Change } from './change.ts';
import type { Owner } from './organisation.ts';
import type { Theme } from './page.ts';
import type { Area, Dependent, Goal } from './part.ts';
import type { PlanFacts } from './plan-facts.ts';
import type { StatusOnDay } from './status.ts';
import type { Strategy } from './strategy.ts';
import type { Target } from './target.ts';

export interface Action extends PlanFacts, Dependent {
  kind: 'action';
  id: string;
  /** `<key of the goal>#<id>`; unique. */
  key: string;
  url: string;
  title: string;
  parent: Strategy | Area | Goal;
  strategy: Strategy;
  /** Other goals that the action also serves. */
  alsoUnder: Goal[];
  /** The action that this one repeats in other words; then this one is not counted. Null when it stands for itself. */
  sameAs: Action | null;
  ownOwners: Owner[];
  deadline: Deadline | null;
  deadlineKind: Choice<typeof DEADLINE_KINDS>;
  targets: Target[];
  state: Choice<typeof ACTION_STATES> | null;
  certainty: Choice<typeof CERTAINTIES>;
  actors: string[];
  /** What the municipality calls it: the word written for this action, or else the strategy's word for actions. */
  word: string;
  /** The plan's own kind of action, such as `anlæg`. */
  kindWord: string | null;
  group: string | null;
  items: string[];
  themes: Theme[];
  /** Longer prose from the body, under headings that repeat the title of the action. */
  prose: Passage['sections'];
  /** The ledger entry that withdraws the action or a part above it; null when the action still stands. */
  withdrawal: Change | null;
  /** How it stands on the day of the publication. */
  status: StatusOnDay;
  sourcePage: number | null;
  sourceNotes: string[];
  origin: Origin;
}
