// What the steps from Markdown to HTML need to know about the page. The options are attached to the file, so that one
// processor serves all pages.
import type { Properties } from 'hast';
import type { FootnoteReference } from 'mdast';

import type { PictureSize } from '#core/brand/picture-size.ts';
import type { Language } from '#core/language/language.ts';
import type { Abbreviation } from '#core/model/site.ts';

export interface RenderOptions {
  /** The language of the page, used for labels that the program adds to the text. */
  language: Language;
  textLanguage: Language;
  /** A prefix for every id, so that several documents fit on one page. */
  idPrefix: string;
  /** How many levels headings are lowered. */
  headingShift: number;
  notes: NoteNumbers;
  /** The address of the file's folder, which picture addresses are relative to. */
  folder: string;
  /** The sizes of pictures in pixels, by address without the first `/`. */
  pictures?: ReadonlyMap<string, PictureSize>;
  abbreviations?: AbbreviationUse;
}

/** For each reference: the number of its note, and its own number among the references to that note, from 1. */
export type NoteNumbers = ReadonlyMap<FootnoteReference, { number: number; use: number }>;

export interface AbbreviationUse {
  known: readonly Abbreviation[];
  /** The abbreviations that the page has already explained. */
  told: Set<string>;
}

export function getOptions(file: { data: unknown }): RenderOptions {
  return (file.data as { options: RenderOptions }).options;
}

/** Attributes for labels that the program adds to a text in another language than the page. */
export function markOwn({ language, textLanguage }: RenderOptions): Properties {
  return language === textLanguage ? {} : { lang: language };
}

/** Attributes for the text's own words inside such a label. */
export function markTheirs({ language, textLanguage }: RenderOptions): Properties {
  return language === textLanguage ? {} : { lang: textLanguage };
}
