import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import type { SourceFile } from '#core/source/source-file.ts';

import { UsageError, type Options } from './options.ts';
import { words } from './words.ts';

/** What is read as text; the rest is known by its name only. */
export const READ = /\.(?:md|ya?ml)$/i;

/** Every file below the content folder, in the same order on every machine. Links are not followed. */
export function readContent({ content, language }: Pick<Options, 'content' | 'language'>): SourceFile[] {
  const found = statSync(content, { throwIfNoEntry: false });
  if (!found) throw new UsageError(words[language].contentMissing(content));
  if (!found.isDirectory()) throw new UsageError(words[language].contentNotFolder(content));
  const files = listFiles(content).map((file) => readFile(file, content));
  if (files.length === 0) throw new UsageError(words[language].contentEmpty(content));
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) return [];
    if (entry.isDirectory()) return listFiles(path);
    return entry.isFile() ? [path] : [];
  });
}

function readFile(file: string, content: string): SourceFile {
  const path = relative(content, file).split(sep).join('/');
  const shown = relative(process.cwd(), file).split(sep).join('/');
  return { path, file: shown, text: READ.test(path) ? readFileSync(file, 'utf8') : null };
}
