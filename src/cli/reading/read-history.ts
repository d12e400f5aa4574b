// When each text was last changed, from one `git log`. Without git, without a repository, or in a shallow copy it
// returns nothing rather than a guess.
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

import type { Publication } from '#core/model/publication.ts';
import { NO_HISTORY, type TextHistory } from '#core/source/text-history.ts';

/** A git hook sets these for its own repository; here only the folder decides which repository is read. */
const OF_A_HOOK = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_OBJECT_DIRECTORY'];

/**
 * Reads the history only when `site.yaml` names the repository. Otherwise a copy of the texts would give another site
 * than the texts in git.
 */
export function readHistoryOf({ site }: Publication, content: string): TextHistory {
  return site.repository === null ? NO_HISTORY : readHistory(content);
}

export function readHistory(content: string): TextHistory {
  const folder = realpathSync(content);
  const root = findRoot(folder);
  if (root === null) return NO_HISTORY;
  const inside = relative(root, folder).split(sep).join('/');
  const prefix = inside === '' ? '' : `${inside}/`;
  // In a shallow copy the oldest commit seems to have written everything.
  if (existsSync(join(root, '.git', 'shallow'))) return { folder: prefix, changed: new Map() };
  const env: NodeJS.ProcessEnv = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' };
  for (const name of OF_A_HOOK) delete env[name];
  const { status, stdout } = spawnSync(
    'git',
    [
      '-c',
      'core.quotePath=false',
      'log',
      '--format=%x01%cs',
      '--name-only',
      '--relative',
      '--no-renames',
      '-z',
      '--',
      '.',
    ],
    { cwd: folder, env, maxBuffer: Number.MAX_SAFE_INTEGER, windowsHide: true },
  );
  return { folder: prefix, changed: status === 0 ? parseLog(stdout.toString('utf8')) : new Map() };
}

/** The log has the newest commit first, so the first commit that names a file is its last change. */
export function parseLog(log: string): Map<string, string> {
  const changed = new Map<string, string>();
  for (const commit of log.split('\u0001').slice(1)) {
    const [date = '', ...paths] = commit.split(/[\0\n]+/).filter(Boolean);
    for (const path of paths) if (!changed.has(path)) changed.set(path, date);
  }
  return changed;
}

function findRoot(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return null;
  }
}
