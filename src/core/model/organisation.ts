// A municipality, and the forums (committees, boards, departments) that are responsible for its promises.
import type { Deadline } from '../deadlines/deadline.ts';
import type { Body } from '../source/body.ts';
import type { Origin } from '../source/source-document.ts';
import type { Entry } from './entry.ts';
import type { Abbreviation } from './site.ts';
import type { Strategy } from './strategy.ts';

export interface Organisation extends Entry {
  kind: 'organisation';
  typeWord: string;
  /** Folders it had before, or those of the municipalities it was made of. */
  formerKeys: string[];
  aliases: string[];
  forums: Forum[];
  bodies: OutsideBody[];
  contact: Contact;
  isExample: boolean;
  abbreviations: Abbreviation[];
  sourceNotes: string[];
  strategies: Strategy[];
  body: Body;
}

export interface Contact {
  unit: string | null;
  address: string[];
  phone: string | null;
  email: string | null;
  website: string | null;
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
  /** Its last day; null while it exists. */
  until: Deadline | null;
  /** The forum that took over. */
  became: Forum | null;
  url: string;
  organisation: Organisation;
  origin: Origin;
}

/**
 * A company, an association or an authority outside the municipality. It may answer for something or take part in it,
 * but it holds no follow-up and decides no change.
 */
export interface OutsideBody {
  kind: 'body';
  id: string;
  name: string;
  /** What it is, in the author's words. */
  kindWord: string | null;
  website: string | null;
  url: string;
  organisation: Organisation;
  origin: Origin;
}

/** Who answers for a promise. */
export type Owner = Forum | OutsideBody;
