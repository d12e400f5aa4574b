// Asks the operating system to tell when something happens in a folder tree. It forgets to at times, and does so without
// a word: what it tells is taken as a hint to look, never as what has happened.
import { watch, type FSWatcher } from 'node:fs';
import { basename, join } from 'node:path';

export interface ChangeHints {
  /** Listens to exactly these folders. True when one of them was not listened to before. */
  follow: (folders: ReadonlyMap<string, string>) => boolean;
  close: () => void;
}

/** Node's own recursive watch on Linux goes deaf on a renamed file and throws past every handler on a removed folder. */
const HAS_RECURSIVE = process.platform === 'darwin' || process.platform === 'win32';

/** The machine has no more to give: asking for the other folders would be in vain. */
const EXHAUSTED = new Set(['ENOSPC', 'EMFILE', 'ENFILE']);

export function createChangeHints(root: string, hint: () => void): ChangeHints {
  const ears = new Map<string, { identity: string; watcher: FSWatcher }>();

  return { follow, close: () => [...ears.keys()].forEach(drop) };

  function follow(folders: ReadonlyMap<string, string>): boolean {
    const wanted = HAS_RECURSIVE ? [...folders].slice(0, 1) : [...folders];
    const identities = new Map(wanted);
    for (const [path, { identity }] of ears) if (identities.get(path) !== identity) drop(path);
    let hasNew = false;
    for (const [path, identity] of wanted) {
      if (ears.has(path)) continue;
      const fault = listen(path, identity);
      hasNew ||= fault === null;
      if (fault !== null && EXHAUSTED.has(fault)) break;
    }
    return hasNew;
  }

  /** Returns the code of what went wrong. */
  function listen(path: string, identity: string): string | null {
    const folder = join(root, path);
    try {
      const watcher = watch(folder, { recursive: HAS_RECURSIVE }, (event, name) => {
        // The folder itself is gone; another one may be made with its name and even its number.
        if (event === 'rename' && name === basename(folder)) drop(path);
        hint();
      });
      watcher.on('error', () => {
        drop(path);
        hint();
      });
      ears.set(path, { identity, watcher });
      return null;
    } catch (fault) {
      return (fault as NodeJS.ErrnoException).code ?? '';
    }
  }

  function drop(path: string): void {
    ears.get(path)?.watcher.close();
    ears.delete(path);
  }
}
