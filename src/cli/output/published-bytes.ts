// What is published of a picture: the picture itself, without what it tells besides.
import { findKind, kindByName } from '#core/files/file-kind.ts';
import { mostBytes } from '#core/files/inspect-file.ts';
import { withoutDetails } from '#core/files/without-details.ts';
import type { SourceFile } from '#core/source/source-file.ts';

const CLEANED = ['png', 'jpeg', 'webp'];

/** Null for a file that is published as it lies, or that is another kind or larger than a picture may be. */
export function readPublishedBytes({ path, readBytes, countBytes }: SourceFile): Uint8Array | null {
  const kind = kindByName(path);
  if (kind === null || !CLEANED.includes(kind) || !readBytes || (countBytes?.() ?? 0) > mostBytes(kind)) return null;
  const bytes = readBytes();
  return findKind(bytes) === kind ? withoutDetails(kind, bytes) : null;
}
