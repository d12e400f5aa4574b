import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from 'vitest';

import { parseLog, readHistory } from '#cli/reading/read-history.ts';

const lab = mkdtempSync(join(tmpdir(), 'roedtraad-history-'));
afterAll(() => rmSync(lab, { recursive: true, force: true }));

function git(cwd: string, date: string, ...args: string[]): void {
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  const { status, stderr } = spawnSync(
    'git',
    ['-c', 'user.name=Nordby', '-c', 'user.email=post@nordby.example', ...args],
    { cwd, env, encoding: 'utf8' },
  );
  expect(status, stderr).toBe(0);
}

function commit(root: string, date: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  git(root, date, 'add', '-A');
  git(root, date, 'commit', '-qm', 'Tekster');
}

describe('when a text was last changed', () => {
  const root = join(lab, 'plan');
  mkdirSync(root);
  git(root, '2026-01-05T12:00:00+0100', 'init', '-q');
  commit(root, '2026-01-05T12:00:00+0100', {
    'content/nordby/index.md': 'a',
    'content/nordby/skole og æbler.md': 'a',
    'README.md': 'a',
  });
  commit(root, '2026-03-18T23:30:00+0100', { 'content/nordby/index.md': 'b' });
  commit(root, '2026-04-01T12:00:00+0200', { 'README.md': 'b' });

  test("is the day of the last commit that touched it, in the author's time zone", () => {
    const { folder, changed } = readHistory(join(root, 'content'));
    expect(folder).toBe('content/');
    expect([...changed].sort(([a], [b]) => (a < b ? -1 : 1))).toEqual([
      ['nordby/index.md', '2026-03-18'],
      ['nordby/skole og æbler.md', '2026-01-05'],
    ]);
  });

  test('is the same seen from the root of the repository', () => {
    expect(readHistory(root).folder).toBe('');
    expect(readHistory(root).changed.get('content/nordby/index.md')).toBe('2026-03-18');
  });

  test('is not known in a copy without the history', () => {
    const shallow = join(lab, 'shallow');
    git(lab, '2026-05-01T12:00:00+0200', 'clone', '-q', '--depth', '1', `file://${root}`, shallow);
    expect(readHistory(join(shallow, 'content'))).toEqual({ folder: 'content/', changed: new Map() });
  });

  test('is not known outside a repository', () => {
    const bare = join(lab, 'tekster');
    mkdirSync(bare);
    expect(readHistory(bare)).toEqual({ folder: null, changed: new Map() });
  });
});

test('a log without commits gives nothing', () => {
  expect(parseLog('')).toEqual(new Map());
});
