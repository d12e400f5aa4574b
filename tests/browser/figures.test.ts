// Targets over time, in a small site of its own: a drawing says what the sentences and the table say.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import type { AxeResults } from 'axe-core';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { serve } from '#cli/output/serve.ts';

import { listPages, readPage, visitSite } from './site.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CONTENT = join(ROOT, 'tests/fixtures/sound-figures-over-time/content');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const BELOW = '/nordby/sammen-om-nordby/klima';
const GOALS = ['solceller', 'unge-i-gang', 'udledning', 'indbyggere'].map((name) => `${BELOW}/${name}/`);
const PHONE = { width: 320, height: 900 };
/** Bytes of HTML and CSS, gzipped, of a goal with one drawing. */
const LIMIT = 15_000;

const site = visitSite();
const dist = mkdtempSync(join(tmpdir(), 'roedtraad-figures-'));
let server: Awaited<ReturnType<typeof serve>> | undefined;

beforeAll(async () => {
  const program = join(ROOT, 'scripts/roedtraad.mjs');
  const args = ['build', '--content', CONTENT, '--today', '2026-05-01', '--out', join(dist, 'site')];
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The site did not build:\n${stdout}${stderr}`);
  server = await serve(join(dist, 'site'), 0);
});

afterAll(() => {
  server?.close();
  rmSync(dist, { recursive: true, force: true });
});

describe('a plan for solar panels', () => {
  test('says how far it is, what was due by now, and where it is heading', async () => {
    const words = await readSection(await open(`${BELOW}/solceller/`));
    expect(words).toContain('Nået indtil nu: 6 af 20 bygninger (31. december 2025).');
    expect(words).toContain('Der mangler 14 bygninger.');
    expect(words).toContain('Ventet på dette tidspunkt: 5 bygninger (2025), og det er nået.');
    expect(words).toContain('Hvis intet gøres, ventes 14 bygninger (2030), og så er der 6 bygninger til målet.');
  });

  test('names the drawing with what it shows, and hides its letters from a screen reader', async () => {
    const page = await open(`${BELOW}/solceller/`);
    const drawing = page.getByRole('img', { name: /mindst 20 bygninger.*6 af 20 bygninger/ });
    expect(await drawing.count()).toBe(1);
    expect(await drawing.locator('desc').textContent()).toBe(
      'Målt: 2 (2024), 6 (31. december 2025). Undervejs: 5 (2025), 10 (2026), 20 (2030). Hvis intet gøres: 14 (2030). Frist: inden udgangen af 2030.',
    );
  });

  test('has every figure in the table, also the starting point', async () => {
    const page = await open(`${BELOW}/solceller/`);
    const rows = await page.locator('section:has(> .heading > #tallene) tbody tr').allInnerTexts();
    expect(rows.map((row) => row.replace(/\s+/g, ' ').trim())).toEqual([
      '2023 2 Udgangspunkt',
      '2024 2',
      '2025 5',
      '31. december 2025 6 Ejendomscentret, Opgjort på en ny måde',
      '2026 10',
      '2030 20 14',
    ]);
  });

  test('links from the facts to the figures', async () => {
    const page = await open(`${BELOW}/solceller/`);
    await page.getByRole('link', { name: 'Se tallene' }).first().click();
    expect(page.url()).toMatch(/#tallene$/);
  });
});

test('a reduction is told from its baseline to nought, without losing a figure', async () => {
  const page = await open(`${BELOW}/udledning/`);
  const words = await readSection(page);
  expect(words).toContain('Tallet skal 236.200 ton længere ned.');
  expect(words).toContain('Det er 43 % af vejen fra udgangspunktet.');
  for (const figure of ['412.000', '288.000', '251.500', '236.200', '123.600 (-70 %)', '181.000', '150.000'])
    expect(words).toContain(figure);
});

test('an ambition for each year stands beside what was reached in it', async () => {
  const rows = await (await open(`${BELOW}/unge-i-gang/`)).locator('.figures').first().locator('tr').allInnerTexts();
  expect(rows.map((row) => row.replace(/\s+/g, ' ').trim())).toEqual([
    'Tidspunkt Målt Undervejs',
    '2021 75,3',
    '2022 75,9 76',
    '2023 77,4 77',
    '2024 77,8 78',
    '2025 79,5',
    '2026 81',
    '2027 82',
  ]);
});

test('a file is published as it is, with the years that its source lacks', async () => {
  const page = await open(`${BELOW}/indbyggere/`);
  const words = await readSection(page);
  expect(words).toContain('For 2021 står der »..« i kilden i stedet for et tal.');
  expect(words).toContain('2024 mangler i kilden.');
  const address = await page.getByRole('link', { name: 'Tallene som fil' }).getAttribute('href');
  expect(readFileSync(join(dist, 'site', address ?? ''))).toEqual(
    readFileSync(join(CONTENT, 'nordby/sammen-om-nordby/klima/folketal.csv')),
  );
});

describe.each(GOALS)('%s', (address) => {
  test('fits a phone, with letters that can be read', async () => {
    const page = await open(address, { viewport: PHONE });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const outside = await page.evaluate(() =>
      [...document.querySelectorAll('.drawing text')].flatMap((text) => {
        const { left, right, height } = text.getBoundingClientRect();
        return left < 0 || right > innerWidth || height < 11 ? [text.textContent] : [];
      }),
    );
    expect(outside).toEqual([]);
  });

  test('has no words in the drawing that cover each other on a phone', async () => {
    const page = await open(address, { viewport: PHONE });
    const met = await page.evaluate(() =>
      [...document.querySelectorAll('.drawing')].flatMap((drawing) => {
        const boxes = [...drawing.querySelectorAll('text')].map((text) => ({
          words: text.textContent,
          box: (text as SVGGraphicsElement).getBoundingClientRect(),
        }));
        return boxes.flatMap(({ words, box }, index) =>
          boxes
            .slice(index + 1)
            .filter(
              ({ box: other }) =>
                box.left + 2 < other.right &&
                other.left + 2 < box.right &&
                box.top + 5 < other.bottom &&
                other.top + 5 < box.bottom,
            )
            .map((other) => `${words} and ${other.words}`),
        );
      }),
    );
    expect(met).toEqual([]);
  });

  test('has no faults that axe finds, in light and in dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open(address, { colorScheme, initScripts: [AXE] });
      const results = await page.evaluate(() =>
        (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
      );
      expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });

  test('has its tables on paper', async () => {
    const page = await open(address);
    const document = await getDocumentProxy(Uint8Array.from(await page.pdf()));
    const { text } = await extractText(document, { mergePages: true });
    expect(text.replace(/\s+/g, '')).toContain('Taloverti');
  });
});

test('a goal with a drawing fetches less than 15 kB of HTML and CSS, gzipped', () => {
  const html = readPage(`${BELOW}/udledning/`, join(dist, 'site'));
  const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) =>
    readFileSync(join(dist, 'site', href)),
  );
  const weight = [Buffer.from(html), ...styles].reduce((sum, bytes) => sum + gzipSync(bytes).length, 0);
  expect(weight).toBeLessThan(LIMIT);
});

test('the drawings have no script or style of their own, and their pages are valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      'long-title': 'off',
    },
  });
  for (const address of listPages(join(dist, 'site')).filter((page) => page.startsWith('/nordby/'))) {
    const html = readPage(address, join(dist, 'site'));
    expect(html, address).not.toMatch(/ style="/);
    const { results } = await validator.validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual(
      [],
    );
  }
});

async function open(address: string, options?: Parameters<typeof site.open>[1]): Promise<Page> {
  const { port } = server?.address() as AddressInfo;
  return site.open(`http://localhost:${port}${address}`, options);
}

/** The words of the section with the figures, on one line. */
async function readSection(page: Page): Promise<string> {
  const words = await page.locator('section:has(> .heading > #tallene)').innerText();
  return words.replace(/\s+/g, ' ');
}
