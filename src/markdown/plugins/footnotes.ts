// Footnotes of a document that is shown in several pieces: numbered once, in reading order.
import type { Element } from 'hast';
import type { FootnoteDefinition, FootnoteReference } from 'mdast';
import type { Options } from 'remark-rehype';
import { visit } from 'unist-util-visit';

import type { Body } from '#core/source/body.ts';
import { sourceWords } from '#words/sources.ts';

import { getOptions, markOwn, type NoteNumbers } from '../options.ts';

type Handler = NonNullable<NonNullable<Options['handlers']>['footnoteReference']>;

export interface Note {
  number: number;
  definition: FootnoteDefinition;
  /** How many places in the text refer to the note. */
  uses: number;
}

export interface NumberedNotes {
  notes: Note[];
  numbers: NoteNumbers;
}

/** Numbers the notes of a document from `first`; on a page with several documents the numbers continue. */
export function numberNotes(body: Body, first = 1): NumberedNotes {
  const definitions = new Map(
    body.footnotes.filter(isDefinition).map((definition) => [definition.identifier, definition]),
  );
  const notes = new Map<string, Note>();
  const numbers = new Map<FootnoteReference, { number: number; use: number }>();
  if (definitions.size === 0) return { notes: [], numbers };
  visit(body.root, 'footnoteReference', (reference) => {
    const definition = definitions.get(reference.identifier);
    if (!definition) return;
    const note = notes.get(reference.identifier) ?? { number: first + notes.size, definition, uses: 0 };
    note.uses += 1;
    notes.set(reference.identifier, note);
    numbers.set(reference, { number: note.number, use: note.uses });
  });
  return { notes: [...notes.values()], numbers };
}

/** The remark-rehype handler for a reference: the raised number in the text. */
export const renderNoteReference: Handler = (state, node: FootnoteReference) => {
  const options = getOptions(state.options.file as { data: unknown });
  const { idPrefix, notes } = options;
  const found = notes.get(node);
  if (!found) return undefined;
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: {
      href: `#${noteId(idPrefix, found.number)}`,
      id: noteReferenceId(idPrefix, found.number, found.use),
      ariaLabel: sourceWords[options.language].footnote(found.number),
      ...markOwn(options),
    },
    children: [{ type: 'text', value: String(found.number) }],
  };
  return { type: 'element', tagName: 'sup', properties: { className: ['note-reference'] }, children: [link] };
};

export function noteId(idPrefix: string, number: number): string {
  return `${idPrefix}note-${number}`;
}

export function noteReferenceId(idPrefix: string, number: number, use: number): string {
  return `${idPrefix}note-${number}-tekst${use > 1 ? `-${use}` : ''}`;
}

function isDefinition(node: Body['footnotes'][number]): node is FootnoteDefinition {
  return node.type === 'footnoteDefinition';
}
