// The files that others copy into their CI. Tests what they promise: pinned versions, few rights, and branch names that
// cannot become commands.
import { execFileSync } from 'node:child_process';
import { chmodSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import { parseOptions } from '#cli/console/options.ts';

interface Step {
  uses?: string;
  run?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}
interface Job {
  permissions?: Record<string, string>;
  if?: string;
  'timeout-minutes'?: number;
  steps: Step[];
}

const githubText = readFileSync('scripts/ci/roedtraad-github.yml', 'utf8');
const github = parse(githubText) as { on: Record<string, unknown>; permissions: object; jobs: Record<string, Job> };
const gitlabText = readFileSync('scripts/ci/roedtraad-gitlab.yml', 'utf8');
const gitlab = (
  parse(gitlabText) as {
    roedtraad: {
      image: string;
      script: string[];
      variables: Record<string, string>;
      artifacts: { when: string; reports: Record<string, string> };
    };
  }
).roedtraad;
const jobs = Object.entries(github.jobs);
const steps = jobs.flatMap(([, job]) => job.steps);

const lab = mkdtempSync(join(tmpdir(), 'roedtraad-ci-'));
afterAll(() => rmSync(lab, { recursive: true, force: true }));

test('there are no files but the ones tested here', () => {
  expect(
    globSync('scripts/ci/*')
      .map((path) => path.replaceAll('\\', '/'))
      .sort(),
  ).toEqual(['scripts/ci/roedtraad-github.yml', 'scripts/ci/roedtraad-gitlab.yml']);
});

describe('the workflow for GitHub', () => {
  test('runs on changes from strangers without the rights of the repository', () => {
    expect(Object.keys(github.on)).toEqual(['pull_request', 'push']);
    expect(github.permissions).toEqual({});
    expect(jobs.map(([name, { permissions }]) => [name, permissions])).toEqual([
      ['kontrol', { contents: 'read' }],
      ['sarif', { contents: 'read', 'security-events': 'write' }],
    ]);
    expect(github.jobs['sarif']?.if).toBe("github.event_name == 'push'");
    expect(jobs.every(([, job]) => (job['timeout-minutes'] ?? 0) > 0)).toBe(true);
  });

  test("uses only GitHub's own actions, each by its full hash with its version beside it", () => {
    const used = githubText.split('\n').filter((line) => line.includes('uses:'));
    expect(used).toHaveLength(4);
    expect(
      used.filter((line) => !/^ +- uses: actions\/(?:checkout|setup-node)@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line)),
    ).toEqual([]);
  });

  test('leaves no token behind, and gives one only to the step that sends the report', () => {
    expect(
      steps
        .filter(({ uses }) => uses?.startsWith('actions/checkout'))
        .map(({ with: settings }) => settings?.['persist-credentials']),
    ).toEqual([false, false]);
    expect(
      steps
        .filter(({ env }) => Object.values(env ?? {}).some((value) => /token/i.test(value)))
        .map(({ run }) => run?.includes('gh api')),
    ).toEqual([true]);
  });

  test('puts no words from the event into a command', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  test('installs without running scripts of the packages', () => {
    expect(steps.map(({ run }) => run ?? '').filter((run) => /npm (?:ci|i|install)/.test(run))).toEqual([
      'npm ci --ignore-scripts',
      'npm ci --ignore-scripts',
    ]);
  });

  test('fetches the history that the comparison needs', () => {
    expect(github.jobs['kontrol']?.steps[0]?.with?.['fetch-depth']).toBe(0);
  });

  test.each([
    ['', ['run', '--silent', 'validate', '--', '--format', 'github']],
    ['main', ['run', '--silent', 'validate', '--', '--format', 'github', '--base', 'origin/main']],
    [
      'x; touch pwned; $(touch pwned) `touch pwned` --out /',
      [
        'run',
        '--silent',
        'validate',
        '--',
        '--format',
        'github',
        '--base',
        'origin/x; touch pwned; $(touch pwned) `touch pwned` --out /',
      ],
    ],
  ])('calls the check with the branch %j as one word', (BASE, args) => {
    const run = github.jobs['kontrol']?.steps.at(-1)?.run ?? '';
    expect(callNpm(run, { BASE })).toEqual(args);
  });

  test('sends the report also when the texts have faults, and stops when the check itself fails', () => {
    const run = steps.find((step) => step.run?.includes('sarif='))?.run ?? '';
    expect(() => callNpm(run, { EXIT: '0' })).not.toThrow();
    expect(() => callNpm(run, { EXIT: '1' })).not.toThrow();
    expect(() => callNpm(run, { EXIT: '2' })).toThrow();
  });
});

describe('the file for GitLab', () => {
  test('names its image by version, and says how to lock it to its content', () => {
    expect(gitlab.image).toMatch(/^node:\d+-bookworm$/);
    expect(gitlabText).toContain('@sha256:');
  });

  test('installs without running scripts of the packages, and fetches the history', () => {
    expect(gitlab.script[0]).toBe('npm ci --ignore-scripts');
    expect(gitlab.variables['GIT_DEPTH']).toBe('0');
  });

  test('keeps the reports it writes, also when there are faults', () => {
    const args = callNpm(gitlab.script[1] ?? '', { CI_MERGE_REQUEST_DIFF_BASE_SHA: '0123abc' });
    expect(args.slice(-2)).toEqual(['--base', '0123abc']);
    const { outputs } = parseOptions(args.slice(2, -2).filter((arg) => arg !== '--'));
    expect(gitlab.artifacts).toMatchObject({
      when: 'always',
      reports: {
        codequality: outputs.find(({ format }) => format === 'gitlab')?.file,
        junit: outputs.find(({ format }) => format === 'junit')?.file,
      },
    });
    expect(callNpm(gitlab.script[1] ?? '', {})).not.toContain('--base');
  });
});

/** The arguments that a command gives npm, as run by the shell that CI uses. */
function callNpm(command: string, env: Record<string, string>): string[] {
  const npm = join(lab, 'npm');
  writeFileSync(npm, '#!/bin/sh\nfor word in "$@"; do printf "%s\\n" "$word"; done\nexit "${EXIT:-0}"\n');
  chmodSync(npm, 0o755);
  const stdout = execFileSync('bash', ['-e', '-o', 'pipefail', '-c', command], {
    cwd: lab,
    env: { PATH: `${lab}${delimiter}${process.env['PATH']}`, ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return stdout.trimEnd().split('\n');
}
