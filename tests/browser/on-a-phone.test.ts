// Four tasks of a reader with a phone: from the front page, with at most four taps or one search.
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';

import { visitSite } from './site.ts';

const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  reducedMotion: 'reduce',
} as const;
const MOST_TAPS = 4;
const site = visitSite();

/**
 * Taps links by their names. Each link must be there, uncut and large enough for a finger, without sideways scrolling.
 */
async function tapAlong(names: readonly (string | RegExp)[]): Promise<Page> {
  expect(names.length).toBeLessThanOrEqual(MOST_TAPS);
  const page = await site.open('/', PHONE);
  for (const name of names) {
    const before = page.url();
    const link = page
      .locator('main')
      .getByRole('link', { name, exact: typeof name === 'string' })
      .first();
    await link.scrollIntoViewIfNeeded();
    const box = await link.boundingBox();
    expect(
      box && box.x >= 0 && box.x + box.width <= PHONE.viewport.width && box.height >= 24,
      `${String(name)} ${JSON.stringify(box)}`,
    ).toBe(true);
    await link.tap();
    await page.waitForFunction((old) => location.href !== old, before);
    await page.waitForLoadState();
  }
  return page;
}

/** Searches from the front page and taps the hit. */
async function searchFor(words: string, hit: string | RegExp): Promise<Page> {
  const page = await site.open('/', PHONE);
  await page.getByRole('searchbox').tap();
  await page.keyboard.type(words);
  await page.getByRole('button', { name: 'Søg', exact: true }).first().tap();
  const link = page.locator('#soegehits').getByRole('link', { name: hit }).first();
  await link.waitFor();
  await link.tap();
  await page.waitForURL((url) => !url.pathname.startsWith('/soeg/'));
  return page;
}

/** The visible text of the page. */
async function read(page: Page): Promise<string> {
  return (await page.locator('main').innerText()).replace(/\s+/g, ' ');
}

describe('someone with a phone finds', () => {
  test('what Haderslev promised before the summer holiday of 2013', async () => {
    const page = await tapAlong(['Fælles fremtid – fælles ansvar', 'Frister']);
    const due = page.locator('main').getByText('inden sommerferien 2013');
    expect(await due.count()).toBeGreaterThanOrEqual(2);
    expect(await read(page)).toMatch(/»inden sommerferien 2013«/);
  });

  test('the same by one search', async () => {
    const page = await searchFor('inden sommerferien 2013', /./);
    expect(new URL(page.url()).pathname).toMatch(/^\/haderslev\//);
    expect(await read(page)).toContain('inden sommerferien 2013');
  });

  test('what Horsens expects to save on schools and culture', async () => {
    const page = await tapAlong(['Digitaliseringsstrategi 2011-2015', /^Effektivisering og økonomisk råderum/]);
    expect(await read(page)).toMatch(/Børne- og kulturområdet \d/);
  });

  test('who follows up in Holbæk, and when', async () => {
    const page = await tapAlong(['Direktionens strategiplan 2013+', 'Opfølgning']);
    const text = await read(page);
    expect(text).toMatch(/Direktionen/);
    expect(text).toMatch(/maj/i);
    expect(text).toMatch(/september/i);
  });

  test('Silkeborg’s matrix, and prints it on one sheet', async () => {
    const page = await tapAlong(['Strategiplan 2013-2014', 'Overblik']);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const document = await getDocumentProxy(Uint8Array.from(pdf));
    // Letters set slightly apart are read as separate words, so spaces are ignored.
    const sheets = (await extractText(document)).text.map((words) => words.replace(/\s/g, ''));
    const [, , width = 0, height = 0] = (await document.getPage(1)).view;
    expect(width).toBeGreaterThan(height);
    // The first cell, the last cell, and the vision above them.
    for (const words of [
      'Formulereforventningertillederne',
      'EmployerBranding',
      'Ensynlig,kompetentoginnovativkommune',
    ])
      expect(sheets.map((sheet) => sheet.includes(words))).toEqual([true, ...sheets.slice(1).map(() => false)]);
  });
});

test('no page along the way scrolls sideways on a phone', async () => {
  for (const path of [
    '/',
    '/haderslev/faelles-fremtid-faelles-ansvar/frister/',
    '/horsens/digitaliseringsstrategi-2011-2015/effektivisering-og-oekonomisk-raaderum/',
    '/holbaek/direktionens-strategiplan-2013/opfoelgning/',
    '/silkeborg/strategiplan-2013-2014/overblik/',
  ]) {
    const page = await site.open(path, PHONE);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), path).toBe(true);
  }
});
