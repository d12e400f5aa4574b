// The built site for the tests: its pages as files, and a browser to open them in.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, inject } from 'vitest';

import { PAGE_TYPES } from './page-types.ts';

export { PAGE_TYPES };

/** The addresses of all pages, `/…/`, in the same order each time. */
export function listPages(dist: string = inject('dist')): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`)
    .sort();
}

export function readPage(address: string, dist: string = inject('dist')): string {
  return readFileSync(join(dist, address.endsWith('/') ? `${address}index.html` : address), 'utf8');
}

/**
 * All pages that are not in PAGE_TYPES, in a few parts. Pages that redirect are left out: they leave before they can be
 * checked.
 */
export function listOthers(parts: number): [part: string, addresses: string[]][] {
  const types = new Set<string>(Object.values(PAGE_TYPES));
  const others = listPages().filter(
    (address) => !types.has(address) && !readPage(address).includes('http-equiv="refresh"'),
  );
  return Object.entries(Object.groupBy(others, (_address, index) => index % parts)).map(([part, addresses]) => [
    part,
    addresses ?? [],
  ]);
}

/** Milliseconds. Nothing takes this long, but it ends a test that would wait forever. */
const GUARD = 5 * 60_000;

interface VisitOptions extends BrowserContextOptions {
  /** Scripts to run in each page before the page's own. */
  initScripts?: string[];
}

export interface Visit {
  /** Opens the address. Options choose the screen and the reader's preferences. */
  open: (address: string, options?: VisitOptions) => Promise<Page>;
  /** Opens the address in a page that no test has used. */
  openAnew: (address: string, options?: VisitOptions) => Promise<Page>;
}

/**
 * A browser for one test file. It records what pages request, log and throw. A page that a test is done with is reused
 * for the next test with the same options, because a new page costs four times as much.
 */
export function visitSite(): Visit & { requests: string[]; faults: string[] } {
  const requests: string[] = [];
  const faults: string[] = [];
  const inUse = new Map<Page, VisitOptions>();
  const free: [options: string, page: Page][] = [];
  let browser: Browser | undefined;
  afterEach(() => {
    for (const [page, options] of inUse) free.push([JSON.stringify(options), page]);
    inUse.clear();
  });
  afterAll(async () => browser?.close());

  const openAnew: Visit['openAnew'] = async (address, options = {}) => {
    browser ??= await chromium.connect(inject('browser'));
    const page = await createPage(browser, options);
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (fault) => faults.push(String(fault)));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    inUse.set(page, options);
    await page.goto(new URL(address, inject('siteUrl')).href);
    return page;
  };
  const open: Visit['open'] = async (address, options = {}) => {
    const index = free.findLastIndex(([own, page]) => own === JSON.stringify(options) && !page.isClosed());
    if (index === -1) return openAnew(address, options);
    const [[, page]] = free.splice(index, 1) as [[string, Page]];
    inUse.set(page, options);
    await makeAsNew(page, address, options);
    await page.goto(new URL(address, inject('siteUrl')).href);
    return page;
  };
  return { requests, faults, open, openAnew };
}

async function createPage(browser: Browser, { initScripts = [], ...options }: VisitOptions): Promise<Page> {
  const context: BrowserContext = await browser.newContext({ locale: 'da-DK', ...options });
  context.setDefaultTimeout(GUARD);
  for (const content of initScripts) await context.addInitScript({ content });
  return context.newPage();
}

async function makeAsNew(page: Page, address: string, { viewport, colorScheme }: VisitOptions): Promise<void> {
  // To another anchor of the same page a browser goes without loading anything.
  if (address.includes('#')) await page.goto('about:blank');
  await page.emulateMedia({ media: null, colorScheme: colorScheme ?? 'light' });
  const { width, height } = viewport ?? { width: 1280, height: 720 };
  const now = page.viewportSize();
  if (now?.width !== width || now.height !== height) await page.setViewportSize({ width, height });
}
