// Prints the `hele/` page of every strategy as a tagged PDF with bookmarks, from the pages just built.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { BrowserType, LaunchOptions, Page, Route } from 'playwright-core';

import { nameStrategyPdf } from '#site/strategy/pdf-address.ts';
import type { Publication } from '#core/model/publication.ts';
import { listStrategies } from '#core/model/red-thread.ts';

import { findBrowser } from './browser.ts';
import { findSheets, writeSheets } from './number-pages.ts';
import { UsageError } from '../console/options.ts';
import { stabilisePdf } from './stable-pdf.ts';

/** Stands in for the address of a site that has none. No such host can exist (RFC 2606). */
const NOWHERE = 'http://roedtraad.invalid';
/** Without an address links to other pages would lead nowhere, so they are replaced by their words. */
const UNLINK =
  "document.querySelectorAll('a[href]:not([href^=\\'#\\'])').forEach((link) => link.host === location.host && link.removeAttribute('href'))";

export interface Printer {
  chromium: BrowserType;
  launch: LaunchOptions;
}

/** Finds the packages and browser before anything is built; throws when one is missing. */
export async function preparePrinter(say: { pdfNeedsPackage: string; pdfNeedsBrowser: string }): Promise<Printer> {
  const playwright = await import('playwright-core').catch(() => null);
  if (!playwright) throw new UsageError(say.pdfNeedsPackage);
  const launch = await findBrowser();
  if (!launch) throw new UsageError(say.pdfNeedsBrowser);
  return { chromium: playwright.chromium, launch };
}

/** Gives the browser each page under its future address, because the PDF contains that address in every link. */
export async function printStrategies(
  publication: Publication,
  folder: string,
  { chromium, launch }: Printer,
  onPdf: (done: number) => void,
): Promise<number> {
  const origin = new URL(publication.site.url ?? NOWHERE).origin;
  const browser = await chromium.launch(launch);
  try {
    const strategies = listStrategies(publication);
    const page = await browser.newPage({ locale: 'da-DK', colorScheme: 'light' });
    await page.route('**/*', (route) => answer(route, origin, folder));
    for (const [index, strategy] of strategies.entries()) {
      await page.goto(`${origin}${strategy.url}hele/`, { waitUntil: 'load' });
      await page.evaluate('document.fonts.ready');
      if (publication.site.url === null) await page.evaluate(UNLINK);
      writeFileSync(
        join(folder, nameStrategyPdf(strategy)),
        stabilisePdf(await printNumbered(page), publication.today),
      );
      onPdf(index + 1);
    }
    return strategies.length;
  } finally {
    await browser.close();
  }
}

/** Prints twice: the second time with the sheet numbers from the first. The contents have room for them both times. */
async function printNumbered(page: Page): Promise<Uint8Array> {
  await writeSheets(page, await findSheets(await print(page)));
  return print(page);
}

function print(page: Page): Promise<Uint8Array> {
  return page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
}

/** Answers only with files from the built folder; nothing is fetched from the network. */
async function answer(route: Route, origin: string, folder: string): Promise<void> {
  const { origin: asked, pathname } = new URL(route.request().url());
  const file = join(folder, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
  if (asked !== origin || !existsSync(file)) await route.abort();
  else if (file.endsWith('.css'))
    await route.fulfill({ contentType: 'text/css', body: waitForTypeface(readFileSync(file, 'utf8')) });
  else await route.fulfill({ path: file });
}

/** A screen does without a typeface that comes late; on paper that would be other sheets on a busy machine. */
function waitForTypeface(css: string): string {
  return css.replace(/font-display:\s*optional/, 'font-display:block');
}
