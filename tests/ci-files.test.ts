// The files others copy into their own CI, and our own workflow. What they promise is tried: pinned, few rights, and
// names that stay names.
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
  strategy?: { 'fail-fast': boolean; matrix: { os: string[]; node: number[] } };
  if?: string;
  'timeout-minutes'?: number;
  steps: Step[];
}

interface Workflow {
  on: Record<string, unknown>;
  permissions: object;
  concurrency?: Record<string, unknown>;
  jobs: Record<string, Job>;
}

/** GitHub's own two, each by its whole hash with its version beside it. */
const PINNED = /^ +- uses: actions\/(?:checkout|setup-node)@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

const githubText = readFileSync('scripts/ci/roedtraad-github.yml', 'utf8');
const github = parse(githubText) as Workflow;
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
  ).toEqual([
    'scripts/ci/roedtraad-github.yml',
    'scripts/ci/roedtraad-gitlab.yml',
    'scripts/ci/roedtraad-udgiv-github.yml',
    'scripts/ci/roedtraad-udgiv-gitlab.yml',
  ]);
});

describe('the files that publish', () => {
  const text = readFileSync('scripts/ci/roedtraad-udgiv-github.yml', 'utf8');
  const workflow = parse(text) as Workflow & { on: { schedule: { cron: string }[] } };
  const pages = (
    parse(readFileSync('scripts/ci/roedtraad-udgiv-gitlab.yml', 'utf8')) as {
      pages: { rules: { if: string }[]; script: string[]; artifacts: { paths: string[] } };
    }
  ).pages;

  test('build every night, so that a deadline that passed yesterday is seen today', () => {
    expect(workflow.on.schedule).toEqual([{ cron: expect.stringMatching(/^\d+ [0-5] \* \* \*$/) }]);
    expect(pages.rules.map((rule) => rule.if)).toContain('$CI_PIPELINE_SOURCE == "schedule"');
  });

  test('publish only what has been built without faults, with no more rights than that takes', () => {
    expect(workflow.permissions).toEqual({});
    expect(Object.values(workflow.jobs).map(({ permissions }) => permissions)).toEqual([
      { contents: 'read' },
      { pages: 'write', 'id-token': 'write' },
    ]);
    const builds = [...(workflow.jobs['byg']?.steps ?? []).flatMap(({ run }) => run ?? []), ...pages.script];
    expect(builds).toEqual([
      'npm ci --ignore-scripts',
      'npm run --silent build',
      'npm ci --ignore-scripts',
      'npm run --silent build -- --out public',
    ]);
    expect(pages.artifacts.paths).toEqual(['public']);
  });

  test("use only GitHub's own actions, each by its full hash with its version beside it", () => {
    const used = text.split('\n').filter((line) => line.includes('uses:'));
    expect(used).toHaveLength(4);
    for (const line of used) expect(line).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });
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
    expect(used.filter((line) => !PINNED.test(line))).toEqual([]);
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

describe('our own workflow', () => {
  const text = readFileSync('.github/workflows/test.yml', 'utf8');
  const workflow = parse(text) as Workflow;
  const ownJobs = Object.values(workflow.jobs);
  const ownSteps = ownJobs.flatMap((job) => job.steps);

  test('is the only one', () => {
    expect(globSync('.github/workflows/*').map((path) => path.replaceAll('\\', '/'))).toEqual([
      '.github/workflows/test.yml',
    ]);
  });

  test('may read and nothing else, also on changes from strangers, and is no longer than it must be', () => {
    expect(Object.keys(workflow.on)).toEqual(['pull_request', 'push']);
    expect(workflow.permissions).toEqual({});
    expect(ownJobs.map(({ permissions }) => permissions)).toEqual(ownJobs.map(() => ({ contents: 'read' })));
    expect(ownJobs.every((job) => (job['timeout-minutes'] ?? 0) > 0)).toBe(true);
    expect(workflow.concurrency).toMatchObject({ 'cancel-in-progress': true });
    expect(text).not.toContain('secrets');
  });

  test('uses the same pinned actions as the file that others copy', () => {
    const used = (source: string) => source.split('\n').filter((line) => line.includes('uses:'));
    expect(used(text).filter((line) => !PINNED.test(line))).toEqual([]);
    expect(new Set(used(text))).toEqual(new Set(used(githubText)));
  });

  test('leaves no token behind, and puts nothing of the event into a command', () => {
    const checkouts = ownSteps.filter(({ uses }) => uses?.startsWith('actions/checkout'));
    expect(checkouts.map(({ with: settings }) => settings?.['persist-credentials'])).toEqual(ownJobs.map(() => false));
    expect(ownSteps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  test('tries every system with every Node from the oldest that is promised', () => {
    const { engines, scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      engines: { node: string };
      scripts: Record<string, string>;
    };
    const { matrix } = workflow.jobs['test']?.strategy ?? { matrix: { os: [], node: [] } };
    expect(matrix.os).toEqual(['ubuntu-latest', 'macos-latest', 'windows-latest']);
    expect(matrix.node).toContain(Number(/\d+/.exec(engines.node)?.[0]));
    expect(matrix.node).toContain(Number(/\d+/.exec(readFileSync('.nvmrc', 'utf8'))?.[0]));
    const commands = ownSteps.map(({ run }) => run ?? '').filter((run) => /^npm (?:run|test)/.test(run));
    expect(commands).toEqual(['npm run check -- --without-tests', 'npm test', 'npm run build']);
    expect(scripts).toMatchObject({ check: expect.any(String), test: expect.any(String), build: expect.any(String) });
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
