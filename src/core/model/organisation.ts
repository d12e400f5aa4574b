// A municipality, and the forums (committees, boards, departments) that are responsible for its promises.
import type { Body } from '../source/body.ts';
import type { Origin } from '../source/source-document.ts';
import type { Entry } from './entry.ts';
import type { Abbreviation } from './site.ts';
import type { Strategy } from './strategy.ts';

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
  url: string;
  organisation: Organisation;
  origin: Origin;
}
