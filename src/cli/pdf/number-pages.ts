// Page numbers for the contents of a printed strategy. No browser can count them in a stylesheet yet, so the PDF is
// read to find the sheet of each place, the numbers are written beside the links, and the page is printed again.
import type { Page } from 'playwright-core';

/** Place on the page, as links write it → number of its sheet, from 1. */
export type SheetNumbers = Record<string, number>;

export async function findSheets(pdf: Uint8Array): Promise<SheetNumbers> {
  const { getDocumentProxy } = await import('unpdf');
  // The reader takes over the memory it is given, so it gets a copy.
  const document = await getDocumentProxy(Uint8Array.from(pdf), { verbosity: 0 });
  const places = Object.entries(await document.getDestinations());
  const sheets = await Promise.all(
    places.map(
      async ([name, [sheet]]) => [decodeURIComponent(name), 1 + (await document.getPageIndex(sheet as never))] as const,
    ),
  );
  await document.loadingTask.destroy();
  return Object.fromEntries(sheets.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Writes the sheet number on each link of the contents, for the stylesheet to show. */
export async function writeSheets(page: Page, sheets: SheetNumbers): Promise<void> {
  await page.evaluate(WRITE.replace('SHEETS', JSON.stringify(sheets)));
}

const WRITE =
  "for (const link of document.querySelectorAll('.contents a')) link.dataset.sheet = SHEETS[decodeURIComponent(link.hash.slice(1))] ?? ''";
