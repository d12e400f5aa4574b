// What is right, as data. One noun per concept (the glossary), parents and children linked both ways.

import type {
  ACTION_STATES,
  CARRIED_CHANGES,
  CERTAINTIES,
  CHALLENGE_SIDES,
  CHANGED_THINGS,
  Choice,
  DEADLINE_KINDS,
  LIFECYCLES,
  OUTPUT_STATES,
  PLAN_STATES,
  RELATION_TYPES,
  REPORTED_STATUSES,
} from '#schemas/choices.ts';

import type { Language } from '../language/language.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import type { IsoDate } from '../deadlines/calendar.ts';
import type { Rhythm } from '../deadlines/rhythm.ts';
import type { Body, Passage } from '../source/body.ts';
import type { Origin } from '../source/source-document.ts';
import type { TargetMeaning } from '../targets/target-meaning.ts';
import type { Logo, BrandColors } from '../brand/build-brand.ts';

export interface Publication {
  today: IsoDate;
  site: Site;
  organisations: Organisation[];
  externals: External[];
  themes: Theme[];
  /** `om.md`, when the publisher has written one. */
  about: Page | null;
  /** English versions of single pages. */
  translations: Translation[];
  wordList: WordListEntry[];
}

/** What citizens say, and what the texts write about the same. */
export interface WordListEntry {
  everyday: string[];
  official: string[];
  note: string | null;
  origin: Origin;
}

export interface Site {
  name: string;
  /** Of the site's own words; the texts are in Danish. */
  language: Language;
  description: string;
  url: string | null;
  publisher: string | null;
  repository: string | null;
  logo: Logo | null;
  colors: BrandColors;
  accessibility: Accessibility;
  privacyPolicy: string | null;
  /** An e-mail address or a form. */
  securityContact: string | null;
  abbreviations: Abbreviation[];
}

/** Where the statement that the law asks for lies, and where one turns with what is not accessible. */
export interface Accessibility {
  statement: string | null;
  updated: Deadline | null;
  phone: string | null;
  /** An e-mail address or a form. */
  writeTo: string | null;
}

/** What the texts use without explaining it. */
export interface Abbreviation {
  short: string;
  long: string;
}

/** Everything with an address, a title and a place in the content. */
interface Entry {
  id: string;
  /** The path below the content folder; unique. */
  key: string;
  /** The address from the site's root, with a slash at both ends. */
  url: string;
  title: string;
  /** One sentence for lists: the author's own, or the first paragraph. May be empty. */
  summary: string;
  origin: Origin;
}

export interface Contact {
  unit: string | null;
  address: string[];
  phone: string | null;
  email: string | null;
  website: string | null;
}

export interface Organisation extends Entry {
  kind: 'organisation';
  typeWord: string;
  aliases: string[];
  forums: Forum[];
  contact: Contact;
  isExample: boolean;
  abbreviations: Abbreviation[];
  sourceNotes: string[];
  strategies: Strategy[];
  body: Body;
}

export interface Forum {
  kind: 'forum';
  id: string;
  name: string;
  abbreviation: string | null;
  aliases: string[];
  description: string | null;
  tasks: string[];
  partOf: Forum | null;
  url: string;
  organisation: Organisation;
  origin: Origin;
}

/** What a strategy, an area and a goal have in common. */
interface Part extends Entry {
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
  abbreviations: Abbreviation[];
  source: string;
  sourceUrl: string | null;
  contact: Contact;
  /** Top areas only; see `listAreas` for all of them. */
  areas: Area[];
  /** Goals without an area; see `listGoals` for all of them. */
  goals: Goal[];
  /** Areas and goals that are given up, the topmost of each; see `listWithdrawnParts` for all of them. */
  withdrawn: (Area | Goal)[];
  appendices: Appendix[];
  reports: Report[];
}

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
  /** When it was put into words, where the source does not say that it was adopted. */
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

export interface Target {
  words: string | null;
  measure: string | null;
  meaning: TargetMeaning | null;
  population: string | null;
  instrument: string | null;
  /** The value may be missing even where the source names the year. */
  baseline: { value: number | null; year: string | null; source: string | null } | null;
  by: Deadline | null;
  breakdown: { label: string; value: number }[];
  origin: Origin;
}

export interface FollowUp {
  kind: 'follow-up';
  /** Whether the author wrote a time and a forum at all, understood or not. */
  hasTime: boolean;
  hasForum: boolean;
  title: string | null;
  forum: Forum | null;
  rhythm: Rhythm | null;
  /** The forum whose rhythm this one shares. */
  sameRhythmAs: Forum | null;
  date: Deadline | null;
  scope: string | null;
  lenses: string[];
  certainty: Choice<typeof CERTAINTIES>;
  sourcePage: number | null;
  parent: Strategy | Area | Goal;
  origin: Origin;
}

export interface Relation {
  type: Choice<typeof RELATION_TYPES>;
  to: Strategy | Area | Goal | Appendix | External;
  note: string | null;
  /** How far the other plan is, as this place in the source has it. */
  state: Choice<typeof PLAN_STATES> | null;
  origin: Origin;
}

/** An entry of the ledger. */
export interface Change {
  /** Where the entry stands. */
  part: Strategy | Area | Goal;
  origin: Origin;
  date: Deadline;
  what: Choice<typeof CHANGED_THINGS>;
  /** The action it is about; null when it is about the part itself. */
  about: Action | null;
  from: string | null;
  to: string | null;
  why: string;
  decidedBy: Forum | null;
  minutes: string | null;
}

export interface Figure {
  label: string;
  value: string;
  unit: string | null;
  year: string | null;
  source: string | null;
}

export interface Appendix extends Entry {
  kind: 'appendix';
  strategy: Strategy;
  number: string | null;
  generated: 'overview' | null;
  figures: Figure[];
  sourcePage: number | null;
  sourceNotes: string[];
  body: Body;
}

export type ReportedStatus = Choice<typeof REPORTED_STATUSES>;

export interface ReportEntry {
  about: Area | Goal | Action | null;
  title: string | null;
  status: ReportedStatus;
  text: string | null;
  value: string | null;
  origin: Origin;
}

export interface Report extends Entry {
  kind: 'report';
  strategy: Strategy;
  /** Null when the source does not say when it was made. */
  date: Deadline | null;
  forum: Forum | null;
  covers: Deadline | null;
  entries: ReportEntry[];
  sourcePage: number | null;
  sourceNotes: string[];
  body: Body;
}

export interface External extends Entry {
  kind: 'external';
  aliases: string[];
  publisher: string | null;
  period: Deadline | null;
  address: string | null;
  sourceNotes: string[];
  body: Body;
  /** Who names it, filled when all relations are known. */
  namedBy: { from: Strategy | Area | Goal; relation: Relation }[];
}

export interface Theme extends Entry {
  kind: 'theme';
  aliases: string[];
  body: Body;
  parts: (Strategy | Area | Goal | Action)[];
}

export interface Page extends Entry {
  kind: 'page';
  body: Body;
}

/** What of the publication has a page of its own. */
export type Translatable = Organisation | Strategy | Area | Goal | Appendix | Report | External | Theme | Page;

/** A page's words in another language. What it promises stands in the original alone. */
export interface Translation extends Entry {
  kind: 'translation';
  language: 'en';
  of: Translatable;
  body: Body;
}
