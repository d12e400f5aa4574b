// What the steps from Markdown to HTML need to know of the page. The options travel with the file, so that the
// processor can be built once.
import type { Properties } from 'hast';
import type { FootnoteReference } from 'mdast';

import type { Language } from '#core/language/language.ts';
import type { Abbreviation } from '#core/model/site.ts';

export interface RenderOptions {
  /** Of the page: what the program puts into the text is said in it. */
  language: Language;
  textLanguage: Language;
  /** Before every id, so that several documents can stand on one page. */
  idPrefix: string;
  /** How many levels further down the headings stand than in the file. */
  headingShift: number;
  notes: NoteNumbers;
  /** The address of the folder the file lies in: pictures are named from there. */
  folder: string;
  abbreviations?: AbbreviationUse;
}

/** Which note a reference points at, and which of the references to that note it is, counted from 1. */
export type NoteNumbers = ReadonlyMap<FootnoteReference, { number: number; use: number }>;

export interface AbbreviationUse {
  known: readonly Abbreviation[];
  /** Those the page has explained so far. */
  told: Set<string>;
}

export function getOptions(file: { data: unknown }): RenderOptions {
  return (file.data as { options: RenderOptions }).options;
}

/** For what the program puts into a text of another language than the page's. */
export function markOwn({ language, textLanguage }: RenderOptions): Properties {
  return language === textLanguage ? {} : { lang: language };
}

/** And for the words of the text inside that. */
export function markTheirs({ language, textLanguage }: RenderOptions): Properties {
  return language === textLanguage ? {} : { lang: textLanguage };
}
