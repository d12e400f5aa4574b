// What readers of each strategy look for: the matrix, the two columns, the divided figure, the thread to follow.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { listPages, visitSite } from './site.ts';

const site = visitSite();
const SILKEBORG = '/silkeborg/strategiplan-2013-2014/';
const HORSENS = '/horsens/digitaliseringsstrategi-2011-2015/';
const SKANDERBORG = '/skanderborg/udviklingsaftale-2019/';
const HOLBAEK = '/holbaek/direktionens-strategiplan-2013/';

describe("Silkeborg's matrix", () => {
  test('has five areas with thirteen cells, each with a link to its text', async () => {
    const page = await site.open(`${SILKEBORG}overblik/`);
    const matrix = page.getByRole('region', { name: 'Indsatsområder og spor' });
    expect(await matrix.getByRole('heading', { level: 3 }).count()).toBe(5);
    const links = matrix.locator('ul ul, ol > li > ul').locator(':scope > li > a');
    expect(await links.count()).toBe(13);
    const known = new Set(listPages());
    for (const href of await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? '')))
      expect(known).toContain(href);
    expect(await matrix.innerText()).toMatch(
      /En synlig, kompetent og innovativ kommune[^]*Dialog · Dynamik · Kvalitet · Sammenhæng/,
    );
  });

  test('shows the areas side by side on a screen and one after the other on a phone', async () => {
    for (const [width, columns] of [
      [1280, 5],
      [320, 1],
    ] as const) {
      const page = await site.open(`${SILKEBORG}overblik/`, { viewport: { width, height: 900 } });
      const lefts = await page
        .getByRole('region', { name: 'Indsatsområder og spor' })
        .getByRole('heading', { level: 3 })
        .evaluateAll((all) => all.map((heading) => Math.round(heading.getBoundingClientRect().left)));
      expect(new Set(lefts).size).toBe(columns);
    }
  });

  test('prints on one landscape page, with the count after it', async () => {
    const page = await site.open(`${SILKEBORG}overblik/`);
    expect(await countSheets(page)).toBeGreaterThan(1);
    await page.getByRole('region', { name: 'Indsatsområder og spor' }).evaluate((matrix) => {
      while (matrix.nextElementSibling) matrix.nextElementSibling.remove();
      document.querySelector('footer')?.remove();
    });
    const sheets = await page.pdf({ preferCSSPageSize: true });
    expect(countPages(sheets)).toBe(1);
    const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(sheets.toString('latin1')) ?? [];
    expect(Number(width)).toBeGreaterThan(Number(height));
  });
});

describe("Horsens' two columns", () => {
  test('are side by side with eight and three points, and points that belong to neither are below', async () => {
    const page = await site.open(`${HORSENS}digital-kommunikation/`, { viewport: { width: 1280, height: 900 } });
    const does = await boxOf(page, '#gruppe-hvad-goer-vi-allerede');
    const will = await boxOf(page, '#gruppe-hvad-agter-vi-at-goere');
    const neither = await boxOf(page, '#gruppe-den-faellesoffentlige-e2012-maalsaetning');
    expect(await countArticles(page, '#gruppe-hvad-goer-vi-allerede')).toBe(8);
    expect(await countArticles(page, '#gruppe-hvad-agter-vi-at-goere')).toBe(3);
    expect(Math.abs(does.top - will.top)).toBeLessThan(5);
    expect(will.left).toBeGreaterThan(does.left + 200);
    expect(neither.top).toBeGreaterThan(will.top + 200);
  });

  test('are one below the other on a phone', async () => {
    const page = await site.open(`${HORSENS}digital-kommunikation/`, { viewport: { width: 320, height: 900 } });
    expect((await boxOf(page, '#gruppe-hvad-agter-vi-at-goere')).top).toBeGreaterThan(
      (await boxOf(page, '#gruppe-hvad-goer-vi-allerede')).top + 400,
    );
  });

  test('say which points cannot be placed', async () => {
    const page = await site.open(`${HORSENS}organisationen-og-medarbejderne-er-digitalt-kompetente/`);
    expect(await countArticles(page, '#gruppe-kan-ikke-placeres-med-sikkerhed')).toBe(3);
    expect(await page.locator('main').innerText()).toContain(
      'Kilden viser ikke, om det er noget, der bliver gjort, eller noget, der er planlagt.',
    );
  });

  test('are compared goal by goal in the overview', async () => {
    const page = await site.open(`${HORSENS}overblik/`);
    const rows = page.getByRole('region', { name: /Hvad gør vi allerede/ }).locator('tbody tr');
    expect(await rows.count()).toBe(5);
    expect(await rows.nth(2).locator('td').allInnerTexts()).toEqual([
      expect.stringMatching(/^8 punkter/),
      expect.stringMatching(/^3 punkter/),
    ]);
  });
});

describe('a figure that is divided', () => {
  test('has a bar and a row for every part, and says that they make the whole', async () => {
    const page = await site.open(`${HORSENS}effektivisering-og-oekonomisk-raaderum/`);
    const table = page.getByRole('table', { name: /Sådan er det delt/ });
    expect(await table.locator('tbody td').allInnerTexts()).toEqual(['15', '3,3', '3', '8,7']);
    expect(await table.locator('tbody svg').count()).toBe(4);
    expect(await page.locator('main').innerText()).toContain('Delene giver tilsammen 30 mio. kr., som der står.');
  });

  test('says so when it extends beyond the plan', async () => {
    const page = await site.open(`${SILKEBORG}sikre-oekonomisk-robusthed-og-effektiv-drift/`);
    expect(
      (await page.locator('.facts').innerText()).match(/Løber ud over strategiens periode 2013-2014/g),
    ).toHaveLength(3);
  });
});

describe('the red thread as a picture', () => {
  test('shows Skriv Bedre Breve under both goals and counts eighteen aktiviteter', async () => {
    const page = await site.open(`${SKANDERBORG}overblik/`);
    const branches = page.locator('li:has(> div > [id^="traad-"])');
    const texts = await branches.filter({ hasText: 'Skriv Bedre Breve' }).allInnerTexts();
    expect(texts).toHaveLength(2);
    expect(texts[0]).toContain('Også under Udvikling med afsæt i virkningen');
    expect(texts[1]).toContain('talt under Støtte projektet »Skriv Bedre Breve«');
    expect(await page.locator('main').innerText()).toContain('18 aktiviteter');
    for (const relation of ['folkestyret', 'borgerne', 'hinanden'])
      expect(await page.locator(`[id$="vores-relationer-til-${relation}"]`).count()).toBe(1);
  });

  test('can be followed with the keyboard from the vision down to an aktivitet', async () => {
    const page = await site.open(`${SKANDERBORG}overblik/`);
    await page
      .locator('#roed-traad')
      .evaluate((heading) => (heading.closest('section')?.querySelector('ol a') as HTMLElement).focus());
    const walked: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      walked.push(await page.evaluate(() => document.activeElement?.textContent ?? ''));
      await page.keyboard.press('Tab');
    }
    expect(walked).toEqual([
      'Mennesker møder mennesker',
      expect.stringContaining('Alle ansatte arbejder'),
      'Visionen i Centrum',
      'Lade ledelsen tage visionen til sig og give den videre',
    ]);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/visionen-i-centrum/#ledelsen-formidler-visionen');
  });
});

describe("Holbæk's appendix 1", () => {
  test('lists four udviklingsområder, thirteen programmer and thirty-four indsatser', async () => {
    const page = await site.open(`${HOLBAEK}bilag/oversigt/`);
    expect(await page.locator('.whole > h2').count()).toBe(4);
    expect(await page.locator('.whole h3').count()).toBe(13);
    expect(await page.locator('.whole li').count()).toBe(34);
  });
});

describe('relations go both ways', () => {
  test('the national strategy lists both strategies that name it', async () => {
    const page = await site.open('/eksterne/faellesoffentlig-digitaliseringsstrategi-2011-2015/');
    for (const name of ['Horsens Kommune', 'Silkeborg Kommune'])
      expect(await page.locator('main').getByRole('link', { name, exact: true }).count()).toBe(1);
  });

  test.each(['/temaer/', '/eksterne/'])('%s can be reached from the front page', async (address) => {
    const page = await site.open('/');
    expect(await page.locator(`footer a[href="${address}"]`).count()).toBe(1);
    await page.goto(new URL(address, page.url()).href);
    expect(await page.locator(`main li > a[href^="${address}"]`).count()).toBeGreaterThan(5);
  });
});

/** Words for a level that only one of the five municipalities uses. */
const OWN_WORDS: Record<string, RegExp> = {
  haderslev: /\bdelmål/i,
  holbaek: /\budviklingsområde|\bprogrammer\b/i,
  horsens: /\bmålsætninger\b.*\bpunkter\b/i,
  silkeborg: /\bindsatsområder og spor\b/i,
  skanderborg: /\budviklingsmål|\baktiviteter\b/i,
};
/** Where the site itself uses the word; in running text and titles it may be an ordinary word. */
const LEVEL_PLACES = '.level, .title .lead, .facts li, thead th, tfoot th, .note';

test("no page has another municipality's words for its levels", async () => {
  const page = await site.open('/');
  const found: string[] = [];
  for (const address of listPages().filter((path) =>
    /^\/(?:haderslev|holbaek|horsens|silkeborg|skanderborg)\/[^/]+\//.test(path),
  )) {
    await page.goto(new URL(address, page.url()).href, { waitUntil: 'domcontentloaded' });
    const words = (await page.locator('main').locator(LEVEL_PLACES).allTextContents()).join('\n');
    const [own] = address.split('/').filter(Boolean);
    for (const [municipality, theirs] of Object.entries(OWN_WORDS))
      if (municipality !== own && theirs.test(words)) found.push(`${address}: ${theirs.exec(words)?.[0]}`);
    const headings = await page.locator('main :is(h2, h3)').allTextContents();
    if (own !== 'holbaek' && own !== 'silkeborg' && headings.some((heading) => /^Indsatser\b/.test(heading)))
      found.push(`${address}: Indsatser`);
  }
  expect(found).toEqual([]);
});

async function boxOf(page: Page, selector: string): Promise<{ top: number; left: number }> {
  return page
    .locator(selector)
    .evaluate((element) => ({ top: element.getBoundingClientRect().top, left: element.getBoundingClientRect().left }));
}

async function countArticles(page: Page, heading: string): Promise<number> {
  return page.locator(`div:has(> .heading > ${heading}) article`).count();
}

async function countSheets(page: Page): Promise<number> {
  return countPages(await page.pdf({ preferCSSPageSize: true }));
}

function countPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
