import { once } from 'node:events';

import { readDocument } from '#core/read-document.ts';
import { findTreePlace } from '#core/source/tree-place.ts';

import { renderReport, runCheck, withDiagnostics, type CheckRun } from './check.ts';
import { explainFault } from '../console/explain-fault.ts';
import type { Options } from '../console/options.ts';
import { readFolderState, type FolderState } from './folder-state.ts';
import { readFile } from './read-file.ts';
import { createReadingCache } from './reading-cache.ts';
import { complain, hasColor, print } from '../console/terminal.ts';
import { watchFolder, type Answer } from './watch-folder.ts';
import { words } from '../console/words.ts';

/** With more files than this the whole check takes a moment, so the findings in the saved file are shown first. */
const MANY_FILES = 300;
/** A branch switch saves hundreds of files: nobody reads all their names. */
const MOST_NAMES = 5;

/** Prints the report again each time something in the folder changes, until Ctrl-C. */
export async function watchContent(options: Options): Promise<number> {
  const say = words[options.language];
  const ended = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  const start = readFolderState(options.content);
  let state = (): FolderState => start;
  const readings = createReadingCache(() => state());
  const show = (run: CheckRun) => print(renderReport(run, options.format, options, hasColor(process.stdout)));
  let last = runCheck(options, readings);
  show(last);

  const answer: Answer = ({ saved, removed, isGone, cameBack }, isCurrent) => {
    if (isGone) {
      if (isCurrent()) complain(say.contentGone(options.content));
      return;
    }
    const heading = cameBack ? say.contentBack(options.content) : tellChange(saved, removed, options);
    const isPreviewed = last.files > MANY_FILES && saved.length <= MOST_NAMES;
    if (isPreviewed) {
      print(heading);
      showOwnFindings(saved, options, last, show);
    }
    const outcome = attempt(() => runCheck(options, readings));
    if (!isCurrent()) return;
    if (!isPreviewed) print(heading);
    if (outcome instanceof Error) complain(explainFault(outcome, options.language));
    else show((last = outcome));
  };
  const watch = watchFolder(options.content, answer, start);
  state = watch.getState;
  print(say.watching(options.content));
  await ended;
  watch.close();
  return 0;
}

function attempt<T>(work: () => T): T | Error {
  try {
    return work();
  } catch (fault) {
    return fault instanceof Error ? fault : new Error(String(fault));
  }
}

function tellChange(saved: readonly string[], removed: readonly string[], { language }: Options): string {
  const say = words[language];
  const list = (paths: readonly string[]) =>
    paths.length > MOST_NAMES
      ? say.severalFiles(paths.slice(0, MOST_NAMES), paths.length - MOST_NAMES)
      : paths.join(', ');
  const parts = [saved.length > 0 && say.saved(list(saved)), removed.length > 0 && say.removed(list(removed))];
  return `\n${parts.filter((part) => part !== false).join(' · ')}\n`;
}

function showOwnFindings(
  paths: readonly string[],
  { content }: Options,
  last: CheckRun,
  show: (run: CheckRun) => void,
): void {
  for (const path of paths) {
    const place = findTreePlace(path);
    if (place.kind !== 'document') continue;
    const { findings } = readDocument(readFile(content, path), place.documentKind);
    if (findings.length > 0) show(withDiagnostics({ ...last, files: 1 }, findings));
  }
}
