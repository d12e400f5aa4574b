import { renderMarkdown } from '#markdown/render-markdown.ts';
import type { Language } from '#core/language/language.ts';

import { noteId, noteReferenceId } from '#markdown/plugins/footnotes.ts';
import { findTextLanguage, type Rendering } from './place-body.ts';

export interface RenderedNote {
  id: string;
  number: number;
  html: string;
  /** For `lang`; undefined when the note is in the language of the page. */
  lang: Language | undefined;
  /** Anchors of the places in the text that refer to the note. */
  back: string[];
}

/** The notes of all documents on a page, in the order of their numbers. */
export function listNotes(renderings: Rendering[]): RenderedNote[] {
  return renderings.flatMap((rendering) => {
    const { notes, options } = rendering;
    return notes.map(({ number, definition, uses }) => ({
      id: noteId(options.idPrefix, number),
      number,
      html: renderMarkdown(definition.children, options),
      lang: findTextLanguage(rendering),
      back: Array.from({ length: uses }, (_, index) => noteReferenceId(options.idPrefix, number, index + 1)),
    }));
  });
}
