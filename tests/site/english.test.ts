// The same strategies on a site whose own words are English.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { TODAY } from './build-once.ts';
import { listDanish } from './left-in-danish.ts';
import { listPages, readPage } from './site.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let lab = '';
let dist = '';

beforeAll(() => {
  lab = mkdtempSync(join(tmpdir(), 'roedtraad-english-'));
  const content = join(lab, 'content');
  dist = join(lab, 'dist');
  cpSync(join(ROOT, 'content'), content, { recursive: true });
  const file = join(content, 'site.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^name: .*\n^description: .*$/m, 'name: Red Thread\ndescription: See what the municipalities have promised, by when, and who follows up.\nlanguage: en'));
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/roedtraad.mjs'), 'build', '--content', content, '--today', TODAY, '--out', dist], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
}, 120_000);
afterAll(() => rmSync(lab, { recursive: true, force: true }));

describe('a site in English', () => {
  test('says so on every page', () => {
    expect(listPages(dist).filter((address) => !readPage(address, dist).includes('<html lang="en">'))).toEqual([]);
  });

  test('has no word of its own in Danish, and marks the words of the authors as Danish', () => {
    const left = listPages(dist).flatMap((address) => listDanish(readPage(address, dist)).map((words) => `${address} ${words}`));
    expect(left).toEqual([]);
  });
});
