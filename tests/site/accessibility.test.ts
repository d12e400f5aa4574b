import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { AxeResults } from 'axe-core';
import { describe, expect, test } from 'vitest';

import { PAGE_TYPES, visitSite } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const site = visitSite();
const VIEWS = [[320, 'light'], [1280, 'light'], [1280, 'dark']] as const;
const EVERYTHING = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
/** The same page in other colours, which do not depend on its width. */
const COLORS = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

describe.each(Object.entries(PAGE_TYPES))('the %s page', (_name, address) => {
  test.each(VIEWS)('has nothing for axe to find at %i px in %s', async (width, colorScheme) => {
    const page = await site.open(address, { viewport: { width, height: 900 }, colorScheme });
    await page.evaluate(axe);
    const { violations } = await page.evaluate((how) => (globalThis as unknown as { axe: { run: (where: unknown, how: unknown) => Promise<AxeResults> } }).axe.run(document, how), colorScheme === 'light' ? EVERYTHING : COLORS);
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    await page.context().close();
    expect(found).toEqual([]);
  });

  test('needs no sideways scroll at 320 px', async () => {
    const page = await site.open(address, { viewport: { width: 320, height: 800 } });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await page.context().close();
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
