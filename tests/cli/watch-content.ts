// `validate --watch` as a person sees it: a process, and what its screen ends with.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { STRATEGY, writeGoal, type Files } from '../core/nordby.ts';
import { makeNordby, PROGRAM } from './run-roedtraad.ts';

/** Milliseconds. Only there so that what hangs ends, with what was said. */
const LONGEST_ANSWER = 3 * 60_000;

export interface Watching {
  folder: string;
  content: string;
  /** The goal that the tests save. */
  file: string;
  /** What has been said since the last change was told. */
  readScreen: () => string;
  /** Everything that has been said. */
  readAll: () => string;
  /** Waits until the screen ends with a report, or another answer, that holds all these words. */
  see: (...words: string[]) => Promise<void>;
  /** Sends Ctrl-C and returns the exit code. */
  stop: () => Promise<number | null>;
  kill: () => void;
}

/** Starts in a folder of its own with Nordby's texts and one sound goal. Resolves when it waits for changes. */
export async function watchContent(files: Files = {}, prepare: (folder: string) => void = () => {}): Promise<Watching> {
  const folder = makeNordby({ [`${STRATEGY}/lys.md`]: writeGoal('', 'Flere skal cykle.', 'Lys på stierne'), ...files });
  prepare(folder);
  const argv = ['validate', '--watch', '--today', '2026-05-01', '--quiet'];
  const program = spawn(process.execPath, [PROGRAM, ...argv], { cwd: folder });
  let said = '';
  const heard = new EventTarget();
  for (const stream of [program.stdout, program.stderr])
    stream.on('data', (chunk) => {
      said += String(chunk);
      heard.dispatchEvent(new Event('words'));
    });
  const exit = once(program, 'exit').then(([code]) => {
    said += `\n[ended with ${code}]`;
    heard.dispatchEvent(new Event('words'));
    return code as number | null;
  });
  const readScreen = () => said.split(/\n(?=(?:Gemt|Fjernet|Mappen)[: ])/).at(-1) ?? '';
  const see = async (...words: string[]) => {
    const limit = AbortSignal.timeout(LONGEST_ANSWER);
    while (!words.every((word) => readScreen().includes(word))) {
      if (limit.aborted || program.exitCode !== null || program.signalCode !== null)
        throw new Error(`Waited in vain for ${words.join(' and ')}:\n${said}`);
      await Promise.race([once(heard, 'words'), once(limit, 'abort')]);
    }
  };
  await see('Ctrl-C');
  const stop = () => {
    program.kill('SIGINT');
    return exit;
  };
  return {
    folder,
    content: join(folder, 'content'),
    file: join(folder, 'content', STRATEGY, 'lys.md'),
    readScreen,
    readAll: () => said,
    see,
    stop,
    kill: () => void program.kill('SIGKILL'),
  };
}

/** As most editors save: the new text beside the old one, and then in its place. */
export function saveByRename(file: string, text: string): void {
  writeFileSync(`${file}.tmp`, text);
  renameSync(`${file}.tmp`, file);
}
