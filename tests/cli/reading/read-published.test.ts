// `--base` with real git in temporary folders, without any git configuration but the one given here.
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { GOAL, STRATEGY, writeGoal } from '../../core/nordby.ts';
import { makeFolder, makeNordby, roedtraad, validate } from '../run-roedtraad.ts';

const PROMISED = writeGoal('deadline: senest i 2026');
const POSTPONED = writeGoal('deadline: senest i 2027');
const FINDING = `content/${GOAL}.md:3:11`;

function git(folder: string, ...args: string[]): string {
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
    GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
  };
  return execFileSync(
    'git',
    [
      '-c',
      'user.name=Nordby',
      '-c',
      'user.email=post@nordby.example',
      '-c',
      'init.defaultBranch=main',
      '-c',
      'protocol.file.allow=always',
      ...args,
    ],
    { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' },
  );
}

function commit(folder: string): void {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'Tekster');
}

/** Nordby with its promise published on `main`, and postponed in the working folder. */
function makePublished(): string {
  const folder = makeNordby({ [`${GOAL}.md`]: PROMISED });
  git(folder, 'init', '--quiet');
  commit(folder);
  writeFileSync(join(folder, 'content', `${GOAL}.md`), POSTPONED);
  return folder;
}

describe.concurrent('--base', () => {
  test('finds what has changed since that version', async () => {
    const { code, stdout, stderr } = await validate(makePublished(), '--base', 'main');
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toContain(`fejl  ${FINDING}`);
    expect(stdout).toContain(
      '    changes:\n      - date:\n        what: frist\n        from: senest i 2026\n        to: senest i 2027\n',
    );
  });

  test.each(['HEAD', 'refs/heads/main', 'HEAD~0', 'main'])('reads %s', async (ref) => {
    expect((await validate(makePublished(), `--base=${ref}`)).stdout).toContain(FINDING);
  });

  test('compares with exactly that version', async () => {
    const folder = makePublished();
    commit(folder);
    expect(await validate(folder, '--base', 'HEAD')).toMatchObject({ code: 0 });
    expect(await validate(folder, '--base', 'HEAD~1')).toMatchObject({ code: 1 });
  });

  test('finds the content from a folder inside it, and when it is elsewhere or has another name', async () => {
    const folder = makePublished();
    expect((await validate(join(folder, 'content', 'nordby'), '--content', '..', '--base', 'main')).stdout).toContain(
      'tryggere-skoleveje.md:3:11',
    );
    expect((await validate(makeFolder(), '--content', join(folder, 'content'), '--base', 'main')).stdout).toContain(
      'tryggere-skoleveje.md:3:11',
    );
    const odd = makePublished();
    renameSync(join(odd, 'content'), join(odd, 'Nye tekster [æ]*'));
    writeFileSync(join(odd, 'Nye tekster [æ]*', `${GOAL}.md`), PROMISED);
    commit(odd);
    writeFileSync(join(odd, 'Nye tekster [æ]*', `${GOAL}.md`), POSTPONED);
    expect((await validate(odd, '--content', 'Nye tekster [æ]*', '--base', 'HEAD')).stdout).toContain(
      'tryggere-skoleveje.md:3:11',
    );
  });

  test('reads a repository whose root is the content, and one behind a symbolic link', async () => {
    const folder = makeNordby({ [`${GOAL}.md`]: PROMISED });
    const content = join(folder, 'content');
    git(content, 'init', '--quiet');
    commit(content);
    writeFileSync(join(content, `${GOAL}.md`), POSTPONED);
    expect((await validate(folder, '--base', 'main')).stdout).toContain(FINDING);
    symlinkSync(makePublished(), join(folder, 'genvej'));
    expect((await validate(folder, '--content', 'genvej/content', '--base', 'main')).stdout).toContain(
      'tryggere-skoleveje.md:3:11',
    );
  });

  test('finds a removed file, and treats a file that only the working folder has as new', async () => {
    const folder = makePublished();
    rmSync(join(folder, 'content', `${GOAL}.md`));
    writeFileSync(join(folder, 'content', STRATEGY, 'nyt.md'), writeGoal('', '', 'Et nyt mål'));
    const { code, stdout } = await validate(folder, '--base', 'main', '--format', 'json');
    const { diagnostics } = JSON.parse(stdout) as {
      diagnostics: { code: string; file: string; line: number | null }[];
    };
    expect([code, diagnostics.map((row) => [row.code, row.file, row.line])]).toEqual([
      1,
      [['removed-silently', `content/${GOAL}.md`, null]],
    ]);
  });

  test('finds nothing when there was no content yet', async () => {
    const folder = makeNordby({ [`${GOAL}.md`]: PROMISED });
    const content = join(folder, 'content');
    git(folder, 'init', '--quiet');
    mkdirSync(join(folder, 'før'));
    writeFileSync(join(folder, 'før', 'andet.txt'), 'x');
    git(folder, 'add', 'før');
    git(folder, 'commit', '--quiet', '--message', 'Før');
    commit(folder);
    expect(await validate(folder, '--content', content, '--base', 'HEAD~1')).toMatchObject({ code: 0, stderr: '' });
  });

  test('reads Windows line breaks as the same words', async () => {
    const folder = makeNordby({ [`${GOAL}.md`]: PROMISED.replaceAll('\n', '\r\n') });
    git(folder, 'init', '--quiet');
    commit(folder);
    writeFileSync(join(folder, 'content', `${GOAL}.md`), PROMISED);
    expect(await validate(folder, '--base', 'main')).toMatchObject({ code: 0 });
  });

  test('ignores the variables that a git hook sets', async () => {
    const other = makePublished();
    const env = { GIT_DIR: join(other, '.git'), GIT_WORK_TREE: other, GIT_INDEX_FILE: join(other, 'intet') };
    const run = await roedtraad(makePublished(), ['validate', '--today', '2026-05-01', '--base', 'main'], { env });
    expect(run.stdout).toContain(FINDING);
  });

  test('stops a build', async () => {
    const { code, stdout, stderr } = await roedtraad(makePublished(), [
      'build',
      '--today',
      '2026-05-01',
      '--base',
      'main',
    ]);
    expect([code, stdout.includes(FINDING), stderr.includes('Sitet er ikke bygget')]).toEqual([1, true, true]);
  });
});

describe.concurrent('--base says in one sentence what is missing', () => {
  const ask = async (folder: string, ref: string, node: Parameters<typeof roedtraad>[2] = {}) => {
    const { code, stdout, stderr } = await roedtraad(
      folder,
      ['validate', '--today', '2026-05-01', `--base=${ref}`],
      node,
    );
    expect([code, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
    return stderr;
  };

  test('outside a git repository', async () => {
    const folder = makeNordby();
    // The folder for temporary files may itself be in a repository.
    expect(await ask(folder, 'main', { env: { GIT_CEILING_DIRECTORIES: dirname(folder) } })).toContain(
      '`content` ligger ikke i et git-arkiv',
    );
  });

  test('where git is not installed', async () => {
    expect(await ask(makePublished(), 'main', { env: { PATH: makeFolder() } })).toContain(
      'Git er ikke installeret her',
    );
  });

  test.each(['origin/main', 'nope', 'main:content', 'deadbeef'])('when the version is unknown: %s', async (ref) => {
    expect(await ask(makePublished(), ref)).toContain(`Versionen \`${ref}\` findes ikke`);
  });

  test.each(['--upload-pack=x', '-x', '', ' ', 'main --all'])(
    'when it is not the name of a version: %j',
    async (ref) => {
      expect(await ask(makePublished(), ref)).toContain('er ikke navnet på en version i git');
    },
  );

  test('when only a part of the history was fetched, with the fix for GitHub and GitLab', async () => {
    const origin = makePublished();
    commit(origin);
    const clone = join(makeFolder(), 'klon');
    git(origin, 'clone', '--quiet', '--depth', '1', `file://${origin}`, clone);
    const sentence = await ask(clone, 'HEAD~1');
    for (const cure of ['git fetch --unshallow', 'fetch-depth: 0', 'GIT_DEPTH: 0']) expect(sentence).toContain(cure);
    git(clone, 'fetch', '--quiet', '--unshallow');
    expect((await validate(clone, '--base', 'HEAD~1')).stdout).toContain(FINDING);
  });
});
