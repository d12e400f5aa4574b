import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { listPages, readPage } from './site.ts';

const PROGRAM = fileURLToPath(new URL('../../scripts/roedtraad.mjs', import.meta.url));
const CONTENT = fileURLToPath(new URL('../fixtures/sound-whole-model/content', import.meta.url));
const lab = mkdtempSync(join(tmpdir(), 'roedtraad-pdf-'));
afterAll(() => rmSync(lab, { recursive: true, force: true }));

function roedtraad(command: string, out: string, env: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, [PROGRAM, command, '--content', CONTENT, '--today', '2026-05-01', '--out', out], { encoding: 'utf8', env: { ...process.env, ...env } });
}

/** Links to PDFs of ours, from every page of a built site. */
function listPdfLinks(dist: string): string[] {
  return [...new Set(listPages(dist).flatMap((address) => [...readPage(address, dist).matchAll(/href="(\/[^"]+\.pdf)"/g)].map(([, href = '']) => href)))];
}

describe('a build with PDFs', () => {
  const out = join(lab, 'med');
  let pdf = '';

  beforeAll(() => {
    const run = roedtraad('pdf', out);
    expect(run.status, run.stderr).toBe(0);
    pdf = readFileSync(join(out, listPdfLinks(out)[0] ?? ''), 'latin1');
  }, 120_000);

  test('links each strategy to a PDF that is there', () => {
    const links = listPdfLinks(out);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((href) => !existsSync(join(out, href)))).toEqual([]);
  });

  test('tags it, in Danish, with its title and with bookmarks', () => {
    expect(pdf).toMatch(/^%PDF-1\./);
    expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(pdf).toMatch(/\/StructTreeRoot \d+ 0 R/);
    expect(pdf).toMatch(/\/Lang \(da\)/);
    expect(pdf).toMatch(/\/Outlines \d+ 0 R/);
    expect(pdf).toMatch(/\/Title [(<]/);
  });

  test('leads to the site’s own address, never to the machine it was made on', () => {
    expect(pdf).toContain('(https://strategi.nordby.example/');
    expect(pdf).not.toMatch(/localhost|roedtraad\.invalid/);
  });

  test('makes the same bytes of the same texts on the same day', () => {
    const again = join(lab, 'igen');
    expect(roedtraad('pdf', again, { TZ: 'America/New_York' }).status).toBe(0);
    const digest = (dist: string) => createHash('sha256').update(readFileSync(join(dist, listPdfLinks(dist)[0] ?? ''))).digest('hex');
    expect(digest(again)).toBe(digest(out));
  }, 120_000);

  test('leaves neither links nor files when the next build is a plain one', () => {
    const [link = ''] = listPdfLinks(out);
    expect(roedtraad('build', out).status).toBe(0);
    expect([listPdfLinks(out), existsSync(join(out, link))]).toEqual([[], false]);
  }, 120_000);
});
