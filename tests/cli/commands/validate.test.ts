import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { describe, expect, test } from 'vitest';

import { STRATEGY, writeGoal } from '../../core/nordby.ts';
import { makeFolder, makeNordby, roedtraad, validate } from '../run-roedtraad.ts';

const WARNING = { [`${STRATEGY}/lys.md`]: writeGoal('deadline: primo 2027') };
const ERROR = { [`${STRATEGY}/lys.md`]: writeGoal('deadline: snarest') };
const BROKEN = {
  [`${STRATEGY}/a.md`]: 'Tekst uden oplysninger',
  [`${STRATEGY}/b.md`]: '---\ntitle: [\n---\n',
  [`${STRATEGY}/c.md`]: writeGoal('', '[x](/100%/) ![](100%.png) [y](#%)'),
  [`${STRATEGY}/d.md`]: '---\n&a *b !!c\n---\n',
  [`${STRATEGY}/e.md`]: '\0\0',
  'site.yaml': '- ]',
};
const STACK_TRACE = /^\s+at .+:\d+:\d+\)?$/m;

describe.concurrent('the exit code', () => {
  test('is 0 without findings', async () => {
    const run = await validate(makeNordby());
    expect(run).toEqual({ code: 0, stdout: '✓ Ingen fejl · 2 filer læst\n', stderr: '' });
  });

  test('is 0 with warnings', async () => {
    const { code, stdout, stderr } = await validate(makeNordby(WARNING));
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('✓ ingen fejl · 1 advarsel · 3 filer læst');
  });

  test('is 1 with an error, and the report says where', async () => {
    const { code, stdout, stderr } = await validate(makeNordby(ERROR));
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toContain(`fejl  content/${STRATEGY}/lys.md:3:11`);
  });

  test('is 1 for any fault in the content, and no stack trace is shown', async () => {
    const { code, stdout, stderr } = await validate(makeNordby(BROKEN));
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).not.toMatch(STACK_TRACE);
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^✗ \d+ fejl/);
  });

  test.each([
    ['no content folder', [], 'Mappen `content` findes ikke'],
    ['a content folder of another name', ['--content', 'tekster'], 'Mappen `tekster` findes ikke'],
    ['an unknown flag', ['--formt', 'json'], 'Flaget `--formt` findes ikke. Mente du `--format`?'],
    ['an unknown flag like none', ['--farve'], 'Flaget `--farve` findes ikke. Se `roedtraad --help`.'],
    ['an unknown short flag', ['-q'], 'Flaget `-q` findes ikke.'],
    ['a flag without its value', ['--content'], 'Flaget `--content` mangler sin værdi'],
    ['a value where none belongs', ['--quiet=ja'], 'Flaget `--quiet` mangler sin værdi eller har fået en'],
    [
      'a day that does not exist',
      ['--today', '2026-02-30'],
      '`--today 2026-02-30` er ikke en dato: skriv den som `2026-05-01`.',
    ],
    ['a day in Danish', ['--today', '1. maj 2026'], '`--today 1. maj 2026` er ikke en dato'],
    ['a format nobody knows', ['--format', 'xml'], '`--format` kan ikke være `xml`'],
    ['a language nobody speaks here', ['--lang', 'sv'], '`--lang` kan ikke være `sv`'],
    ['a number in words', ['--max-warnings', 'to'], '`--max-warnings to` skal være et helt tal.'],
    ['an output without a file', ['--output', 'json'], '`--output json` mangler en fil'],
  ])('is 2 with %s, in one sentence without a stack trace', async (_what, flags, sentence) => {
    const { code, stdout, stderr } = await validate(makeFolder(), ...flags);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('is 2 for an empty content folder and for a file in its place', async () => {
    const folder = makeFolder();
    expect(await validate(folder, '--content', '.')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('har ingen tekster'),
    });
    writeFileSync(join(folder, 'fil'), '');
    expect(await validate(folder, '--content', 'fil')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('er en fil og ikke en mappe'),
    });
  });

  test('is 2 when a report cannot be written', async () => {
    const { code, stderr } = await validate(makeNordby(), '--output', 'json=findes/ikke.json');
    expect([code, stderr]).toEqual([
      2,
      'Mappen `findes` findes ikke, så `findes/ikke.json` kan ikke skrives: opret mappen først, eller vælg en anden fil.\n',
    ]);
    expect(await validate(makeNordby(), '--output', 'sarif=content')).toMatchObject({
      code: 2,
      stderr: '`content` kan ikke skrives: tjek, at mappen findes, og at du må skrive i den.\n',
    });
  });
});

describe.concurrent('the program', () => {
  test.each([
    [['validte'], 2, 'Kommandoen `validte` findes ikke. Mente du `validate`?'],
    [['toString'], 2, 'Kommandoen `toString` findes ikke.'],
    [[], 2, 'Skriv en kommando'],
  ])('is answered for %j with %i', async (argv, code, sentence) => {
    const run = await roedtraad(makeFolder(), argv);
    expect(run.code).toBe(code);
    expect(run.stderr).toContain(sentence);
  });

  test.each([['--help'], ['-h']])('explains itself with %s', async (flag) => {
    const { code, stdout, stderr } = await roedtraad(makeFolder(), ['validate', flag]);
    expect([code, stderr]).toEqual([0, '']);
    for (const word of [
      'validate',
      '--content',
      '--today',
      '--lang',
      '--format',
      '--output',
      '--max-warnings',
      'Slutkode',
    ])
      expect(stdout).toContain(word);
  });

  test('prints its version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await roedtraad(makeFolder(), ['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe.concurrent('--max-warnings', () => {
  test.each([
    ['0', 1, 'Der er 1 advarsler; `--max-warnings` tillader 0.'],
    ['1', 0, ''],
  ])('%s', async (limit, code, sentence) => {
    const run = await validate(makeNordby(WARNING), '--max-warnings', limit);
    expect([run.code, run.stderr.trim()]).toEqual([code, sentence]);
  });
});

describe.concurrent('reports', () => {
  test('are the only output on stdout as JSON', async () => {
    const { code, stdout, stderr } = await validate(makeNordby(ERROR), '--format', 'json');
    expect([code, stderr]).toEqual([1, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      today: '2026-05-01',
      counts: { files: 3, errors: 1, warnings: 0 },
      diagnostics: [{ code: 'deadline-vague', file: `content/${STRATEGY}/lys.md`, line: 3, column: 11 }],
    });
  });

  test('are written to files beside the one on the screen', async () => {
    const folder = makeNordby(ERROR);
    const { code, stdout } = await validate(folder, '--output', 'json=rapport.json', '--output=pretty=rapport=1.txt');
    expect(code).toBe(1);
    expect(JSON.parse(readFileSync(join(folder, 'rapport.json'), 'utf8'))).toMatchObject({ counts: { errors: 1 } });
    expect(readFileSync(join(folder, 'rapport=1.txt'), 'utf8')).toBe(stdout);
  });

  test('are written in every format at once', async () => {
    const folder = makeNordby(ERROR);
    const others = ['json', 'gitlab', 'sarif', 'junit', 'pretty'];
    const { code, stdout } = await validate(
      folder,
      '--format',
      'github',
      ...others.flatMap((format) => ['--output', `${format}=rapport.${format}`]),
    );
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=content\/nordby\/sammen-om-nordby\/lys\.md,line=3,/);
    for (const format of others)
      expect(readFileSync(join(folder, `rapport.${format}`), 'utf8')).toContain('deadline-vague');
  });

  test('for GitHub are added to the summary of the run, after what others have written', async () => {
    const folder = makeNordby(ERROR);
    const file = join(folder, 'summary.md');
    writeFileSync(file, 'Fra et andet trin\n\n');
    const flags = ['validate', '--today', '2026-05-01'];
    await roedtraad(folder, [...flags, '--format', 'github'], { env: { GITHUB_STEP_SUMMARY: file } });
    await roedtraad(folder, flags, { env: { GITHUB_STEP_SUMMARY: file } });
    expect(readFileSync(file, 'utf8')).toMatch(
      /^Fra et andet trin\n\n## Rød Tråd\n\n✗ 1 fejl · 3 filer læst\n\n\|(?:(?!## )[\s\S])*$/,
    );
  });

  test('are in English with --lang en, including errors in the call', async () => {
    expect((await validate(makeNordby(ERROR), '--lang', 'en')).stdout).toContain('does not say when');
    expect((await validate(makeFolder(), '--lang=en')).stderr).toContain('There is no folder `content`');
    expect((await validate(makeFolder(), '--lang', 'en', '--formt')).stderr).toContain('Did you mean `--format`?');
  });

  test('have the same bytes in another time zone, locale and folder', async () => {
    const flags = ['validate', '--today', '2026-05-01', '--format', 'json'];
    const here = await roedtraad(makeNordby(ERROR), flags, {
      env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' },
    });
    const there = await roedtraad(makeNordby(ERROR), flags, { env: { TZ: 'America/Los_Angeles', LC_ALL: 'C' } });
    expect(there.stdout).toBe(here.stdout);
  });

  test('name files from the working folder, with `/`', async () => {
    const { stdout } = await validate(join(makeNordby(ERROR), 'content', 'nordby'), '--content', '..');
    expect(stdout).toContain('sammen-om-nordby/lys.md:3:11');
    expect(stdout).not.toMatch(/\\|content\//);
  });
});

describe.concurrent('colour', () => {
  test('is absent when the report goes to a file or a program', async () => {
    const { stdout, stderr } = await validate(makeNordby(ERROR));
    expect(stdout + stderr).not.toMatch(/\u001b/);
  });

  test.each<Record<string, string>>([{ NO_COLOR: '1' }, { NO_COLOR: '' }, { FORCE_COLOR: '3' }])(
    'and with %j',
    async (env) => {
      const run = await roedtraad(makeNordby(ERROR), ['validate', '--today', '2026-05-01'], { env });
      expect(run.stdout + run.stderr).not.toMatch(/\u001b/);
    },
  );
});

test('validate loads what it needs and no Astro, Vite or Pagefind', async () => {
  const list = join(makeFolder(), 'modules.txt');
  const hook = pathToFileURL(join(import.meta.dirname, '..', 'record-modules.mjs')).href;
  const run = await roedtraad(makeNordby(), ['validate', '--today', '2026-05-01'], {
    flags: ['--import', hook],
    env: { MODULE_LIST: list },
  });
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(existsSync(list)).toBe(true);
  const modules = readFileSync(list, 'utf8').trim().split('\n');
  expect(modules.some((url) => url.endsWith('/src/core/check-content.ts'))).toBe(true);
  expect(
    modules.filter((url) =>
      /node_modules\/(?:astro|@astrojs|vite|rolldown|pagefind|sharp|shiki)\/|\/src\/(?:astro|pages|components)\//.test(
        url,
      ),
    ),
  ).toEqual([]);
});

describe.skipIf(process.platform === 'win32')('links and special files', () => {
  test('are named and not followed: links to files and folders, pipes', async () => {
    const folder = makeNordby();
    writeFileSync(join(folder, 'hemmelig.md'), 'title: Hemmeligt kodeord');
    const at = (name: string) => join(folder, 'content', STRATEGY, name);
    symlinkSync(join(folder, 'hemmelig.md'), at('ude.md'));
    symlinkSync('/etc', at('mappe'));
    symlinkSync(at('ring'), at('ring'));
    execFileSync('mkfifo', [at('roer.md')]);
    const { code, stdout } = await validate(folder);
    expect(code).toBe(1);
    expect(stdout.match(/^fejl {2}(\S+)$/gm)).toEqual(
      ['mappe', 'ring', 'roer.md', 'ude.md'].map((name) => `fejl  content/${STRATEGY}/${name}`),
    );
    expect(stdout).not.toContain('Hemmeligt');
  });
});
