import { statSync } from 'node:fs';

import { readDocument, type DocumentReading, type ReadDocument } from '#core/read-document.ts';
import type { SourceFile } from '#core/source/source-file.ts';
import type { DocumentKind } from '#schemas/index.ts';

/**
 * Readings kept from one check to the next: only what was saved since is read again. `makeReader` is for the first
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

/** Another time, size or file number is another text. */
function findStamp(file: string): string {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false });
  return found ? `${found.mtimeNs} ${found.size} ${found.ino}` : 'gone';
}
