import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { PAGE_TYPES, visitSite } from './site.ts';

const site = visitSite();
const STRATEGY = '/haderslev/faelles-fremtid-faelles-ansvar/';
const withoutScript = { javaScriptEnabled: false };

describe('without script', () => {
  test.each(Object.entries(PAGE_TYPES))('the %s page can be read', async (_name, address) => {
    const page = await site.open(address, withoutScript);
    expect((await page.locator('h1').allInnerTexts()).join('')).not.toBe('');
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(40);
  });

  test('the red thread leads from the front page to a sub-goal', async () => {
    const page = await site.open('/', withoutScript);
    for (const [name, address] of [
      ['Fælles fremtid – fælles ansvar', STRATEGY],
      ['Lokal erhvervsudvikling', PAGE_TYPES.area],
      ['Virksomhedskontakt', PAGE_TYPES.goal],
    ] as const) {
      await page.getByRole('link', { name }).first().click();
      await page.waitForURL(`**${address}`);
    }
    expect(await page.locator('h1').innerText()).toContain('Virksomhedskontakt');
    expect(await page.locator('main').innerText()).toContain('»inden 5. oktober 2015«');
    await page
      .getByRole('link', { name: /15\. december 2011/ })
      .first()
      .click();
    await page.waitForURL(/#vision$/);
  });
});

describe('every level', () => {
  test("shows the municipality's own words", async () => {
    const page = await site.open(STRATEGY);
    const text = await page.locator('main').innerText();
    expect(text).toMatch(/strategiske indsatsområder/i);
    expect(text).toMatch(/29 delmål/i);
  });

  test('a conditional action is never shown as a promise', async () => {
    const page = await site.open(STRATEGY);
    const prize = page.locator('#innovationspris');
    expect(await prize.innerText()).toMatch(/eventuel/i);
  });

  test('a deadline outside the period is marked', async () => {
    const page = await site.open(
      `${STRATEGY}vaerktoejer-i-virksomhedens-styring/synliggoere-resultater-i-haderslev-kommunes-udvikling/`,
    );
    expect(await page.locator('li:has(#foerste-resultater)').last().innerText()).toMatch(/efter strategiens periode/i);
  });

  test('what the source does not say is shown as unknown', async () => {
    const page = await site.open(PAGE_TYPES.goal);
    expect(await page.locator('main').innerText()).toContain('Ikke oplyst');
  });
});

describe('the population table', () => {
  test('has a caption, twelve figures with headings on both sides, and its source', async () => {
    const page = await site.open(PAGE_TYPES.appendix);
    const table = page.locator('table').first();
    expect(await table.locator('caption').innerText()).toMatch(/2011/);
    expect(await table.locator('tbody td').count()).toBe(12);
    expect(await table.locator('tbody th[scope=row]').count()).toBe(3);
    expect(await table.locator('thead th[scope=col]').count()).toBeGreaterThanOrEqual(4);
    expect(await page.locator('main').innerText()).toContain('Danmarks Statistik');
  });

  test('a footnote links down and back again', async () => {
    const page = await site.open(PAGE_TYPES.appendix);
    await page.locator('sup a').first().click();
    await page.waitForURL(/#./);
    const there = new URL(page.url()).hash;
    expect(await page.locator(`[id="${decodeURIComponent(there.slice(1))}"]`).count()).toBe(1);
    await page
      .getByRole('link', { name: /tilbage til teksten/i })
      .first()
      .click();
    await page.waitForURL(({ hash }) => hash !== there);
  });
});

describe('the keyboard', () => {
  test.each(['front', 'goal', 'strategy deadlines'] as const)('sees where it is on the %s page', async (name) => {
    const page = await site.open(PAGE_TYPES[name], { reducedMotion: 'reduce' });
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      expect(await hasVisibleFocus(page)).toBe(true);
    }
  });
});

async function hasVisibleFocus(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    const box = focused.getBoundingClientRect();
    return (
      outlineStyle !== 'none' &&
      Number.parseFloat(outlineWidth) >= 2 &&
      box.width > 0 &&
      box.bottom > 0 &&
      box.top < innerHeight
    );
  });
}
