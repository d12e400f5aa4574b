// What happened to a promise after it was published, as a citizen sees it on the pages of the invented municipality.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { listPages, readPage, visitSite } from './site.ts';

const NORDBY = '/nordby/sammen-om-nordby/';
const LAPSED = `${NORDBY}groent/varme-fra-havet/`;
const OLD = `${NORDBY}groent/moedesteder/`;
const NEW = `${NORDBY}faellesskaber/moedesteder/`;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const site = visitSite();

/** The site on a day when the invented plans are running: what was decided later has not happened yet. */
let dist = '';
beforeAll(() => {
  dist = join(mkdtempSync(join(tmpdir(), 'roedtraad-ledger-')), 'dist');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'scripts/roedtraad.mjs'), 'build', '--today', '2026-11-27', '--out', dist],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
});
afterAll(() => rmSync(join(dist, '..'), { recursive: true, force: true }));

const wordsOf = (html: string) =>
  html
    .replace(/<(?:script|style)[\s\S]*?<\/(?:script|style)>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const mainOf = (address: string) => wordsOf(/<main[\s\S]*<\/main>/.exec(readPage(address, dist))?.[0] ?? '');

describe('the page of all changes', () => {
  const readChanges = () => mainOf('/aendringer/');

  test('shows the newest first, with the old and the new value', () => {
    const dates = [...readPage('/aendringer/', dist).matchAll(/<time datetime="([\d-]+)"/g)].map(([, day]) => day);
    expect(dates).toEqual([...dates].sort((a, b) => ((a ?? '') > (b ?? '') ? -1 : 1)));
    expect(dates).toHaveLength(13);
    const text = readChanges();
    expect(text).toContain('Fristen er udskudt 6 måneder (181 dage)');
    expect(text).toMatch(/Før : »senest i 2026« Efter : »inden udgangen af juni 2027«/);
    expect(text).toMatch(/Ansvaret er flyttet .* Børne- og Ungeudvalget Efter : Kultur- og Fritidsudvalget/);
  });

  test('explains itself when no real strategy has changed, and keeps the invented one apart', () => {
    const text = readChanges();
    expect(text).toContain('Ingen af strategierne har skrevet en ændring endnu.');
    expect(text.indexOf('Et opdigtet eksempel')).toBeLessThan(text.indexOf('25. marts 2026'));
  });
});

describe('a postponed promise', () => {
  test('shows its original deadline beside its present one', () => {
    expect(mainOf(`${NORDBY}paa-vej/tryggere-skoleveje/`)).toContain(
      'Oprindelig frist: »senest i 2026«, udskudt 6 måneder (181 dage)',
    );
  });
});

describe('a withdrawn promise', () => {
  test('keeps its page, which says when, why and who decided it', () => {
    const text = mainOf(LAPSED);
    expect(text).toContain('Udgået 25. marts 2026 . Prøveboringerne viste');
    expect(text).toMatch(/Besluttet af Byrådet/);
    expect(text).toContain('Gælder ikke længere');
    expect(text).not.toMatch(/Fristen (?:er passeret|ligger forude)/);
    expect(readPage(LAPSED, dist)).toContain('data-v="Mål · udgået · opdigtet eksempel"');
  });

  test.each([
    '/',
    '/maal/',
    '/frister/',
    `${NORDBY}frister/`,
    `${NORDBY}opfoelgning/`,
    `${NORDBY}hele/`,
    `${NORDBY}overblik/`,
  ])('is named nowhere on %s', (address) => {
    expect(mainOf(address)).not.toContain('Varme fra havet');
    // The page with the whole strategy includes its history; other pages do not.
    if (!address.endsWith('/hele/')) expect(mainOf(address)).not.toContain('lysende skilte');
  });

  test('is listed as withdrawn on its strategy and its area', () => {
    for (const address of [NORDBY, `${NORDBY}groent/`])
      expect(mainOf(address)).toMatch(/Udgået # Mål: Varme fra havet til svømmehallen Udgået 25. marts 2026/);
    expect(mainOf(NORDBY)).toContain('12 mål');
  });

  test('has no deadline, neither ahead nor passed, in the open data', () => {
    const deadlines = JSON.parse(readFileSync(join(dist, 'data/deadlines.json'), 'utf8')) as {
      id: string;
      kind: string;
      isExample: boolean;
    }[];
    const own = deadlines.filter(({ id }) => id.includes('varme-fra-havet') || id.endsWith('#lysende-skilte'));
    expect(own.map(({ kind, isExample }) => [kind, isExample])).toEqual([
      ['lapsed', true],
      ['lapsed', true],
      ['lapsed', true],
    ]);
  });

  test('is marked in words for an action too, not only by a line through it', () => {
    expect(mainOf(`${NORDBY}paa-vej/tryggere-skoleveje/`)).toContain('Udgået: Sætte lysende skilte op ved skolerne');
  });
});

describe('an old address', () => {
  test('leads to the new one, also without script', async () => {
    const page = await site.open(OLD, { javaScriptEnabled: false });
    await page.waitForURL(`**${NEW}`);
    expect(await page.locator('h1').textContent()).toBe('Mødesteder i landsbyerne');
  });

  test('tells search engines where the page is, and hosts that can answer 301', () => {
    const html = readPage(OLD, dist);
    expect(html).toContain(`<link rel="canonical" href="${NEW}">`);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toContain('data-pagefind-body');
    const redirects = readFileSync(join(dist, '_redirects'), 'utf8').split('\n');
    expect(redirects).toContain(`${OLD} ${NEW} 301`);
    expect(redirects).toContain(`/en${OLD} /en${NEW} 301`);
  });

  test('leads to the goal that two goals were merged into, from both', () => {
    const redirects = readFileSync(join(dist, '_redirects'), 'utf8').split('\n');
    for (const old of ['besoegsvenner', 'spisevenner'])
      expect(redirects).toContain(`${NORDBY}aeldre/${old}/ ${NORDBY}aeldre/godt-selskab/ 301`);
  });

  test.each([320, 1280])('has no faults that axe finds at %i px while it is shown', async (width) => {
    const page = await site.open('/aendringer/', { viewport: { width, height: 900 } });
    const address = new URL(OLD, inject('siteUrl')).href;
    await page.route(address, (route) =>
      route.fulfill({ contentType: 'text/html', body: readPage(OLD).replace(/<meta http-equiv="refresh"[^>]*>/, '') }),
    );
    await page.goto(address);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
    );
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect([violations.map(({ id }) => id), overflow <= 0]).toEqual([[], true]);
  });
});

describe('an invented municipality', () => {
  test('says so on every one of its pages', () => {
    const silent = listPages(dist).filter(
      (address) => address.startsWith('/nordby/') && !mainOf(address).includes('Opdigtet eksempel'),
    );
    expect(silent).toEqual([]);
    expect(existsSync(join(dist, 'nordby/index.html'))).toBe(true);
  });

  test('is not listed among the real ones on the front page, but one line at the foot leads to it', () => {
    const text = mainOf('/');
    expect(text).not.toContain('Sammen om Nordby');
    expect(text.split('Nordby')).toHaveLength(2);
    expect(text).not.toContain('Klimaindsats');
    expect(text).toMatch(/Se også et opdigtet eksempel: Nordby Kommune\s*$/);
    expect(readPage('/', dist)).toMatch(/<a href="\/nordby\/"/);
  });

  test('is counted apart among the global goals', () => {
    expect(mainOf('/verdensmaal/')).toContain('Ingen af de virkelige strategier nævner FNs verdensmål.');
    expect(mainOf('/verdensmaal/13/')).toContain('Nordby Kommune (opdigtet eksempel)');
  });

  test('comes last among the goals, and is counted apart', () => {
    expect(mainOf('/maal/')).toContain('47 mål, kommune for kommune');
    expect(mainOf('/frister/')).not.toContain('Sammen om Nordby');
  });
});
