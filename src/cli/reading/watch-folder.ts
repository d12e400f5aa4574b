// Tells when a folder has changed, and keeps at it when the folder is moved away, swapped or comes back. What is answered
// is always the state of the disk; hints only make the answer come sooner.
import { createChangeHints } from './change-hints.ts';
import { compareStates, readFolderState, type FolderChange, type FolderState } from './folder-state.ts';

export interface FolderWatch {
  /** The folder as it was at the last look. */
  getState: () => FolderState;
  /** Looks now, and answers what has changed before it returns. */
  look: () => void;
  close: () => void;
}

/**
 * Must not throw. `isCurrent` tells whether the folder is still as it was when the answer was begun. An answer that is not is dropped by
 * its maker, and asked for again with what has changed since added to it.
 */
export type Answer = (change: WatchedChange, isCurrent: () => boolean) => void;

export interface WatchedChange extends FolderChange {
  /** The folder itself: moved away, or back again since the last answer. */
  isGone: boolean;
  cameBack: boolean;
}

/** Milliseconds. An editor writes a file in several steps, which count as one save. */
const ONE_SAVE = 15;
/** Milliseconds. A folder that never rests is answered all the same. */
const LONGEST_REST = 1_000;
/** Milliseconds between looks that nobody hinted at, and while the folder is gone. */
const HEARTBEAT = 1_000;
const HEARTBEAT_WHILE_GONE = 250;
/** Looking takes at most this share of the time, however many files there are. */
const SHARE = 1 / 20;

/** Never throws because of what is on disk. `start` is the state that the caller has already answered for. */
export function watchFolder(folder: string, answer: Answer, start: FolderState = readFolderState(folder)): FolderWatch {
  let answered = start;
  let state = start;
  let restlessSince: number | null = null;
  let rest: NodeJS.Timeout | undefined;
  let heartbeat: NodeJS.Timeout | undefined;
  let isBusy = false;
  let isClosed = false;
  const hints = createChangeHints(folder, hint);
  look();
  return { getState: () => state, look, close };

  function hint(): void {
    if (isClosed) return;
    restlessSince ??= performance.now();
    clearTimeout(rest);
    const left = restlessSince + LONGEST_REST - performance.now();
    rest = setTimeout(look, Math.max(0, Math.min(ONE_SAVE, left)));
  }

  function look(): void {
    if (isBusy || isClosed) return;
    clearTimeout(rest);
    clearTimeout(heartbeat);
    isBusy = true;
    const begun = performance.now();
    state = readFolderState(folder, state);
    const took = performance.now() - begun;
    // Nobody has told what happened in a folder before it was listened to.
    const hasNewEars = hints.follow(state.folders);
    const change = compareStates(answered, state);
    const isDone = change === null || answerFor(change);
    isBusy = false;
    heartbeat = setTimeout(look, state.folders.size === 0 ? HEARTBEAT_WHILE_GONE : Math.max(HEARTBEAT, took / SHARE));
    if (isDone) restlessSince = null;
    if (!isDone || hasNewEars) hint();
  }

  function answerFor(change: FolderChange): boolean {
    const shown = state;
    const begun = (restlessSince ??= performance.now());
    const [isGone, cameBack] = [shown.folders.size === 0, answered.folders.size === 0];
    const before = answered;
    answered = shown;
    answer({ ...change, isGone, cameBack }, () => {
      state = readFolderState(folder, shown);
      const isCurrent = compareStates(shown, state) === null || performance.now() - begun > LONGEST_REST;
      if (!isCurrent) answered = before;
      return isCurrent;
    });
    return compareStates(answered, state) === null;
  }

  function close(): void {
    isClosed = true;
    clearTimeout(rest);
    clearTimeout(heartbeat);
    hints.close();
  }
}
