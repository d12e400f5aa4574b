import { renderMarkdown } from '#astro/render-markdown.ts';

import { noteId, noteReferenceId } from './markdown/footnotes.ts';
import type { Rendering } from './rendering.ts';

export interface RenderedNote {
  id: string;
  number: number;
  html: string;
  /** Anchors of the places in the text that point at the note. */
  back: string[];
}

/** The notes of all documents on a page, in the order of their numbers. */
export function listNotes(renderings: Rendering[]): RenderedNote[] {
  return renderings.flatMap(({ notes, options }) =>
    notes.map(({ number, definition, uses }) => ({
      id: noteId(options.idPrefix, number),
      number,
      html: renderMarkdown(definition.children, options),
      back: Array.from({ length: uses }, (_, index) => noteReferenceId(options.idPrefix, number, index + 1)),
    })),
  );
}
