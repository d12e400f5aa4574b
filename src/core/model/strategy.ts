// A strategy: the document, its period and the parts that belong to it.
import type {
  CARRIED_CHANGES,
  CHALLENGE_SIDES,
  Choice,
  LIFECYCLES,
  OUTPUT_STATES,
  TEXT_KINDS,
} from '#schemas/choices.ts';

import type { Deadline } from '../deadlines/deadline.ts';
import type { Passage } from '../source/body.ts';
import type { Contact, Forum, Organisation } from './organisation.ts';
import type { Appendix } from './page.ts';
import type { Area, Goal, Part, Relation } from './part.ts';
import type { Report } from './report.ts';
import type { Abbreviation } from './site.ts';

export interface Strategy extends Part {
  kind: 'strategy';
  organisation: Organisation;
  subtitle: string | null;
  documentWord: string;
  owningUnit: string | null;
  period: Deadline | null;
  dated: Deadline | null;
  adopted: Deadline | null;
  adoptedBy: Forum | null;
  writtenBy: string[];
  lifecycle: Choice<typeof LIFECYCLES> | null;
  /** Where it is in its life today, whoever says so: itself, its period or its successor. */
  standing: Standing;
  /** How far the strategy means to reach beyond its period. */
  horizon: Deadline | null;
  predecessor: Strategy | string | null;
  successor: Strategy | string | null;
  fromPrevious: CarriedOver[];
  vision: Vision | null;
  values: string[];
  coreTask: string | null;
  challenges: Challenge[];
  crossCutting: CrossCutting[];
  outputs: Output[];
  funding: { source: string; amount: string | null; rules: string[]; exclusions: string[] }[];
  words: LevelWords;
  /** The plan's own kinds of action; empty when it declares none. */
  actionKinds: string[];
  abbreviations: Abbreviation[];
  source: string;
  /** Whether the running text is the editor's own words for what the source says, or the municipality's wording. */
  textKind: Choice<typeof TEXT_KINDS>;
  sourceUrl: string | null;
  contact: Contact;
  /** Top areas only; see `listAreas` for all of them. */
  areas: Area[];
  /** Goals without an area; see `listGoals` for all of them. */
  goals: Goal[];
  /** Withdrawn areas and goals, only the topmost of each branch; see `listWithdrawnParts` for all of them. */
  withdrawn: (Area | Goal)[];
  appendices: Appendix[];
  reports: Report[];
}

/**
 * `draft` and `hearing`: not adopted, so nothing is promised yet. `coming`: adopted, but the period has not begun.
 * `expired`: the period is over; `superseded`: another plan has taken its place. The names are part of the published
 * data set.
 */
export type Standing = 'draft' | 'hearing' | 'coming' | 'in-force' | 'expired' | 'superseded';

export interface Output {
  title: string;
  typeWord: string | null;
  state: Choice<typeof OUTPUT_STATES> | null;
  note: string | null;
  to: Relation['to'] | null;
  sourcePage: number | null;
}

/** The municipality's own words for its levels. */
export interface LevelWords {
  area: string;
  areas: string;
  goal: string;
  goals: string;
  action: string;
  actions: string;
  group: string | null;
  groups: string | null;
}

export interface Vision {
  name: string | null;
  owners: Forum[];
  adopted: Deadline | null;
  /** When the vision was formulated, if the source does not say that it was adopted. */
  defined: Deadline | null;
  anchor: string;
  passage: Passage;
}

export interface CarriedOver {
  title: string;
  change: Choice<typeof CARRIED_CHANGES>;
  became: (Area | Goal)[];
  reason: string | null;
  status: string | null;
}

export interface Challenge {
  title: string;
  side: Choice<typeof CHALLENGE_SIDES> | null;
  leftOut: boolean;
  reason: string | null;
  answeredBy: (Area | Goal)[];
  sourcePage: number | null;
}

export interface CrossCutting {
  id: string;
  title: string;
  text: string | null;
  sourcePage: number | null;
}
