// Takes minutes: two accessibility engines check every page of the site. Each page is loaded once for both.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';

import { DESKTOP, evaluatePage, findFaults, QUALWEB } from './run-qualweb.ts';
import { listOthers, PAGE_TYPES, visitSite } from './site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const READER = { viewport: DESKTOP, initScripts: [AXE, ...QUALWEB] };
const PHONE = { width: 320, height: 900 };
const EVERYTHING: RunOptions = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
/** The rules that depend on colours, for pages checked in other colours at the same width. */
const COLORS: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };
const NOTHING = { axe: [], qualweb: [] };

const site = visitSite();

describe.each(Object.entries(PAGE_TYPES))('the %s page', (_name, address) => {
  test('has no faults that axe finds on a screen, on a phone and in dark mode, nor any that QualWeb finds', async () => {
    const page = await site.open(address, READER);
    const found = await judge(page);
    await page.setViewportSize(PHONE);
    const onPhone = await findViolations(page, EVERYTHING);
    await page.emulateMedia({ colorScheme: 'dark' });
    const inDark = await findViolations(page, COLORS);
    expect({ ...found, onPhone, inDark }).toEqual({ ...NOTHING, onPhone: [], inDark: [] });
  });
});

/** Checks that what holds for one page of each type holds for every page. */
test.each(listOthers(24))('nor has any other page of the site (part %s)', async (_part, addresses) => {
  const page = await site.open('/om/', READER);
  for (const address of addresses) {
    await page.goto(new URL(address, inject('siteUrl')).href);
    expect(await judge(page), address).toEqual(NOTHING);
  }
});

test('both engines find faults on a faulty page', async () => {
  const page = await site.open('/om/', READER);
  await page.evaluate(() => {
    document.documentElement.removeAttribute('lang');
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<img src="/_astro/x.png"><a href="/maal/"></a>');
  });
  expect((await findViolations(page, EVERYTHING)).map((violation) => violation.split(':')[0])).toEqual(
    expect.arrayContaining(['html-has-lang', 'image-alt', 'link-name']),
  );
  expect((await evaluatePage(page)).map(({ code }) => code)).toEqual(
    expect.arrayContaining(['QW-ACT-R2', 'QW-ACT-R12', 'QW-ACT-R17']),
  );
});

async function judge(page: Page) {
  return { axe: await findViolations(page, EVERYTHING), qualweb: await findFaults(page) };
}

async function findViolations(page: Page, rules: RunOptions): Promise<string[]> {
  return page.evaluate(
    async (options) => {
      const { axe } = globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } };
      const { violations } = await axe.run(options);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    },
    // Skips work without findings: reading style sheets, making selectors, and listing what is right.
    { ...rules, preload: false, selectors: false, resultTypes: ['violations'] } satisfies RunOptions,
  );
}
