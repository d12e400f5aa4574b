// How a document's Markdown is rendered on the page at hand: alone, or as one of many on `/hele/`.
import type { RenderOptions } from '#astro/render-markdown.ts';
import type { Body } from '#core/source/body.ts';

import { numberNotes, type Note } from './markdown/footnotes.ts';

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
}

/** Levels in the file begin at 2 (`##`): the title is the page's. */
export function placeBody(body: Body, { idPrefix = '', level = 2, firstNote = 1 }: Placing = {}): Rendering {
  const { notes, numbers } = numberNotes(body, firstNote);
  return { options: { idPrefix, headingShift: level - 2, notes: numbers }, level, notes };
}

/** The same document, some levels further down the page. */
export function sink({ options, level, notes }: Rendering, levels: number): Rendering {
  return { options: { ...options, headingShift: options.headingShift + levels }, level: level + levels, notes };
}

const LOWEST_LEVEL = 6;

export function headingTag(level: number): `h${2 | 3 | 4 | 5 | 6}` {
  return `h${Math.min(Math.max(level, 2), LOWEST_LEVEL) as 2 | 3 | 4 | 5 | 6}`;
}
