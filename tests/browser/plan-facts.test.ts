// What plans that run today also say: a citizen finds the money, the global goal, the partner, the place and what must
// be finished first. On a small site of its own, with an address of its own.
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { HtmlValidate } from 'html-validate';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { serveFiles } from '#cli/output/serve-files.ts';

import { listDanish } from './left-in-danish.ts';
import { listPages, readPage, visitSite } from './site.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SITE = 'https://strategi.nordby.example';
const GOAL = '/nordby/klima-i-nordby/varme-uden-olie/';
const visitor = visitSite();
let lab = '';
let dist = '';
let server: Server;
let at = '';

beforeAll(async () => {
  lab = mkdtempSync(join(tmpdir(), 'roedtraad-facts-'));
  const content = join(lab, 'content');
  cpSync(join(ROOT, 'tests/fixtures/sound-plan-facts/content'), content, { recursive: true });
  writeFileSync(join(content, 'site.yaml'), `name: Nordbys planer\nurl: ${SITE}\n${CHECKS}`);
  writeFileSync(
    join(content, 'nordby/klima-i-nordby/varme-uden-olie.en.md'),
    '---\ntitle: Heat without oil\n---\nThe town is to use less energy.\n',
  );
  dist = join(lab, 'dist');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'scripts/roedtraad.mjs'), 'build', '--content', content, '--today', '2026-05-01', '--out', dist],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  const files = serveFiles(dist, { etag: false }, (response) => void response.writeHead(404).end());
  server = createServer((request, response) => files(request, response, () => void response.writeHead(404).end()));
  await once(server.listen(0, 'localhost'), 'listening');
  at = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(lab, { recursive: true, force: true });
});

const CHECKS = `checks:
  - code: [goal-without-owner, goal-without-measure, goal-without-deadline, site-duty-missing]
    severity: fra
    reason: Siden handler om noget andet.
`;

describe('a citizen', () => {
  test('goes from the foot of any page by a global goal to a promise, and on to who takes part', async () => {
    const page = await visitor.open('/');
    await page.goto(`${at}/frister/`);
    await page.locator('footer').getByRole('link', { name: 'Verdensmål' }).click();
    await page.getByRole('link', { name: '13 Klimaindsats' }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('13 Klimaindsats');
    expect(await page.locator('main').innerText()).toContain('delmål 13.2');
    await page.locator('main').getByRole('link', { name: 'Varme uden olie' }).click();
    await page.waitForURL(`**${GOAL}`);
    await page.locator('.facts').getByRole('link', { name: 'Nordby Varmeværk a.m.b.a.' }).last().click();
    await page.waitForURL('**/nordby/#udenfor-varmevaerket');
    const body = await page.locator('section', { has: page.locator('#udenfor-varmevaerket') }).innerText();
    expect(body.replace(/\s+/g, ' ')).toMatch(
      /Uden for kommunen.*forsyningsselskab.*Ansvarlig for: Varme uden olie.*Partner i: Varme uden olie/,
    );
  });

  test('sees the money of a goal by year, and what its actions have set aside', async () => {
    const page = await visitor.open('/');
    await page.goto(`${at}${GOAL}`);
    const table = page.getByRole('region', { name: 'Budget: Varme uden olie' });
    expect((await table.innerText()).replace(/\s+/g, ' ')).toContain(
      '2026 2 mio. kr. 1,4 mio. kr. Budget 2026 (anlæg)',
    );
    expect(await page.locator('main').innerText()).toContain(
      'Indsatserne har sat 2 mio. kr. af i 2026; alle 2 har et beløb.',
    );
  });

  test('sees effect, place and what must be finished first, in words and without a map', async () => {
    const page = await visitor.open('/');
    await page.goto(`${at}${GOAL}`);
    const facts = (await page.locator('.facts').innerText()).replace(/\s+/g, ' ');
    expect(facts).toContain('4.200 ton CO₂ i 2030');
    expect(facts).toContain('Havnegade (56,15° nord, 10,2° øst)');
    await page.locator('.facts').getByRole('link', { name: 'Isolering' }).click();
    await page.waitForURL('**/isolering/');
    expect((await page.locator('.facts').innerText()).replace(/\s+/g, ' ')).toMatch(
      /Forudsætning for ?: Skifte oliefyr ud Varme uden olie/,
    );
    expect(visitor.requests.filter((url) => !url.startsWith(at) && !url.startsWith(inject('siteUrl')))).toEqual([]);
  });

  test('sees on the plan what all of it comes to, what is missing, and how many actions of each kind there are', () => {
    const plan = readText('/nordby/klima-i-nordby/');
    expect(plan).toContain('Mål og indsatser har sat 2 mio. kr. af i 2026; 1 af 2 har intet beløb.');
    expect(plan).toContain('4.200 ton CO₂ i 2030');
    expect(readText('/nordby/klima-i-nordby/overblik/')).toContain('Slags indsatser: anlæg (1) og analyse (1).');
  });

  test('finds the global goals and those outside the municipality in the list from A to Å', () => {
    const list = readPage('/a-aa/', dist);
    expect(list).toContain('href="/verdensmaal/13/"');
    expect(list).toContain('href="/nordby/#udenfor-varmevaerket"');
  });
});

describe('the pages', () => {
  test('are there for the global goals in use, also in the sitemap, and for no others', () => {
    expect(listPages(dist).filter((address) => address.startsWith('/verdensmaal/'))).toEqual(
      ['', '12/', '13/', '7/'].map((goal) => `/verdensmaal/${goal}`),
    );
    expect(readFileSync(join(dist, 'sitemap-0.xml'), 'utf8')).toContain(`<loc>${SITE}/verdensmaal/13/</loc>`);
  });

  test('list the file with the places, which has whole addresses', () => {
    expect(readPage('/data/', dist)).toContain('href="/data/steder.geojson"');
    const places = JSON.parse(readFileSync(join(dist, 'data/steder.geojson'), 'utf8')) as object;
    expect(places).toMatchObject({
      features: [{ geometry: { coordinates: [10.2, 56.15] }, properties: { url: `${SITE}${GOAL}` } }],
    });
  });

  test('link only to pages and places that exist', () => {
    const broken = listOwn().flatMap((address) =>
      [...readPage(address, dist).matchAll(/ href="(\/[^"#?]*)(?:#([^"]*))?"/g)].flatMap(([, path = '', anchor]) => {
        const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
        const isThere = existsSync(file) && (!anchor || readFileSync(file, 'utf8').includes(` id="${anchor}"`));
        return isThere ? [] : [`${address} → ${path}#${anchor ?? ''}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  test('are valid HTML', async () => {
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
    const faults: string[] = [];
    for (const address of listOwn())
      for (const { messages } of (await validator.validateString(readPage(address, dist))).results)
        faults.push(...messages.map(({ line, ruleId, message }) => `${address}:${line} ${ruleId}: ${message}`));
    expect(faults).toEqual([]);
  });

  test('in English have no words of the site in Danish', () => {
    const page = readPage(`/en${GOAL}`, dist);
    expect(listDanish(page.replaceAll('Rød Tråd', 'Red Thread'))).toEqual([]);
    expect(page).toContain('Affordable and Clean Energy');
  });
});

function listOwn(): string[] {
  return listPages(dist).filter((page) => /^\/(?:$|nordby\/|verdensmaal\/|en\/|data\/|a-aa\/)/.test(page));
}

function readText(address: string): string {
  const words: string[] = [];
  visit(rehype().parse(readPage(address, dist)), 'text', ({ value }) => void words.push(value));
  return words.join('').replace(/\s+/g, ' ');
}
