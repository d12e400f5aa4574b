// Reads the published texts: the content folder at a git ref, by git's plumbing commands and without a shell.
import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

import { isDropping } from '#core/source/tree-place.ts';
import type { SourceFile } from '#core/source/source-file.ts';

import { UsageError, type Options } from '../console/options.ts';
import { READ } from './read-file.ts';
import { words } from '../console/words.ts';

interface Blob {
  /** Path in the content folder, with `/`. */
  path: string;
  id: string;
}

type Say = (typeof words)['da'] | (typeof words)['en'];

/** Empty when the content folder did not exist at `ref`: everything is then new. */
export function readPublished(ref: string, { content, language }: Pick<Options, 'content' | 'language'>): SourceFile[] {
  const say = words[language];
  const folder = resolve(content);
  const root = findRoot(folder, content, say);
  const commit = findCommit(ref, root, say);
  const inside = relative(root, realpathSync(folder)).split(sep).join('/');
  const blobs = listBlobs(commit, inside, root, ref, say);
  const texts = readBlobs(
    blobs.filter(({ path }) => READ.test(path)),
    root,
    ref,
    say,
  );
  return blobs.map(({ path, id }) => ({
    path,
    file: relative(process.cwd(), join(content, path)).split(sep).join('/'),
    text: READ.test(path) ? (texts.get(id) ?? null) : null,
  }));
}

function findRoot(folder: string, shown: string, say: Say): string {
  const { status, stdout, stderr } = git(['rev-parse', '--show-toplevel'], folder, say);
  if (/dubious ownership/.test(stderr)) throw new UsageError(say.gitDistrusts(folder));
  if (status !== 0) throw new UsageError(say.notInGit(shown));
  return realpathSync(stdout.toString('utf8').replace(/\r?\n$/, ''));
}

function findCommit(ref: string, root: string, say: Say): string {
  const found = git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], root, say);
  if (found.status === 0) return found.stdout.toString('utf8').trim();
  const isShallow = git(['rev-parse', '--is-shallow-repository'], root, say).stdout.toString('utf8').trim() === 'true';
  throw new UsageError(isShallow ? say.refShallow(ref) : say.refUnknown(ref));
}

/** Lists plain files that are not hidden, like the reading of a folder on disk. */
function listBlobs(commit: string, inside: string, root: string, ref: string, say: Say): Blob[] {
  const { status, stdout, stderr } = git(
    ['ls-tree', '-r', '-z', '--full-tree', commit, ...(inside === '' ? [] : ['--', `${inside}/`])],
    root,
    say,
  );
  if (status !== 0) throw new UsageError(say.gitFailed(ref, firstLine(stderr)));
  const blobs = stdout
    .toString('utf8')
    .split('\0')
    .flatMap((row) => {
      const [, mode, id, name] = /^(\d+) blob (\w+)\t([^]+)$/.exec(row) ?? [];
      const path = name?.slice(inside === '' ? 0 : inside.length + 1);
      const isPlain =
        mode?.startsWith('100') &&
        path?.split('/').every((segment, at, all) => !isDropping(segment, at < all.length - 1));
      return isPlain && path && id ? [{ path, id }] : [];
    });
  return blobs.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Reads all texts from one process, which answers `<id> blob <bytes>`, the bytes and a newline for each. */
function readBlobs(blobs: readonly Blob[], root: string, ref: string, say: Say): Map<string, string> {
  const { status, stdout, stderr } = git(['cat-file', '--batch'], root, say, blobs.map(({ id }) => `${id}\n`).join(''));
  if (status !== 0) throw new UsageError(say.gitFailed(ref, firstLine(stderr)));
  const texts = new Map<string, string>();
  let at = 0;
  for (const { id } of blobs) {
    const head = stdout.indexOf('\n', at);
    const size = Number(/ blob (\d+)$/.exec(stdout.toString('utf8', at, head))?.[1] ?? Number.NaN);
    if (head < 0 || Number.isNaN(size))
      throw new UsageError(say.gitFailed(ref, stdout.toString('utf8', at, Math.max(head, at)).slice(0, 100)));
    texts.set(id, stdout.toString('utf8', head + 1, head + 1 + size));
    at = head + 1 + size + 1;
  }
  return texts;
}

/**
 * A git hook sets `GIT_DIR` and the like for its own repository; here only the folder decides which repository is read.
 */
const OF_A_HOOK = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_OBJECT_DIRECTORY'];

function git(
  args: string[],
  cwd: string,
  say: Say,
  input?: string,
): { status: number | null; stdout: Buffer; stderr: string } {
  const env: NodeJS.ProcessEnv = { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' };
  for (const name of OF_A_HOOK) delete env[name];
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd,
    env,
    input,
    maxBuffer: Number.MAX_SAFE_INTEGER,
    windowsHide: true,
  });
  if (error && 'code' in error && error.code === 'ENOENT') throw new UsageError(say.gitMissing);
  if (error) throw error;
  return { status, stdout, stderr: stderr.toString('utf8') };
}

function firstLine(text: string): string {
  return (
    text
      .trim()
      .split('\n')[0]
      ?.replace(/^fatal: /, '') ?? ''
  );
}
