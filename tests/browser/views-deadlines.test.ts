import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { PAGE_TYPES, visitSite } from './site.ts';

const site = visitSite();
const HADERSLEV = '/haderslev/faelles-fremtid-faelles-ansvar/';
const HOLBAEK = '/holbaek/direktionens-strategiplan-2013/';
const withoutScript = { javaScriptEnabled: false };

describe('the timeline', () => {
  test.each([HADERSLEV, '/horsens/digitaliseringsstrategi-2011-2015/', '/silkeborg/strategiplan-2013-2014/'])(
    'of %s has a table with the same rows',
    async (strategy) => {
      const page = await site.open(`${strategy}frister/`, withoutScript);
      const drawn = await page.locator('figure ol > li > p > a').allTextContents();
      const told = await page.locator('#tidslinje-tabel tbody td:has(+ td + td + td + td) > a').allTextContents();
      expect(drawn.length).toBeGreaterThan(4);
      expect(told).toEqual(drawn);
    },
  );

  test('draws 29 sub-goals and three meetings, the period and today', async () => {
    const page = await site.open(PAGE_TYPES['strategy deadlines']);
    expect(await page.locator('figure figcaption').innerText()).toContain('29 frister og 3 opfølgninger');
    expect(await page.locator('figure ol svg .today').count()).toBe(32);
    expect(await page.getByRole('list', { name: 'Tegnforklaring' }).innerText()).toContain('I dag, 1. marts 2014');
  });

  test('opens its table when the link to it is followed by keyboard', async () => {
    const page = await site.open(PAGE_TYPES['strategy deadlines']);
    await page.getByRole('link', { name: 'tabellen under tidslinjen' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('columnheader', { name: 'Kildens ord' }).waitFor();
  });

  test("is counted by year, quarter and area in the municipality's own words", async () => {
    const page = await site.open(PAGE_TYPES['strategy deadlines'], withoutScript);
    const table = page.getByRole('region', { name: 'Antal efter år og kvartal' });
    expect(await table.locator('caption').innerText()).toContain(
      'Antal delmål efter år, kvartal og strategisk indsatsområde',
    );
    const sums = await table.locator('tbody tr').last().locator('td').allInnerTexts();
    expect(sums).toHaveLength(17);
    expect(sums.at(-1)).toBe('29');
    expect(sums.slice(0, -1).reduce((sum, number) => sum + Number(number), 0)).toBe(29);
  });
});

describe('between two meetings', () => {
  test('7 sub-goals fell due and 17 lie ahead, for dates typed by hand', async () => {
    const page = await site.open(PAGE_TYPES['follow-up']);
    await typeDate(page, 'Forrige møde', '2013-09-01');
    await typeDate(page, 'Dette møde', '2014-03-01');
    await page.waitForURL(/\?siden=2013-09-01&moede=2014-03-01/);
    expect(await countPoints(page)).toEqual({ due: 7, ahead: 17, before: 5 });
    expect(await page.locator('#moede-status').innerText()).toBe(
      '7 frister udløber efter 1. september 2013 og til og med 1. marts 2014. 17 ligger forude.',
    );
    await page.reload();
    expect(await countPoints(page)).toEqual({ due: 7, ahead: 17, before: 5 });
  });

  test('the day of this meeting counts, and the day of the last meeting does not', async () => {
    const page = await site.open(`${PAGE_TYPES['follow-up']}?siden=2013-12-31&moede=2014-01-01`);
    expect((await countPoints(page)).due).toBe(1);
  });

  test('says when the dates are in the wrong order, and leaves the lists unchanged', async () => {
    const page = await site.open(`${PAGE_TYPES['follow-up']}?siden=2013-09-01&moede=2014-03-01`);
    await typeDate(page, 'Dette møde', '2013-01-01');
    expect(await page.locator('#moede-status').innerText()).toBe('Forrige møde skal ligge før dette møde.');
    expect((await countPoints(page)).due).toBe(7);
  });

  test('without script the dates are the ends of the last two half-years', async () => {
    const page = await site.open(PAGE_TYPES['follow-up'], withoutScript);
    expect(await countPoints(page)).toEqual({ due: 6, ahead: 18, before: 5 });
    expect(await page.locator('#mellem-moeder').innerText()).toContain('to seneste halvårsskift');
  });

  test('without dates the meetings in May and September look at the whole portfolio', async () => {
    const page = await site.open(`${HOLBAEK}opfoelgning/`, withoutScript);
    for (const month of ['maj', 'september']) {
      const portfolio = page.getByRole('list', { name: `Porteføljen i ${month}` });
      expect(await portfolio.locator('li li a').count()).toBe(13);
      expect(await portfolio.innerText()).toMatch(/udviklingsområde/i);
    }
    expect(await page.locator('#mellem-moeder').count()).toBe(0);
  });
});

describe('the comparison', () => {
  test('shows two strategies chosen by keyboard, and shows them again after a reload', async () => {
    const page = await site.open(PAGE_TYPES.compare);
    await choose(page, 'Første strategi', 'haderslev');
    await choose(page, 'Anden strategi', 'holbaek');
    await page.waitForURL(/\?a=haderslev&b=holbaek$/);
    const pair = ['Fælles fremtid – fælles ansvar', 'Direktionens strategiplan 2013+'];
    expect(await shownStrategies(page)).toEqual(pair);
    await page.reload();
    expect(await shownStrategies(page)).toEqual(pair);
    expect(await page.getByRole('status').innerText()).toContain('Haderslev Kommune');
    await page.goBack();
    expect((await shownStrategies(page)).length).toBeGreaterThan(2);
  });

  test('without script has all strategies in one table', async () => {
    const page = await site.open(`${PAGE_TYPES.compare}?a=haderslev&b=holbaek`, withoutScript);
    expect((await shownStrategies(page)).length).toBeGreaterThanOrEqual(4);
  });

  test('can be reached from the front page and from the goals', async () => {
    for (const address of ['/', '/maal/']) {
      const page = await site.open(address, withoutScript);
      await page.getByRole('link', { name: 'Sammenlign to strategier' }).click();
      await page.waitForURL('**/sammenlign/');
    }
  });
});

test('the views throw no errors and follow the policy', () => {
  expect(site.faults).toEqual([]);
});

/** Types a date key by key, in the order in which this browser shows its parts. */
async function typeDate(page: Page, label: string, date: string): Promise<void> {
  const field = page.getByLabel(label);
  const [year = '', month = '', day = ''] = date.split('-');
  const isDayFirst = await page.evaluate(() => new Intl.DateTimeFormat(undefined).formatToParts(0)[0]?.type === 'day');
  await field.focus();
  await page.keyboard.type(isDayFirst ? `${day}${month}${year}` : `${month}${day}${year}`);
  if ((await field.inputValue()) !== date) {
    await field.blur();
    await field.focus();
    await page.keyboard.type(isDayFirst ? `${month}${day}${year}` : `${day}${month}${year}`);
  }
  expect(await field.inputValue()).toBe(date);
}

async function countPoints(page: Page): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const standing of ['due', 'ahead', 'before']) {
    counts[standing] = await page.locator(`[data-standing="${standing}"] > li`).count();
    expect(await page.locator(`[data-count="${standing}"]`).innerText()).toBe(String(counts[standing]));
  }
  return counts;
}

/** Chooses with the arrow keys: typed letters count as one word only within a second of each other. */
async function choose(page: Page, label: string, municipality: string): Promise<void> {
  const field = page.getByLabel(label);
  const choices = await field.locator('option').evaluateAll((all) => all.map((option) => option.getAttribute('value')));
  await field.focus();
  for (let step = choices.indexOf(municipality); step > 0; step -= 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
}

async function shownStrategies(page: Page): Promise<string[]> {
  return page.locator('thead th[data-strategy]:visible a').allInnerTexts();
}
