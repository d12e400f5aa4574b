import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { visitSite } from './site.ts';

const site = visitSite();
const SEMINAR = '/haderslev/faelles-fremtid-faelles-ansvar/lokal-erhvervsudvikling/etablering-af-nye-uddannelser/';

/** Searches, waits until the page says how many hits there are, and returns their titles. */
async function search(page: Page, query: string): Promise<string[]> {
  await page.getByLabel('Hvad leder du efter?').fill(query);
  await page.keyboard.press('Enter');
  return readHits(page);
}

/** Waits for the hits. From a change of address or filter until then, the status says that the page is searching. */
async function readHits(page: Page): Promise<string[]> {
  await page.waitForFunction(() => /\d|ingen/i.test(document.querySelector('#soegestatus')?.textContent ?? ''));
  return page.locator('#soegehits h2').allTextContents();
}

describe('search', () => {
  test('fetches no part of the index before it is used', async () => {
    site.requests.length = 0;
    const page = await site.openAnew('/soeg/');
    const listFetched = () => site.requests.filter((url) => url.includes('/pagefind/'));
    expect(listFetched()).toEqual([]);
    await page.getByLabel('Hvad leder du efter?').focus();
    await page.waitForSelector('#soegefiltre:not([hidden])');
    expect(listFetched()).not.toEqual([]);
  });

  test('finds the other forms of `frivillig`', async () => {
    const page = await site.open('/soeg/');
    expect((await search(page, 'frivillig')).length).toBeGreaterThan(0);
    await expectEachHitToHold(page, /frivillig/i);
  });

  test.each([
    ['maal', 'mål'],
    ['boern', 'børn'],
    ['aeldre', 'ældre'],
    ['Holbaek', 'Holbæk'],
    ['ÆLDRE', 'ældre'],
    ['Haderslév', 'Haderslev'],
    ['barn', 'børn'],
  ])('finds the same for `%s` and `%s`', async (one, other) => {
    const page = await site.open('/soeg/');
    const hits = await search(page, one);
    expect(hits.length).toBeGreaterThan(0);
    expect((await search(page, other)).sort()).toEqual(hits.sort());
  });

  test.each([
    ['plan', /(?:handlings|strategi|tids|kommune|beredskabs)plan/i],
    ['frivilligstrategi', /strategi/i],
    ['cykelsti', /cykelsti/i],
    ['skolevej', /skoleveje/i],
    ['jobrotation', /jobrotationsprojekt/i],
    ['hjemmehjælp', /ældre/i],
    ['sygefravær', /fremmøde/i],
  ])('marks the words found for `%s`', async (query, marked) => {
    const page = await site.open('/soeg/');
    await search(page, query);
    expect((await page.locator('#soegehits mark').allInnerTexts()).some((word) => marked.test(word))).toBe(true);
  });

  test.each([
    ['2014', /^2014$/],
    ['30 mio', /^(?:30|mio|millioner)$/],
    ['311', /^311$/],
  ])('finds the number %s as written, and no other number', async (query, marked) => {
    const page = await site.open('/soeg/');
    expect((await search(page, query)).length).toBeGreaterThan(0);
    const marks = await page.locator('#soegehits mark').allInnerTexts();
    expect(marks.length).toBeGreaterThan(0);
    for (const words of marks)
      expect(
        words.split(/[^\p{L}\p{N}]+/u).some((word) => marked.test(word)),
        words,
      ).toBe(true);
  });

  test.each(['videndeling', 'robusthed', 'budgetbalance', 'sammenhængskraft'])(
    'puts the page called `%s` first',
    async (title) => {
      const page = await site.open('/soeg/');
      expect((await search(page, title))[0]?.toLowerCase()).toBe(title);
    },
  );

  test.each([
    ['3,3 mio', '3,3'],
    ['2013+', '2013+'],
    ['65+', '65+'],
    ['2009–2010', '2009-2010'],
    ['12%', '12'],
    ['di', "DI's"],
  ])('marks what was searched for with `%s` as the text has it: `%s`', async (query, marked) => {
    const page = await site.open('/soeg/');
    await search(page, query);
    expect(await page.locator('#soegehits > li').first().locator('mark').allInnerTexts()).toContain(marked);
  });

  test('shows the kind, municipality, strategy and deadline of each hit', async () => {
    const page = await site.open('/soeg/?q=kontaktordning');
    await readHits(page);
    const hit = await page.locator('#soegehits > li').first().innerText();
    expect(hit).toMatch(/^mål · haderslev kommune/i);
    expect(hit).toContain('Fælles fremtid – fælles ansvar');
    expect(hit).toMatch(/Frist: \d+ frister, den sidste/);
  });

  test('says what it searched for instead of a misspelt word, and what the strategies call it', async () => {
    const page = await site.open('/soeg/');
    await search(page, 'frivilige');
    expect(await page.getByRole('status').innerText()).toContain(
      '»frivilige« står ingen steder; der er søgt på »frivillig',
    );
    await search(page, 'sygefravær');
    expect(await page.getByRole('status').innerText()).toContain('Der er også søgt på »fremmøde«.');
  });

  test('finds `sommerferien` and links to the goal with deadline, wording, red thread and source', async () => {
    const page = await site.open('/soeg/?q=sommerferien');
    await readHits(page);
    await page.locator(`#soegehits a[href^="${SEMINAR}"]`).first().click();
    await page.waitForURL(`**${SEMINAR}**`);
    const text = await page.locator('main').innerText();
    expect(text).toContain('»inden sommerferien 2013«');
    expect(await page.locator('time[datetime="2013-06-28"]').count()).toBeGreaterThan(0);
    expect(text).toMatch(/Kilde: side 6 i Haderslev Kommune/);
    const thread = page.getByRole('navigation', { name: 'Den røde tråd' });
    for (const step of ['Vision', 'Fælles fremtid – fælles ansvar', 'Lokal erhvervsudvikling'])
      expect(await thread.innerText()).toContain(step);
  });

  test('links to the passage itself', async () => {
    const page = await site.open('/soeg/?q=sommerferien');
    await readHits(page);
    const deep = await page.locator(`#soegehits a[href*="#"]`).first().getAttribute('href');
    await page.goto(new URL(deep ?? '', page.url()).href);
    expect(await page.locator(`[id="${decodeURIComponent(deep?.split('#')[1] ?? '')}"]`).count()).toBe(1);
  });

  test('combines filters, keeps them in the address and gives the same hits when the address is opened again', async () => {
    const page = await site.open('/soeg/');
    const all = await search(page, 'kommunen');
    await page.getByLabel('Fristens år').selectOption('2013');
    await page.waitForURL(/aar=2013/);
    const in2013 = await readHits(page);
    expect(in2013.length).toBeLessThan(all.length);
    await page.getByLabel('Mål', { exact: false }).first().check();
    await page.waitForURL(/slags=/);
    const goalsIn2013 = await readHits(page);
    expect(goalsIn2013.length).toBeGreaterThan(0);
    expect(goalsIn2013.length).toBeLessThanOrEqual(in2013.length);
    const again = await site.open(new URL(page.url()).pathname + new URL(page.url()).search);
    expect(await readHits(again)).toEqual(goalsIn2013);
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('slags='));
    expect(await readHits(page)).toEqual(in2013);
    expect(await page.locator('#filter-slags input:checked').count()).toBe(0);
    await page.goForward();
    await page.waitForURL(/slags=/);
    expect(await readHits(page)).toEqual(goalsIn2013);
  });

  test('shows how many hits each filter leaves, and is right', async () => {
    const page = await site.open('/soeg/?q=digitalisering');
    await readHits(page);
    const option = page.locator('#filter-kommune option', { hasText: 'Horsens Kommune' });
    const [, count] = /\((\d+)\)/.exec((await option.textContent()) ?? '') ?? [];
    await page.getByLabel('Kommune', { exact: true }).selectOption('Horsens Kommune');
    await page.waitForURL(/kommune=Horsens/);
    await page.waitForFunction(
      (wanted) => document.querySelector('#soegestatus')?.textContent?.startsWith(`${wanted} resultat`),
      count,
    );
  });

  test('tells screen readers how many hits there are', async () => {
    const page = await site.open('/soeg/?q=demografi');
    await readHits(page);
    expect(await page.getByRole('status').innerText()).toMatch(/\d+ (?:fund|hits?|resultat|sted)/i);
  });

  test('suggests a way on when nothing is found', async () => {
    const page = await site.open('/soeg/?q=flyvemaskinefabrik');
    await readHits(page);
    expect(await page.locator('#soegeforslag').innerText()).toContain('alle frister');
    expect(await page.locator('#soegeforslag a[href="/a-aa/"]').count()).toBe(1);
  });

  test('without hits suggests a spelling, wider words, and the same query without filters', async () => {
    const page = await site.open('/soeg/?q=flyvemaskinefabrik+frivilige&kommune=Horsens+Kommune');
    await readHits(page);
    const box = page.locator('#soegeforslag');
    expect(await box.locator('#mente-du').innerText()).toMatch(/^Mente du »flyvemaskinefabrik frivillig/);
    expect(await box.locator('#bredere').innerText()).toContain('»frivilige«');
    await box.locator('#fjern-filtre a').click();
    await page.waitForURL((url) => !url.search.includes('kommune='));
    expect((await readHits(page)).length).toBeGreaterThan(0);
  });

  test('lets the reader move with `/`, the arrows and Escape, with the focus always visible', async () => {
    const page = await site.open('/soeg/?q=digitalisering');
    await readHits(page);
    await page.locator('h1').click();
    await page.keyboard.press('/');
    expect(await readFocus(page)).toBe('soegeord');
    const links = await page
      .locator('#soegehits a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    for (const link of links.slice(0, 3)) {
      await page.keyboard.press('ArrowDown');
      expect(await readFocus(page)).toBe(link);
      expect(await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)).not.toBe(
        'none',
      );
    }
    await page.keyboard.press('ArrowUp');
    expect(await readFocus(page)).toBe(links[1]);
    await page.keyboard.press('Escape');
    expect(await readFocus(page)).toBe('soegeord');
    await page.keyboard.press('Escape');
    expect(await page.locator('#soegeord').inputValue()).toBe('');
  });

  test('keeps the filters folded on a phone until they are opened', async () => {
    const page = await site.open('/soeg/?q=digitalisering', { viewport: { width: 320, height: 700 } });
    await readHits(page);
    expect(await page.getByLabel('Kommune', { exact: true }).isVisible()).toBe(false);
    await page.getByText('Afgræns', { exact: true }).click();
    expect(await page.getByLabel('Kommune', { exact: true }).isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test.each([
    [390, 844, 'digitalisering'],
    [1280, 720, 'digitalisering'],
    [1280, 720, 'flyvemaskinefabrik'],
  ])('moves nothing on a screen of %i × %i when the hits on `%s` come', async (width, height, query) => {
    const page = await site.openAnew(`/soeg/?q=${query}`, {
      viewport: { width, height },
      initScripts: [
        `window.moved = 0;
         new PerformanceObserver((list) => { for (const { value } of list.getEntries()) window.moved += value; })
           .observe({ type: 'layout-shift', buffered: true });`,
      ],
    });
    await readHits(page);
    await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))));
    expect(await page.evaluate('window.moved')).toBeLessThanOrEqual(0.02);
  });

  test('without script says so beside the field, and where the words are that were searched for', async () => {
    const page = await site.open('/', { javaScriptEnabled: false });
    await page.locator('main input[name="q"]').fill('co2 i 2030');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/soeg\/\?q=co2\+i\+2030$/);
    expect(await page.locator('#soegeform').innerText()).toMatch(
      /kræver JavaScript.*ikke tabt.*»q=« i browserens adressefelt/,
    );
  });

  test('links to the list from A to Å when there is no script', async () => {
    const page = await site.open('/soeg/', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'listen fra A til Å' }).click();
    await page.waitForURL('**/a-aa/');
  });

  test('works with the keyboard alone, from any page', async () => {
    const page = await site.open('/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/indhold/i);
    for (
      let step = 0;
      step < 30 && (await page.evaluate(() => document.activeElement?.getAttribute('name'))) !== 'q';
      step += 1
    )
      await page.keyboard.press('Tab');
    await page.keyboard.type('visionsseminar');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/soeg\/\?q=visionsseminar/);
    await readHits(page);
    await page.locator('#soegehits a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/haderslev/);
  });

  test('throws no errors, follows the policy and asks no other host', () => {
    expect(site.faults).toEqual([]);
    expect(site.requests.filter((url) => !url.startsWith('http://localhost:'))).toEqual([]);
  });
});

/** The address of the focused link, or the id of the focused field. */
function readFocus(page: Page): Promise<string> {
  return page.evaluate(() =>
    document.activeElement instanceof HTMLAnchorElement
      ? document.activeElement.href
      : (document.activeElement?.id ?? ''),
  );
}

async function expectEachHitToHold(page: Page, word: RegExp): Promise<void> {
  for (const hit of await page.locator('#soegehits > li').allInnerTexts()) expect(hit).toMatch(word);
}
