import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { listOthers, PAGE_TYPES, visitSite } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const site = visitSite();
const VIEWS = [
  [320, 'light'],
  [1280, 'light'],
  [1280, 'dark'],
] as const;
const EVERYTHING = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
/** The same page in other colours, which do not depend on its width. */
const COLORS = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

describe.each(Object.entries(PAGE_TYPES))('the %s page', (_name, address) => {
  test.each(VIEWS)('has nothing for axe to find at %i px in %s', async (width, colorScheme) => {
    const page = await site.open(address, { viewport: { width, height: 900 }, colorScheme });
    const found = await findViolations(page, colorScheme === 'light' ? EVERYTHING : COLORS);
    await page.context().close();
    expect(found).toEqual([]);
  });

  test('needs no sideways scroll at 320 px', async () => {
    const page = await site.open(address, { viewport: { width: 320, height: 800 } });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    await page.context().close();
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

/** What holds for a page type must hold for each of its pages. */
test.each(listOthers(8))(
  'nor has any other page of the site (part %s)',
  async (_part, addresses) => {
    const page = await site.open('/om/', { viewport: { width: 1280, height: 900 } });
    const found: string[] = [];
    for (const address of addresses) {
      await page.goto(new URL(address, page.url()).href);
      found.push(...(await findViolations(page, EVERYTHING)).map((violation) => `${address} ${violation}`));
    }
    await page.context().close();
    expect(found).toEqual([]);
  },
  120_000,
);

async function findViolations(page: Page, how: object): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (options) =>
      (globalThis as unknown as { axe: { run: (where: unknown, options: unknown) => Promise<AxeResults> } }).axe.run(
        document,
        options,
      ),
    how,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
