// Every strategy's `hele/` as a tagged PDF with bookmarks, printed from the pages that were just made.
import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import type { BrowserType, LaunchOptions } from 'playwright-core';

import { nameStrategyPdf } from '#astro/view/pdf-edition.ts';
import type { Publication, Strategy } from '#core/model/publication.ts';
import { listStrategies } from '#core/model/red-thread.ts';

import { findBrowser } from './browser.ts';
import { UsageError } from './options.ts';
import { serve } from './serve.ts';
import { settlePdf } from './settle-pdf.ts';

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

export async function printStrategies(publication: Publication, folder: string, { chromium, launch }: Printer, onPdf: (done: number) => void): Promise<number> {
  const server = await serve(folder, 0);
  const browser = await chromium.launch(launch);
  try {
    const strategies = listStrategies(publication);
    const page = await browser.newPage({ locale: 'da-DK', colorScheme: 'light' });
    for (const [index, strategy] of strategies.entries()) {
      await page.goto(`http://localhost:${(server.address() as AddressInfo).port}${strategy.url}hele/`, { waitUntil: 'load' });
      await page.evaluate('document.fonts.ready');
      const pdf = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, displayHeaderFooter: true, headerTemplate: renderHead(strategy), footerTemplate: '<span></span>' });
      writeFileSync(join(folder, nameStrategyPdf(strategy)), settlePdf(pdf, publication.today));
      onPdf(index + 1);
    }
    return strategies.length;
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

/** The running head. It is a template of the browser's own and has no stylesheet but this. */
function renderHead({ title, organisation }: Strategy): string {
  return `<div style="width: 100%; margin: 0 16mm; font: 8pt sans-serif; color: #5d544b">${escape(organisation.title)} · ${escape(title)}</div>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
