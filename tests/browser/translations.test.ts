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
    expect(pages).toEqual([
      '/en/',
      '/en/nordby/',
      '/en/nordby/sammen-om-nordby/',
      // An old address, which leads on to the Danish page.
      '/en/nordby/sammen-om-nordby/groent/moedesteder/',
      ENGLISH,
    ]);
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

test('every page leads to all English pages, each once', async () => {
  const page = await site.open('/frister/');
  await page.getByRole('link', { name: 'Texts in English' }).click();
  await page.waitForURL('**/en/');
  expect(await page.locator('main').getByRole('link').allTextContents()).toEqual([
    'Nordby Municipality',
    'Together for Nordby',
    'Safer routes to school',
  ]);
});

test('an English word finds an English page, and the hit is marked as English', async () => {
  const page = await site.open('/soeg/?q=safer+routes');
  const hit = page.locator('#soegehits a', { hasText: 'Safer routes to school' }).first();
  await hit.waitFor();
  expect(await hit.locator('[lang="en"]').count()).toBe(1);
});
