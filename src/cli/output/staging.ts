// Builds the new site beside the old one and swaps it in when it is complete. A build that fails or is killed leaves
// the old site unchanged.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

import { UsageError, type Options } from '../console/options.ts';
import { words } from '../console/words.ts';

/** A folder that contains this was built by us and may be replaced. */
const SITE_MARK = 'pagefind';

export interface Staging {
  folder: string;
  publish: () => void;
  discard: () => void;
}

export function createStaging({ out, language }: Pick<Options, 'out' | 'language'>): Staging {
  const target = resolve(out);
  const parent = dirname(target);
  const name = basename(target);
  const retired = join(parent, `.${name}-old`);
  const folder = join(parent, `.${name}-new-${process.pid}`);

  mkdirSync(parent, { recursive: true });
  restore(target, retired);
  if (existsSync(target) && readdirSync(target).length > 0 && !existsSync(join(target, SITE_MARK)))
    throw new UsageError(words[language].outInsideContent(out));
  removeAbandoned(parent, `.${name}-new-`);
  mkdirSync(folder);

  return {
    folder,
    publish: () => {
      rmSync(retired, { recursive: true, force: true });
      if (existsSync(target)) renameSync(target, retired);
      renameSync(folder, target);
      rmSync(retired, { recursive: true, force: true });
    },
    discard: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Puts the old site back when a build was killed between the two renames. */
function restore(target: string, retired: string): void {
  if (!existsSync(target) && existsSync(retired)) renameSync(retired, target);
}

/** Removes the folders of killed builds. Their names contain a process id; a build that still runs keeps its folder. */
export function removeAbandoned(parent: string, name: string): void {
  for (const entry of readdirSync(parent)) {
    const id = entry.startsWith(name) ? Number(entry.slice(name.length)) : Number.NaN;
    if (!Number.isNaN(id) && !isRunning(id)) rmSync(join(parent, entry), { recursive: true, force: true });
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM';
  }
}
