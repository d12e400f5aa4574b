import type { Node, Text } from 'mdast';

import type { DocumentKind, schemas } from '#schemas/index.ts';
import type { z } from 'zod';

import type { PictureSize } from '../brand/picture-size.ts';
import type { Place } from './place.ts';
import type { Body } from './body.ts';
import type { DocumentWords } from './document-words.ts';
import type { FrontMatter } from './front-matter.ts';
import type { YamlPath } from './read-yaml.ts';

/** A file that has passed its schema, whole or without its faulty keys. */
export interface SourceDocument<K extends DocumentKind = DocumentKind> {
  kind: K;
  /** The path without `index.md` and `.md`, which is also the address. */
  key: string;
  file: string;
  data: z.output<(typeof schemas)[K]>;
  body: Body;
  bodyLine: number;
  locate: FrontMatter['locate'];
  words: DocumentWords;
  /** The sizes of all pictures, by path below the content folder. */
  pictures: ReadonlyMap<string, PictureSize>;
}

/** The place where a value is written: the file, and the path to the key. */
export interface Origin {
  document: Pick<SourceDocument, 'file' | 'locate'> & Partial<Pick<SourceDocument, 'pictures' | 'kind' | 'key'>>;
  path: YamlPath;
}

/** The folder of the file, below the content folder; picture paths start there. A translation is in its original's. */
export function folderOf({ kind, key, file }: Pick<SourceDocument, 'kind' | 'key' | 'file'>): string {
  const own = kind === 'translation' ? key.slice('en/'.length) : key;
  return /\/index(?:\.en)?\.md$/.test(file) || own === '' ? own : own.split('/').slice(0, -1).join('/');
}

/** The place of a value or its key. A missing one gets its parent's place. */
export function placeOf({ document, path }: Origin, part: 'key' | 'value' = 'value'): Place {
  return { kind: 'known', file: document.file, ...document.locate(path, part) };
}

/** Whether the key is in the file at all: a missing key is located at its parent. */
export function isWritten({ document, path }: Origin): boolean {
  const [own, parent] = [document.locate(path, 'key'), document.locate(path.slice(0, -1), 'value')];
  return (
    own.line !== parent.line ||
    own.column !== parent.column ||
    own.endLine !== parent.endLine ||
    own.endColumn !== parent.endColumn
  );
}

/** The place in the file of a Markdown node; `unavailable` for a node without a position. */
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

/** The place of part of a text node. The whole node when escapes in the source make positions differ. */
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

/** The place of something inside `origin`: keys and list positions from 0. */
export function within(origin: Origin, ...steps: (string | number)[]): Origin {
  return { document: origin.document, path: [...origin.path, ...steps] };
}
