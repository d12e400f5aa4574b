// The site: who publishes it, how it looks, and the words it explains.
import type { BrandColors, Logo } from '../brand/build-brand.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import type { Language } from '../language/language.ts';
import type { Origin } from '../source/source-document.ts';

export interface Site {
  name: string;
  /** The language of the site's own words. The content is in Danish. */
  language: Language;
  description: string;
  url: string | null;
  publisher: string | null;
  repository: string | null;
  logo: Logo | null;
  colors: BrandColors;
  accessibility: Accessibility;
  privacyPolicy: string | null;
  /** An e-mail address, or the address of a form. */
  securityContact: string | null;
  abbreviations: Abbreviation[];
}

/** The accessibility statement that the law requires, and where to report what is not accessible. */
export interface Accessibility {
  statement: string | null;
  updated: Deadline | null;
  phone: string | null;
  /** An e-mail address, or the address of a form. */
  writeTo: string | null;
}

/** An abbreviation that the texts use, and what it stands for. */
export interface Abbreviation {
  short: string;
  long: string;
}

/** Everyday words, and the official words that the texts use for the same thing. */
export interface WordListEntry {
  everyday: string[];
  official: string[];
  note: string | null;
  origin: Origin;
}
