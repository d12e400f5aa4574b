// The work of a reading thread: takes chunks of files from the last one down, until every chunk is taken.
import { readDocument, type DocumentReading } from '#core/read-document.ts';
import { findTreePlace } from '#core/source/tree-place.ts';

import { nameFolder, readFile } from './read-file.ts';
import type { ChunkMessage } from './read-in-parallel.ts';
import { BY_WORKERS, CHUNK, claimChunk, SENT, type ReadingTask } from './reading-threads.ts';

export function readChunks({ content, paths, counters, port }: ReadingTask): void {
  const shared = new Int32Array(counters);
  const folder = nameFolder(content);
  const chunks = Math.ceil(paths.length / CHUNK);
  while (claimChunk(shared, paths.length)) {
    const chunk = chunks - 1 - Atomics.add(shared, BY_WORKERS, 1);
    const readings = paths.slice(chunk * CHUNK, (chunk + 1) * CHUNK).map((path) => readOne(path, content, folder));
    port.postMessage({ chunk, readings } satisfies ChunkMessage);
    Atomics.add(shared, SENT, 1);
    Atomics.notify(shared, SENT);
  }
}

/**
 * Null for a file without text, or one that this thread cannot read. The main thread then tries again and reports the
 * fault.
 */
function readOne(path: string, content: string, folder: string): DocumentReading | null {
  const place = findTreePlace(path);
  try {
    return place.kind === 'document' ? readDocument(readFile(content, path, folder), place.documentKind) : null;
  } catch {
    return null;
  }
}
