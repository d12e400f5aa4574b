// Which schema each text follows, in the form that the Astro extension of VS Code reads to explain and complete front
// matter. tests/editor runs it against the language server inside the extension.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { findTreePlace } from '#core/source/tree-place.ts';
import { schemas, type DocumentKind } from '#schemas/index.ts';

import { readContent } from './read-content.ts';

export interface Collections {
  collections: { name: DocumentKind; hasSchema: true }[];
  /** Address of a file in lower case → the name of its schema. */
  entries: Record<string, DocumentKind>;
}

export function describeCollections(content: string): Collections {
  const entries: Collections['entries'] = {};
  for (const { path, text } of readContent({ content, language: 'da' })) {
    const place = findTreePlace(path);
    if (place.kind !== 'document' || !path.endsWith('.md')) continue;
    const isGoalFolder = place.documentKind === 'area' && /^kind:\s*mål\s*$/m.test(text ?? '');
    entries[toAddress(join(content, path))] = isGoalFolder ? 'goal' : place.documentKind;
  }
  return { collections: (Object.keys(schemas) as DocumentKind[]).map((name) => ({ name, hasSchema: true })), entries };
}

/** The extension compares decoded addresses in lower case. */
function toAddress(file: string): string {
  return decodeURIComponent(pathToFileURL(file).href).toLowerCase();
}
