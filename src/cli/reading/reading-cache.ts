import { statSync } from 'node:fs';

import { readDocument, type DocumentReading, type ReadDocument } from '#core/read-document.ts';
import type { SourceFile } from '#core/source/source-file.ts';
import type { DocumentKind } from '#schemas/index.ts';

/**
 * Keeps readings from one check to the next, so that only saved files are read again. `makeReader` is used the first
 * time.
 */
export type ReadingCache = (makeReader: () => ReadDocument) => ReadDocument;

export function createReadingCache(): ReadingCache {
  const kept = new Map<string, { stamp: string; reading: DocumentReading }>();
  return (makeReader) => {
    const read = kept.size === 0 ? makeReader() : readDocument;
    return (file, kind) => readOnce(file, kind, read);
  };

  function readOnce(file: SourceFile, kind: DocumentKind, read: ReadDocument): DocumentReading {
    const stamp = `${kind} ${findStamp(file.file)}`;
    const known = kept.get(file.file);
    if (known?.stamp === stamp) return known.reading;
    const reading = read(file, kind);
    kept.set(file.file, { stamp, reading });
    return reading;
  }
}

/** A file with another time, size or inode number counts as changed. */
function findStamp(file: string): string {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false });
  return found ? `${found.mtimeNs} ${found.size} ${found.ino}` : 'gone';
}
