// How a document's Markdown is rendered on a page: alone, or with other documents on `/hele/`.
import type { RenderOptions } from '#markdown/options.ts';
import type { Language } from '#core/language/language.ts';
import type { Abbreviation } from '#core/model/site.ts';
import type { Body } from '#core/source/body.ts';
import type { Origin } from '#core/source/source-document.ts';

import { numberNotes, type Note } from '#markdown/plugins/footnotes.ts';

export interface Rendering {
  options: RenderOptions;
  /** The level of the document's top headings: 2 on its own page. */
  level: number;
  notes: Note[];
}

export interface Placing {
  idPrefix?: string;
  level?: number;
  firstNote?: number;
  /** The language of the text; labels that the program adds are in the page's language. */
  textLanguage?: Language;
  /** Abbreviations to explain where the text first uses them. */
  abbreviations?: readonly Abbreviation[];
}

/** `key` and `origin` are absent for explanations of diagnostics, which are not content and have no pictures. */
interface Written {
  body: Body;
  key?: string;
  origin?: Origin;
}

/** Prepares a document for rendering. Headings in the file begin at level 2 (`##`), because the page has the title. */
export function placeBody(
  document: Written,
  language: Language,
  { idPrefix = '', level = 2, firstNote = 1, textLanguage = 'da', abbreviations = [] }: Placing = {},
): Rendering {
  const { notes, numbers } = numberNotes(document.body, firstNote);
  const use = { known: abbreviations, told: new Set<string>() };
  return {
    options: {
      language,
      textLanguage,
      idPrefix,
      headingShift: level - 2,
      notes: numbers,
      folder: folderOf(document),
      pictures: document.origin?.document.pictures ?? new Map(),
      abbreviations: use,
    },
    level,
    notes,
  };
}

/** The folder of the file and of its pictures; `index.md` represents its folder. */
function folderOf({ key = '', origin }: Written): string {
  const isIndex = origin?.document.file.endsWith('/index.md') ?? true;
  const folder = isIndex ? key : key.split('/').slice(0, -1).join('/');
  return folder === '' ? '/' : `/${folder}/`;
}

/** For `lang` on rendered text; undefined when the text is in the language of the page. */
export function findTextLanguage({ options }: Rendering): Language | undefined {
  return options.textLanguage === options.language ? undefined : options.textLanguage;
}

/** The same document, with its headings some levels deeper. */
export function placeDeeper({ options, level, notes }: Rendering, levels: number): Rendering {
  return { options: { ...options, headingShift: options.headingShift + levels }, level: level + levels, notes };
}
