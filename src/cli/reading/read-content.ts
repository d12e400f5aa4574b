import { readdirSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

import { isDropping } from '#core/source/tree-place.ts';
import type { SourceFile } from '#core/source/source-file.ts';

import { UsageError, type Options } from '../console/options.ts';
import { nameFolder, readFile } from './read-file.ts';
import { words } from '../console/words.ts';

type Say = (typeof words)['da' | 'en'];

/** Lists every file in the content folder, in the same order on every machine. Links are named, not followed. */
export function readContent({ content, language }: Pick<Options, 'content' | 'language'>): SourceFile[] {
  const found = statSync(content, { throwIfNoEntry: false });
  if (!found) throw new UsageError(words[language].contentMissing(content));
  if (!found.isDirectory()) throw new UsageError(words[language].contentNotFolder(content));
  const folder = nameFolder(content);
  const files = listFiles(content, '', words[language]).map(({ path, irregular }) =>
    irregular ? nameFile(folder, path, irregular) : readFile(content, path, folder),
  );
  if (files.length === 0) throw new UsageError(words[language].contentEmpty(content));
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function listFiles(folder: string, path: string, say: Say): { path: string; irregular: SourceFile['irregular'] }[] {
  return listFolder(join(folder, path), say).flatMap((entry) => {
    if (isDropping(entry.name, entry.isDirectory())) return [];
    const below = path === '' ? entry.name : `${path}/${entry.name}`;
    if (entry.isDirectory()) return listFiles(folder, below, say);
    return [{ path: below, irregular: entry.isFile() ? undefined : entry.isSymbolicLink() ? 'link' : 'special' }];
  });
}

/** A folder that has disappeared since its parent was listed holds nothing. */
function listFolder(folder: string, say: Say): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (fault) {
    const { code = '' } = fault as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    if (code === 'EACCES' || code === 'EPERM') throw new UsageError(say.cannotRead(folder), { cause: fault });
    throw fault;
  }
}

/** Links and special files are named but never followed or read: what they lead to is not part of the content. */
function nameFile(folder: string, path: string, irregular: SourceFile['irregular']): SourceFile {
  return { path, file: `${folder}${path}`, text: null, ...(irregular ? { irregular } : {}) };
}
