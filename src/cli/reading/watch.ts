import { once } from 'node:events';
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';

import { readDocument } from '#core/read-document.ts';
import { findTreePlace, isDropping } from '#core/source/tree-place.ts';

import { renderReport, runCheck, withDiagnostics, type CheckRun } from './check.ts';
import type { OpenContent } from './open-content.ts';
import { UsageError, type Options } from '../console/options.ts';
import { readFile } from './read-file.ts';
import { createReadingCache } from './reading-cache.ts';
import { complain, hasColor, print } from '../console/terminal.ts';
import { words } from '../console/words.ts';

/** Milliseconds. An editor writes a file in several steps, which count as one save. */
const ONE_SAVE = 15;
/** With more files than this the whole check takes a moment, so the findings in the saved file are shown first. */
const MANY_FILES = 300;

/** Prints the report again each time a text is saved, until Ctrl-C. */
export async function watchContent(options: Options, opened: OpenContent): Promise<number> {
  const say = words[options.language];
  const readings = createReadingCache();
  const show = (run: CheckRun) => print(renderReport(run, options.format, options, hasColor(process.stdout)));
  let last = runCheck(options, readings, opened);
  show(last);

  const saved = new Set<string>();
  const answer = () => {
    const names = [...saved].sort();
    saved.clear();
    print(say.saved(names));
    try {
      if (last.files > MANY_FILES) showOwnFindings(names, options, last, show);
      last = runCheck(options, readings);
      show(last);
    } catch (fault) {
      if (!(fault instanceof UsageError)) throw fault;
      complain(fault.message);
    }
  };
  const watcher = watch(options.content, { recursive: true }, (_event, name) => {
    if (name === null || name.split(/[\\/]/).some((part, at, all) => isDropping(part, at < all.length - 1))) return;
    if (saved.size === 0) setTimeout(answer, ONE_SAVE);
    saved.add(name.replaceAll('\\', '/'));
  });
  const ended = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  print(say.watching(options.content));
  await ended;
  watcher.close();
  return 0;
}

function showOwnFindings(
  names: readonly string[],
  { content }: Options,
  last: CheckRun,
  show: (run: CheckRun) => void,
): void {
  for (const name of names) {
    const place = findTreePlace(name);
    if (place.kind !== 'document' || !existsSync(join(content, name))) continue;
    const { findings } = readDocument(readFile(content, name), place.documentKind);
    if (findings.length > 0) show(withDiagnostics({ ...last, files: 1 }, findings));
  }
}
