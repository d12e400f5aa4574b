// What comes out of the printer when a reader prints a page in the browser.
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';

import { PAGE_TYPES, visitSite } from './site.ts';

const site = visitSite();

/** The sheets of a page printed in the browser: their orientation, and their words on one line. */
async function print(page: Page): Promise<{ words: string; isLandscape: boolean }[]> {
  const document = await getDocumentProxy(Uint8Array.from(await page.pdf({ preferCSSPageSize: true })));
  const { text } = await extractText(document);
  return Promise.all(
    text.map(async (words, index) => {
      const [, , width = 0, height = 0] = (await document.getPage(index + 1)).view;
      return { words: words.replace(/\s+/g, ' '), isLandscape: width > height };
    }),
  );
}

describe('any page', () => {
  test.each(Object.entries(PAGE_TYPES))(
    '%s prints black on white, without what only serves a screen, with nothing lost at the right edge',
    async (_name, address) => {
      const page = await site.open(address, { colorScheme: 'dark', viewport: { width: 680, height: 900 } });
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toMatch(
        /rgba?\((?:255, 255, 255|0, 0, 0, 0)/,
      );
      expect(await page.locator('header.header, .skip, .screen-only').filter({ visible: true }).count()).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    },
  );

  test('has on each sheet its number and the number of sheets', async () => {
    const page = await site.open(PAGE_TYPES.goal);
    const sheets = await print(page);
    expect(sheets.map(({ words }) => /(\d+) \/ (\d+)/.exec(words)?.slice(1).map(Number))).toEqual(
      sheets.map((_sheet, index) => [index + 1, sheets.length]),
    );
  });
});

describe('the follow-up page', () => {
  test('is the agenda of the meeting: who meets, numbered points with owner and status, and room for the decision', async () => {
    const page = await site.open(PAGE_TYPES['follow-up']);
    const [first, second] = await print(page);
    expect(first?.words).toMatch(/Dagsorden Forum Centrale LedelsesForum Dato Til stede/);
    expect(first?.words).toMatch(
      /1\. Forfaldet siden forrige møde \(\d+\).*1\.1 .*Ansvarlig Direktionen, Centrale LedelsesForum Status Ukendt Beslutning.*1\.2 /,
    );
    expect(second?.words).toContain('Haderslev Kommune · Fælles fremtid – fælles ansvar');
  });

  test('prints the meeting between the dates that were chosen', async () => {
    const page = await site.open(`${PAGE_TYPES['follow-up']}?siden=2013-09-01&moede=2014-03-01`);
    const sheets = await print(page);
    expect(sheets[0]?.words).toContain('1. Forfaldet siden forrige møde (7)');
    expect(sheets.map(({ words }) => words).join(' ')).toContain('2. Ligger forude (17)');
  });

  test('has no agenda on the screen', async () => {
    const page = await site.open(PAGE_TYPES['follow-up']);
    expect(await page.getByText('Beslutning').filter({ visible: true }).count()).toBe(0);
  });
});

test('the matrix is one landscape sheet', async () => {
  const page = await site.open(PAGE_TYPES.matrix);
  const [first, ...others] = await print(page);
  expect(first).toMatchObject({ isLandscape: true, words: expect.stringContaining('Overblik') as string });
  expect(others.map(({ words }) => words.replace(/\s/g, '').includes('EmployerBranding'))).toEqual(
    others.map(() => false),
  );
});
