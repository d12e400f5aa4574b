import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { visitSite } from './site.ts';

const site = visitSite();
const SEMINAR = '/haderslev/faelles-fremtid-faelles-ansvar/lokal-erhvervsudvikling/etablering-af-nye-uddannelser/';

/** Titles of the hits, once the page has said how many there are. */
async function search(page: Page, query: string): Promise<string[]> {
  await page.getByLabel('Hvad leder du efter?').fill(query);
  await page.keyboard.press('Enter');
  return readHits(page);
}

async function readHits(page: Page): Promise<string[]> {
  await page.waitForFunction(() => /\d|ingen/i.test(document.querySelector('#soegestatus')?.textContent ?? ''));
  return page.locator('#soegehits h2').allTextContents();
}

describe('search', () => {
  test('fetches nothing of the index before it is used', async () => {
    site.requests.length = 0;
    const page = await site.open('/soeg/');
    await page.waitForLoadState('networkidle');
    expect(site.requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    await page.context().close();
  });

  test('finds `frivillig` in its other forms', async () => {
    const page = await site.open('/soeg/');
    expect((await search(page, 'frivillig')).length).toBeGreaterThan(0);
    await expectEachHitToHold(page, /frivillig/i);
    await page.context().close();
  });

  test('finds mål when the keyboard has no å', async () => {
    const page = await site.open('/soeg/');
    expect((await search(page, 'maal')).length).toBeGreaterThan(3);
    await page.context().close();
  });

  test('finds `sommerferien` and leads to the goal with deadline, wording, red thread and source', async () => {
    const page = await site.open('/soeg/?q=sommerferien');
    await readHits(page);
    await page.locator(`#soegehits a[href^="${SEMINAR}"]`).first().click();
    await page.waitForURL(`**${SEMINAR}**`);
    const text = await page.locator('main').innerText();
    expect(text).toContain('»inden sommerferien 2013«');
    expect(await page.locator('time[datetime="2013-06-28"]').count()).toBeGreaterThan(0);
    expect(text).toMatch(/Kilde: side 6 i Haderslev Kommune/);
    const thread = page.getByRole('navigation', { name: 'Den røde tråd' });
    for (const step of ['Vision', 'Fælles fremtid – fælles ansvar', 'Lokal erhvervsudvikling']) expect(await thread.innerText()).toContain(step);
    await page.context().close();
  });

  test('lands on the passage itself', async () => {
    const page = await site.open('/soeg/?q=sommerferien');
    await readHits(page);
    const deep = await page.locator(`#soegehits a[href*="#"]`).first().getAttribute('href');
    const target = await site.open(deep ?? '');
    expect(await target.locator(`[id="${decodeURIComponent(deep?.split('#')[1] ?? '')}"]`).count()).toBe(1);
    await page.context().close();
    await target.context().close();
  });

  test('combines filters, keeps them in the address and gives the same hits when the address is opened again', async () => {
    const page = await site.open('/soeg/');
    const all = await search(page, 'kommunen');
    await page.getByLabel('Fristens år').selectOption('2013');
    await page.waitForURL(/aar=2013/);
    await page.waitForFunction((before) => document.querySelectorAll('#soegehits > li').length < before, all.length);
    const in2013 = await readHits(page);
    expect(in2013.length).toBeLessThan(all.length);
    await page.getByLabel('Mål', { exact: false }).first().check();
    await page.waitForURL(/slags=/);
    await page.waitForTimeout(300);
    const goalsIn2013 = await readHits(page);
    expect(goalsIn2013.length).toBeGreaterThan(0);
    expect(goalsIn2013.length).toBeLessThanOrEqual(in2013.length);
    const again = await site.open(new URL(page.url()).pathname + new URL(page.url()).search);
    expect(await readHits(again)).toEqual(goalsIn2013);
    await page.context().close();
    await again.context().close();
  });

  test('says how many hits there are to those who cannot see them', async () => {
    const page = await site.open('/soeg/?q=demografi');
    await readHits(page);
    expect(await page.getByRole('status').innerText()).toMatch(/\d+ (?:fund|hits?|resultat|sted)/i);
    await page.context().close();
  });

  test('offers a way on when nothing is found', async () => {
    const page = await site.open('/soeg/?q=flyvemaskinefabrik');
    await page.waitForSelector('#soegeforslag:not([hidden])');
    expect(await page.locator('#soegeforslag').innerText()).toContain('alle frister');
    await page.context().close();
  });

  test('works with the keyboard alone, from any page', async () => {
    const page = await site.open('/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/indhold/i);
    for (let step = 0; step < 30 && (await page.evaluate(() => document.activeElement?.getAttribute('name'))) !== 'q'; step += 1) await page.keyboard.press('Tab');
    await page.keyboard.type('visionsseminar');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/soeg\/\?q=visionsseminar/);
    await readHits(page);
    await page.locator('#soegehits a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/haderslev/);
    await page.context().close();
  });

  test('throws nothing, breaks no policy and asks no other host', () => {
    expect(site.faults).toEqual([]);
    expect(site.requests.filter((url) => !url.startsWith('http://localhost:'))).toEqual([]);
  });
});

async function expectEachHitToHold(page: Page, word: RegExp): Promise<void> {
  for (const hit of await page.locator('#soegehits > li').allInnerTexts()) expect(hit).toMatch(word);
}
