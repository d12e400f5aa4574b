import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { listPages, readPage } from './site.ts';

const PROGRAM = fileURLToPath(new URL('../../scripts/roedtraad.mjs', import.meta.url));
const CONTENT = fileURLToPath(new URL('../fixtures/sound-whole-model/content', import.meta.url));
const lab = mkdtempSync(join(tmpdir(), 'roedtraad-pdf-'));
afterAll(() => rmSync(lab, { recursive: true, force: true }));

function roedtraad(command: string, out: string, env: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, [PROGRAM, command, '--content', CONTENT, '--today', '2026-05-01', '--out', out], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
}

/** Links to the site's own PDFs, from every page of a built site. */
function listPdfLinks(dist: string): string[] {
  return [
    ...new Set(
      listPages(dist).flatMap((address) =>
        [...readPage(address, dist).matchAll(/href="(\/[^"]+\.pdf)"/g)].map(([, href = '']) => href),
      ),
    ),
  ];
}

describe('a build with PDFs', () => {
  /** The words of each sheet on one line. */
  async function readSheets(): Promise<string[]> {
    const { text } = await extractText(await getDocumentProxy(Uint8Array.from(Buffer.from(pdf, 'latin1'))));
    return text.map((words) => words.replace(/\s+/g, ' ').trim());
  }

  const out = join(lab, 'med');
  let pdf = '';

  beforeAll(() => {
    const run = roedtraad('pdf', out);
    expect(run.status, run.stderr).toBe(0);
    pdf = readFileSync(join(out, listPdfLinks(out).find((href) => href.includes('sammen-om-nordby')) ?? ''), 'latin1');
  });

  test('links each strategy to a PDF that exists', () => {
    const links = listPdfLinks(out);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((href) => !existsSync(join(out, href)))).toEqual([]);
  });

  test('makes tagged PDFs in Danish, with title and bookmarks', () => {
    expect(pdf).toMatch(/^%PDF-1\./);
    expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(pdf).toMatch(/\/StructTreeRoot \d+ 0 R/);
    expect(pdf).toMatch(/\/Lang \(da\)/);
    expect(pdf).toMatch(/\/Outlines \d+ 0 R/);
    expect(pdf).toMatch(/\/Title [(<]/);
  });

  test('begins with a cover that names the publisher, and has the strategy’s name above every other sheet', async () => {
    const [cover = '', ...sheets] = await readSheets();
    expect(cover).toContain('Sammen om Nordby');
    expect(cover).not.toContain('Nordby Kommune · Sammen om Nordby');
    expect(sheets.filter((text) => !text.includes('Nordby Kommune · Sammen om Nordby'))).toEqual([]);
    expect(sheets.map((text) => /(\d+) \/ (\d+)/.exec(text)?.slice(1))).toEqual(
      sheets.map((_text, index) => [String(index + 2), String(sheets.length + 1)]),
    );
  });

  test('gives the sheet of each part in its contents', async () => {
    const sheets = await readSheets();
    const contents = sheets[1]?.split('Indhold')[1] ?? '';
    const entries = [...contents.split(/\d+ \/ \d+/)[0]!.matchAll(/(\p{L}[\p{L} :,–-]*?) (\d+)(?= |$)/gu)].map(
      ([, title = '', sheet = '']) => ({ title, sheet: Number(sheet) }),
    );
    expect(entries.length).toBeGreaterThanOrEqual(5);
    expect(entries.filter(({ title, sheet }) => !sheets[sheet - 1]?.includes(title))).toEqual([]);
    expect(entries.map(({ sheet }) => sheet)).toEqual(entries.map(({ sheet }) => sheet).sort((a, b) => a - b));
  });

  test('links to the site’s own address, never to the machine it was made on', () => {
    expect(pdf).toContain('(https://strategi.nordby.example/');
    expect(pdf).not.toMatch(/localhost|roedtraad\.invalid/);
  });

  test('gives the same bytes for the same texts on the same day', () => {
    const again = join(lab, 'igen');
    expect(roedtraad('pdf', again, { TZ: 'America/New_York' }).status).toBe(0);
    const digest = (dist: string) =>
      createHash('sha256')
        .update(readFileSync(join(dist, listPdfLinks(dist)[0] ?? '')))
        .digest('hex');
    expect(digest(again)).toBe(digest(out));
  });

  test('leaves neither links nor files when the next build makes no PDFs', () => {
    const [link = ''] = listPdfLinks(out);
    expect(roedtraad('build', out).status).toBe(0);
    expect([listPdfLinks(out), existsSync(join(out, link))]).toEqual([[], false]);
  });
});
