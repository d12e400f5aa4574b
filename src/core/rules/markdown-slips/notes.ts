// Notes and link addresses that no reader would see.
import type { Definition, FootnoteDefinition, FootnoteReference, Nodes } from 'mdast';

import type { TextRange } from '../../source/place.ts';
import type { Slip } from './slip.ts';

export interface NoteNodes {
  notes: readonly FootnoteDefinition[];
  noteMarks: readonly FootnoteReference[];
  headingMarks: readonly FootnoteReference[];
  definitions: readonly Definition[];
  /** The names that links and pictures refer to. */
  used: ReadonlySet<string>;
}

export function findNoteSlips({ notes, noteMarks, headingMarks, definitions, used }: NoteNodes): Slip[] {
  const marked = new Set([...noteMarks, ...headingMarks].map(({ identifier }) => identifier));
  const seen = new Set<string>();
  return [
    ...notes.flatMap((note): Slip[] => {
      const found = note.label ?? note.identifier;
      const isSecond = seen.has(note.identifier);
      seen.add(note.identifier);
      if (isSecond) return [{ code: 'footnote-defined-twice', args: { found }, range: rangeOf(note) }];
      return marked.has(note.identifier) ? [] : [{ code: 'footnote-unused', args: { found }, range: rangeOf(note) }];
    }),
    ...headingMarks.map((mark): Slip => ({
      code: 'footnote-in-heading',
      args: { found: mark.label ?? mark.identifier },
      range: rangeOf(mark),
    })),
    ...definitions
      .filter(({ identifier, url }) => !used.has(identifier) && !isComment(identifier, url))
      .map(toDefinitionSlip),
  ];
}

/** `[^note 1]: Kilden` is no note, because of the space, but an address that nothing refers to. */
function toDefinitionSlip(definition: Definition): Slip {
  const found = definition.label ?? definition.identifier;
  const range = rangeOf(definition);
  return found.startsWith('^')
    ? {
        code: 'link-broken-form',
        args: { found: `[${found}]`, write: `[${found.trim().replace(/\s+/g, '-')}]`, kind: 'note' },
        range,
      }
    : { code: 'definition-unused', args: { found, address: definition.url.slice(0, 60) }, range };
}

/** `[//]: # (en note til mig selv)` is a habit of authors who do not want to use HTML. */
function isComment(identifier: string, url: string): boolean {
  return url === '#' || identifier === '//' || identifier === 'comment';
}

function rangeOf({ position }: Nodes): TextRange {
  const { line = 1, column = 1 } = position?.start ?? {};
  const endColumn = position?.end.line === line ? position.end.column : column + 3;
  return { line, column, endLine: line, endColumn };
}
