// Areas and goals, and what they share with a strategy.
import type { Choice, PLAN_STATES, RELATION_TYPES } from '#schemas/choices.ts';

import type { Deadline } from '../deadlines/deadline.ts';
import type { Body } from '../source/body.ts';
import type { Origin } from '../source/source-document.ts';
import type { Action } from './action.ts';
import type { Change } from './change.ts';
import type { Entry } from './entry.ts';
import type { FollowUp } from './follow-up.ts';
import type { Owner } from './organisation.ts';
import type { Appendix, External, Theme } from './page.ts';
import type { PlanFacts } from './plan-facts.ts';
import type { StatusOnDay } from './status.ts';
import type { Strategy } from './strategy.ts';
import type { Target } from './target.ts';

/** The keys that a strategy, an area and a goal share. */
export interface Part extends Entry, PlanFacts {
  number: string | null;
  aliases: string[];
  /** The forums and bodies named here; see `findOwners` for inherited ones. */
  ownOwners: Owner[];
  involved: string[];
  deadline: Deadline | null;
  targets: Target[];
  actions: Action[];
  /** Actions of other goals that also serve this one. They are shown here but counted there. */
  sharedActions: Action[];
  /** Follow-up written here; see `listFollowUps` for inherited ones. */
  ownFollowUps: FollowUp[];
  relations: Relation[];
  changes: Change[];
  /**
   * The ledger entry that withdraws this part or a part above it; null when it still stands. A withdrawn part keeps its
   * page but is in no list.
   */
  withdrawal: Change | null;
  /** How it stands on the day of the publication. */
  status: StatusOnDay;
  /** Withdrawn actions: they keep their place on the page but are in no other list. */
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

export interface Goal extends Part, Dependent {
  kind: 'goal';
  word: string;
  strategy: Strategy;
  parent: Strategy | Area;
}

/** What may have to wait for something else. */
export interface Dependent {
  /** What must be finished first. */
  dependsOn: (Goal | Action)[];
  /** What waits for this. */
  neededBy: (Goal | Action)[];
}

export interface Relation {
  type: Choice<typeof RELATION_TYPES>;
  to: Strategy | Area | Goal | Appendix | External;
  note: string | null;
  /** How far the other plan has come, according to this source. */
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
