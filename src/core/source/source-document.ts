import type { Node } from 'mdast';

import type { DocumentKind, schemas } from '#schemas/index.ts';
import type { z } from 'zod';

import type { Place } from '../diagnostics/diagnostic.ts';
import type { Body } from './body.ts';
import type { FrontMatter, YamlPath } from './front-matter.ts';

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
}

/** Where in the content something was written. */
export interface Origin {
  document: Pick<SourceDocument, 'file' | 'locate'>;
  path: YamlPath;
}

export function placeOf({ document, path }: Origin, part: 'key' | 'value' = 'value'): Place {
  return { kind: 'known', file: document.file, ...document.locate(path, part) };
}

export function placeOfNode(document: Pick<SourceDocument, 'file' | 'bodyLine'>, node: Node): Place {
  const position = node.position;
  if (!position) return { kind: 'unavailable', file: document.file };
  const shift = document.bodyLine - 1;
  const { start, end } = position;
  return { kind: 'known', file: document.file, line: start.line + shift, column: start.column, endLine: end.line + shift, endColumn: end.column };
}

export function within(origin: Origin, ...steps: (string | number)[]): Origin {
  return { document: origin.document, path: [...origin.path, ...steps] };
}
