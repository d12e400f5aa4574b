// Runs the command as a person does: in a process and a folder of its own.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll } from 'vitest';

import { NORDBY, type Files } from '../core/nordby.ts';

export interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

export const PROGRAM = fileURLToPath(new URL('../../scripts/roedtraad.mjs', import.meta.url));
const TODAY = ['--today', '2026-05-01'];
/** Removed when the tests of the file are done. Tests that run at the same time each have a folder in it. */
const LAB = mkdtempSync(join(tmpdir(), 'roedtraad-cli-'));

afterAll(() => rmSync(LAB, { recursive: true, force: true }));

export function makeFolder(): string {
  return mkdtempSync(join(LAB, 'folder-'));
}

/** A folder with Nordby's texts in `content`, with these files added or replaced. */
export function makeNordby(files: Files = {}): string {
  const folder = makeFolder();
  for (const [path, text] of Object.entries({ ...NORDBY, ...files })) {
    const file = join(folder, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text ?? '');
  }
  return folder;
}

export function validate(cwd: string, ...flags: string[]): Promise<Run> {
  return roedtraad(cwd, ['validate', ...(flags.some((flag) => flag.startsWith('--today')) ? [] : TODAY), ...flags]);
}

export function roedtraad(
  cwd: string,
  argv: string[],
  node: { flags?: string[]; env?: Record<string, string> } = {},
): Promise<Run> {
  const { NO_COLOR: _off, FORCE_COLOR: _on, ...env } = process.env;
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...(node.flags ?? []), PROGRAM, ...argv],
      { cwd, env: { ...env, ...node.env }, encoding: 'utf8' },
      (fault, stdout, stderr) => {
        resolve({ code: fault ? Number(fault.code) : 0, stdout, stderr });
      },
    );
  });
}
