// `examples: nej` in `site.yaml`: invented municipalities are left out as if their folders were not there.
import { readDocument } from './read-document.ts';
import type { SourceFile } from './source/source-file.ts';
import { findTreePlace } from './source/tree-place.ts';

/** Whether the site says that it shows no invented municipalities. */
export function hidesExamples(files: readonly SourceFile[]): boolean {
  const site = files.find(({ path, irregular }) => path === 'site.yaml' && !irregular);
  return site !== undefined && readKey(site, 'examples') === false;
}

/** The folders of invented municipalities. One whose own file cannot be read counts as real, and so has its finding. */
export function listExampleFolders(files: readonly SourceFile[]): ReadonlySet<string> {
  const invented = files.filter(({ path, irregular }) => {
    if (irregular || !/^[^/]+\/index\.md$/.test(path)) return false;
    const place = findTreePlace(path);
    return place.kind === 'document' && place.documentKind === 'organisation';
  });
  return new Set(invented.filter((file) => readKey(file, 'example') === true).map(({ path }) => folderAtTop(path)));
}

/** The files outside these top folders: texts, translations and pictures. */
export function leaveOut<File extends Pick<SourceFile, 'path'>>(
  files: readonly File[],
  folders: ReadonlySet<string>,
): File[] {
  return files.filter(({ path }) => !folders.has(folderAtTop(path)));
}

/** Reads the file in this thread: the readings of other threads come in an order of their own. */
function readKey(file: SourceFile, key: string): unknown {
  const place = findTreePlace(file.path);
  if (place.kind !== 'document') return undefined;
  const data: unknown = readDocument(file, place.documentKind).content?.data;
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[key] : undefined;
}

function folderAtTop(path: string): string {
  return path.split('/', 1)[0] ?? '';
}
