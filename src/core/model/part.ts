// Areas and goals, and what they have in common with a strategy.
import type { Choice, PLAN_STATES, RELATION_TYPES } from '#schemas/choices.ts';

import type { Deadline } from '../deadlines/deadline.ts';
import type { Body } from '../source/body.ts';
import type { Origin } from '../source/source-document.ts';
import type { Action } from './action.ts';
import type { Change } from './change.ts';
import type { Entry } from './entry.ts';
import type { FollowUp } from './follow-up.ts';
import type { Forum } from './organisation.ts';
import type { Appendix, External, Theme } from './page.ts';
import type { Strategy } from './strategy.ts';
import type { Target } from './target.ts';

/** What a strategy, an area and a goal have in common. */
export interface Part extends Entry {
  number: string | null;
  aliases: string[];
  /** The forums named here; see `findOwners` for inherited ones. */
  ownOwners: Forum[];
  involved: string[];
  deadline: Deadline | null;
  targets: Target[];
  actions: Action[];
  /** Actions of other goals that also serve this one. Shown here, counted there. */
  sharedActions: Action[];
  /** Follow-up written here; see `listFollowUps` for inherited ones. */
  ownFollowUps: FollowUp[];
  relations: Relation[];
  changes: Change[];
  /**
   * The entry that says it is given up; for what lies below, the same entry. It keeps its page and is out of all lists.
   */
  withdrawal: Change | null;
  /** Actions that are given up: they keep their place on the page and are in no other list. */
  withdrawnActions: Action[];
  themes: Theme[];
  figures: Figure[];
  sourcePage: number | null;
  sourceNotes: string[];
  body: Body;
}

export interface Area extends Part {
  kind: 'area';
  strategy: Strategy;
  parent: Strategy | Area;
  word: string;
  areas: Area[];
  goals: Goal[];
}

export interface Goal extends Part {
  kind: 'goal';
  word: string;
  strategy: Strategy;
  parent: Strategy | Area;
}

export interface Relation {
  type: Choice<typeof RELATION_TYPES>;
  to: Strategy | Area | Goal | Appendix | External;
  note: string | null;
  /** How far the other plan is, as this place in the source has it. */
  state: Choice<typeof PLAN_STATES> | null;
  origin: Origin;
}

export interface Figure {
  label: string;
  value: string;
  unit: string | null;
  year: string | null;
  source: string | null;
}
