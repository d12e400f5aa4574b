// Tasks that a citizen must be able to do with each of the five strategies, by click and by keyboard, from the front
// page.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { visitSite } from './site.ts';

const site = visitSite();

/** The two ways to move about; each task must succeed in both. */
const WAYS = [
  ['by click', (page: Page, name: string | RegExp) => findLink(page, name).click()],
  [
    'by keyboard',
    async (page: Page, name: string | RegExp) => {
      await findLink(page, name).focus();
      await page.keyboard.press('Enter');
    },
  ],
] as const;

/** A link outside the page's header. A string must match the whole name, a pattern a part of it. */
function findLink(page: Page, name: string | RegExp) {
  return page
    .locator('main')
    .getByRole('link', { name, exact: typeof name === 'string' })
    .first();
}

async function walk(
  go: (typeof WAYS)[number][1],
  steps: (string | RegExp)[],
  from = '/',
): Promise<{ text: string; page: Page }> {
  const page = await site.open(from, { reducedMotion: 'reduce' });
  for (const step of steps) {
    const before = page.url();
    await go(page, step);
    await page.waitForFunction((old) => location.href !== old, before);
    await page.waitForLoadState();
  }
  return { text: (await page.locator('main').innerText()).replace(/\s+/g, ' '), page };
}

describe.each(WAYS)('%s', (_way, go) => {
  test('Silkeborg: from the one-page matrix to the text of a cell', async () => {
    const { text, page } = await walk(go, ['Strategiplan 2013-2014', 'Overblik', 'Robusthed']);
    expect(new URL(page.url()).pathname).toContain('/robusthed/');
    expect(text).toMatch(/råderum/i);
  });

  test('Silkeborg: what is continued, new or replaced since the last plan, and why', async () => {
    const { text } = await walk(go, ['Strategiplan 2013-2014']);
    expect(text).toContain('Styrke kvalitetsudvikling');
    expect(text).toMatch(/Afløst/i);
    expect(text.match(/Videreført/gi)?.length).toBeGreaterThanOrEqual(4);
    expect(text).toMatch(/forkant/i);
  });

  test('Silkeborg: the economic targets with their years, and that they run past the plan', async () => {
    const { text } = await walk(go, ['Strategiplan 2013-2014', /^Sikre økonomisk robusthed/]);
    expect(text.match(/250 mio\. kr\./g)?.length).toBeGreaterThanOrEqual(2);
    expect(text).toContain('50 mio. kr.');
    expect(text).toContain('2013-2016');
    expect(text).toMatch(/løber ud over strategiens periode/i);
  });

  test('Silkeborg: the three tracks of communication and their ten sub-tracks', async () => {
    const { text } = await walk(go, ['Strategiplan 2013-2014', 'Strategisk kommunikation']);
    for (const track of ['Kommunikations-Mestring', 'Borgerdialog og borgerinddragelse', 'Organisatorisk branding'])
      expect(text).toContain(track);
    expect(text).toMatch(/Består af 3 spor/);
    expect([...text.matchAll(/(\d+) indsatser/g)].slice(0, 3).reduce((sum, [, count]) => sum + Number(count), 0)).toBe(
      10,
    );
  });

  test('Horsens: gør beside agter for a målsætning, and what cannot be placed', async () => {
    const { text } = await walk(go, ['Digitaliseringsstrategi 2011-2015', /^Organisationen og medarbejderne/]);
    expect(text).toContain('Hvad gør vi allerede?');
    expect(text).toContain('Hvad agter vi at gøre?');
    expect(text.match(/Fremgår ikke klart af kilden/g)).toHaveLength(3);
  });

  test('Horsens: how the 30 mio. kr. are split, with the sum checked', async () => {
    const { text } = await walk(go, ['Digitaliseringsstrategi 2011-2015', 'Effektivisering og økonomisk råderum']);
    for (const part of ['15', '3,3', '3', '8,7']) expect(text).toContain(part);
    expect(text).toMatch(/Delene giver tilsammen 30 mio\. kr\./);
  });

  test('Horsens: what had expired when the plan was published', async () => {
    const { text } = await walk(go, ['Digitaliseringsstrategi 2011-2015', /^Samfundet Horsens Kommune/]);
    expect(text).toContain('»frem til 31. marts 2011«');
    expect(text).toMatch(/passeret, da strategien blev skrevet|udløbet, da/i);
  });

  test('Horsens: what Digitalt Udviklingsforum is, and its three tasks', async () => {
    const { page } = await walk(go, ['Digitaliseringsstrategi 2011-2015', 'Horsens Kommune']);
    const forum = page.locator('.forum:has(#forum-digitalt-udviklingsforum)');
    expect(await forum.locator('li').count()).toBe(3);
    expect(await forum.innerText()).toMatch(/direktionen/i);
  });

  test('Horsens: the national strategies it derives from, and who else names them', async () => {
    const { text } = await walk(go, [
      'Digitaliseringsstrategi 2011-2015',
      /^Den fællesoffentlige digitaliseringsstrategi/i,
    ]);
    expect(text).toContain('Horsens');
    expect(text).toContain('Silkeborg');
  });

  test('Skanderborg: the red thread from the vision through kerneopgave and udviklingsmål to an aktivitet', async () => {
    const { text, page } = await walk(go, [
      'Udviklingsaftale 2019 for Byråds- og Direktionssekretariatet',
      'Overblik',
      'Udvikling med fokus på visionen',
      /Mennesker møder mennesker/,
    ]);
    expect(new URL(page.url()).hash).toBe('#vision');
    expect(text).toMatch(/styrke det enkelte menneskes muligheder/);
  });

  test('Skanderborg: the follow-up of every goal, including inherited ones', async () => {
    for (const goal of ['Visionen i Centrum', 'Udvikling med fokus på visionen', 'Udvikling med afsæt i virkningen']) {
      const { text } = await walk(go, ['Udviklingsaftale 2019 for Byråds- og Direktionssekretariatet', goal]);
      expect(text).toContain('august/september 2019');
      expect(text).toMatch(/arvet/i);
    }
  });

  test('Skanderborg: an aktivitet under both its goals, by relation, and counted once', async () => {
    const first = await walk(go, [
      'Udviklingsaftale 2019 for Byråds- og Direktionssekretariatet',
      'Udvikling med fokus på visionen',
    ]);
    for (const relation of ['folkestyret', 'borgerne', 'hinanden'])
      expect(first.text).toContain(`Vores relationer til ${relation}`);
    expect(first.text).toMatch(/Skriv Bedre Breve/);
    const second = await walk(go, [
      'Udviklingsaftale 2019 for Byråds- og Direktionssekretariatet',
      'Udvikling med afsæt i virkningen',
    ]);
    expect(second.text).toMatch(/Skriv Bedre Breve/);
    const { text } = await walk(go, ['Udviklingsaftale 2019 for Byråds- og Direktionssekretariatet']);
    expect(text).toMatch(/18 aktiviteter/);
  });

  test('Haderslev: deadlines by year, quarter and area, with the two outside the period flagged', async () => {
    const { text, page } = await walk(go, ['Fælles fremtid – fælles ansvar', 'Frister']);
    expect(text).toMatch(/29 frister/);
    expect(text.match(/efter strategiens periode/gi)?.length).toBeGreaterThanOrEqual(2);
    expect(await page.locator('table').count()).toBeGreaterThan(0);
  });

  test('Haderslev: which forum does what', async () => {
    const { text } = await walk(go, ['Fælles fremtid – fælles ansvar', 'Opfølgning']);
    for (const forum of ['Centrale LedelsesForum', 'Store ledergruppe', 'Hoved-MED']) expect(text).toContain(forum);
    expect(text).toContain('samme frekvens som SLG');
  });

  test('Holbæk: Bilag 1 generated, with every area, programme and indsats', async () => {
    const { page } = await walk(go, ['Direktionens strategiplan 2013+', /^Bilag 1/]);
    const text = await page.locator('main').innerText();
    for (const name of [
      'Medborgerskab og demokrati',
      'Politikker og budget',
      'Sammenhængskraft og trivsel',
      'Imagine Holbæk',
      'Minimum 2 årlige',
    ])
      expect(text.toLowerCase()).toContain(name.toLowerCase().replace('minimum 2 årlige', 'borgerdialogmøder'));
  });

  test('Holbæk: the portfolio of the meetings in May and September', async () => {
    const { text } = await walk(go, ['Direktionens strategiplan 2013+', 'Opfølgning']);
    expect(text).toContain('i maj og september');
    expect(text).toContain('Trivsel og fremmøde');
  });

  test('Holbæk: the status of 2012, and what moved up a level', async () => {
    const { text } = await walk(go, ['Direktionens strategiplan 2013+']);
    expect(text).toContain('Styring og sikker drift');
    expect(text.match(/Flyttet niveau|flyttet til et andet niveau/gi)?.length).toBeGreaterThanOrEqual(2);
    const status = await walk(go, ['Direktionens strategiplan 2013+', /Status på/]);
    expect(status.text).toContain('Politikudvikling');
  });

  test('Holbæk: the chain strategiplan → direktøraftale → chefaftale → leder', async () => {
    const { text, page } = await walk(go, ['Direktionens strategiplan 2013+', /direktøraftale/i]);
    expect(text).toMatch(/chefaftale/i);
    await go(page, /chefaftale/i);
    await page.waitForURL(/chefaftaler/);
    expect(await page.locator('main').innerText()).toMatch(/chef og leder/i);
  });

  test('Holbæk: the external and internal challenges, those left out, and what answers them', async () => {
    const { text } = await walk(go, ['Direktionens strategiplan 2013+']);
    expect(text).toMatch(/ydre/i);
    expect(text).toMatch(/indre/i);
    expect(text.match(/Lader strategien ligge|med vilje/gi)?.length).toBeGreaterThan(0);
  });
});

test('no page of one municipality shows the words of another for its levels', async () => {
  const words = {
    haderslev: /udviklingsmål|programmer\b|målsætninger|aktiviteter med|\bspor\b/i,
    holbaek: /delmål|udviklingsmål|strategiske indsatsområder\b(?<!tværgående strategiske indsatsområder)/i,
    skanderborg: /delmål|målsætninger|udviklingsområder/i,
  };
  const page = await site.open('/');
  for (const [organisation, foreign] of Object.entries(words)) {
    await page.goto(new URL(`/${organisation}/`, page.url()).href);
    const views = await page
      .locator('main a[href]')
      .evaluateAll(
        (links, own) =>
          links
            .map((link) => link.getAttribute('href') ?? '')
            .filter((href) => href.startsWith(`/${own}/`) && !href.includes('#')),
        organisation,
      );
    for (const href of new Set(views)) {
      await page.goto(new URL(href, page.url()).href);
      for (const part of [...(await page.locator('main .level, main nav, main .counts, main thead').allInnerTexts())])
        expect(part, `${href}: ${part}`).not.toMatch(foreign);
    }
  }
});
