import type { Node, Text } from 'mdast';

import type { DocumentKind, schemas } from '#schemas/index.ts';
import type { z } from 'zod';

import type { Place } from './place.ts';
import type { Body } from './body.ts';
import type { DocumentWords } from './document-words.ts';
import type { FrontMatter } from './front-matter.ts';
import type { YamlPath } from './read-yaml.ts';

/** A file whose front matter keeps its schema. What failed the check never becomes one. */
export interface SourceDocument<K extends DocumentKind = DocumentKind> {
  kind: K;
  /** The path without `index.md` and `.md`: also the address. */
  key: string;
  file: string;
  data: z.output<(typeof schemas)[K]>;
  body: Body;
  bodyLine: number;
  locate: FrontMatter['locate'];
  words: DocumentWords;
}

/** Where in the content something was written. */
export interface Origin {
  document: Pick<SourceDocument, 'file' | 'locate'>;
  path: YamlPath;
}

/**
 * The folder the file lies in, below the content folder: pictures are named from there. A translation lies beside its
 * original.
 */
export function folderOf({ kind, key, file }: Pick<SourceDocument, 'kind' | 'key' | 'file'>): string {
  const own = kind === 'translation' ? key.slice('en/'.length) : key;
  return /\/index(?:\.en)?\.md$/.test(file) || own === '' ? own : own.split('/').slice(0, -1).join('/');
}

export function placeOf({ document, path }: Origin, part: 'key' | 'value' = 'value'): Place {
  return { kind: 'known', file: document.file, ...document.locate(path, part) };
}

/** Whether the key stands in the file at all: a missing one is located where its parent is. */
export function isWritten({ document, path }: Origin): boolean {
  const [own, parent] = [document.locate(path, 'key'), document.locate(path.slice(0, -1), 'value')];
  return (
    own.line !== parent.line ||
    own.column !== parent.column ||
    own.endLine !== parent.endLine ||
    own.endColumn !== parent.endColumn
  );
}

export function placeOfNode(document: Pick<SourceDocument, 'file' | 'bodyLine'>, node: Node): Place {
  const position = node.position;
  if (!position) return { kind: 'unavailable', file: document.file };
  const shift = document.bodyLine - 1;
  const { start, end } = position;
  return {
    kind: 'known',
    file: document.file,
    line: start.line + shift,
    column: start.column,
    endLine: end.line + shift,
    endColumn: end.column,
  };
}

/** A stretch of a text node. The whole node when its text is written with escapes and cannot be counted along. */
export function placeWithin(
  document: Pick<SourceDocument, 'file' | 'bodyLine'>,
  node: Text,
  index: number,
  length: number,
): Place {
  const place = placeOfNode(document, node);
  const { start, end } = node.position ?? {};
  if (place.kind === 'unavailable' || end?.offset === undefined || start?.offset === undefined) return place;
  if (end.offset - start.offset !== node.value.length) return place;
  const linesBefore = node.value.slice(0, index).split('\n');
  const line = place.line + linesBefore.length - 1;
  const column = (linesBefore.length === 1 ? place.column : 1) + (linesBefore.at(-1)?.length ?? 0);
  return { kind: 'known', file: place.file, line, column, endLine: line, endColumn: column + length };
}

export function within(origin: Origin, ...steps: (string | number)[]): Origin {
  return { document: origin.document, path: [...origin.path, ...steps] };
}
