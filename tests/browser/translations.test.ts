// Pages that have an English version.
import { describe, expect, test } from 'vitest';

import { listDanish } from './left-in-danish.ts';
import { listPages, readPage, visitSite } from './site.ts';

const site = visitSite();
const DANISH = '/nordby/sammen-om-nordby/paa-vej/tryggere-skoleveje/';
const ENGLISH = `/en${DANISH}`;

describe('a page with an English version', () => {
  test('links to it and back, each link in its own language', async () => {
    const page = await site.open(DANISH);
    await page.getByRole('link', { name: 'Read in English' }).click();
    await page.waitForURL(`**${ENGLISH}`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Safer routes to school');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.locator('main a[hreflang="da"][lang="da"]').click();
    await page.waitForURL(`**${DANISH}`);
  });

  test('shows in English what is promised in Danish, with the words of the source marked as Danish', async () => {
    const page = await site.open(ENGLISH);
    const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
    expect(text).toMatch(/Deadline\W+inden udgangen af juni 2027\W+by 30 June 2027/);
    expect(text).toContain('postponed by 6 months (181 days)');
    expect(await page.locator('main [lang="da"]', { hasText: 'inden udgangen af juni 2027' }).count()).toBeGreaterThan(
      0,
    );
    expect(await page.locator('main .prose[lang]').count()).toBe(0);
  });

  test("has none of the site's own words in Danish", () => {
    const pages = listPages().filter((address) => address.startsWith('/en/'));
    expect(pages).toEqual(expect.arrayContaining(['/en/', '/en/nordby/', '/en/nordby/klimaplan-2050/', ENGLISH]));
    expect(pages.filter((address) => !/^\/en\/(?:nordby\/|$)/.test(address))).toEqual([]);
    expect(
      pages.flatMap((address) =>
        listDanish(readPage(address).replaceAll('Rød Tråd', 'Red Thread')).map((words) => `${address} ${words}`),
      ),
    ).toEqual([]);
  });

  test('says in English too that the municipality is invented', () => {
    for (const address of [ENGLISH, '/en/nordby/'])
      expect(readPage(address)).toMatch(/class="example"[^>]*><strong[^>]*>Invented/);
  });
});

test('every page leads to all English pages, each once, plan by plan in the order of the Danish ones', async () => {
  const page = await site.open('/frister/');
  await page.getByRole('link', { name: 'Texts in English' }).click();
  await page.waitForURL('**/en/');
  const links = await page.locator('main').getByRole('link').allTextContents();
  expect(links.slice(0, 4)).toEqual([
    'Nordby Municipality',
    'Together for Nordby',
    'On the way to school',
    'Safer routes to school',
  ]);
  expect(new Set(links).size).toBe(links.length);
  expect(await page.locator('main').getByRole('heading', { level: 2 }).allTextContents()).toEqual([
    'Together for Nordby',
    "Nordby's climate plan 2050",
    'Agreement for 2026 with the department for roads, buildings and nature in Nordby',
  ]);
});

test('an English word finds an English page, and the hit is marked as English', async () => {
  const page = await site.open('/soeg/?q=safer+routes');
  const hit = page.locator('#soegehits a', { hasText: 'Safer routes to school' }).first();
  await hit.waitFor();
  expect(await hit.locator('[lang="en"]').count()).toBe(1);
});
