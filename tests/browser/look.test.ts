import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { serve } from '#cli/output/serve.ts';

import { readPage, visitSite } from './site.ts';

const PROGRAM = fileURLToPath(new URL('../../scripts/roedtraad.mjs', import.meta.url));
const CONTENT = fileURLToPath(new URL('../fixtures/sound-own-look/content', import.meta.url));

const site = visitSite();

describe('a municipality with a logo and colours of its own', () => {
  const lab = mkdtempSync(join(tmpdir(), 'roedtraad-look-'));
  const out = join(lab, 'dist');
  let server: Server;
  let url = '';

  beforeAll(async () => {
    const run = spawnSync(
      process.execPath,
      [PROGRAM, 'build', '--content', CONTENT, '--today', '2026-05-01', '--out', out],
      { encoding: 'utf8' },
    );
    expect(run.stdout + run.stderr).toContain('0 advarsler');
    server = await serve(out, 0);
    url = `http://localhost:${(server.address() as AddressInfo).port}/`;
  });

  afterAll(() => {
    server.close();
    rmSync(lab, { recursive: true, force: true });
  });

  test.each([
    ['light', 'rgb(20, 67, 42)', 'rgb(138, 75, 0)'],
    ['dark', 'rgb(104, 151, 122)', 'rgb(245, 168, 0)'],
  ] as const)(
    'has its colours in the %s view, under the policy of a public body’s server',
    async (colorScheme, link, thread) => {
      const page = await site.open(url, { colorScheme });
      expect(
        await page
          .locator('nav a')
          .first()
          .evaluate((element) => getComputedStyle(element).color),
      ).toBe(link);
      expect(
        await page.locator('.thread-line').evaluate((element) => getComputedStyle(element).borderInlineStartColor),
      ).toBe(thread);
      expect(site.faults).toEqual([]);
    },
  );

  test('shows its logo with a text alternative, and reserves room for it', async () => {
    const page = await site.open(url);
    const logo = page.getByRole('banner').getByRole('img', { name: 'Nordby Kommunes byvåben' });
    expect(
      await logo.evaluate((image: HTMLImageElement) => [
        image.complete,
        image.naturalWidth > 0,
        image.getAttribute('width'),
        image.getAttribute('height'),
      ]),
    ).toEqual([true, true, '48', '60']);
    expect((await logo.boundingBox())?.height).toBe(44);
  });

  test('prints the thread in its colour and links in black', async () => {
    const page = await site.open(url, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(
      await page.locator('.thread-line').evaluate((element) => getComputedStyle(element).borderInlineStartColor),
    ).toBe('rgb(138, 75, 0)');
    expect(
      await page
        .locator('main a')
        .first()
        .evaluate((element) => getComputedStyle(element).color),
    ).toBe('rgb(0, 0, 0)');
  });

  test('has its colours in one small stylesheet that every page links to', () => {
    expect(readFileSync(join(out, 'tema.css'), 'utf8').length).toBeLessThan(500);
    const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('index.html'));
    expect(pages.filter((file) => !readFileSync(join(out, file), 'utf8').includes('href="/tema.css"'))).toEqual([]);
  });
});

test('without colours of its own a site has one stylesheet', () => {
  expect(readPage('/')).not.toContain('tema.css');
});

describe('the typeface', () => {
  test('has every letter and mark of a Danish plan', async () => {
    const page = await site.open('/');
    const missing = await page.evaluate(async () => {
      await document.fonts.load('16px "Traad Sans"');
      const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
      const widths = (letter: string) =>
        ['monospace', 'serif'].map((family) => {
          pen.font = `160px "Traad Sans", ${family}`;
          return pen.measureText(letter).width;
        });
      const strangers = (letter: string) =>
        ['monospace', 'serif'].map((family) => {
          pen.font = `160px ${family}`;
          return pen.measureText(letter).width;
        });
      const isMissing = (letter: string) =>
        new Set(widths(letter)).size > 1 || widths(letter).join() === strangers(letter).join();
      return { found: [...'aæøåÆØÅéäöü0½«»„”–—…·→↗○●−≥'].filter(isMissing), control: isMissing('ж') };
    });
    expect(missing).toEqual({ found: [], control: true });
  });

  test('is one file from the site itself, with its licence beside it', async () => {
    const page = await site.open('/');
    await page.evaluate(() => document.fonts.ready);
    const fonts = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => /\.(?:woff2?|ttf|otf)$/.test(name))
        .map(({ name }) => new URL(name).pathname),
    );
    expect(fonts).toEqual(['/skrift/traad-sans.woff2']);
    expect(readFileSync(join(inject('dist'), fonts[0] ?? '')).length).toBeLessThan(30_000);
    expect(readFileSync(join(inject('dist'), 'skrift/LICENSE.txt'), 'utf8')).toContain(
      'SIL Open Font License, Version 1.1',
    );
  });
});

test('an abbreviation in the name of an action is explained in the list of the page', async () => {
  const page = await site.open('/horsens/digitaliseringsstrategi-2011-2015/digital-kommunikation/');
  expect(await page.getByRole('heading', { name: 'Dele viden i ESDH-systemet' }).count()).toBe(1);
  expect(await page.locator('section:has(> #forkortelser) dl').innerText()).toMatch(
    /ESDH\s+elektronisk sags- og dokumenthåndtering/,
  );
});

test('an abbreviation is explained at its first use, and again in a list that needs no hovering', async () => {
  const address = '/horsens/digitaliseringsstrategi-2011-2015/effektivisering-og-oekonomisk-raaderum/';
  const html = readPage(address);
  expect(html.match(/<abbr title="Kommunernes Landsforening">KL<\/abbr>/g)).toHaveLength(1);
  const page = await site.open(address);
  expect(await page.locator('section:has(> #forkortelser) dl').innerText()).toContain('Kommunernes Landsforening');
});
