import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import type { SourceFile } from '#core/source/source-file.ts';

/** What is read as text; the rest is known by its name only. */
export const READ = /\.(?:md|ya?ml)$/i;

/** The text is read when someone asks: ten thousand files need not lie in memory at once. */
export function readFile(content: string, path: string, folder = nameFolder(content)): SourceFile {
  const file = join(content, path);
  const shown = `${folder}${path}`;
  if (!READ.test(path)) return { path, file: shown, text: null, readBytes: () => readFileSync(file) };
  return {
    path,
    file: shown,
    get text() {
      try {
        // Faster by a third than letting the file system module turn it into text.
        return readFileSync(file).toString('utf8');
      } catch {
        // Gone since the folder was listed, as an editor's own files are, or not for us to read.
        return null;
      }
    },
  };
}

/**
 * The content folder as it is typed from the working folder, with `/` behind; nothing when it is the working folder.
 */
export function nameFolder(content: string): string {
  const folder = relative(process.cwd(), content).split(sep).join('/');
  return folder === '' ? '' : `${folder}/`;
}
