import { readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import type { SourceFile } from '#core/source/source-file.ts';

/** The files read as text; of others only the name is known. */
export const READ = /\.(?:md|ya?ml)$/i;

/** The text is read when it is asked for, so that ten thousand files need not be in memory at once. */
export function readFile(content: string, path: string, folder = nameFolder(content)): SourceFile {
  const file = join(content, path);
  const shown = `${folder}${path}`;
  if (!READ.test(path)) return { path, file: shown, text: null, ...readLater(file) };
  return {
    path,
    file: shown,
    get text() {
      try {
        // A third faster than letting the file system module decode the text.
        return readFileSync(file).toString('utf8');
      } catch {
        // The file has disappeared since the folder was listed, as an editor's own files do, or it may not be read.
        return null;
      }
    },
  };
}

/** A file may have disappeared since the folder was listed. */
function readLater(file: string): Required<Pick<SourceFile, 'countBytes' | 'readBytes'>> {
  return {
    countBytes: () => statSync(file, { throwIfNoEntry: false })?.size ?? 0,
    readBytes: () => {
      try {
        return readFileSync(file);
      } catch {
        return new Uint8Array();
      }
    },
  };
}

/** The content folder as typed from the working folder, followed by `/`; empty when it is the working folder. */
export function nameFolder(content: string): string {
  const folder = relative(process.cwd(), content).split(sep).join('/');
  return folder === '' ? '' : `${folder}/`;
}
