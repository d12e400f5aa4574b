// What lies in a content folder at one moment: enough to see, the next time, which files are no longer the same.
import { hash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, statSync, type BigIntStats } from 'node:fs';
import { join } from 'node:path';

import { isDropping } from '#core/source/tree-place.ts';

export interface FolderState {
  /** Path below the folder → its file. A folder that may not be read is a file whose path ends in `/`. */
  files: ReadonlyMap<string, FileState>;
  /** Path below the folder → what makes the folder itself and no other of the same name. Empty when there is none. */
  folders: ReadonlyMap<string, string>;
}

export interface FileState {
  /** Changes when the file is written, replaced, or gets other permissions. */
  stamp: string;
  /** Only of a file that was new when it was first seen. */
  digest: string | null;
  /** False while a second save could still leave the stamp as it is. */
  isSettled: boolean;
}

export interface FolderChange {
  saved: string[];
  removed: string[];
}

/** Milliseconds. The coarsest clock of a file system in use has steps of two seconds. */
const CLOCK_STEP = 2_500;

/** `before` saves work: only files that are new or changed since are read. Never throws because of what is on disk. */
export function readFolderState(folder: string, before: FolderState | null = null): FolderState {
  const state = { files: new Map<string, FileState>(), folders: new Map<string, string>() };
  const root = attempt(() => statSync(folder, { bigint: true }));
  if (root?.isDirectory()) addFolder(folder, '', root, before, state);
  return state;
}

/** Null when nothing has changed. The paths are sorted. */
export function compareStates(before: FolderState, now: FolderState): FolderChange | null {
  const saved = [...now.files].flatMap(([path, file]) => (isSame(before.files.get(path), file) ? [] : [path])).sort();
  const removed = [...before.files.keys()].filter((path) => !now.files.has(path)).sort();
  const isThere = now.folders.size > 0;
  return saved.length + removed.length === 0 && isThere === before.folders.size > 0 ? null : { saved, removed };
}

function isSame(before: FileState | undefined, now: FileState): boolean {
  return before !== undefined && before.stamp === now.stamp && before.digest === now.digest;
}

function addFolder(
  root: string,
  path: string,
  found: BigIntStats,
  before: FolderState | null,
  state: { files: Map<string, FileState>; folders: Map<string, string> },
): void {
  state.folders.set(path, `${found.dev} ${found.ino} ${found.birthtimeNs}`);
  const entries = attempt(() => readdirSync(join(root, path), { withFileTypes: true }));
  if (!entries) state.files.set(`${path}/`, { stamp: toStamp(found), digest: null, isSettled: false });
  for (const entry of entries ?? []) {
    if (isDropping(entry.name, entry.isDirectory())) continue;
    const below = path === '' ? entry.name : `${path}/${entry.name}`;
    const stats = attempt(() => lstatSync(join(root, below), { bigint: true }));
    if (stats?.isDirectory()) addFolder(root, below, stats, before, state);
    else if (stats) state.files.set(below, readFileState(join(root, below), stats, before?.files.get(below)));
  }
}

/**
 * Two saves within one step of the clock, of the same length, leave the same stamp (git calls such a file racy). So the
 * content of a new file counts too, until it has aged.
 */
function readFileState(file: string, stats: BigIntStats, before: FileState | undefined): FileState {
  const stamp = toStamp(stats);
  const isKnown = before?.stamp === stamp;
  if (isKnown && before.isSettled) return before;
  const isSettled = Date.now() - Number(stats.ctimeMs) > CLOCK_STEP;
  if (isSettled && !isKnown) return { stamp, digest: null, isSettled };
  const digest = stats.isFile() ? (attempt(() => hash('sha1', readFileSync(file))) ?? 'unreadable') : null;
  return { stamp, digest, isSettled };
}

function toStamp({ dev, ino, mode, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return `${dev} ${ino} ${mode} ${size} ${mtimeNs} ${ctimeNs}`;
}

/** Files come and go while a folder is read: what cannot be read just now is left out. */
function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
