// Every strategy's `hele/` as a tagged PDF with bookmarks, printed from the pages that were just made.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { BrowserType, LaunchOptions, Page, Route } from 'playwright-core';

import { nameStrategyPdf } from '#site/strategy/pdf-address.ts';
import type { Publication } from '#core/model/publication.ts';
import { listStrategies } from '#core/model/red-thread.ts';

import { findBrowser } from './browser.ts';
import { findSheets, writeSheets } from './number-pages.ts';
import { UsageError } from '../console/options.ts';
import { stabilisePdf } from './stable-pdf.ts';

/** Stands in for the address of a site that has none yet. No such host can exist (RFC 2606). */
const NOWHERE = 'http://roedtraad.invalid';
/** Without an address a link to another page would lead nowhere, so the link is removed and its words stay. */
const UNLINK =
  "document.querySelectorAll('a[href]:not([href^=\\'#\\'])').forEach((link) => link.host === location.host && link.removeAttribute('href'))";

export interface Printer {
  chromium: BrowserType;
  launch: LaunchOptions;
}

/** What must be there before anything is built; throws when it is not. */
export async function preparePrinter(say: { pdfNeedsPackage: string; pdfNeedsBrowser: string }): Promise<Printer> {
  const playwright = await import('playwright-core').catch(() => null);
  if (!playwright) throw new UsageError(say.pdfNeedsPackage);
  const launch = await findBrowser();
  if (!launch) throw new UsageError(say.pdfNeedsBrowser);
  return { chromium: playwright.chromium, launch };
}

/** The pages are handed to the browser under the address they will have: it writes that address into every link. */
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

/** Printed twice: the numbers in the contents are those of the first printing, and there is room for them in both. */
async function printNumbered(page: Page): Promise<Uint8Array> {
  await writeSheets(page, await findSheets(await print(page)));
  return print(page);
}

function print(page: Page): Promise<Uint8Array> {
  return page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
}

/** Only what lies in the built folder: nothing is fetched from the net. */
async function answer(route: Route, origin: string, folder: string): Promise<void> {
  const { origin: asked, pathname } = new URL(route.request().url());
  const file = join(folder, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
  if (asked !== origin || !existsSync(file)) await route.abort();
  else await route.fulfill({ path: file });
}
