import { describe, expect, test } from 'vitest';

import { compareDanish } from '#core/language/compare-danish.ts';

import { PAGE_TYPES, readPage, visitSite } from './site.ts';

const site = visitSite();

describe('the list from A to Å', () => {
  test('can be reached from the bottom of every page and from the search', () => {
    for (const page of [PAGE_TYPES.front, PAGE_TYPES.goal, PAGE_TYPES.search, PAGE_TYPES['not found']])
      expect(readPage(page), page).toContain('href="/a-aa/"');
  });

  test('is in Danish order, under its letters', async () => {
    const page = await site.open(PAGE_TYPES.alphabet, { javaScriptEnabled: false });
    const sections = await page.locator('main section').evaluateAll((all) =>
      all.map((section) => ({
        letter: section.querySelector('h2')?.textContent ?? '',
        words: [...section.querySelectorAll('.entries > li > p > :first-child')].map(
          (entry) => entry.textContent ?? '',
        ),
      })),
    );
    expect(sections.map(({ letter }) => letter)).toEqual([...sections.map(({ letter }) => letter)].sort(compareDanish));
    for (const { letter, words } of sections) {
      expect(words.length, letter).toBeGreaterThan(0);
      expect(words).toEqual([...words].sort(compareDanish));
    }
  });

  test.each([
    [
      'a title',
      'Virksomhedskontakt',
      '/haderslev/faelles-fremtid-faelles-ansvar/lokal-erhvervsudvikling/virksomhedskontakt/',
    ],
    ['a theme', 'Velfærdsteknologi', '/temaer/velfaerdsteknologi/'],
    ['a forum', 'Digitalt Udviklingsforum', '/horsens/#forum-digitalt-udviklingsforum'],
    ['an abbreviation', 'CLF', '/haderslev/#forum-clf'],
    ['a plan outside the site', 'Budgetloven', '/eksterne/budgetloven/'],
    [
      'a citizen’s word',
      'Sygefravær',
      '/holbaek/direktionens-strategiplan-2013/organisationsudvikling/sammenhaengskraft-og-trivsel/trivsel-og-fremmoede/',
    ],
  ])('has %s: %s', async (_what, words, address) => {
    const page = await site.open(PAGE_TYPES.alphabet);
    const entry = page
      .locator('.entries > li')
      .filter({ has: page.locator('p > :first-child').getByText(words, { exact: true }) });
    expect(await entry.locator(`a[href="${address}"]`).count()).toBeGreaterThan(0);
  });

  test('gives the word of the strategies for an everyday word', () => {
    expect(readPage(PAGE_TYPES.alphabet).replace(/<[^>]+>/g, '')).toMatch(
      /Sygefravær\s*Strategierne skriver »fremmøde«/,
    );
  });
});
