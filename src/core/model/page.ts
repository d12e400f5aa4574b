// Pages beside the strategies: appendices, plans outside the site, themes, English versions.
import type { Deadline } from '../deadlines/deadline.ts';
import type { Body } from '../source/body.ts';
import type { Action } from './action.ts';
import type { Entry } from './entry.ts';
import type { Organisation } from './organisation.ts';
import type { Area, Figure, Goal, Relation } from './part.ts';
import type { Report } from './report.ts';
import type { Strategy } from './strategy.ts';

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

export interface External extends Entry {
  kind: 'external';
  aliases: string[];
  publisher: string | null;
  period: Deadline | null;
  address: string | null;
  sourceNotes: string[];
  body: Body;
  /** The parts whose relations point here; complete when all relations are linked. */
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

/** The words of a page in another language. The page's promises are only in the original. */
export interface Translation extends Entry {
  kind: 'translation';
  language: 'en';
  of: Translatable;
  body: Body;
}

/** Everything that has a page of its own. */
export type Translatable = Organisation | Strategy | Area | Goal | Appendix | Report | External | Theme | Page;
