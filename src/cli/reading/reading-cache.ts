import { readDocument, type DocumentReading, type ReadDocument } from '#core/read-document.ts';
import type { SourceFile } from '#core/source/source-file.ts';
import type { DocumentKind } from '#schemas/index.ts';

import type { FolderState } from './folder-state.ts';

/**
 * Keeps readings from one check to the next, so that only saved files are read again. `makeReader` is used the first
 * time.
 */
export type ReadingCache = (makeReader: () => ReadDocument) => ReadDocument;

/** `look` returns the folder as it is when a check begins, before any text is read. */
export function createReadingCache(look: () => FolderState): ReadingCache {
  const kept = new Map<string, { stamp: string; reading: DocumentReading }>();
  return (makeReader) => {
    const { files } = look();
    const read = kept.size === 0 ? makeReader() : readDocument;
    return (file, kind) => readOnce(file, kind, read, files);
  };

  /** The stamp is older than the reading, so a text that is saved between them is read once more. */
  function readOnce(file: SourceFile, kind: DocumentKind, read: ReadDocument, files: FolderState['files']) {
    const state = files.get(file.path);
    const stamp = `${kind} ${state?.stamp}`;
    const known = kept.get(file.path);
    if (state?.isSettled && known?.stamp === stamp) return known.reading;
    const reading = read(file, kind);
    if (state?.isSettled) kept.set(file.path, { stamp, reading });
    else kept.delete(file.path);
    return reading;
  }
}
