import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, onTestFinished, test } from 'vitest';

import { STRATEGY, writeGoal } from '../../core/nordby.ts';
import { makeNordby, PROGRAM } from '../run-roedtraad.ts';

const SOUND = '✓ Ingen fejl';

/** Starts the command in a temporary folder. `next` waits for the words, and then forgets all output so far. */
async function watchNordby(...flags: string[]) {
  const folder = makeNordby({ [`${STRATEGY}/lys.md`]: writeGoal() });
  const program = spawn(process.execPath, [PROGRAM, 'validate', '--watch', '--today', '2026-05-01', ...flags], {
    cwd: folder,
  });
  onTestFinished(() => void program.kill());
  let said = '';
  program.stdout.on('data', (chunk) => (said += String(chunk)));
  const next = async (words: string): Promise<string> => {
    while (!said.includes(words)) await once(program.stdout, 'data');
    const heard = said;
    said = said.slice(said.indexOf(words) + words.length);
    return heard;
  };
  await next('Ctrl-C');
  return { folder, program, next, file: join(folder, 'content', STRATEGY, 'lys.md') };
}

describe('validate --watch', () => {
  test('reports each time a text is saved: the fault, and that it is fixed', async () => {
    const { file, next } = await watchNordby();
    writeFileSync(file, writeGoal('onwer: byraadet'));
    expect(await next('Mente du `owner`?')).toContain(`Gemt: ${STRATEGY}/lys.md`);
    writeFileSync(file, writeGoal('owner: byraadet'));
    expect(await next(SOUND)).toContain('3 filer læst');
  });

  test('finds faults that one text causes in another', async () => {
    const { folder, next } = await watchNordby();
    writeFileSync(join(folder, 'content', STRATEGY, 'veje.md'), writeGoal('owner: direktionen'));
    await next('`direktionen`');
    await next('1 fejl · 4 filer læst');
    rmSync(join(folder, 'content', STRATEGY, 'veje.md'));
    await next('✓ Ingen fejl · 3 filer læst');
  });

  test('ends with Ctrl-C and exit code 0', async () => {
    const { program } = await watchNordby();
    program.kill('SIGINT');
    expect(await once(program, 'exit')).toEqual([0, null]);
  });
});
