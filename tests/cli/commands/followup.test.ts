import { dirname, join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { PROGRAM, roedtraad } from '../run-roedtraad.ts';

const PROJECT = join(dirname(PROGRAM), '..');

const HADERSLEV = ['--strategy', 'haderslev/faelles-fremtid-faelles-ansvar'];
const MEETING = ['--since', '2013-09-01', '--today', '2014-03-01'];

describe('followup', () => {
  test('writes the agenda as JSON for programs', async () => {
    const { code, stdout, stderr } = await roedtraad(PROJECT, [
      'followup',
      ...HADERSLEV,
      ...MEETING,
      '--format',
      'json',
    ]);
    const { since, today, due, ahead } = JSON.parse(stdout);
    expect([code, stderr, since, today, due.length, ahead.length]).toEqual([0, '', '2013-09-01', '2014-03-01', 7, 17]);
  });

  test('writes Markdown for the minutes', async () => {
    const { stdout } = await roedtraad(PROJECT, ['followup', ...HADERSLEV, ...MEETING, '--format', 'markdown']);
    expect(stdout).toMatch(/^# Opfølgning: /);
  });

  test('writes in English when asked', async () => {
    const { code, stdout, stderr } = await roedtraad(PROJECT, ['followup', ...HADERSLEV, ...MEETING, '--lang', 'en']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Follow-up 1 September 2013 – 1 March 2014\n\nDue since last time: 7\n');
    expect(stdout).toContain('(“primo 2016”)  after the period');
  });

  test.each([
    [[...HADERSLEV], '`--since'],
    [[...HADERSLEV, '--since', '2014-03-01', '--today', '2013-09-01'], 'byt om på `--since` og `--today`'],
    [[...HADERSLEV, '--since', 'i går'], 'er ikke en dato'],
    [['--strategy', 'haderslev/faelles-fremtid', ...MEETING], 'Mente du `haderslev/faelles-fremtid-faelles-ansvar`?'],
    [[...MEETING], 'vælg en med `--strategy`'],
    [[...HADERSLEV, ...MEETING, '--format', 'sarif'], '`markdown`'],
  ])('called with %j says in one sentence what is missing', async (args, sentence) => {
    const { code, stdout, stderr } = await roedtraad(PROJECT, ['followup', ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(sentence);
  });
});
