// The site itself: who publishes it, and the words it explains.
import type { BrandColors, Logo } from '../brand/build-brand.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import type { Language } from '../language/language.ts';
import type { Origin } from '../source/source-document.ts';

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

/** What citizens say, and what the texts write about the same. */
export interface WordListEntry {
  everyday: string[];
  official: string[];
  note: string | null;
  origin: Origin;
}
