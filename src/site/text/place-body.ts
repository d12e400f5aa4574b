// How a document's Markdown is rendered on the page at hand: alone, or as one of many on `/hele/`.
import type { RenderOptions } from '#markdown/options.ts';
import type { Language } from '#core/language/language.ts';
import type { Abbreviation } from '#core/model/site.ts';
import type { Body } from '#core/source/body.ts';
import type { Origin } from '#core/source/source-document.ts';

import { numberNotes, type Note } from '#markdown/plugins/footnotes.ts';

export interface Rendering {
  options: RenderOptions;
  /** The level of the document's own headings: 2 on its own page. */
  level: number;
  notes: Note[];
}

export interface Placing {
  idPrefix?: string;
  level?: number;
  firstNote?: number;
  /** Of the text itself; the words put into it are in the page's. */
  textLanguage?: Language;
  /** Those to be explained where the text first uses them. */
  abbreviations?: readonly Abbreviation[];
}

/** Explanations of the diagnostics have no place in the content, and no pictures. */
interface Written {
  body: Body;
  key?: string;
  origin?: Origin;
}

/** Levels in the file begin at 2 (`##`): the title is the page's. */
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
      abbreviations: use,
    },
    level,
    notes,
  };
}

/** Where the file and the pictures beside it lie: `index.md` is its folder. */
function folderOf({ key = '', origin }: Written): string {
  const isIndex = origin?.document.file.endsWith('/index.md') ?? true;
  const folder = isIndex ? key : key.split('/').slice(0, -1).join('/');
  return folder === '' ? '/' : `/${folder}/`;
}

/** For `lang` on what is rendered; undefined where it is in the language of the page. */
export function findTextLanguage({ options }: Rendering): Language | undefined {
  return options.textLanguage === options.language ? undefined : options.textLanguage;
}

/** The same document, some levels further down the page. */
export function placeDeeper({ options, level, notes }: Rendering, levels: number): Rendering {
  return { options: { ...options, headingShift: options.headingShift + levels }, level: level + levels, notes };
}
